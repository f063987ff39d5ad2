import { isValidIBAN } from 'ibantools';
import type { Features } from '../measures/features.ts';
import { textOf, type PageText, type Row, type Token } from '../page/pageText.ts';
import { parseAmount } from '../text/amounts.ts';
import { parseDate } from '../text/dates.ts';
import { readByForm } from '../text/digits.ts';
import { fold } from '../text/fold.ts';
import { vatCheckDigitsHold } from '../text/vatCheckDigits.ts';
import type { TextCandidate } from './candidate.ts';
import { tokensOfAccounts } from './ibans.ts';
import { candidateOf, clean } from './textCandidate.ts';

/**
 * VAT ids by the forms of their countries: EU (VIES), GB, CH (UID law: with the word for the tax), NO (with `MVA`, the
 * country is often left out), CA (the GST account of a business number, `RT`), JP (the number of a qualified issuer).
 */
const taxForms =
  /^(?:ATU\d{8}|BE[01]\d{9}|BG\d{9,10}|CY\d{8}[A-Z]|CZ\d{8,10}|DE\d{9}|DK\d{8}|EE\d{9}|EL\d{9}|ES[A-Z\d]\d{7}[A-Z\d]|FI\d{8}|FR[A-Z\d]{2}\d{9}|GB(?:\d{9}|\d{12})|HR\d{11}|HU\d{8}|IE\d[A-Z\d+*]\d{5}[A-Z]{1,2}|IT\d{11}|LT(?:\d{9}|\d{12})|LU\d{8}|LV\d{11}|MT\d{8}|NL\d{9}B\d{2}|PL\d{10}|PT\d{9}|RO\d{2,10}|SE\d{12}|SI\d{8}|SK\d{10}|XI\d{9}|CHE\d{9}(?:MWST|TVA|IVA|VAT)?|(?:NO)?\d{9}MVA|\d{9}RT\d{4}|T\d{13})$/;
/** National numbers: US EIN, German tax number, Australian ABN, Indian GSTIN, Spanish NIF, Malaysian SST, Québec's QST, Brazilian CNPJ. */
const nationalForm =
  /^(?:\d{2}-\d{7}|\d{2,3}\/\d{3,4}\/\d{4,5}|\d{2}[A-Z]{5}\d{4}[A-Z]\d[A-Z\d]{2}|[A-Z]-?\d{7}[A-Z\d]|\d{8}[A-Z]|[A-Z]\d{2}-\d{4}-\d{8}|\d{10}TQ\d{4}|\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2})$/;
const anyForm = /^(?=(?:.*\d){6})[A-Z]{0,4}[\dA-Z/.\- ]{5,22}$/;

/** Tax ids: by the form of their country (`shape` 1), a national form (0.7), or any long number that only a label can make one (0.4). */
export function findTaxIds(pages: readonly PageText[]): TextCandidate[] {
  // The first groups of some accounts have the form of a tax id: `PL61 1090 1014`.
  const inAccounts = tokensOfAccounts(pages);
  return pages.flatMap(({ rows, isOcr }) =>
    rows.flatMap((row) => {
      const found = row.tokens.flatMap((token, first) => {
        if (inAccounts.has(token)) return [];
        const misread = isOcr ? misreadAt(row, first) : null;
        return misread ? [misread] : taxIdsAt(row, first, inAccounts);
      });
      return found.filter((one) => !found.some((other) => isProvenWhole(other, one)));
    }),
  );
}

/** Without its country's letters a VAT id whose check digits hold is only a part of itself. */
const isProvenWhole = (whole: TextCandidate, { tokens }: TextCandidate): boolean =>
  whole.features['checkHolds'] === 1 &&
  tokens.length < whole.tokens.length &&
  tokens.every((token) => whole.tokens.includes(token));

