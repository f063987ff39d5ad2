/** A column of mostly zeros: the rows that hold something else, in rising order, each with its value. */
export interface SparseColumn {
  readonly rows: Uint32Array;
  readonly values: Float32Array;
}

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

/** Cuts a column of `count` rows at the quantiles of its different values. */
export function binned(column: SparseColumn, count: number): Binned {
  const different = differentIn(column, count);
  const borders = different.length <= mostBorders + 1 ? middles(different) : quantiles(different);
  const bins = Uint8Array.from(column.values, (value) => binOf(value, borders));
  const binOfZero = binOf(0, borders);
  const usual = mostFrequent({ bins, binOfZero, zeros: count - bins.length, binCount: borders.length + 1 });
  if (usual === binOfZero) return { borders, usual, ...listed(column.rows, bins, usual) };
  return { borders, usual, ...listed(...everyRow(column.rows, bins, { count, binOfZero }), usual) };
}

/** The different values among the sampled rows, rising. */
function differentIn({ rows, values }: SparseColumn, count: number): number[] {
  const step = Math.max(1, Math.floor(count / sampled));
  const seen = values.filter((_value, at) => (rows[at] ?? 0) % step === 0);
  const hasZero = seen.length < Math.ceil(count / step);
  const different = new Set(seen.sort());
  if (hasZero) different.add(0);
  return [...different].toSorted((one, other) => one - other);
}

function mostFrequent({
  bins,
  binOfZero,
  zeros,
  binCount,
}: {
  bins: Uint8Array;
  binOfZero: number;
  zeros: number;
  binCount: number;
}): number {
  const counts = new Uint32Array(binCount);
  counts[binOfZero] = zeros;
  for (const bin of bins) counts[bin] = (counts[bin] ?? 0) + 1;
  return counts.indexOf(Math.max(...counts));
}

/** The rows of any bin but the usual one. */
function listed(rows: Uint32Array, bins: Uint8Array, usual: number): { rows: Uint32Array; bins: Uint8Array } {
  const isListed = (_: number, at: number): boolean => bins[at] !== usual;
  return { rows: rows.filter(isListed), bins: bins.filter(isListed) };
}

/** The same column with its zeros written out. */
function everyRow(
  rows: Uint32Array,
  bins: Uint8Array,
  { count, binOfZero }: { count: number; binOfZero: number },
): [rows: Uint32Array, bins: Uint8Array] {
  const all = new Uint8Array(count).fill(binOfZero);
  for (let at = 0; at < rows.length; at++) all[rows[at]!] = bins[at]!;
  return [Uint32Array.from(all.keys()), all];
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
