import { electronicFormatIBAN, getCountrySpecifications, isValidIBAN } from 'ibantools';
import type { Features } from '../measures/features.ts';
import { textOf, type PageText, type Row, type Token } from '../page/pageText.ts';
import { parseAmount } from '../text/amounts.ts';
import { parseDate } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { findDates } from './dates.ts';
import type { TextCandidate } from './candidate.ts';

/** Words that may be a number of a document or an order: they hold a digit and are no date, amount or address. */
export function findNumbers(pages: readonly PageText[]): TextCandidate[] {
  // In `18 November 2026` neither 18 nor 2026 is a number of its own.
  const dates = findDates(pages, { currency: null }).filter(({ features }) => features['compact'] !== 1);
  const days = new Set(dates.flatMap(({ tokens }) => tokens));
  return pages.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.tokens.flatMap((token, first) => {
        if (days.has(token)) return [];
        const lengths = partForm.test(token.text) ? [1, 2, 3] : [1];
        return lengths.flatMap((length) => numberAt(row, first, length, days) ?? []);
      }),
    ),
  );
}

const numberForm = /^(?=.*\d)[\p{L}\d#][\p{L}\d\-/._#+&*]{0,34}$/u;
/** What may stand before the first digit of a number that is printed in several words. */
const partForm = /^[A-Z\d\-/._#]{1,14}$/;
/** `NO. 17`: the word before a number is no part of it. */
const numberWord = /^(?:no|nr|num|number|ref|id)[.:#]?$/i;

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

/** The code of the kind of document in brackets, as views of e-invoices print it (UNTDID 1001, EN 16931 BT-3). */
const typeCode = /^\((?:325|326|380|381|384|386|389)\)$/;

function numberAt(row: Row, first: number, length: number, days: ReadonlySet<Token>): TextCandidate | null {
  const tokens = row.tokens.slice(first, first + length);
  if (tokens.some(({ text }) => typeCode.test(text))) return null;
  if (tokens.length < length || tokens.some((token) => days.has(token))) return null;
  if (length > 1 && (!areOneNumber(tokens) || numberWord.test(tokens[0]?.text ?? ''))) return null;
  const joined = clean(tokens.map(({ text }) => text).join(length > 1 ? ' ' : ''));
  const text = joined.replaceAll(' ', '');
  if (!numberForm.test(text) || text === '#' || /www\.|@/.test(text)) return null;
  if (isBox(row, first, length)) return null;
  const isDate = parseDate(text) !== null && !/^\d{8}$/.test(text);
  const isAmount = /[.,]\d{2}$/.test(text) && parseAmount(text) !== null;
  if (isDate || isAmount) return null;
  const significant = text.replaceAll(/[^\p{L}\d]/gu, '').length;
  const shape = significant < 2 ? 0.1 : significant < 4 ? 0.55 : 1;
  return candidateOf({ row, first, length, text: joined, shape, features: formOfNumber(text, length) });
}

/** `INV 2024 / 017`: parts that stand close, in capitals and digits. */
function areOneNumber(tokens: readonly Token[]): boolean {
  return tokens.every(({ text, x0, y0, y1 }, at) => {
    const before = tokens[at - 1];
    return partForm.test(text) && (!before || x0 - before.x1 < 0.7 * (y1 - y0));
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

const clean = (text: string): string => text.replace(/^[#:(*]+(?=.)/, '').replace(/[.,;:)*]+$/, '');

/** Account numbers with a country: those that hold their check digits, and those that only look like one (`shape` 0.3). */
export function findIbans(pages: readonly PageText[]): TextCandidate[] {
  return pages.flatMap(({ rows }) =>
    rows.flatMap((row) => row.tokens.flatMap((_, first) => ibanAt(row, first) ?? [])),
  );
}

const specifications = getCountrySpecifications();

/** Words of an account that is the reader's: the money is taken from it, it is not where to pay. */
const readersAccount =
  /(?:^|\s)(?:ihre[mnrs]?|ihr|your|votre|uw|je|su|tu|vostro|tuo|seu|sua|din|ditt|twoj\w*|panstwa|vase\w*)\s+(?:(?:bank|giro|current|checking)\s+)?\S*(?:konto|account|compte|rekening|cuenta|conto|conta|rachun\w*|uct\w*|iban)\S*(?:\s+\S+){0,2}$/;
const wordsBefore = 6;

function isReadersAccount(row: Row, first: number): boolean {
  const before = row.tokens.slice(Math.max(0, first - wordsBefore), first);
  return readersAccount.test(fold(textOf(before)));
}

function ibanAt(row: Row, first: number): TextCandidate | null {
  if (!/^[A-Z]{2}\d{2}/.test(row.tokens[first]?.text ?? '')) return null;
  let lookalike: TextCandidate | null = null;
  const readers = isReadersAccount(row, first) ? 1 : 0;
  for (let length = 1; length <= 9 && first + length <= row.tokens.length; length++) {
    const text = electronicFormatIBAN(textOf(row.tokens.slice(first, first + length))) ?? '';
    if (!/^[A-Z]{2}\d{2}[A-Z\d]*$/.test(text) || text.length > 34) break;
    if (isValidIBAN(text))
      return candidateOf({ row, first, length, text, shape: 1, features: { valid: 1, readers } });
    if (text.length === specifications[text.slice(0, 2)]?.chars)
      lookalike = candidateOf({ row, first, length, text, shape: 0.3, features: { valid: 0, readers } });
  }
  return lookalike;
}

/** VAT ids by the forms of their countries (EU VIES, CH, GB, NO). */
const taxForms =
  /^(?:ATU\d{8}|BE[01]\d{9}|BG\d{9,10}|CY\d{8}[A-Z]|CZ\d{8,10}|DE\d{9}|DK\d{8}|EE\d{9}|EL\d{9}|ES[A-Z\d]\d{7}[A-Z\d]|FI\d{8}|FR[A-Z\d]{2}\d{9}|GB(?:\d{9}|\d{12})|HR\d{11}|HU\d{8}|IE\d[A-Z\d+*]\d{5}[A-Z]{1,2}|IT\d{11}|LT(?:\d{9}|\d{12})|LU\d{8}|LV\d{11}|MT\d{8}|NL\d{9}B\d{2}|PL\d{10}|PT\d{9}|RO\d{2,10}|SE\d{12}|SI\d{8}|SK\d{10}|XI\d{9}|CHE\d{9}(?:MWST|TVA|IVA)?|NO\d{9}MVA)$/;
/** National numbers: US EIN, German tax number, Australian ABN, Indian GSTIN, Spanish NIF, and long plain numbers. */
const nationalForm =
  /^(?:\d{2}-\d{7}|\d{2,3}\/\d{3,4}\/\d{4,5}|\d{2}[A-Z]{5}\d{4}[A-Z]\d[A-Z\d]{2}|[A-Z]-?\d{7}[A-Z\d]|\d{8}[A-Z]|[A-Z]\d{2}-\d{4}-\d{8})$/;
const anyForm = /^(?=(?:.*\d){6})[A-Z]{0,4}[\dA-Z/.\- ]{5,22}$/;

/** Tax ids: by the form of their country (`shape` 1), a national form (0.7), or any long number that only a label can make one (0.4). */
export function findTaxIds(pages: readonly PageText[]): TextCandidate[] {
  return pages.flatMap(({ rows }) =>
    rows.flatMap((row) => row.tokens.flatMap((_, first) => taxIdsAt(row, first))),
  );
}

function taxIdsAt(row: Row, first: number): TextCandidate[] {
  if (!/^[#(]?[\p{L}\d]/u.test(row.tokens[first]?.text ?? '')) return [];
  const found: TextCandidate[] = [];
  for (let length = 1; length <= Math.min(6, row.tokens.length - first); length++) {
    const tokens = row.tokens.slice(first, first + length);
    const text = clean(textOf(tokens));
    const plain = text.replaceAll(/[\s.\-/]/g, '').toUpperCase();
    // Nothing that follows takes such a sign away.
    if (/[^A-Z\d+*]/.test(plain)) break;
    if (taxForms.test(plain))
      return [candidateOf({ row, first, length, text, shape: 1, features: formOfTaxId(text, length) })];
    if (!anyForm.test(text) || !areClose(tokens) || isOtherValue(text, plain)) continue;
    const shape = nationalForm.test(text.replaceAll(' ', '')) ? 0.7 : 0.4;
    found.push(candidateOf({ row, first, length, text, shape, features: formOfTaxId(text, length) }));
  }
  return found;
}

const areClose = (tokens: readonly Token[]): boolean =>
  tokens.every(({ x0, y0, y1 }, at) => at === 0 || x0 - (tokens[at - 1]?.x1 ?? x0) < 0.9 * (y1 - y0));

const isOtherValue = (text: string, plain: string): boolean =>
  parseDate(text) !== null || isValidIBAN(plain) || parseAmount(text)?.fractionDigits === 2;

function formOfTaxId(text: string, parts: number): Features {
  const digits = text.replaceAll(/\D/g, '').length;
  return {
    digits,
    parts,
    letters: text.replaceAll(/[^\p{L}]/gu, '').length,
    country: /^[A-Z]{2}/.test(text) ? 1 : 0,
    slash: text.includes('/') ? 1 : 0,
    dash: text.includes('-') ? 1 : 0,
    spaced: text.includes(' ') ? 1 : 0,
    onlyDigits: digits === text.length ? 1 : 0,
  };
}

function candidateOf({
  row,
  first,
  length,
  text,
  shape,
  features,
}: {
  row: Row;
  first: number;
  length: number;
  text: string;
  shape: number;
  features: Features;
}): TextCandidate {
  const tokens: readonly Token[] = row.tokens.slice(first, first + length);
  const value = { kind: 'text' as const, text };
  return {
    page: row.page,
    row: row.index,
    first,
    tokens,
    sourceText: textOf(tokens),
    shape,
    features,
    value,
  };
}
