import type { Features } from '../measures/features.ts';
import { textOf, type PageText, type Row, type Token } from '../page/pageText.ts';
import { parseAmount } from '../text/amounts.ts';
import { parseDate } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { typeCode } from '../text/typeCode.ts';
import { findDates } from './dates.ts';
import type { TextCandidate } from './candidate.ts';
import { tokensOfAccounts } from './ibans.ts';
import { candidateOf, clean } from './textCandidate.ts';

/** Words that may be a number of a document or an order: they hold a digit and are no date, amount or address. */
export function findNumbers(pages: readonly PageText[]): TextCandidate[] {
  // In `18 November 2026` neither 18 nor 2026 is a number of its own, and no group of an account is.
  const dates = findDates(pages, { currency: null }).filter(({ features }) => features['compact'] !== 1);
  const taken = new Set([...dates.flatMap(({ tokens }) => tokens), ...tokensOfAccounts(pages)]);
  return pages.flatMap((page) =>
    page.rows.flatMap((row) =>
      row.tokens.flatMap((token, first) => {
        if (taken.has(token)) return [];
        const broken = brokenAt(page, row, first);
        if (broken && !taken.has(broken)) return numberOf(row, first, [token, broken], '') ?? [];
        return lengthsAt(row, first, taken).flatMap((length) => numberAt(row, first, length, taken) ?? []);
      }),
    ),
  );
}

const breaks = /[\p{L}\d][-/]$/u;
const restForm = /^[A-Z\d][A-Z\d\-/.]*$/;

/** A cell that ends in a hyphen or a slash goes on in the line right under it: what stands there of the number. */
function brokenAt({ segments }: PageText, row: Row, first: number): Token | null {
  const cell = segments.find((one) => one.row === row.index && one.first === first);
  const token = cell?.tokens.length === 1 ? cell.tokens[0] : undefined;
  if (!token || !breaks.test(token.text) || !/\d/.test(token.text)) return null;
  const height = token.y1 - token.y0;
  const below = segments.find(
    ({ row: index, tokens: [start] }) =>
      index === row.index + 1 &&
      start !== undefined &&
      Math.abs(start.x0 - token.x0) < height &&
      start.y0 - token.y1 < height,
  );
  const rest = below?.tokens.length === 1 ? below.tokens[0] : undefined;
  return rest && restForm.test(rest.text) ? rest : null;
}

const numberForm = /^(?=.*\d)[\p{L}\d#][\p{L}\d\-/._#+&*]{0,34}$/u;
/** What may stand before the first digit of a number that is printed in several words. */
const partForm = /^[A-Z\d\-/._#]{1,14}$/;
/** `NO. 17`: the word before a number is no part of it. */
const numberWord = /^(?:no|nr|num|number|ref|id)[.:#]?$/i;

/** Two numbers side by side look like one of two or three parts: which it is the ranking says. */
const mostParts = 3;
/** A run of more groups than these is a row of numbers, or an account. */
const mostGroups = 6;
const group = /^(?=.*\d)[A-Z\d]{1,8}[.,;:)]?$/;

/** In how many words the number that begins here may be printed. One of four groups and more is whole, or it is another (EN 16931, BT-1). */
function lengthsAt({ tokens }: Row, first: number, taken: ReadonlySet<Token>): number[] {
  if (!partForm.test(tokens[first]?.text ?? '')) return [1];
  let groups = 1;
  while (goesOn(tokens, first + groups, taken)) groups += 1;
  if (groups > mostParts && groups <= mostGroups) return [groups];
  return Array.from({ length: mostParts }, (_, at) => at + 1);
}

/** `4 102` goes on in `887`: the word at this place is another group of the one before it, no further away than a blank. */
function goesOn(tokens: readonly Token[], at: number, taken: ReadonlySet<Token>): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || taken.has(token) || !group.test(token.text)) return false;
  return /[A-Z\d]$/.test(before.text) && areOneNumber([before, token]);
}

