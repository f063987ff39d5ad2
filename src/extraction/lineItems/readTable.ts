import type { BodyRow } from './body.ts';
import { isDiscounted, isProduct, percentsOf } from './body.ts';
import { numberColumnsOf, type NumberColumn } from './columns.ts';
import type { NumberCell } from './numberCells.ts';
import { isMoneyLike, rolesOf, type Roles } from './roles.ts';
import type { Region } from './regions.ts';

/** A row of goods: its place in the region, and its numbers. */
export interface Anchor {
  readonly at: number;
  readonly row: BodyRow;
  readonly lineTotal: NumberCell;
  readonly unitPrice: NumberCell | null;
  readonly quantity: NumberCell | null;
  /** Quantity times price, less a discount of the row, makes its sum. */
  readonly isProven: boolean;
}

export interface ReadTable {
  readonly region: Region;
  readonly roles: Roles;
  readonly columns: readonly NumberColumn[];
  readonly anchors: readonly Anchor[];
}

/** The rows of goods of a region by its columns of numbers; null where no column of sums is found. */
export function readTable(region: Region, isTarget: (sum: number) => boolean): ReadTable | null {
  const goods = region.rows.map((row) => (isNoGoods(row) ? { ...row, cells: [] } : row));
  const columns = numberColumnsOf(goods, region.heads);
  const percents = region.rows.map((row, at) => [...percentsOf(row), ...discountsAt(columns, at)]);
  const found = rolesOf(columns, {
    hasHead: region.heads.length > 0,
    isTarget,
    percentsAt: (at) => percents[at] ?? [],
  });
  if (!found) return null;
  const roles = region.heads.length > 0 ? found : withLeadingCount(found, columns);
  const isMoneyColumn = shareOfMoney(roles.lineTotal) >= 0.6;
  const anchors = [...roles.lineTotal.cells]
    .toSorted(([left], [right]) => left - right)
    .flatMap(([at, cell]): Anchor[] => {
      const row = region.rows[at];
      if (!row || (isMoneyColumn && !isMoneyLike(cell))) return [];
      const anchor = anchorOf({ at, row, cell, roles, percents: percents[at] ?? [] });
      return [region.heads.length > 0 || anchor.isProven ? anchor : { ...anchor, ...unnamed(anchor) }];
    });
  return { region, roles, columns, anchors: withoutGroups(untilSum(anchors)) };
}

const isNoGoods = ({ sumKind, isProduct: isProven }: BodyRow): boolean => sumKind !== null && !isProven;
/** Under the head of discounts a number is a percentage also without its sign. */
const discountsAt = (columns: readonly NumberColumn[], at: number): number[] =>
  columns.filter(({ head }) => head === 'discount').flatMap(({ cells }) => cells.get(at)?.value ?? []);
const shareOfMoney = ({ cells }: NumberColumn): number =>
  [...cells.values()].filter(isMoneyLike).length / cells.size;

function anchorOf({
  at,
  row,
  cell,
  roles,
  percents,
}: {
  at: number;
  row: BodyRow;
  cell: NumberCell;
  roles: Roles;
  percents: readonly number[];
}): Anchor {
  const unitPrice = roles.unitPrice?.cells.get(at) ?? null;
  const quantity = roles.quantity?.cells.get(at) ?? null;
  const byColumns = { at, row, lineTotal: cell, unitPrice, quantity };
  if (unitPrice && quantity && isDiscounted({ quantity, price: unitPrice, total: cell }, percents)) {
    return { ...byColumns, isProven: true };
  }
  const position = roles.position?.cells.get(at);
  const pair = factorsIn({ ...row, cells: row.cells.filter((own) => own !== position) }, cell, {
    quantity,
    unitPrice,
  });
  if (pair && (!unitPrice || !quantity)) return { ...byColumns, ...pair, isProven: true };
  return repaired({ ...byColumns, isProven: false });
}

/** Without a head only arithmetic says what a price is; a count may stand alone. */
const unnamed = ({ quantity, unitPrice }: Anchor): Pick<Anchor, 'quantity' | 'unitPrice'> => ({
  quantity: !unitPrice && quantity?.fractionDigits === 0 ? quantity : null,
  unitPrice: null,
});

