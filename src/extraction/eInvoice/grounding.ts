import { isSameValue, type FieldValue, type FoundField, type Grounding } from '../../domain/fields.ts';
import { formatDecimal } from '../../domain/money.ts';
import type { Row, Token } from '../page/pageText.ts';
import { currencyOf, parseAmount } from '../text/amounts.ts';
import type { InvoiceRow } from './statement.ts';
import { amountsIn, findText, groundingOf, magnitude, plain, type Printout } from './printed.ts';

/**
 * Finds where a known value is printed, in whatever form: `1190.00` as `1.190,00 €`, `2024-05-03` as `3. Mai 2024`. Where
 * the built-in engine reads the same value for the same field from the page, its place is the one.
 */
export function groundValue(
  value: FieldValue,
  { printout, printed }: { printout: Printout; printed: FoundField | undefined },
): Grounding | null {
  if (printed?.grounding && isSameValue(value, printed.value)) return printed.grounding;
  const tokens = tokensOf(value, printout);
  return tokens ? groundingOf(tokens) : null;
}

function tokensOf(
  value: FieldValue,
  { rows, amounts, dates, ibans }: Printout,
): readonly Token[] | null | undefined {
  switch (value.kind) {
    case 'text':
      return ibans.find(({ normal }) => normal === value.text)?.tokens ?? findText(value.text, rows);
    case 'date':
      return dates.find(({ normal }) => normal === value.date)?.tokens;
    case 'money': {
      const wanted = magnitude(formatDecimal(value.money));
      // The sums stand below the rows: the last place where the amount is printed is the likeliest.
      return amounts.findLast(({ normal }) => normal === wanted)?.tokens;
    }
    case 'currency':
      return findCurrency(value.code, rows);
  }
}

function findCurrency(code: string, rows: readonly Row[]): readonly Token[] | undefined {
  const tokens = rows.flatMap((row) => row.tokens);
  const token = tokens.find(({ text }) => currencyOf(text) === code || parseAmount(text)?.currency === code);
  return token && [token];
}

/**
 * Where the rows of the XML are printed, each on a row of its own and in order: the first row after the last one found
 * that begins with the description's first words and holds its amount. Null for a row that is not found.
 */
export function groundRows(
  rows: readonly InvoiceRow[],
  { rows: printedRows }: Printout,
): (Pick<Grounding, 'page' | 'box'> | null)[] {
  let from = 0;
  return rows.map((row) => {
    const amount = row.lineTotal === null ? null : magnitude(row.lineTotal);
    for (let at = from; at < printedRows.length; at++) {
      const printedRow = printedRows[at];
      if (!printedRow || !beginsAlike(row.description, printedRow.tokens)) continue;
      const amounts = amountsIn([printedRow], null);
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
