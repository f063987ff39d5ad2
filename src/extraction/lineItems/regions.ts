import type { BodyRow, PageBody } from './body.ts';
import { isUnderHead } from './columns.ts';
import { isMoneyLike } from './roles.ts';
import type { Head } from './heads.ts';

/** The rows between the head of a table and its totals; over pages when no totals stop it. */
export interface Region {
  readonly heads: readonly Head[];
  readonly signature: string;
  readonly rows: readonly BodyRow[];
  /** Rows of sums behind the table; empty when the text ended first. */
  readonly sums: readonly BodyRow[];
  readonly isOfGoods: boolean;
}

/** A table under each head; on a next page it goes on under the same head, or without one. */
export function headedRegions(bodies: readonly PageBody[]): Region[] {
  const regions: Region[] = [];
  let open: Region | null = null;
  for (const body of bodies) {
    const own = body.heads;
    const isRepeated = open !== null && open.signature === own[0]?.signature;
    const continues: Region | null = isRepeated ? null : open;
    if (continues) {
      open = closed({ ...continues, rows: [...continues.rows, ...body.rows.slice(0, own[0]?.first)] });
      regions[regions.length - 1] = open;
    }
    for (const [index, head] of own.entries()) {
      const rows = body.rows.slice(head.last + 1, own[index + 1]?.first);
      const isNext = index === 0 && isRepeated;
      const before: Region | null = isNext ? open : null;
      const region: Region = closed({
        heads: head.heads,
        signature: head.signature,
        isOfGoods: head.isOfGoods,
        rows: before ? [...before.rows, ...rows] : rows,
        sums: [],
      });
      if (before) regions[regions.length - 1] = region;
      else regions.push(region);
      open = region;
    }
    if (open && open.sums.length > 0) open = reopened(open, bodies[bodies.indexOf(body) + 1]);
  }
  return regions.filter(({ isOfGoods }) => isOfGoods);
}

/** The sum of a group that ends a page does not end the table when the next page begins with the same head. */
function reopened(region: Region, next: PageBody | undefined): Region | null {
  const isOfGroup = region.sums[0]?.sumKind === 'subtotal';
  if (!isOfGroup || next?.heads[0]?.signature !== region.signature) return null;
  return { ...region, rows: [...region.rows, ...region.sums], sums: [] };
}

/** All rows of a document that has no head of a table, up to its totals. */
export const plainRegion = (bodies: readonly PageBody[]): Region =>
  closed({ heads: [], signature: '', isOfGoods: true, rows: bodies.flatMap(({ rows }) => rows), sums: [] });

/** The rows after each row of sums: the charges of a bill that states its total, or a payment, before them. */
export function plainBlocks(bodies: readonly PageBody[]): Region[] {
  const rows = bodies.flatMap(({ rows: own }) => own);
  const sums = rows.flatMap((row, at) => (isSum(row) ? [at] : []));
  return sums.map((at, index) => {
    const end = sums[index + 1] ?? rows.length;
    return {
      heads: [],
      signature: '',
      isOfGoods: true,
      rows: rows.slice(at + 1, end),
      sums: rows.slice(end),
    };
  });
}

function closed(region: Region): Region {
  const rows = region.rows.map((row) =>
    isChargeOfTable(row, region.heads) ? { ...row, sumKind: null } : row,
  );
  const end = endOf(rows);
  if (end < 0) return { ...region, rows };
  return { ...region, rows: rows.slice(0, end), sums: rows.slice(end) };
}

/**
 * A charge with a quantity of its own is a row of goods: charges of the whole document have none (EN 16931: BT-129 is part
 * of a line, BG-21 knows no quantity).
 */
const isChargeOfTable = ({ sumKind, cells }: BodyRow, heads: readonly Head[]): boolean =>
  sumKind === 'adjustment' &&
  cells.some((cell) => !cell.isPercent && !isMoneyLike(cell) && isUnderHead(cell, heads));

/** The first row of sums behind which no goods follow. Sums above goods are subtotals, or carried over. */
function endOf(rows: readonly BodyRow[]): number {
  const lastProduct = rows.findLastIndex(({ isProduct, sumKind }) => isProduct && sumKind === null);
  for (const [at, row] of rows.entries()) {
    if (!isSum(row)) continue;
    const goesOn = row.sumKind === 'subtotal' ? hasGoodsBefore(rows, at) : false;
    if (at > lastProduct && !goesOn) return at;
  }
  return -1;
}

/** Taxes and payments say so beside an amount; a number of registration is none. */
function isSum({ sumKind, cells, isProduct }: BodyRow): boolean {
  if (sumKind === null || sumKind === 'carried' || sumKind === 'adjustment' || isProduct) return false;
  const isOfTotals = sumKind === 'total' || sumKind === 'subtotal';
  return isOfTotals ? cells.length > 0 : cells.some((cell) => isMoneyLike(cell) || cell.isPercent);
}

/** After a subtotal come more goods when a row with an amount in its column stands before the next row of sums. */
function hasGoodsBefore(rows: readonly BodyRow[], at: number): boolean {
  const amount = rows[at]?.cells.findLast(isMoneyLike);
  if (!amount) return false;
  const isUnder = ({ cells }: BodyRow): boolean => {
    const last = cells.findLast(isMoneyLike);
    return last !== undefined && Math.abs(last.x1 - amount.x1) < 3;
  };
  const next = rows.slice(at + 1, at + 4).find(isUnder);
  return next?.sumKind === null;
}
