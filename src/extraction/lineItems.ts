import type { LineItem } from '../domain/fields.ts';
import { Decimal } from 'decimal.js';
import { formatDecimal, unknownCurrency } from '../domain/money.ts';
import { amountsIn } from './candidates/amounts.ts';
import { findLabels, strengthOf } from './features/labels.ts';
import { boxOf, confidenceOf, textOf, type PageText, type Row, type Token } from './page/pageText.ts';
import { columnsOf, nearestColumn, type Column } from './tableColumns.ts';
import { parseAmount } from './text/amounts.ts';

/** The rows of the table of goods. `complete` is true when the table ended at its totals and every row gave its amount. */
export interface LineItemTable {
  readonly items: LineItem[];
  readonly complete: boolean | null;
}

/** Reads the table under a header that names its columns; on each page anew, because the header is repeated. */
export function findLineItems({
  pages,
  currency,
}: {
  pages: readonly PageText[];
  currency: string | null;
}): LineItemTable {
  const items: LineItem[] = [];
  let complete: boolean | null = null;
  for (const page of pages) {
    const header = page.rows.find((row) => columnsOf(row) !== null);
    const columns = header && columnsOf(header);
    if (!header || !columns) continue;
    const body = page.rows.slice(header.index + 1);
    const end = body.findIndex((row) => isTotalsRow(row, page));
    const rows = end < 0 ? body : body.slice(0, end);
    const found = itemsOf(rows, columns, currency ?? unknownCurrency);
    items.push(...found);
    complete =
      end >= 0 && items.length > 0 && items.every(({ lineTotal }) => lineTotal !== null) ? true : null;
    if (end >= 0) break;
  }
  return { items, complete };
}

/** A row that begins with `Subtotal`, `VAT`, `Total` and holds an amount ends the table. */
function isTotalsRow(row: Row, page: PageText): boolean {
  const [label] = findLabels({ ...page, rows: [row] });
  if (!label) return false;
  const isTotal = (['netAmount', 'taxAmount', 'totalAmount'] as const).some(
    (kind) => strengthOf(label, kind) >= 0.7,
  );
  return isTotal && label.first <= 1 && amountsIn(row, unknownCurrency).length > 0;
}

function itemsOf(rows: readonly Row[], columns: readonly Column[], currency: string): LineItem[] {
  const items: { item: LineItem; bottom: number }[] = [];
  for (const row of rows) {
    const last = items.at(-1);
    const height = Math.max(...row.tokens.map(({ y0, y1 }) => y1 - y0));
    const top = Math.min(...row.tokens.map(({ y0 }) => y0));
    const bottom = top + height;
    const item = itemOf(row, columns, currency);
    if (item) items.push({ item, bottom });
    else if (last && top - last.bottom < 1.2 * height) {
      const more = textOf(describing(row, columns));
      const description = [last.item.description, more]
        .filter((part) => part !== null && part !== '')
        .join(' ');
      items[items.length - 1] = { item: { ...last.item, description: description || null }, bottom };
    }
  }
  return items.map(({ item }) => item);
}

function itemOf(row: Row, columns: readonly Column[], currency: string): LineItem | null {
  const amounts = amountsIn(row, currency);
  const inColumn = (kind: Column['kind']) =>
    amounts.find(({ tokens }) => nearestColumn(tokens, columns)?.kind === kind);
  const total = inColumn('lineTotal');
  if (!total || total.shape < 0.25) return null;
  const unit = inColumn('unitPrice');
  const quantity = quantityOf(row, columns);
  const description = textOf(describing(row, columns));
  const lineTotal = total.value.money;
  const unitPrice = unit ? plain(formatDecimal(unit.value.money)) : null;
  // Quantity times price that makes the row's sum proves that the columns were told apart.
  const holds =
    quantity !== null &&
    unitPrice !== null &&
    new Decimal(quantity).times(unitPrice).minus(formatDecimal(lineTotal)).abs().lte('0.01');
  const confidence = (holds ? 0.95 : 0.75) * confidenceOf(row.tokens);
  return {
    description: description === '' ? null : description,
    quantity,
    unitPrice,
    lineTotal,
    confidence,
    page: row.page,
    box: boxOf(row.tokens),
  };
}

const plain = (decimal: string): string => new Decimal(decimal).toFixed();

function quantityOf(row: Row, columns: readonly Column[]): string | null {
  const token = row.tokens.find(
    ({ text }, at) =>
      /^\d/.test(text) && nearestColumn(row.tokens.slice(at, at + 1), columns)?.kind === 'quantity',
  );
  const parsed = token && parseAmount(token.text.replace(/x$/i, ''));
  return parsed ? plain(parsed.decimal) : null;
}

/** The words in the column of descriptions: those that no column of numbers claims. */
function describing(row: Row, columns: readonly Column[]): readonly Token[] {
  const numeric = columns.filter(({ kind }) => kind !== 'description');
  const description = columns.find(({ kind }) => kind === 'description');
  const right = Math.min(...numeric.filter(({ x0 }) => x0 > (description?.x0 ?? 0)).map(({ x0 }) => x0));
  const left = description
    ? Math.max(0, ...numeric.filter(({ x1 }) => x1 < description.x0).map(({ x1 }) => x1))
    : 0;
  const words = row.tokens.filter(({ x0, x1 }) => x0 >= left - 1 && (x0 + x1) / 2 < right);
  return words.filter(
    ({ text, x1 }, at) => !(at === words.length - 1 && /^[\d.,]+$/.test(text) && x1 > right - 12),
  );
}
