import { parseMoney, unknownCurrency } from '../../domain/money.ts';
import { textOf, type PageText, type Row, type Token } from '../page/pageText.ts';
import { currencyOf, parseAmount } from '../text/amounts.ts';
import type { MoneyCandidate } from './candidate.ts';

/** Every amount that is printed, in the document's currency (`XXX` when that is not known). Percentages are none. */
export function findAmounts(
  pages: readonly PageText[],
  options: { currency: string | null },
): MoneyCandidate[] {
  const currency = options.currency ?? unknownCurrency;
  return pages.flatMap(({ rows }) => rows.flatMap((row) => amountsIn(row, currency)));
}

export function amountsIn(row: Row, currency: string): MoneyCandidate[] {
  const found: MoneyCandidate[] = [];
  for (let first = 0; first < row.tokens.length; first++) {
    const candidate = amountAt(row, first, currency);
    if (!candidate) continue;
    found.push(candidate);
    first += candidate.tokens.length - 1;
  }
  return found;
}

function amountAt(row: Row, first: number, currency: string): MoneyCandidate | null {
  const length = lengthOfAmount(row.tokens, first);
  const tokens = row.tokens.slice(first, first + length);
  const text = textOf(tokens);
  const next = row.tokens[first + length]?.text ?? '';
  const before = row.tokens[first - 1]?.text ?? '';
  if (next.startsWith('%') || text.includes('%')) return null;
  const parsed = parseAmount(text, { currency });
  if (!parsed) return null;
  const isMarked = parsed.currency !== null || currencyOf(next) !== null || currencyOf(before) !== null;
  const isMinus = /^[-–−]$/.test(before) && !parsed.decimal.startsWith('-');
  try {
    const money = parseMoney({ decimal: isMinus ? `-${parsed.decimal}` : parsed.decimal, currency });
    const shape = parsed.fractionDigits === 2 || (isMarked && parsed.fractionDigits !== 1) ? 1 : 0.25;
    const { page, index } = row;
    return { page, row: index, first, tokens, sourceText: text, shape, value: { kind: 'money', money } };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** `1 234,56` is one amount in three parts: groups of three digits that stand close, up to the decimal sign. */
function lengthOfAmount(tokens: readonly Token[], first: number): number {
  if (!/^[-–−]?\p{Sc}?\d{1,3}$/u.test(tokens[first]?.text ?? '')) return 1;
  for (let length = 2; length <= 4; length++) {
    const [token, before] = [tokens[first + length - 1], tokens[first + length - 2]];
    if (!token || !before || token.x0 - before.x1 > 0.5 * (token.y1 - token.y0)) return 1;
    if (/^\d{3}[.,]\d{2}\p{Sc}?$/u.test(token.text)) return length;
    if (!/^\d{3}$/.test(token.text)) return 1;
  }
  return 1;
}
