import { Decimal } from 'decimal.js';
import type { LineItem } from '../../domain/fields.ts';
import { exponentOf, unknownCurrency } from '../../domain/money.ts';
import { boxOf, confidenceOf, textOf, type PageText } from '../page/pageText.ts';
import { bodiesOf } from './body.ts';
import { chooseTable, type ChosenTable, type DescribedRow } from './chooseTable.ts';
import { completenessOf, type Completeness } from './completeness.ts';
import { withFactorsBeside } from './factorsBeside.ts';
import type { KnownAmounts } from './sums.ts';
import { unpricedRows, type UnpricedRow } from './unpriced.ts';

export type { KnownAmounts } from './sums.ts';

/** The rows of the table of goods, and whether they are all there. */
export interface LineItemTable extends Completeness {
  readonly items: LineItem[];
}

/**
 * Reads the rows of goods or services. `amounts` are the document's own, in minor units, where they are known: they
 * tell columns and tables apart and say whether rows are missing. Never totals, taxes or payments.
 */
export function findLineItems({
  pages,
  currency,
  amounts,
}: {
  pages: readonly PageText[];
  currency: string | null;
  amounts?: KnownAmounts;
}): LineItemTable {
  const code = currency ?? unknownCurrency;
  const scale = 10 ** exponentOf(code);
  const bodies = bodiesOf(pages);
  const table = chooseTable(bodies, { amounts, scale });
  if (!table) {
    const isPriced = (amounts?.net ?? amounts?.total ?? null) !== null;
    const items = isPriced ? [] : unpricedRows(bodies).map(unpricedItemOf);
    return { items, complete: null, reasons: [] };
  }
  const rows = withFactorsBeside(table.rows, table.tables);
  const items = rows.map((row) => itemOf(row, { table, code, scale }));
  return { items, ...completenessOf({ ...table, rows }, { pages, amounts, scale }) };
}

function itemOf(
  row: DescribedRow,
  { table, code, scale }: { table: ChosenTable; code: string; scale: number },
): LineItem {
  const { lineTotal, quantity, unitPrice, description } = row;
  const text = textOf(description).trim();
  const tokens = [...new Set([...row.row.row.tokens, ...description])];
  return {
    description: text === '' ? null : text,
    quantity: quantity && plain(quantity.decimal),
    unitPrice: unitPrice && plain(unitPrice.decimal),
    lineTotal: {
      minorUnits: new Decimal(lineTotal.decimal).times(scale).toDecimalPlaces(0).toNumber(),
      currency: code,
    },
    confidence:
      certaintyOf(row, table) * confidenceOf(row.row.row.tokens.slice(lineTotal.first, lineTotal.last + 1)),
    page: row.row.row.page,
    box: boxOf(tokens),
  };
}

function unpricedItemOf({ anchor, quantity, description }: UnpricedRow): LineItem {
  const { tokens, page } = anchor.row.row;
  return {
    description: textOf(description).trim(),
    quantity: plain(quantity.decimal),
    unitPrice: null,
    lineTotal: null,
    confidence: certainty.unsummed.underHead * confidenceOf(tokens.slice(quantity.first, quantity.last + 1)),
    page,
    box: boxOf([...new Set([...tokens, ...description])]),
  };
}

const plain = (decimal: string): string => new Decimal(decimal).toFixed();

/** The share of right rows among those with the same evidence, on labelled and generated documents, rounded down. */
const certainty = {
  summed: { proven: 0.97, unproven: 0.92 },
  unsummed: { proven: 0.9, underHead: 0.72, free: 0.5 },
} as const;

function certaintyOf({ isProven, description }: DescribedRow, { isSummed, hasHead }: ChosenTable): number {
  const { summed, unsummed } = certainty;
  const unproven = hasHead ? unsummed.underHead : unsummed.free;
  const base = isSummed ? summed[isProven ? 'proven' : 'unproven'] : isProven ? unsummed.proven : unproven;
  return description.length === 0 ? base * 0.5 : base;
}
