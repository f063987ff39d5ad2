import type { Binned } from './bins.ts';
import type { BinsByRow } from './binsByRow.ts';
import type { Leaves } from './leaves.ts';

/**
 * For each leaf of a growing tree and each bin: the sum of gradients and that of curvatures, side by side. When a leaf is
 * parted, only the rows of its smaller part are visited: the larger one is what is left of the whole.
 */
export class Histograms {
  /** Valid until the tree grows. */
  cells: Float64Array<ArrayBufferLike> = new Float64Array(0);
  /** So many cells a leaf. */
  readonly width: number;
  readonly #columns: readonly Binned[];
  readonly #byRow: BinsByRow;
  readonly #rows: Uint32Array | undefined;

  /** Of all rows, or of those with these numbers. */
  constructor(columns: readonly Binned[], byRow: BinsByRow, rows?: Uint32Array) {
    this.#columns = columns;
    this.#byRow = byRow;
    this.#rows = rows;
    this.width = 2 * byRow.binCount;
  }

  /** Where the cells of a column begin among those of a leaf. */
  placeOf(column: number): number {
    return 2 * this.#byRow.firstOf[column]!;
  }

  /** A new tree of so many levels; all rows are in one leaf. */
  plant({ leaves, depth }: { leaves: Leaves; depth: number }): void {
    const room = this.width << Math.max(0, depth - 1);
    if (this.cells.length < room) this.cells = new Float64Array(room);
    this.cells.fill(0, 0, this.width);
    for (let place = 0; place < leaves.leafOf.length; place++) this.#addRow(place, leaves.slopes, 0);
    this.#addUsual(leaves, { leaf: 0, begin: 0 });
  }

  /** Each leaf was parted in two: the part that answered yes has the number of the leaf plus half their number. */
  part(leaves: Leaves): void {
    const { leafOf, rowsIn, slopes } = leaves;
    const half = leaves.leaves / 2;
    this.cells.fill(0, half * this.width, leaves.leaves * this.width);
    // The smaller part is summed where the high one belongs.
    const isSmaller = new Uint8Array(leaves.leaves);
    for (let low = 0; low < half; low++) isSmaller[rowsIn[low + half]! < rowsIn[low]! ? low + half : low] = 1;
    for (let place = 0; place < leafOf.length; place++) {
      const leaf = leafOf[place]!;
      if (isSmaller[leaf] === 1) this.#addRow(place, slopes, (leaf | half) * this.width);
    }
    for (let low = 0; low < half; low++) {
      const high = low + half;
      const isHighSmaller = isSmaller[high] === 1;
      this.#addUsual(leaves, { leaf: isHighSmaller ? high : low, begin: high * this.width });
      this.#takeAway({ whole: low * this.width, part: high * this.width, isHighSmaller });
    }
  }

  #addRow(place: number, slopes: Float64Array, begin: number): void {
    const { cells } = this;
    const { begins, bins } = this.#byRow;
    const gradient = slopes[2 * place]!;
    const curvature = slopes[2 * place + 1]!;
    const row = this.#rows ? this.#rows[place]! : place;
    const end = begins[row + 1]!;
    for (let at = begins[row]!; at < end; at++) {
      const cell = begin + 2 * bins[at]!;
      cells[cell]! += gradient;
      cells[cell + 1]! += curvature;
    }
  }

  /** What the other bins leave of a leaf is in the usual one. */
  #addUsual({ sums, curvatures }: Leaves, { leaf, begin }: { leaf: number; begin: number }): void {
    const { cells } = this;
    for (let column = 0; column < this.#columns.length; column++) {
      const { borders, usual } = this.#columns[column]!;
      const first = begin + this.placeOf(column);
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
