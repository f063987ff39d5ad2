/**
 * A column cut into few bins, with the border above each bin but the last. Most rows of most columns hold the same value
 * (a label that is not there), so only the other rows are listed, each with its bin.
 */
export interface Binned {
  readonly borders: readonly number[];
  /** The bin of every row that is not listed. */
  readonly usual: number;
  readonly rows: Uint32Array;
  readonly bins: Uint8Array;
}

/** More borders than this add time and nothing to learn on a few thousand documents. */
const mostBorders = 40;
/** Enough of a long column to place its borders by. */
const sampled = 20_000;

/** Cuts a column at the quantiles of its different values. */
export function binned(column: Float32Array): Binned {
  const step = Math.max(1, Math.floor(column.length / sampled));
  const seen = Float32Array.from(
    { length: Math.ceil(column.length / step) },
    (_, at) => column[at * step] ?? 0,
  );
  seen.sort();
  const different = [...new Set(seen)];
  const borders = different.length <= mostBorders + 1 ? middles(different) : quantiles(different);
  const binOfRow = new Uint8Array(column.length);
  for (let row = 0; row < column.length; row++) binOfRow[row] = binOf(column[row] ?? 0, borders);
  const usual = mostFrequent(binOfRow, borders.length + 1);
  let listed = 0;
  for (const bin of binOfRow) if (bin !== usual) listed += 1;
  const rows = new Uint32Array(listed);
  const bins = new Uint8Array(listed);
  let next = 0;
  for (let row = 0; row < binOfRow.length; row++) {
    const bin = binOfRow[row] ?? 0;
    if (bin === usual) continue;
    rows[next] = row;
    bins[next] = bin;
    next += 1;
  }
  return { borders, usual, rows, bins };
}

function mostFrequent(bins: Uint8Array, count: number): number {
  const counts = new Uint32Array(count);
  for (const bin of bins) counts[bin] = (counts[bin] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}

function middles(values: readonly number[]): number[] {
  return values.slice(1).map((value, at) => rounded((value + (values[at] ?? 0)) / 2));
}

function quantiles(sorted: readonly number[]): number[] {
  const cuts = Array.from({ length: mostBorders }, (_, at) => {
    const place = Math.floor(((at + 1) * sorted.length) / (mostBorders + 1));
    return rounded(((sorted[place - 1] ?? 0) + (sorted[place] ?? 0)) / 2);
  });
  return [...new Set(cuts)];
}

/** Five digits keep the committed weights small; the values themselves are no more exact. */
const rounded = (value: number): number => Number(value.toPrecision(5));

/** The number of borders that the value exceeds. */
function binOf(value: number, borders: readonly number[]): number {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value > (borders[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}
