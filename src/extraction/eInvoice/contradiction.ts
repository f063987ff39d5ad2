import {
  foundField,
  isSameValue,
  type Extraction,
  type FieldKey,
  type FieldValue,
  type FoundField,
} from '../../domain/fields.ts';
import { formatDecimal } from '../../domain/money.ts';
import type { InvoiceStatement } from './statement.ts';
import { findText, magnitude, plain, type Printout } from './printed.ts';

/** What a forger would change: who is paid, how much, for what, when. */
export const comparedFields: readonly FieldKey[] = [
  'invoiceNumber',
  'issueDate',
  'supplierName',
  'currency',
  'netAmount',
  'taxAmount',
  'totalAmount',
  'iban',
];

/** The page is plainly read to say something when the engine is at least so sure of it. */
const surelyRead = 0.8;
/** … and so sure, when the XML's value stands on the page too, only elsewhere. */
const surelyReadElsewhere = 0.95;
/** A page of fewer words or amounts is a cover sheet: what it does not say, it does not deny. */
const leastWords = 25;
const leastAmounts = 3;

export interface Comparison {
  readonly statement: InvoiceStatement;
  /** What the built-in engine reads from the pages, without knowing the XML. */
  readonly printed: Extraction;
  readonly printout: Printout;
}

/**
 * Does the page surely say something else than the XML? Either it is plainly read to state another value for the field,
 * one that the XML states in no other role; or the page is a full picture of the invoice with a text layer, and holds
 * values of this kind, but not this one. A scan may be misread and a cover sheet says nothing: neither denies a value by
 * silence.
 */
export function contradicts(
  { key, value, isPrinted }: { key: FieldKey; value: FieldValue; isPrinted: boolean },
  comparison: Comparison,
): boolean {
  if (!comparedFields.includes(key)) return false;
  const read = foundField(comparison.printed, key);
  const isOther =
    read !== undefined && !isSameValue(read.value, value) && !isStatedElsewhere(key, read, comparison);
  if (isPrinted) return key === 'totalAmount' && isOther && read.confidence >= surelyReadElsewhere;
  if (isOther && read.confidence >= surelyRead && isDifferent(key, read, comparison)) return true;
  return isFullPicture(comparison) && isSurelyMissing(key, value, comparison);
}

/** The amount due is no contradiction of the total, nor a delivery date one of the date of issue. */
function isStatedElsewhere(key: FieldKey, { value }: FoundField, { statement }: Comparison): boolean {
  switch (value.kind) {
    case 'money': {
      const amount = magnitude(formatDecimal(value.money));
      return statement.sums.some((text) => magnitude(text) === amount);
    }
    case 'date':
      return statement.allTexts.some((text) =>
        text.replaceAll('-', '').startsWith(value.date.replaceAll('-', '')),
      );
    case 'text':
      return key === 'supplierName'
        ? statement.partyNames.some((name) => sharesWord(name, value.text))
        : statement.allTexts.some((text) => plain(text) === plain(value.text));
    case 'currency':
      return false;
  }
}

/** Signs that several currencies share are no word against any of them; ids and names may be printed in part. */
function isDifferent(key: FieldKey, read: FoundField, comparison: Comparison): boolean {
  const { statement, printout } = comparison;
  const stated = statement.texts[key] ?? '';
  if (key === 'currency') return !/^[$¥]|^kr/i.test(read.grounding?.sourceText ?? '');
  if (key === 'invoiceNumber') return !isPartly(stated, read.value.kind === 'text' ? read.value.text : '');
  // The name may be drawn as a picture, and the engine take another name for it, or the one line of a cover sheet.
  if (key === 'supplierName')
    return isFullPicture(comparison) && !wordsOf(stated).some((word) => isOnPage(word, printout));
  return true;
}

function isFullPicture({ printout: { pages, rows } }: Comparison): boolean {
  const words = rows.flatMap(({ tokens }) => tokens.map(({ text }) => text));
  const amounts = words.filter((text) => /\d[.,]\d{2}(?!\d)/.test(text));
  return pages.every(({ isOcr }) => !isOcr) && words.length >= leastWords && amounts.length >= leastAmounts;
}

function isSurelyMissing(key: FieldKey, value: FieldValue, comparison: Comparison): boolean {
  const { printout, statement } = comparison;
  switch (key) {
    case 'totalAmount': {
      // A page may show only what is left to pay.
      const sums = statement.sums.map(magnitude);
      return !printout.amounts.some(({ normal }) => normal !== '0' && sums.includes(normal));
    }
    case 'iban': {
      const ibans = printout.ibans.map(({ normal }) => normal);
      const stated = statement.allTexts.map((text) => text.replaceAll(/\s/g, '').toUpperCase());
      return ibans.length > 0 && !ibans.some((iban) => stated.includes(iban));
    }
    case 'issueDate':
      return printout.dates.length > 0 && value.kind === 'date' && !mayShowDay(value.date, printout);
    case 'invoiceNumber':
      return value.kind === 'text' && /\d/.test(value.text) && !mayShowNumber(value.text, printout);
    case 'supplierName':
      return !showsAnythingOfSeller(comparison);
    case 'dueDate':
    case 'supplierTaxId':
    case 'customerName':
    case 'purchaseOrder':
    case 'currency':
    case 'netAmount':
    case 'taxAmount':
      return false;
  }
}

/** The name may be drawn as a picture; then the tax id or the account still says whose paper it is. */
function showsAnythingOfSeller({ statement, printout }: Comparison): boolean {
  const { supplierName, supplierTaxId, iban } = statement.texts;
  const words = wordsOf(supplierName ?? '');
  const ids = [supplierTaxId, iban].flatMap((id) => (id === null ? [] : [id]));
  // A name of short words alone cannot be looked for word by word.
  if (words.length === 0) return true;
  return (
    words.some((word) => isOnPage(word, printout)) || ids.some((id) => findText(id, printout.rows) !== null)
  );
}

/** Year and day stand in one row: it may be the day in a form that is not known here. */
function mayShowDay(date: string, { rows }: Printout): boolean {
  const [year = '', , day = ''] = date.split('-');
  return rows.some(({ tokens }) => {
    const numbers = tokens.flatMap(({ text }) => text.match(/\d+/g) ?? []);
    const hasYear = numbers.includes(year) || numbers.includes(year.slice(2));
    return hasYear && numbers.some((number) => Number(number) === Number(day));
  });
}

/** A word with a digit that is a part of the number, or holds it. */
function mayShowNumber(number: string, { rows }: Printout): boolean {
  const words = rows.flatMap(({ tokens }) => tokens.map(({ text }) => text));
  return words.some((word) => /\d/.test(word) && isPartly(number, word));
}

function isPartly(one: string, other: string): boolean {
  const [left, right] = [plain(one), plain(other)];
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= 3 && long.includes(short);
}

/** Words that every other company has in its name say nothing about whose it is. */
const legalForms =
  'gmbh sarl eurl limited incorporated corporation company holding group gruppe groupe'.split(' ');

const wordsOf = (name: string): string[] =>
  name
    .split(/[\s,.&/-]+/)
    .map(plain)
    .filter((word) => word.length >= 4 && !legalForms.includes(word));

const sharesWord = (one: string, other: string): boolean =>
  plain(one) === plain(other) || wordsOf(one).some((word) => plain(other).includes(word));

const isOnPage = (word: string, { rows }: Printout): boolean =>
  rows.some(({ tokens }) => tokens.some(({ text }) => plain(text).includes(word)));
