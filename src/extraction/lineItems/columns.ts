import type { Row } from '../page/pageText.ts';
import type { BodyRow } from './body.ts';
import type { Head } from './heads.ts';
import { headsOver } from './columnHeads.ts';
import type { HeadKind } from './headWords.ts';
import type { NumberCell } from './numberCells.ts';

/** Numbers of a table that stand under each other. `cells` by the row's place in the body. */
export interface NumberColumn {
  readonly x0: number;
  readonly x1: number;
  readonly cells: ReadonlyMap<number, NumberCell>;
  readonly head: HeadKind | null;
}

interface Growing {
  x0: number;
  x1: number;
  readonly cells: Map<number, NumberCell>;
}

/** More columns than this no table has; only the fullest are looked at. */
const mostColumns = 8;

/** The columns of numbers in these rows: cells that stand under each other, with the head that stands over them. */
export function numberColumnsOf(rows: readonly BodyRow[], heads: readonly Head[]): NumberColumn[] {
  const cells = rows.flatMap(({ cells: own, row }, at) =>
    own.filter((cell) => isColumnCell(cell, { row, heads })).map((cell) => ({ at, cell })),
  );
  const growing: Growing[] = [];
  for (const { at, cell } of cells.toSorted((a, b) => a.cell.x1 - b.cell.x1)) {
    const column = bestColumn(growing, cell);
    const taken = column?.cells.get(at);
    if (!column || taken) growing.push({ x0: cell.x0, x1: cell.x1, cells: new Map([[at, cell]]) });
    else {
      column.cells.set(at, cell);
      column.x0 = Math.min(column.x0, cell.x0);
      column.x1 = Math.max(column.x1, cell.x1);
    }
  }
  const fullest = growing.toSorted((a, b) => b.cells.size - a.cells.size).slice(0, mostColumns);
  const columns = fullest.toSorted((a, b) => a.x0 - b.x0);
  const over = headsOver(
    columns.map(({ x0, x1, cells: { size } }) => ({ x0, x1, size })),
    heads,
  );
  return columns.map((column, at) => ({ ...column, head: over[at] ?? null }));
}

/** A number apart from the words before it, or right under the head of quantities; an amount may end a row closely. */
function isColumnCell(cell: NumberCell, { row, heads }: { row: Row; heads: readonly Head[] }): boolean {
  if (cell.isPercent) return false;
  const isLast = cell.fractionDigits === 2 && row.tokens.length - cell.last <= 2;
  return cell.isFree || isLast || isUnderHead(cell, heads);
}

/** Within the width of the head of quantities: it stands close to a word only because the column is narrow. */
export const isUnderHead = (cell: NumberCell, heads: readonly Head[]): boolean =>
  heads.some(({ kind, x0, x1 }) => kind === 'quantity' && cell.x0 >= x0 - 4 && cell.x1 <= x1 + 4);

function bestColumn(columns: readonly Growing[], cell: NumberCell): Growing | undefined {
  // Cells come from left to right, so only the last columns can still be met.
  let best: Growing | undefined;
  let most = 0.4;
  for (const column of columns.slice(-4 * mostColumns)) {
    const overlap = Math.min(column.x1, cell.x1) - Math.max(column.x0, cell.x0);
    const share = overlap / Math.max(1, Math.min(column.x1 - column.x0, cell.x1 - cell.x0));
    if (share > most) [best, most] = [column, share];
  }
  return best;
}
