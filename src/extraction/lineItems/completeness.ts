import type { PageText } from '../page/pageText.ts';
import type { ChosenTable } from './chooseTable.ts';
import { sumOf } from './chooseTable.ts';
import { adjustmentsOf, isNear, targetsOf, type KnownAmounts } from './sums.ts';

export const completenessReasons = ['sum', 'row-count', 'cut-off'] as const;
/**
 * Why a list of rows is doubted: it does not add up to the net or total amount (`sum`), its positions skip a number
 * (`row-count`), or it runs to the end of the document and no totals follow (`cut-off`).
 */
export type CompletenessReason = (typeof completenessReasons)[number];

export interface Completeness {
  /** False only where rows are surely missing; null when nothing tells. */
  readonly complete: boolean | null;
  readonly reasons: readonly CompletenessReason[];
}

export function completenessOf(
  table: ChosenTable,
  { pages, amounts, scale }: { pages: readonly PageText[]; amounts: KnownAmounts | undefined; scale: number },
): Completeness {
  const reasons: CompletenessReason[] = [];
  const sums = table.tables.flatMap(({ region }) => region.sums);
  const targets = targetsOf(sums, amounts, scale);
  if (targets.length > 0 && !table.isSummed) reasons.push('sum');
  if (!table.isSummed && skipsPosition(table)) reasons.push('row-count');
  if (isCutOff(table, pages)) reasons.push('cut-off');
  if (reasons.includes('row-count') || reasons.includes('cut-off')) return { complete: false, reasons };
  if (isShort(table, { amounts, scale })) return { complete: false, reasons };
  const adjustments = adjustmentsOf([...table.tables.flatMap(({ region }) => region.rows), ...sums]);
  const isPlain = adjustments.every((adjustment) => adjustment === 0);
  const addsUp = table.isSummed && (isPlain || targets.some((target) => isNear(sumOf(table.rows), target)));
  return { complete: addsUp ? true : null, reasons };
}

/** Positions 1, 2, 4: a row is missing. Only when all rows have one and they begin at 1 or 10. */
function skipsPosition({ tables, rows }: ChosenTable): boolean {
  const positions = tables.flatMap(({ roles, anchors }) =>
    anchors.map(({ at }) => roles.position?.cells.get(at)?.value ?? null),
  );
  const values = positions.filter((value) => value !== null);
  if (values.length < 3 || values.length !== rows.length || values[0] !== 1) return false;
  const isRising = values.every(
    (value, at) => Number.isInteger(value) && (at === 0 || value > (values[at - 1] ?? value)),
  );
  return isRising && values.at(-1) !== values.length;
}

/** The last row stands at the end of the last page, and nothing that closes a table follows anywhere. */
function isCutOff({ tables, rows, hasHead, isSummed }: ChosenTable, pages: readonly PageText[]): boolean {
  const [last, page] = [rows.at(-1), pages.at(-1)];
  if (!last || !page || !hasHead || isSummed || tables.some(({ region }) => region.sums.length > 0))
    return false;
  return last.row.row.page === page.page && last.row.bottom > 0.8 * page.heightPt;
}

/** Rows that are all proven and still make less than the net amount: others are missing, when no charge explains it. */
function isShort(
  table: ChosenTable,
  { amounts, scale }: { amounts: KnownAmounts | undefined; scale: number },
): boolean {
  if (!amounts || amounts.net === null || table.isSummed || !table.hasHead) return false;
  const sums = table.tables.flatMap(({ region }) => region.sums);
  const hasAdjustment = adjustmentsOf([...table.tables.flatMap(({ region }) => region.rows), ...sums]).some(
    (value) => value !== 0,
  );
  const net = Math.round((amounts.net / scale) * 100);
  return !hasAdjustment && table.rows.every(({ isProven }) => isProven) && sumOf(table.rows) < net - 2;
}
