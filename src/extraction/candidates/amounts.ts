import { exponentOf, parseMoney, unknownCurrency } from '../../domain/money.ts';
import { textOf, type PageText, type Row, type Token } from '../page/pageText.ts';
import { marksAmount, parseAmount, type ParsedAmount } from '../text/amounts.ts';
import { digitsOf } from '../text/digits.ts';
import type { MoneyCandidate } from './candidate.ts';
import { placesOfDates } from './dates.ts';
import { withLostPoints } from './lostPoints.ts';

/** Every amount that is printed, in the document's currency (`XXX` when that is not known). Percentages are none. */
export function findAmounts(
  pages: readonly PageText[],
  options: { currency: string | null },
): MoneyCandidate[] {
  const currency = options.currency ?? unknownCurrency;
  const hasCents = exponentOf(currency) === 2;
  const found = pages.flatMap(({ rows, isOcr }) => {
    const amounts = rows.flatMap((row) => amountsOutsideDates(row, currency, isOcr));
    return isOcr && hasCents ? withLostPoints(amounts) : amounts;
  });
  const printsCents = found.some(({ features }) => features['twoDecimals'] === 1);
  return hasCents && printsCents ? found.filter((amount) => !isYear(amount)) : found;
}

/** `Subscription 2026`: where amounts are printed with their cents, a bare year is none. */
const isYear = ({ sourceText, features }: MoneyCandidate): boolean =>
  features['marked'] === 0 && /^(?:19|20)\d{2}$/.test(sourceText);

function amountsOutsideDates(row: Row, currency: string, isOcr: boolean): MoneyCandidate[] {
  const found = amountsIn(row, currency, isOcr);
  if (found.length === 0) return found;
  const ofDates = placesOfDates(row, isOcr);
  return found.filter(({ first, features }) => features['noDecimals'] !== 1 || !ofDates.has(first));
}

/** The amounts of one row, from left to right; letters that recognition takes for digits are read as these. */
export function amountsIn(row: Row, currency: string, isOcr = false): MoneyCandidate[] {
  const found: MoneyCandidate[] = [];
  for (let first = 0; first < row.tokens.length; first++) {
    const candidate = amountAt({ row, first, currency, isOcr });
    if (!candidate) continue;
    found.push(candidate);
    first += candidate.tokens.length - 1;
  }
  return found;
}

function amountAt({
  row,
  first,
  currency,
  isOcr,
}: {
  row: Row;
  first: number;
  currency: string;
  isOcr: boolean;
}): MoneyCandidate | null {
  const length = lengthOfAmount(row.tokens, first, isOcr);
  const tokens = row.tokens.slice(first, first + length);
  const next = row.tokens[first + length]?.text ?? '';
  const before = row.tokens[first - 1]?.text ?? '';
  const sourceText = textOf(tokens);
  if (next.startsWith('%') || sourceText.includes('%')) return null;
  const text = length > 1 ? joinedDigits(sourceText, isOcr) : sourceText;
  const asPrinted = parseAmount(text, { currency });
  const repaired = asPrinted || !isOcr ? null : parseAmount(digitsOf(text), { currency });
  const parsed = asPrinted ?? repaired;
  if (!parsed) return null;
  const isMarked =
    parsed.currency !== null || marksAmount(next) || marksAmount(before) || dashForCents.test(text);
  const isMinus = /^[-–−]$/.test(before) && !parsed.decimal.startsWith('-');
  const money = moneyOf(isMinus ? `-${parsed.decimal}` : parsed.decimal, currency);
  if (!money) return null;
  const shape = parsed.fractionDigits === 2 || (isMarked && parsed.fractionDigits !== 1) ? 1 : 0.25;
  const isTorn = isOcr && /\d \d{2}$/.test(sourceText);
  const form = formOf(parsed, { text, isMarked, isRepaired: repaired !== null || isTorn });
  const features = { ...form, rateBeside: rateBefore(row.tokens, first) };
  const { page, index } = row;
  return { page, row: index, first, tokens, sourceText, shape, features, value: { kind: 'money', money } };
}

