import type { Binned } from './bins.ts';
import type { Leaves } from './leaves.ts';

/** A column and its bin are one number, the bin in the low bits. */
const bitsOfBin = 6;
const binMask = (1 << bitsOfBin) - 1;

/** For each row the columns in which its bin is not the usual one, side by side. */
interface BinsByRow {
  /** Where the entries of each row begin; the last number is where all end. */
  readonly begins: Uint32Array;
  readonly entries: Uint16Array;
}

/**
 * For each leaf of a growing tree, asked column and bin: the sum of gradients and that of curvatures, side by side. When a
 * leaf is parted, only the rows of its smaller part are visited: the larger one is what is left of the whole.
 */
export class Histograms {
  /** Valid until the tree grows. */
  cells = new Float64Array(0);
  /** So many cells a leaf. */
  width = 0;
  /** Where the cells of a column begin among those of a leaf. */
  readonly places: Int32Array;
  readonly #columns: readonly Binned[];
  readonly #byRow: BinsByRow;
  #asked: readonly number[] = [];

  constructor(columns: readonly Binned[], rows: number) {
    this.#columns = columns;
    this.#byRow = binsByRow(columns, rows);
    this.places = new Int32Array(columns.length);
  }

  /** A new tree of so many levels that asks for some of the columns; all rows are in one leaf. */
  plant(asked: readonly number[], { leaves, depth }: { leaves: Leaves; depth: number }): void {
    this.#asked = asked;
    // What is not asked is summed at place 0, where nobody reads: cheaper than a question before every sum.
    this.places.fill(0);
    this.width = 2 << bitsOfBin;
    for (const column of asked) {
      this.places[column] = this.width;
      this.width += 2 * (this.#columns[column]!.borders.length + 1);
    }
    const room = this.width << Math.max(0, depth - 1);
    if (this.cells.length < room) this.cells = new Float64Array(room);
    this.cells.fill(0, 0, this.width);
    for (const column of asked) addColumn(this.#columns[column]!, leaves, this.cells, this.places[column]!);
    this.#addUsual(leaves, { leaf: 0, begin: 0 });
  }

  /** Each leaf was parted in two: the part that answered yes has the number of the leaf plus half their number. */
  part(leaves: Leaves): void {
    const half = leaves.leaves / 2;
    this.cells.fill(0, half * this.width, leaves.leaves * this.width);
    this.#addSmallerParts(leaves);
    for (let low = 0; low < half; low++) {
      const high = low + half;
      const isHighSmaller = leaves.rowsIn[high]! < leaves.rowsIn[low]!;
      this.#addUsual(leaves, { leaf: isHighSmaller ? high : low, begin: high * this.width });
      this.#takeAway({ whole: low * this.width, part: high * this.width, isHighSmaller });
    }
  }

  /** Sums the rows of the smaller part of each leaf, in the cells of the part with the higher number. */
  #addSmallerParts({ leafOf, leaves, rowsIn, slopes }: Leaves): void {
    const { cells, places, width } = this;
    const { begins, entries } = this.#byRow;
    const half = leaves / 2;
    for (let row = 0; row < leafOf.length; row++) {
      const leaf = leafOf[row]!;
      const isHigh = leaf >= half;
      const high = isHigh ? leaf : leaf + half;
      if (rowsIn[high]! < rowsIn[high - half]! !== isHigh) continue;
      const begin = high * width;
      const gradient = slopes[2 * row]!;
      const curvature = slopes[2 * row + 1]!;
      const end = begins[row + 1]!;
      for (let at = begins[row]!; at < end; at++) {
        const entry = entries[at]!;
        const cell = begin + places[entry >> bitsOfBin]! + 2 * (entry & binMask);
        cells[cell]! += gradient;
        cells[cell + 1]! += curvature;
      }
    }
  }

  /** What the listed bins leave of a leaf is in the usual one. */
  #addUsual({ sums, curvatures }: Leaves, { leaf, begin }: { leaf: number; begin: number }): void {
    const { cells, places } = this;
    for (const column of this.#asked) {
      const { borders, usual } = this.#columns[column]!;
      const first = begin + places[column]!;
      let gradient = sums[leaf]!;
      let curvature = curvatures[leaf]!;
      for (let bin = 0; bin <= borders.length; bin++) {
        gradient -= cells[first + 2 * bin]!;
        curvature -= cells[first + 2 * bin + 1]!;
      }
      cells[first + 2 * usual]! += gradient;
      cells[first + 2 * usual + 1]! += curvature;
    }
  }

  /** From a whole leaf and its smaller part to the low part and the high part. */
  #takeAway({ whole, part, isHighSmaller }: { whole: number; part: number; isHighSmaller: boolean }): void {
    const { cells, width } = this;
    for (let at = 0; at < width; at++) {
      const smaller = cells[part + at]!;
      const larger = cells[whole + at]! - smaller;
      cells[whole + at] = isHighSmaller ? larger : smaller;
      cells[part + at] = isHighSmaller ? smaller : larger;
    }
  }
}

/** The same for a column alone and all rows in one leaf. */
export function histogramOf(column: Binned, leaves: Leaves): Float64Array {
  const alone = new Histograms([column], 0);
  alone.plant([0], { leaves, depth: 1 });
  return alone.cells.subarray(alone.places[0]);
}

function addColumn({ rows, bins }: Binned, { slopes }: Leaves, cells: Float64Array, place: number): void {
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const cell = place + 2 * bins[at]!;
    cells[cell]! += slopes[2 * row]!;
    cells[cell + 1]! += slopes[2 * row + 1]!;
  }
}

function binsByRow(columns: readonly Binned[], count: number): BinsByRow {
  const begins = new Uint32Array(count + 1);
  for (const { rows } of columns) for (let at = 0; at < rows.length; at++) begins[rows[at]! + 1]! += 1;
  for (let row = 0; row < count; row++) begins[row + 1]! += begins[row]!;
  const entries = new Uint16Array(begins[count]!);
  const next = begins.slice();
  for (const [column, { rows, bins }] of columns.entries()) {
    for (let at = 0; at < rows.length; at++) {
      entries[next[rows[at]!]!++] = (column << bitsOfBin) | bins[at]!;
    }
  }
  return { begins, entries };
}
