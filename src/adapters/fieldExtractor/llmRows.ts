import type { ExtractedField, FieldKey, LineItem } from '../../domain/fields.ts';
import { magnitude } from '../../extraction/eInvoice/printed.ts';
import { parseAmount } from '../../extraction/text/amounts.ts';
import { compact } from '../../extraction/text/fold.ts';
import { moneyOf, placeOf } from './llmEvidence.ts';
import type { Answer, AnsweredRow } from './llmSchema.ts';
import type { NumberedWord } from './llmWindows.ts';

const confidence = 0.85;
const mostRows = 2_000;

interface Printed {
  readonly words: ReadonlyMap<number, NumberedWord>;
  readonly currency: string | null;
}

/** The rows that the page shows: a row whose words are not there, or do not say its amount, is left out. */
export function itemsOf({ lineItems }: Answer, printed: Printed): LineItem[] {
  return lineItems.slice(0, mostRows).flatMap((row) => itemOf(row, printed) ?? []);
}

function itemOf(row: AnsweredRow, { words: known, currency }: Printed): LineItem | null {
  const words = row.words.flatMap((id) => known.get(id) ?? []);
  if (words.length === 0 || words.length < row.words.length) return null;
  const texts = words.map(({ word }) => word.text);
  const lineTotal = row.lineTotal === null ? null : moneyOf(row.lineTotal, currency);
  if (lineTotal && !saysNumber(texts, row.lineTotal ?? '')) return null;
  const description = row.description?.replaceAll(/\s+/g, ' ').trim() ?? '';
  const isPrinted = compact(texts.join('')).includes(compact(description));
  const place = placeOf(words.filter(({ page }) => page === words[0]?.page));
  return {
    description: description !== '' && isPrinted ? description : null,
    quantity: numberIn(texts, row.quantity),
    unitPrice: numberIn(texts, row.unitPrice),
    lineTotal,
    confidence,
    ...(place ?? { page: null, box: null }),
  };
}

const numberIn = (texts: readonly string[], stated: string | null): string | null =>
  stated !== null && saysNumber(texts, stated) ? normal(stated) : null;

/** One word, or two neighbours (`1 190,00`), say this number. */
function saysNumber(texts: readonly string[], stated: string): boolean {
  if (!/^-?\d{1,13}(?:\.\d{1,6})?$/.test(stated)) return false;
  const wanted = normal(stated);
  return texts.some((text, at) =>
    [text, `${text} ${texts[at + 1] ?? ''}`].some((printed) => {
      const amount = parseAmount(printed.trim()) ?? parseAmount(printed.trim(), { currency: 'BHD' });
      return amount !== null && normal(amount.decimal) === wanted;
    }),
  );
}

const normal = (decimal: string): string => `${decimal.startsWith('-') ? '-' : ''}${magnitude(decimal)}`;

/** Do the rows make the net amount, or the total, to the cent a row? Null when there are no rows, amounts or sums. */
export function completenessOf(
  items: readonly LineItem[],
  fields: readonly ExtractedField[],
): boolean | null {
  const amounts = items.flatMap(({ lineTotal }) => lineTotal ?? []);
  const sums = (['netAmount', 'totalAmount'] as const).flatMap((key) => unitsOf(fields, key) ?? []);
  if (items.length === 0 || sums.length === 0) return null;
  const rows = amounts.reduce((sum, { minorUnits }) => sum + minorUnits, 0);
  return amounts.length === items.length && sums.some((sum) => Math.abs(sum - rows) <= items.length);
}

function unitsOf(fields: readonly ExtractedField[], key: FieldKey): number | null {
  const field = fields.find((one) => one.key === key);
  return field?.status === 'found' && field.value.kind === 'money' ? field.value.money.minorUnits : null;
}