function moneyOf(decimal: string, currency: string): ReturnType<typeof parseMoney> | null {
  try {
    return parseMoney({ decimal, currency });
  } catch (error) {
    // More digits than the currency has, or more than can be held: printed figures that are no money.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function formOf(
  parsed: ParsedAmount,
  { text, isMarked, isRepaired }: { text: string; isMarked: boolean; isRepaired: boolean },
): Record<string, number> {
  return {
    twoDecimals: parsed.fractionDigits === 2 ? 1 : 0,
    noDecimals: parsed.fractionDigits === 0 ? 1 : 0,
    marked: isMarked ? 1 : 0,
    signed: parsed.currency !== null ? 1 : 0,
    negative: parsed.decimal.startsWith('-') ? 1 : 0,
    zero: Number(parsed.decimal) === 0 ? 1 : 0,
    magnitude: Math.log10(1 + Math.abs(Number(parsed.decimal))),
    digits: text.replaceAll(/\D/g, '').length,
    grouped: /\d[.,'’ ]\d{3}(?!\d)/.test(text) ? 1 : 0,
    repaired: isRepaired ? 1 : 0,
  };
}

/** A percentage further left than so many words belongs to something else. */
const wordsToRate = 8;

/**
 * The last percentage in the row before the amount, 0 where none is: `VAT 20 %   38.00`. An amount and a word between them
 * end what it speaks of, as in `Discount 10 % 5.00 VAT 38.00`; the amount that the rate is of does not.
 */
function rateBefore(tokens: readonly Token[], end: number): number {
  const before = tokens.slice(Math.max(0, end - wordsToRate), end);
  const at = before.findLastIndex(({ text }) => text.includes('%'));
  const rest = before.slice(at + 1);
  const amount = rest.findIndex(({ text }) => /\d[.,]\d{2}$/.test(text));
  const isOfOther =
    amount >= 0 && rest.slice(amount + 1).some(({ text }) => /\p{L}{2}/u.test(text) && !marksAmount(text));
  if (at < 0 || isOfOther) return 0;
  const upTo = textOf(before.slice(Math.max(0, at - 1), at + 1));
  const last = [...upTo.matchAll(/(?<![\d.,])(\d+(?:[.,]\d{1,4})?) ?%/g)].at(-1)?.[1] ?? '';
  const rate = Number(last.replace(',', '.'));
  return rate < 100 ? rate : 0;
}

/** `24,-`, in India `24/-` and in East Africa `24/=`: only money is written so. */
const dashForCents = /\d(?:[.,/][-–−]|\/=)/;

/**
 * Recognition leaves gaps at the decimal sign, `49. 40` and `1 ,234.50`, or a gap in its place: `$1417 85`. Gaps between
 * thousands are left.
 */
function joinedDigits(text: string, isOcr: boolean): string {
  const joined = text.replaceAll(/(?<=[.,]) (?=\d)|(?<=\d) (?=[.,])/g, '');
  return isOcr ? joined.replace(/(?<=\d) (?=\d{2}$)/, '.') : joined;
}

/** `1 234,56` is one amount in several parts: groups of three digits that stand close, up to the decimal sign. */
function lengthOfAmount(tokens: readonly Token[], first: number, isOcr: boolean): number {
  const [token, second] = [tokens[first], tokens[first + 1]];
  if (!token || !second) return 1;
  const isCents = /^\d{2}$/.test(second.text);
  // In `$12 30 days` the second number is one of its own.
  const endsRow = tokens.slice(first + 2).every(({ text }) => !/[\p{L}\d%]/u.test(text));
  if (isOcr && isCents && endsRow && isNear(token, second)) {
    if (/\d[.,]$/.test(token.text)) return 2;
    if (/\d$/.test(token.text) && parseAmount(token.text)?.currency != null) return 2;
  }
  if (!isClose(token, second)) return 1;
  if (/\d[.,]$/.test(token.text) && isCents) return 2;
  if (/^[^\d\s]{0,3}\d[\d.,]*$/.test(token.text) && /^[.,]\d{2,3}(?:[.,]\d{2})?$/.test(second.text)) return 2;
  if (!/^[-–−]?(?:\p{Sc}|R)?\d{1,3}$/u.test(token.text)) return 1;
  for (let length = 2; length <= 4; length++) {
    const [part, before, next] = [0, -1, 1].map((step) => tokens[first + length - 1 + step]);
    if (!part || !before || !isClose(before, part)) return 1;
    if (/^\d{3}[.,](?:\d{2}(?:\p{Sc}|[-–−])?|[-–−]{1,2})$/u.test(part.text)) return length;
    if (!/^\d{3}$/.test(part.text)) return 1;
    if (marksAmount(next?.text ?? '') || isAnnounced(tokens, first, length)) return length;
  }
  return 1;
}

/** Whole thousands, `Total: 28 263`: behind a colon or a currency, and the last of their row. */
function isAnnounced(tokens: readonly Token[], first: number, length: number): boolean {
  const before = tokens[first - 1]?.text ?? '';
  return first + length === tokens.length && (before.endsWith(':') || marksAmount(before));
}

/** Recognition tears tight print apart. */
const isNear = (left: Token, right: Token): boolean => right.x0 - left.x1 <= 1.3 * (right.y1 - right.y0);

/** A blank apart: of type with letters of one width a blank is as wide as a digit. */
const isClose = (left: Token, right: Token): boolean =>
  right.x0 - left.x1 <=
  Math.max(0.6 * (right.y1 - right.y0), (1.15 * (right.x1 - right.x0)) / right.text.length);
