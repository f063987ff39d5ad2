import type { BodyRow } from './body.ts';
import { isMoneyLike } from './roles.ts';

/** What the document says its amounts are, in minor units; null where it is not known. */
export interface KnownAmounts {
  readonly net: number | null;
  readonly tax: number | null;
  readonly total: number | null;
}

/** Amounts in hundredths that the rows of a table may add up to: those that are known, and the printed sums. */
export function targetsOf(
  sums: readonly BodyRow[],
  amounts: KnownAmounts | undefined,
  scale: number,
): number[] {
  const printed = sums
    .filter(({ sumKind }) => sumKind === 'total' || sumKind === 'subtotal')
    .flatMap(({ cells, isFoot }) => cells.filter(isMoneyLike).slice(isFoot ? 0 : -1))
    .map(({ value }) => Math.round(value * 100));
  const known = [amounts?.net ?? null, amounts?.total ?? null].filter((amount) => amount !== null);
  return [...known.map((amount) => Math.round((amount / scale) * 100)), ...printed].filter(
    (sum) => sum !== 0,
  );
}

/** Rounding of rows may move a sum by a cent or two. */
export const isNear = (sum: number, target: number): boolean => Math.abs(sum - target) <= 2;

/** Discounts and charges between the rows and their sum, in hundredths, as printed. */
export function adjustmentsOf(rows: readonly BodyRow[]): number[] {
  return rows
    .filter(({ sumKind, isProduct }) => sumKind === 'adjustment' && !isProduct)
    .flatMap(({ cells }) => cells.filter((cell) => isMoneyLike(cell) && !cell.isPercent).slice(-1))
    .map(({ value }) => Math.round(value * 100));
}
