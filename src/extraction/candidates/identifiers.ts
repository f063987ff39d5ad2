import { electronicFormatIBAN, getCountrySpecifications, isValidIBAN } from 'ibantools';
import { textOf, type PageText, type Row, type Token } from '../page/pageText.ts';
import { parseAmount } from '../text/amounts.ts';
import { parseDate } from '../text/dates.ts';
import { findDates } from './dates.ts';
import type { TextCandidate } from './candidate.ts';

/** Words that may be a number of a document or an order: they hold a digit and are no date, amount, IBAN or address. */
export function findNumbers(pages: readonly PageText[]): TextCandidate[] {
  // In `18 November 2026` neither 18 nor 2026 is a number of its own.
  const days = new Set(findDates(pages, { currency: null }).flatMap(({ tokens }) => tokens));
  return pages.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.tokens.flatMap((token, first) => (days.has(token) ? [] : (numberAt(row, first) ?? []))),
    ),
  );
}

const numberForm = /^(?=.*\d)[\p{L}\d#][\p{L}\d\-/._#]{0,29}$/u;

function numberAt(row: Row, first: number): TextCandidate | null {
  const text = clean(row.tokens[first]?.text ?? '');
  const isNumber = numberForm.test(text) && !/^#$/.test(text) && !parseDate(text);
  const isAmount = /[.,]\d{2}$/.test(text) && parseAmount(text) !== null;
  const length = text.replaceAll(/[^\p{L}\d]/gu, '').length;
  if (!isNumber || isAmount || /www\.|@/.test(text)) return null;
  const shape = length < 2 ? 0.1 : length < 4 ? 0.55 : 1;
  return candidateOf(row, first, 1, text, shape);
}

const clean = (text: string): string => text.replace(/^[#:(]+(?=.)/, '').replace(/[.,;:)]+$/, '');

/** Account numbers with a country: those that hold their check digits, and those that only look like one (`shape` 0.3). */
export function findIbans(pages: readonly PageText[]): TextCandidate[] {
  return pages.flatMap(({ rows }) =>
    rows.flatMap((row) => row.tokens.flatMap((_, first) => ibanAt(row, first) ?? [])),
  );
}

const specifications = getCountrySpecifications();

function ibanAt(row: Row, first: number): TextCandidate | null {
  if (!/^[A-Z]{2}\d{2}/.test(row.tokens[first]?.text ?? '')) return null;
  let lookalike: TextCandidate | null = null;
  for (let length = 1; length <= 9 && first + length <= row.tokens.length; length++) {
    const text = electronicFormatIBAN(textOf(row.tokens.slice(first, first + length))) ?? '';
    if (!/^[A-Z]{2}\d{2}[A-Z\d]*$/.test(text) || text.length > 34) break;
    if (isValidIBAN(text)) return candidateOf(row, first, length, text, 1);
    if (text.length === specifications[text.slice(0, 2)]?.chars)
      lookalike = candidateOf(row, first, length, text, 0.3);
  }
  return lookalike;
}

/** VAT ids by the forms of their countries (EU VIES, CH, GB, NO), and US EIN. */
const taxForms =
  /^(?:ATU\d{8}|BE[01]\d{9}|DE\d{9}|DK\d{8}|EL\d{9}|ES[A-Z\d]\d{7}[A-Z\d]|FI\d{8}|FR[A-Z\d]{2}\d{9}|GB(?:\d{9}|\d{12})|IE\d[A-Z\d+*]\d{5}[A-Z]{1,2}|IT\d{11}|LU\d{8}|NL\d{9}B\d{2}|PL\d{10}|PT\d{9}|SE\d{12}|CZ\d{8,10}|HU\d{8}|RO\d{2,10}|SK\d{10}|CHE\d{9}(?:MWST|TVA|IVA)?|NO\d{9}MVA)$/;
const labelledTaxForm = /^(?=(?:.*\d){7})[A-Z]{0,3}[\dA-Z/.\- ]{6,20}$/;

/** Tax ids: by the form of their country (`shape` 1), or any long number that only a label can make one (0.4). */
export function findTaxIds(pages: readonly PageText[]): TextCandidate[] {
  return pages.flatMap(({ rows }) =>
    rows.flatMap((row) => row.tokens.flatMap((_, first) => taxIdAt(row, first) ?? [])),
  );
}

function taxIdAt(row: Row, first: number): TextCandidate | null {
  if (!/^[#(]?[\p{L}\d]/u.test(row.tokens[first]?.text ?? '')) return null;
  for (let length = Math.min(5, row.tokens.length - first); length > 0; length--) {
    const text = clean(textOf(row.tokens.slice(first, first + length)));
    if (taxForms.test(text.replaceAll(/[\s.\-/]/g, ''))) return candidateOf(row, first, length, text, 1);
  }
  const text = clean(row.tokens[first]?.text ?? '');
  const isOther = parseDate(text) !== null || isValidIBAN(text) || parseAmount(text)?.fractionDigits === 2;
  return labelledTaxForm.test(text) && !isOther ? candidateOf(row, first, 1, text, 0.4) : null;
}

function candidateOf(row: Row, first: number, length: number, text: string, shape: number): TextCandidate {
  const tokens: readonly Token[] = row.tokens.slice(first, first + length);
  const value = { kind: 'text' as const, text };
  return { page: row.page, row: row.index, first, tokens, sourceText: textOf(tokens), shape, value };
}