/** Two numbers before the sum whose product it is; what a column already tells stands first. */
function factorsIn(
  row: BodyRow,
  total: NumberCell,
  known: Pick<Anchor, 'quantity' | 'unitPrice'>,
): { quantity: NumberCell; unitPrice: NumberCell } | null {
  const cells = row.cells
    .filter((cell) => !cell.isPercent && cell.x1 <= total.x0 && cell.value !== 0)
    .slice(-6);
  const prices = known.unitPrice ? [known.unitPrice] : cells.toReversed();
  const quantities = known.quantity ? [known.quantity] : cells.filter(({ isMarked }) => !isMarked);
  for (const unitPrice of prices) {
    if (unitPrice.fractionDigits === 0 && !unitPrice.isMarked && total.fractionDigits > 0) continue;
    const quantity = quantities.find(
      (cell) => cell !== unitPrice && isProduct({ quantity: cell, price: unitPrice, total }),
    );
    if (quantity) return { quantity, unitPrice };
  }
  return null;
}

/** Recognition loses decimal signs: `$1999` times 12 that makes 239.88 was 19.99. */
function repaired(anchor: Anchor): Anchor {
  const { quantity, unitPrice, lineTotal } = anchor;
  if (!quantity || !unitPrice) return anchor;
  if (unitPrice.fractionDigits === 0 && unitPrice.value >= 100) {
    const price = hundredthOf(unitPrice);
    if (isProduct({ quantity, price, total: lineTotal }))
      return { ...anchor, unitPrice: price, isProven: true };
  }
  if (lineTotal.fractionDigits === 0 && lineTotal.value >= 100) {
    const total = hundredthOf(lineTotal);
    if (isProduct({ quantity, price: unitPrice, total }))
      return { ...anchor, lineTotal: total, isProven: true };
  }
  return anchor;
}

function hundredthOf(cell: NumberCell): NumberCell {
  const decimal = `${cell.decimal.slice(0, -2)}.${cell.decimal.slice(-2)}`;
  return { ...cell, decimal, value: Number(decimal), fractionDigits: 2 };
}

/** `2 Coffee 6.00`: without a head, small whole numbers that begin most rows are counts. */
function withLeadingCount(roles: Roles, columns: readonly NumberColumn[]): Roles {
  if (roles.quantity) return roles;
  const first = columns[0];
  if (!first || first === roles.lineTotal || first === roles.position || first === roles.unitPrice)
    return roles;
  // What stands over or under the rows, as a postcode, is none.
  const cells = [...first.cells].filter(([at]) => roles.lineTotal.cells.has(at)).map(([, cell]) => cell);
  const isCount = cells.every(
    ({ value, fractionDigits, first: at }) => at <= 1 && fractionDigits === 0 && value > 0 && value < 1000,
  );
  return isCount && cells.length >= 0.5 * roles.lineTotal.cells.size ? { ...roles, quantity: first } : roles;
}

/** The first row with nothing but a sum that is the sum of all rows before is their total, whatever it is called. */
function untilSum(anchors: readonly Anchor[]): readonly Anchor[] {
  let sum = 0;
  const end = anchors.findIndex((anchor, at) => {
    const cents = Math.round(anchor.lineTotal.value * 100);
    const isBare = !anchor.quantity && !anchor.unitPrice;
    // Two rows of the same price are no row and its total, unless the first says more than a price.
    const hasRows = at > 1 || (at === 1 && anchors[0]?.isProven === true);
    const isTotal = isBare && hasRows && cents !== 0 && cents === sum;
    sum += cents;
    return isTotal;
  });
  return end < 0 ? anchors : anchors.slice(0, end);
}

/** A row with nothing but a sum that is the sum of the rows under or over it is the head or foot of their group. */
function withoutGroups(anchors: readonly Anchor[]): readonly Anchor[] {
  const isBare = ({ quantity, unitPrice }: Anchor): boolean => !quantity && !unitPrice;
  const bare = anchors.filter(isBare).length;
  if (bare === 0 || bare === anchors.length) return anchors;
  const cents = ({ lineTotal }: Anchor): number => Math.round(lineTotal.value * 100);
  const sumFrom = (start: number, step: 1 | -1): number | null => {
    let [sum, count] = [0, 0];
    for (let at = start; ; at += step) {
      const anchor = anchors[at];
      if (!anchor || isBare(anchor)) return count > 0 ? sum : null;
      sum += cents(anchor);
      count += 1;
    }
  };
  return anchors.filter((anchor, at) => {
    if (!isBare(anchor)) return true;
    const sums = [sumFrom(at + 1, 1), sumFrom(at - 1, -1)].filter((sum) => sum !== null);
    return !sums.some((sum) => Math.abs(sum - cents(anchor)) <= 2);
  });
}
