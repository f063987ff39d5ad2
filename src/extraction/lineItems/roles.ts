import { isDiscounted } from './body.ts';
import type { NumberColumn } from './columns.ts';
import type { NumberCell } from './numberCells.ts';

/** Which column of numbers is what. `score` compares ways to read one table. */
export interface Roles {
  readonly quantity: NumberColumn | null;
  readonly unitPrice: NumberColumn | null;
  readonly lineTotal: NumberColumn;
  readonly position: NumberColumn | null;
  readonly score: number;
}

export interface RoleHints {
  readonly hasHead: boolean;
  /** Amounts in hundredths that the sum of the rows may be. */
  readonly isTarget: (sum: number) => boolean;
  /** The percentages of a row, by its place: one of them may be a discount. */
  readonly percentsAt: (at: number) => readonly number[];
}

/** Heads and arithmetic tell together which column is the row's sum, its price and its quantity. */
export function rolesOf(columns: readonly NumberColumn[], hints: RoleHints): Roles | null {
  const position = columns.find(isPosition) ?? null;
  const numbers = columns.filter((column) => column !== position);
  const most = Math.max(0, ...numbers.filter(isMoney).map(({ cells }) => cells.size));
  let best: Roles | null = null;
  for (const lineTotal of numbers) {
    const base = totalScore(lineTotal, { numbers, hints, most });
    for (const unitPrice of [null, ...numbers]) {
      if (unitPrice === lineTotal) continue;
      for (const quantity of [null, ...numbers]) {
        if (quantity !== null && (quantity === lineTotal || quantity === unitPrice)) continue;
        const score = base + factorScore({ lineTotal, unitPrice, quantity }, hints);
        if (!best || score > best.score) best = { quantity, unitPrice, lineTotal, position, score };
      }
    }
  }
  return best;
}

export const isMoneyLike = (cell: NumberCell): boolean => cell.fractionDigits === 2 || cell.isMarked;
const shareOf = (column: NumberColumn, test: (cell: NumberCell) => boolean): number =>
  [...column.cells.values()].filter(test).length / column.cells.size;
const isMoney = (column: NumberColumn): boolean => shareOf(column, isMoneyLike) >= 0.5;

function totalScore(
  column: NumberColumn,
  { numbers, hints, most }: { numbers: readonly NumberColumn[]; hints: RoleHints; most: number },
): number {
  const headScore = {
    lineTotal: 5,
    unitPrice: numbers.some(({ head }) => head === 'lineTotal') ? -4 : 0,
    description: -1,
  };
  const head =
    column.head === null ? -0.5 : ((headScore as Partial<Record<string, number>>)[column.head] ?? -6);
  const sum = [...column.cells.values()].reduce((total, { value }) => total + Math.round(value * 100), 0);
  const money = numbers.filter(isMoney);
  return (
    (hints.hasHead ? head : 0) +
    3 * shareOf(column, isMoneyLike) +
    2 * Math.min(1, column.cells.size / Math.max(1, most)) +
    (column === (money.at(-1) ?? numbers.at(-1)) ? 1 : 0) +
    (hints.isTarget(sum) ? 3 : 0)
  );
}

function factorScore(
  { lineTotal, unitPrice, quantity }: Pick<Roles, 'lineTotal' | 'unitPrice' | 'quantity'>,
  { hasHead, percentsAt }: RoleHints,
): number {
  const heads =
    (unitPrice ? hintOf(unitPrice, 'unitPrice', hasHead) : 0) +
    (quantity ? hintOf(quantity, 'quantity', hasHead) : 0);
  const order = unitPrice && unitPrice.x0 > lineTotal.x1 ? -2 : 0;
  if (!unitPrice || !quantity) return heads + order - (quantity && isMoney(quantity) ? 1 : 0);
  let [proven, seen] = [0, 0];
  for (const [at, total] of lineTotal.cells) {
    const [price, count] = [unitPrice.cells.get(at), quantity.cells.get(at)];
    if (!price || !count || total.value === 0) continue;
    seen += 1;
    if (isDiscounted({ quantity: count, price, total }, percentsAt(at))) proven += 1;
  }
  if (seen === 0) return heads - 1;
  const wholes = shareOf(quantity, ({ fractionDigits }) => fractionDigits === 0);
  // A quantity is no money: of two factors the one with a currency is the price.
  const marked = 2 * shareOf(quantity, ({ isMarked }) => isMarked);
  const product = 6 * (proven / seen) - (hasHead ? 1 : 4) * (1 - proven / seen);
  return heads + order + product + 0.5 * wholes - marked - 0.25;
}

function hintOf(column: NumberColumn, kind: 'unitPrice' | 'quantity', hasHead: boolean): number {
  if (column.head === kind) return 2;
  if (!hasHead) return -0.25;
  if (column.head === null || (kind === 'unitPrice' && column.head === 'lineTotal')) return -0.5;
  return column.head === 'ignored' || column.head === 'discount' ? -2.5 : -4;
}

/** Counts its rows from one number on: 1, 2, 3, or 10, 20, 30; under a head of positions (`#`, `No`) it only has to rise. */
function isPosition(column: NumberColumn): boolean {
  const values = [...column.cells].toSorted(([a], [b]) => a - b).map(([, cell]) => cell);
  if (column.head === 'position')
    return values.every(({ value }, at) => at === 0 || value > (values[at - 1]?.value ?? value));
  if (column.head !== null && column.head !== 'ignored' && column.head !== 'description') return false;
  const first = values[0]?.value ?? 0;
  const isStep = (step: number): boolean =>
    values.length >= 3 &&
    values.every(({ value, fractionDigits }, at) => fractionDigits === 0 && value === first + at * step);
  return (first === 1 && isStep(1)) || (first === 10 && isStep(10));
}