/** The number of a post office box is a part of an address: in `PO Box 417` neither is an order. */
const box = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:p[.]? ?o[.]?|postal|post office) ?box|postfach|postbus|postboks|skrytka(?: pocztowa)?',
    'apartado(?: de correos| postal)?|apdo[.]?|boite postale|casella postale|caixa postal',
    // `Invoice no. BP 417` has letters of its own.
    '(?<!(?:no|nr|number|nummer|numero)[.:]* |: ?)b[.]?p[.]?',
  ].join('|')})(?: (?:nr|no)[.]?)?[:.]? ?$`,
  'u',
);
/** `Apartado de Correos 417`. */
const longestBox = 4;

/** Is one of the words the number of a post office box, or begins the words for one? */
function isBox({ tokens }: Row, first: number, length: number): boolean {
  const upTo = (end: number): string => fold(textOf(tokens.slice(Math.max(0, end - longestBox), end)));
  return Array.from({ length }, (_, at) => first + at).some((at) => box.test(upTo(at)));
}

function numberAt(row: Row, first: number, length: number, taken: ReadonlySet<Token>): TextCandidate | null {
  const tokens = row.tokens.slice(first, first + length);
  if (tokens.some(({ text }) => typeCode.test(text))) return null;
  if (tokens.length < length || tokens.some((token) => taken.has(token))) return null;
  // `FM-7719 / Hamburg`: what parts it from the next word is no part of it.
  if (length > 1 && !/[\p{L}\d]/u.test(tokens.at(-1)?.text ?? '')) return null;
  if (length > 1 && (!areOneNumber(tokens) || numberWord.test(tokens[0]?.text ?? ''))) return null;
  if (isBox(row, first, length)) return null;
  const isCut = goesOn(row.tokens, first + length, taken);
  return numberOf(row, first, tokens, ' ', isCut);
}

/** The words as one number; null where they have the form of something else. */
function numberOf(
  row: Row,
  first: number,
  tokens: readonly Token[],
  between: '' | ' ',
  isCut = false,
): TextCandidate | null {
  const joined = clean(tokens.map(({ text }) => text).join(between));
  const text = joined.replaceAll(' ', '');
  if (!numberForm.test(text) || text === '#' || /www\.|@/.test(text)) return null;
  const isDate = parseDate(text) !== null && !/^\d{8}$/.test(text);
  const isAmount = /[.,]\d{2}$/.test(text) && parseAmount(text) !== null;
  if (isDate || isAmount) return null;
  const significant = text.replaceAll(/[^\p{L}\d]/gu, '').length;
  const shape = significant < 2 ? 0.1 : significant < 4 ? 0.55 : 1;
  const features = { ...formOfNumber(text, between === '' ? 1 : tokens.length), cut: isCut ? 1 : 0 };
  return candidateOf({ row, first, tokens, text: joined, shape, features });
}

/** `INV 2024 / 017`: parts that stand close, in capitals and digits. */
function areOneNumber(tokens: readonly Token[]): boolean {
  return tokens.every(({ text, x0, y0, y1 }, at) => {
    const before = tokens[at - 1];
    const part = at === tokens.length - 1 ? clean(text) : text;
    return partForm.test(part) && (!before || x0 - before.x1 < 0.7 * (y1 - y0));
  });
}

/** A digit beside the letter that recognition takes it for: one of the two is often a second reading of the same ink. */
const lookalikes = /0O|O0|1[Il]|[Il]1|5S|S5|8B|B8|2Z|Z2/;

function formOfNumber(text: string, parts: number): Features {
  const digits = text.replaceAll(/\D/g, '').length;
  const letters = text.replaceAll(/[^\p{L}]/gu, '').length;
  return {
    length: Math.min(30, text.length),
    digits,
    letters,
    parts,
    onlyDigits: digits === text.length ? 1 : 0,
    lettersFirst: /^\p{L}{1,6}[-/_.#]?\d/u.test(text) ? 1 : 0,
    lowerCase: /\p{Ll}/u.test(text) ? 1 : 0,
    dash: text.includes('-') ? 1 : 0,
    slash: text.includes('/') ? 1 : 0,
    dot: text.includes('.') ? 1 : 0,
    hash: text.startsWith('#') ? 1 : 0,
    year: /(?:^|\D)(?:19|20)\d{2}(?:\D|$)/.test(text) || /^20[12]\d/.test(text) ? 1 : 0,
    onlyYear: /^(?:19|20)\d{2}$/.test(text) ? 1 : 0,
    zeros: /^0+\d/.test(text) ? 1 : 0,
    lookalikes: lookalikes.test(text) ? 1 : 0,
    documentPrefix:
      /^(?:inv|inr|re|rg|rn|fa|fac|ft|fv|fc|f|cn|cr|crn|gs|av|ar|si|sin|tx|bill|bon|b)[-/_.]?\d/i.test(text)
        ? 1
        : 0,
    orderPrefix: /^(?:po|so|or|ord|oc|ab|au|bc|bs|best|cmd|cde|pur|p)[-/_.]?\d/i.test(text) ? 1 : 0,
    phone: /^\+|^\(?0\d{1,4}[)/-]\d|^\d{3}[-.]\d{3}[-.]\d{4}$/.test(text) ? 1 : 0,
    unit: /^\d+(?:x|pcs|kg|g|mm|cm|m|ml|l|h|st|stk|%)$/i.test(text) ? 1 : 0,
  };
}
