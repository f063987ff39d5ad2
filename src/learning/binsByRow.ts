import type { Binned } from './bins.ts';

/**
 * Columns cut into bins, row by row: for each row the bins that are not the usual ones of their columns. The bins of all
 * columns are numbered through, so that a number tells the column too.
 */
export interface BinsByRow {
  /** The number of the first bin of each column. */
  readonly firstOf: Uint32Array;
  readonly binCount: number;
  /** Where the bins of each row begin; the last number is where all end. */
  readonly begins: Uint32Array;
  readonly bins: Uint32Array;
}

/** In memory that every thread may look at. */
export function binsByRow(columns: readonly Binned[], rowCount: number): BinsByRow {
  const begins = new Uint32Array(new SharedArrayBuffer(4 * (rowCount + 1)));
  for (const { rows } of columns) for (let at = 0; at < rows.length; at++) begins[rows[at]! + 1]! += 1;
  for (let row = 0; row < rowCount; row++) begins[row + 1]! += begins[row]!;
  const { firstOf, binCount } = numbered(columns);
  const all = new Uint32Array(new SharedArrayBuffer(4 * begins[rowCount]!));
  const next = begins.slice();
  columns.forEach(({ rows, bins }, column) => {
    const first = firstOf[column]!;
    for (let at = 0; at < rows.length; at++) all[next[rows[at]!]!++] = first + bins[at]!;
  });
  return { firstOf, binCount, begins, bins: all };
}

/** The same of some rows and columns, numbered anew in the order in which they are chosen. */
export function chosenBins(
  all: BinsByRow,
  { columns, chosen, rows }: { columns: readonly Binned[]; chosen: readonly number[]; rows: Uint32Array },
): BinsByRow {
  const { firstOf, binCount } = numbered(chosen.map((column) => columns[column]!));
  const numberOf = new Int32Array(all.binCount).fill(-1);
  chosen.forEach((column, at) => {
    const bins = columns[column]!.borders.length + 1;
    for (let bin = 0; bin < bins; bin++) numberOf[all.firstOf[column]! + bin] = firstOf[at]! + bin;
  });
  const begins = new Uint32Array(rows.length + 1);
  const kept = new Uint32Array(chosen.reduce((sum, column) => sum + columns[column]!.rows.length, 0));
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    const end = all.begins[rows[at]! + 1]!;
    for (let entry = all.begins[rows[at]!]!; entry < end; entry++) {
      const number = numberOf[all.bins[entry]!]!;
      if (number >= 0) kept[count++] = number;
    }
    begins[at + 1] = count;
  }
  return { firstOf, binCount, begins, bins: kept };
}

function numbered(columns: readonly Binned[]): Pick<BinsByRow, 'firstOf' | 'binCount'> {
  const firstOf = new Uint32Array(columns.length);
  let binCount = 0;
  columns.forEach(({ borders }, column) => {
    firstOf[column] = binCount;
    binCount += borders.length + 1;
  });
  return { firstOf, binCount };
}