function taxIdsAt(row: Row, first: number, inAccounts: ReadonlySet<Token>): TextCandidate[] {
  if (!/^[#(]?[\p{L}\d]/u.test(row.tokens[first]?.text ?? '') || isCustomsId(row, first)) return [];
  const found: TextCandidate[] = [];
  for (let length = 1; length <= Math.min(6, row.tokens.length - first); length++) {
    const tokens = row.tokens.slice(first, first + length);
    const text = clean(textOf(tokens));
    const plain = plainOf(tokens);
    // Nothing that follows takes such a sign away, and `2026. CHE-123.456.789` is the end of a sentence and an id.
    if (/[^A-Z\d+*]/.test(plain) || inAccounts.has(tokens.at(-1)!)) break;
    if (/[.,;:)]$/.test(tokens.at(-2)?.text ?? '')) break;
    if (taxForms.test(plain)) return [certainAt(row, first, length)];
    if (!anyForm.test(text) || !areClose(tokens) || isOtherValue(text, plain)) continue;
    const isNational = nationalForm.test(text.replaceAll(' ', '')) || isAustralian(plain);
    const shape = isNational ? 0.7 : 0.4;
    found.push(candidateOf({ row, first, tokens, text, shape, features: formOfTaxId(text, length) }));
  }
  return found;
}

const abnWeights = [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19];

/** An Australian Business Number: one less in the first place, its weighted digits divide by 89 (Australian Business Register). */
function isAustralian(plain: string): boolean {
  if (!/^[1-9]\d{10}$/.test(plain)) return false;
  const sum = abnWeights.reduce(
    (total, weight, at) => total + weight * (Number(plain[at]) - (at === 0 ? 1 : 0)),
    0,
  );
  return sum % 89 === 0;
}

/** A trader's number at the customs (EORI, Regulation (EU) 952/2013) often has the form of a VAT id, and is none. */
const customsWords = /\beori(?:[- ]?(?:no|nr|number|nummer|numero|id|code))?[.:]* ?$/;
const isCustomsId = ({ tokens }: Row, first: number): boolean =>
  customsWords.test(fold(textOf(tokens.slice(Math.max(0, first - 2), first))));

/** In the form of its country, with the word for the tax that is a part of it: `CHE-123.456.789 MWST`. */
function certainAt(row: Row, first: number, shortest: number): TextCandidate {
  const longer = row.tokens.slice(first, first + shortest + 1);
  const word = longer[shortest]?.text ?? '';
  const hasWord = /^\p{Lu}+[.,;:)]?$/u.test(word) && areClose(longer) && taxForms.test(plainOf(longer));
  const tokens = hasWord ? longer : longer.slice(0, shortest);
  const text = clean(textOf(tokens));
  return candidateOf({ row, first, tokens, text, shape: 1, features: formOfTaxId(text, tokens.length) });
}

/** VAT ids whose check digits prove what was read, with `9` for a digit. */
const provenForms = 'BE9999999999 DE999999999 FR99999999999 IT99999999999 NL999999999B99 PL9999999999'.split(
  ' ',
);

/** A VAT id in whose digits recognition saw a comma, or letters, `DE1234S6789`: where these are read as digits, its check digits have to hold. */
function misreadAt(row: Row, first: number): TextCandidate | null {
  const country = row.tokens[first]?.text.slice(0, 2) ?? '';
  const form = provenForms.find((one) => country.length === 2 && one.startsWith(country));
  for (let length = 1; form !== undefined && length <= Math.min(5, row.tokens.length - first); length++) {
    const tokens = row.tokens.slice(first, first + length);
    const printed = clean(textOf(tokens)).replaceAll(/[\s.,\-/]/g, '');
    const text = readByForm(printed, form);
    if (text === null || text === plainOf(tokens) || !areClose(tokens)) continue;
    if (text !== printed && vatCheckDigitsHold(text) !== true) return null;
    return candidateOf({ row, first, tokens, text, shape: 1, features: formOfTaxId(text, length) });
  }
  return null;
}

const plainOf = (tokens: readonly Token[]): string =>
  clean(textOf(tokens))
    .replaceAll(/[\s.\-/]/g, '')
    .toUpperCase();

/** No further than a blank: of type with letters of one width it is wider than the capitals are high. */
const areClose = (tokens: readonly Token[]): boolean =>
  tokens.every(({ x0, x1, y0, y1, text }, at) => {
    const widest = Math.max(0.9 * (y1 - y0), (1.5 * (x1 - x0)) / text.length);
    return at === 0 || x0 - (tokens[at - 1]?.x1 ?? x0) < widest;
  });

const isOtherValue = (text: string, plain: string): boolean =>
  parseDate(text) !== null || isValidIBAN(plain) || parseAmount(text)?.fractionDigits === 2;

function formOfTaxId(text: string, parts: number): Features {
  const digits = text.replaceAll(/\D/g, '').length;
  const checked = vatCheckDigitsHold(text.replaceAll(/[\s.\-/]/g, ''));
  return {
    digits,
    parts,
    letters: text.replaceAll(/[^\p{L}]/gu, '').length,
    country: /^[A-Z]{2}/.test(text) ? 1 : 0,
    checkFails: checked === false ? 1 : 0,
    checkHolds: checked === true ? 1 : 0,
    slash: text.includes('/') ? 1 : 0,
    dash: text.includes('-') ? 1 : 0,
    spaced: text.includes(' ') ? 1 : 0,
    onlyDigits: digits === text.length ? 1 : 0,
  };
}
