import { isValidIBAN } from 'ibantools';
import type { Features } from '../measures/features.ts';
import { textOf, type PageText, type Row, type Token } from '../page/pageText.ts';
import { parseAmount } from '../text/amounts.ts';
import { parseDate } from '../text/dates.ts';
import type { TextCandidate } from './candidate.ts';
import { candidateOf, clean } from './textCandidate.ts';

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
      return [candidateOf({ row, first, tokens, text, shape: 1, features: formOfTaxId(text, length) })];
    if (!anyForm.test(text) || !areClose(tokens) || isOtherValue(text, plain)) continue;
    const shape = nationalForm.test(text.replaceAll(' ', '')) ? 0.7 : 0.4;
    found.push(candidateOf({ row, first, tokens, text, shape, features: formOfTaxId(text, length) }));
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
