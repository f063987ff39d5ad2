import type { LineItem } from '../domain/fields.ts';
import { Decimal } from 'decimal.js';
import { formatDecimal, unknownCurrency } from '../domain/money.ts';
import { amountsIn } from './candidates/amounts.ts';
import { findLabels, strengthOf } from './features/labels.ts';
import { boxOf, confidenceOf, textOf, type PageText, type Row, type Token } from './page/pageText.ts';
import { columnsOf, nearestColumn, type Column } from './tableColumns.ts';
import { parseAmount } from './text/amounts.ts';
import { compact } from './text/fold.ts';

/**
 * The rows of the table of goods. `complete` is true when the table ended at its totals, every row is proven (quantity
 * times price makes its sum), and no discount or charge stands between the rows and the total.
 */
export interface LineItemTable {
  readonly items: LineItem[];
  readonly complete: boolean | null;
}

interface ReadRow {
  readonly row: Row;
  readonly item: LineItem | null;
  readonly isProven: boolean;
  readonly isWhole: boolean;
}

/** Reads the table under a header that names its columns; on each page anew, because the header is repeated. */
export function findLineItems({
  pages,
  currency,
}: {
  pages: readonly PageText[];
  currency: string | null;
}): LineItemTable {
  const tables = pages.flatMap((page) => {
    const header = page.rows.find((row) => columnsOf(row) !== null);
    const columns = header && columnsOf(header);
    if (!header || !columns) return [];
    const rows = page.rows.slice(header.index + 1);
    return [{ page, columns, rows: rows.map((row) => readRow(row, columns, currency ?? unknownCurrency)) }];
  });
  const rows = tables.flatMap(({ page, columns, rows: read }) =>
    read.map((row) => ({ ...row, page, columns })),
  );
  // Totals above a proven row are subtotals or sums that are carried over: the table goes on behind them.
  const lastProven = rows.findLastIndex(({ isProven }) => isProven);
  const end = rows.findIndex(({ row, page }, index) => index > lastProven && isTotalsRow(row, page));
  const body = (end < 0 ? rows : rows.slice(0, end)).filter(
    ({ row, page, isProven }) => isProven || !(isTotalsRow(row, page) || isCarriedOver(row)),
  );
  const isPrinted = body.some(({ item, isWhole }) => item !== null && !isWhole);
  const kept = body.map((read) =>
    isPrinted && read.isWhole && !read.isProven ? { ...read, item: null } : read,
  );
  const items = joined(kept);
  const hasAdjustment = end >= 0 && rows.slice(end).some(({ row }) => isAdjustment(row));
  const isProven = kept.every(({ item, isProven: proven, row }) => (item ? proven : !hasAmount(row)));
  return { items, complete: end >= 0 && items.length > 0 && isProven && !hasAdjustment ? true : null };
}

const totals = ['netAmount', 'taxAmount', 'totalAmount'] as const;

/** A row where `Subtotal`, `VAT`, `Total` begins a part of its own and an amount follows: it ends the table. */
function isTotalsRow(row: Row, page: PageText): boolean {
  const starts = page.segments.filter((segment) => segment.row === row.index).map(({ first }) => first);
  const amounts = amountsIn(row, unknownCurrency);
  return findLabels({ ...page, rows: [row] }).some(
    (label) =>
      totals.some((kind) => strengthOf(label, kind) >= 0.7) &&
      (label.first <= 1 || starts.includes(label.first)) &&
      amounts.some(({ first }) => first > label.last),
  );
}

// English, German, French, Dutch.
const carried =
  /^(?:carr(?:ied|y)(?:forward|over)|broughtforward|balanceforward|ubertrag|ubertragvonseite|zwischensumme|subtotal|soustotal|subtotaal|areporter|report$|transport$|overdracht)/;
const adjusting =
  /^(?:less)?(?:discount|rabatt|skonto|remise|korting|shipping|versand|fraisde|freight|porto|surcharge|zuschlag|tip$)/;

const isCarriedOver = (row: Row): boolean => carried.test(compact(textOf(row.tokens)));
const hasAmount = (row: Row): boolean => amountsIn(row, unknownCurrency).some(({ shape }) => shape === 1);
const isAdjustment = (row: Row): boolean =>
  row.tokens.some((_, at) => adjusting.test(compact(textOf(row.tokens.slice(at))))) &&
  amountsIn(row, unknownCurrency).length > 0;

/** The items, with the lines of description that stand close under them. */
function joined(rows: readonly (ReadRow & { columns: readonly Column[] })[]): LineItem[] {
  const items: { item: LineItem; bottom: number }[] = [];
  for (const { row, columns, item } of rows) {
    const last = items.at(-1);
    const height = Math.max(...row.tokens.map(({ y0, y1 }) => y1 - y0));
    const top = Math.min(...row.tokens.map(({ y0 }) => y0));
    const bottom = top + height;
    const words = describing(row, columns);
    if (item) items.push({ item, bottom });
    else if (
      last?.item.page === row.page &&
      words.length === row.tokens.length &&
      top - last.bottom < 1.2 * height
    ) {
      const description = [last.item.description, textOf(words)]
        .filter((part) => part !== null && part !== '')
        .join(' ');
      items[items.length - 1] = { item: { ...last.item, description: description || null }, bottom };
    }
  }
  return items.map(({ item }) => item);
}

function readRow(row: Row, columns: readonly Column[], currency: string): ReadRow {
  const amounts = amountsIn(row, currency);
  const inColumn = (kind: Column['kind']) =>
    amounts.find(({ tokens }) => nearestColumn(tokens, columns)?.kind === kind);
  const total = inColumn('lineTotal');
  if (!total) return { row, item: null, isProven: false, isWhole: false };
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
  const item = {
    description: description === '' ? null : description,
    quantity,
    unitPrice,
    lineTotal,
    confidence,
    page: row.page,
    box: boxOf(row.tokens),
  };
  return { row, item, isProven: holds, isWhole: total.shape < 1 };
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
