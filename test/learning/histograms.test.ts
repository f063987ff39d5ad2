import { describe, expect, it } from 'vitest';
import { binned, type Binned } from '../../src/learning/bins.ts';
import { binsByRow } from '../../src/learning/binsByRow.ts';
import { Histograms } from '../../src/learning/histograms.ts';
import { exactly, leavesOf, type Leaves } from '../../src/learning/leaves.ts';
import { createRandom } from '../../src/samples/random.ts';

const random = createRandom(4);
const count = 500;
const drawn = (share: number): Float32Array =>
  Float32Array.from({ length: count }, () =>
    random.next() < share ? random.integer({ min: -3, max: 9 }) : 0,
  );
const whole = [drawn(1), drawn(0.5), drawn(0.05), drawn(0.8)];
const columns = whole.map((values) =>
  binned(
    {
      rows: Uint32Array.from(values.keys()).filter((row) => values[row] !== 0),
      values: values.filter(Boolean),
    },
    count,
  ),
);
const slopes = Float64Array.from({ length: 2 * count }, () => exactly(random.next() - 0.3));

/** The bin of a row, listed or not. */
function binOf({ usual, rows, bins }: Binned, row: number): number {
  const at = rows.indexOf(row);
  return at < 0 ? usual : (bins[at] ?? -1);
}

/** The sums of a column's cells over all leaves, row by row. */
function summed(column: Binned, { leafOf, leaves }: Leaves): number[][] {
  const cells = Array.from({ length: leaves }, () =>
    Array.from({ length: 2 * (column.borders.length + 1) }, () => 0),
  );
  for (const [row, leaf] of leafOf.entries()) {
    const bin = binOf(column, row);
    cells[leaf]![2 * bin]! += slopes[2 * row]!;
    cells[leaf]![2 * bin + 1]! += slopes[2 * row + 1]!;
  }
  return cells;
}

const heldFor = (histograms: Histograms, number: number, { leaves }: Leaves): number[][] =>
  Array.from({ length: leaves }, (_, leaf) => {
    const first = leaf * histograms.width + histograms.placeOf(number);
    return [...histograms.cells.subarray(first, first + 2 * (columns[number]!.borders.length + 1))];
  });

describe('histograms', () => {
  it('hold the exact sums of every asked column, however the leaves were parted', () => {
    const histograms = new Histograms(columns, binsByRow(columns, count));
    for (const asked of [
      [0, 2, 3],
      [1, 2],
    ]) {
      const leafOf = new Uint16Array(count);
      for (let level = 0; level < 4; level++) {
        if (level > 0)
          for (const row of leafOf.keys()) if (random.next() < 0.3 * level) leafOf[row]! |= 1 << (level - 1);
        const leaves = leavesOf({ slopes, leafOf, leaves: 1 << level });
        if (level === 0) histograms.plant(asked, { leaves, depth: 4 });
        else histograms.part(leaves);
        for (const number of asked) {
          expect(heldFor(histograms, number, leaves)).toEqual(summed(columns[number]!, leaves));
        }
      }
    }
  });
});
