import type { Token } from '../page/pageText.ts';
import type { BodyRow, PageBody } from './body.ts';
import { numberColumnsOf } from './columns.ts';
import { descriptionsOf } from './descriptions.ts';
import { headsIn, type Head } from './headParts.ts';
import type { NumberCell } from './numberCells.ts';
import { isMoneyLike } from './roles.ts';
import type { Anchor, ReadTable } from './readTable.ts';

/** What was delivered, without a price. */
export interface UnpricedRow {
  readonly anchor: Anchor;
  readonly quantity: NumberCell;
  readonly description: readonly Token[];
}

/** A despatch advice states what is delivered and how much of it (UBL: `DeliveredQuantity`), and no prices. */
export const unpricedRows = (bodies: readonly PageBody[]): UnpricedRow[] => bodies.flatMap(rowsOn);

function rowsOn({ rows }: PageBody): UnpricedRow[] {
  for (const [at, row] of rows.entries()) {
    const heads = headsOf(row);
    const found = heads ? describedRows(tableOf(rows.slice(at + 1), heads)) : [];
    if (found.length > 0) return found;
  }
  return [];
}

function describedRows(table: ReadTable | null): UnpricedRow[] {
  if (!table) return [];
  const descriptions = descriptionsOf(table);
  return table.anchors.flatMap((anchor, index) => {
    const [description, { quantity }] = [descriptions[index] ?? [], anchor];
    return quantity && description.length > 0 ? [{ anchor, quantity, description }] : [];
  });
}

/** A head that names goods and a quantity and no amount. What else it names, in words no table knows, is passed over. */
function headsOf({ row, segments }: BodyRow): Head[] | null {
  if (row.tokens.some(({ text }) => /\d/.test(text))) return null;
  const known = headsIn(row);
  const has = (kind: Head['kind']): boolean => known.some((head) => head.kind === kind);
  if (!has('description') || !has('quantity')) return null;
  if (has('unitPrice') || has('lineTotal') || has('account')) return null;
  const others = segments
    .filter(
      ({ tokens }) => !known.some(({ x0, x1 }) => tokens.some((token) => token.x0 < x1 && token.x1 > x0)),
    )
    .map(({ tokens }): Head => {
      const [x0, x1] = [tokens[0]?.x0 ?? 0, tokens.at(-1)?.x1 ?? 0];
      return { kind: 'ignored', x0, x1, words: tokens.length };
    });
  return [...known, ...others].toSorted((a, b) => a.x0 - b.x0);
}

function tableOf(below: readonly BodyRow[], heads: readonly Head[]): ReadTable | null {
  const end = below.findIndex(({ sumKind }) => sumKind === 'total' || sumKind === 'subtotal');
  const goods = end < 0 ? below : below.slice(0, end);
  const columns = numberColumnsOf(goods, heads);
  // What was ordered stands before what is delivered.
  const counts = columns.findLast(({ head }) => head === 'quantity');
  if (!counts || [...counts.cells.values()].some(isMoneyLike)) return null;
  // The column stands for the sums of the rows; its place says nothing of where descriptions end.
  const nowhere = { x0: Infinity, x1: Infinity };
  const anchors = [...counts.cells]
    .toSorted(([left], [right]) => left - right)
    .flatMap(([place, cell]): Anchor[] => {
      const row = goods[place];
      if (!row || !cell.isFree) return [];
      return [
        {
          at: place,
          row,
          lineTotal: { ...cell, ...nowhere },
          quantity: cell,
          unitPrice: null,
          isProven: false,
        },
      ];
    });
  return {
    region: { heads, signature: '', isOfGoods: true, rows: goods, sums: [] },
    roles: {
      quantity: null,
      unitPrice: null,
      lineTotal: { ...counts, ...nowhere },
      position: null,
      score: 0,
    },
    columns,
    anchors,
  };
}
