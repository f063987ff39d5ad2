import { isSameValue, type FieldValue, type FoundField, type Grounding } from '../../domain/fields.ts';
import { formatDecimal } from '../../domain/money.ts';
import type { PageText, Token } from '../page/pageText.ts';
import { currencyOf, parseAmount } from '../text/amounts.ts';
import type { InvoiceRow } from './statement.ts';
import {
  findText,
  groundingOf,
  magnitude,
  plain,
  printedAmounts,
  printedDates,
  printedIbans,
  rowsOf,
} from './printed.ts';

/**
 * Finds where a known value is printed, in whatever form: `1190.00` as `1.190,00 €`, `2024-05-03` as `3. Mai 2024`. Where
 * the built-in engine reads the same value for the same field from the page, its place is the one.
 */
export function groundValue(
  value: FieldValue,
  { pages, printed }: { pages: readonly PageText[]; printed: FoundField | undefined },
): Grounding | null {
  if (printed?.grounding && isSameValue(value, printed.value)) return printed.grounding;
  const tokens = tokensOf(value, pages);
  return tokens ? groundingOf(tokens) : null;
}

function tokensOf(value: FieldValue, pages: readonly PageText[]): readonly Token[] | null | undefined {
  switch (value.kind) {
    case 'text':
      return (
        printedIbans(pages).find(({ normal }) => normal === value.text)?.tokens ?? findText(value.text, pages)
      );
    case 'date':
      return printedDates(pages).find(({ normal }) => normal === value.date)?.tokens;
    case 'money': {
      const wanted = magnitude(formatDecimal(value.money));
      // The sums stand below the rows: the last place where the amount is printed is the likeliest.
      return printedAmounts(pages, value.money.currency).findLast(({ normal }) => normal === wanted)?.tokens;
    }
    case 'currency':
      return findCurrency(value.code, pages);
  }
}

function findCurrency(code: string, pages: readonly PageText[]): readonly Token[] | undefined {
  const tokens = rowsOf(pages).flatMap((row) => row.tokens);
  const token = tokens.find(({ text }) => currencyOf(text) === code || parseAmount(text)?.currency === code);
  return token && [token];
}

/**
 * Where the rows of the XML are printed, each on a row of its own and in order: the first row after the last one found
 * that begins with the description's first words and holds its amount. Null for a row that is not found.
 */
export function groundRows(
  rows: readonly InvoiceRow[],
  pages: readonly PageText[],
): (Pick<Grounding, 'page' | 'box'> | null)[] {
  const printedRows = rowsOf(pages);
  let from = 0;
  return rows.map((row) => {
    const amount = row.lineTotal === null ? null : magnitude(row.lineTotal);
    for (let at = from; at < printedRows.length; at++) {
      const printedRow = printedRows[at];
      if (!printedRow || !beginsAlike(row.description, printedRow.tokens)) continue;
      const page = pages.find(({ page: number }) => number === printedRow.page);
      const amounts = page ? printedAmounts([{ ...page, rows: [printedRow] }], null) : [];
      if (amount !== null && !amounts.some(({ normal }) => normal === amount)) continue;
      from = at + 1;
      return groundingOf(printedRow.tokens);
    }
    return null;
  });
}

/** The first word or two of the description, one after the other, somewhere in the row. */
function beginsAlike(description: string | null, tokens: readonly Token[]): boolean {
  if (description === null) return false;
  const wanted = description.split(/\s+/).map(plain).filter(Boolean).slice(0, 2);
  const keys = tokens.map(({ text }) => plain(text)).filter(Boolean);
  return wanted.length > 0 && keys.some((_, at) => wanted.every((word, more) => keys[at + more] === word));
}
