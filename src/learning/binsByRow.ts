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

/** The same of some rows, for each hand of columns: numbered anew in the order in which the hand holds them. */
export function dealtBins(
  all: BinsByRow,
  {
    columns,
    hands,
    rows,
  }: { columns: readonly Binned[]; hands: readonly (readonly number[])[]; rows: Uint32Array },
): BinsByRow[] {
  const handOf = new Int32Array(all.binCount).fill(-1);
  const numberOf = new Uint32Array(all.binCount);
  const dealt = hands.map((hand, number) => {
    const { firstOf, binCount } = numbered(hand.map((column) => columns[column]!));
    for (const [at, column] of hand.entries())
      for (let bin = 0; bin <= columns[column]!.borders.length; bin++) {
        handOf[all.firstOf[column]! + bin] = number;
        numberOf[all.firstOf[column]! + bin] = firstOf[at]! + bin;
      }
    const most = hand.reduce((sum, column) => sum + columns[column]!.rows.length, 0);
    return { firstOf, binCount, begins: new Uint32Array(rows.length + 1), bins: new Uint32Array(most) };
  });
  const counts = new Uint32Array(hands.length);
  const lists = dealt.map(({ bins }) => bins);
  for (let at = 0; at < rows.length; at++) {
    const end = all.begins[rows[at]! + 1]!;
    for (let entry = all.begins[rows[at]!]!; entry < end; entry++) {
      const bin = all.bins[entry]!;
      const hand = handOf[bin]!;
      if (hand >= 0) lists[hand]![counts[hand]!++] = numberOf[bin]!;
    }
    for (let hand = 0; hand < lists.length; hand++) dealt[hand]!.begins[at + 1] = counts[hand]!;
  }
  return dealt;
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
