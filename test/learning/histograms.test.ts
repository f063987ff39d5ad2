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
  it('hold the exact sums of every column, however the leaves were parted', () => {
    const histograms = new Histograms(columns, binsByRow(columns, count));
    for (let tree = 0; tree < 2; tree++) {
      const leafOf = new Uint16Array(count);
      for (let level = 0; level < 4; level++) {
        if (level > 0)
          for (const row of leafOf.keys()) if (random.next() < 0.3 * level) leafOf[row]! |= 1 << (level - 1);
        const leaves = leavesOf({ slopes, leafOf, leaves: 1 << level });
        if (level === 0) histograms.plant({ leaves, depth: 4 });
        else histograms.part(leaves);
        for (const [number, column] of columns.entries())
          expect(heldFor(histograms, number, leaves)).toEqual(summed(column, leaves));
      }
    }
  });

  it('of some rows hold their sums only, in the order in which the rows were drawn', () => {
    const drawnRows = Uint32Array.from({ length: 90 }, (_, at) => 5 * at + 3);
    const histograms = new Histograms(columns, binsByRow(columns, count), drawnRows);
    const own = slopes.slice(0, 2 * drawnRows.length);
    const leaves = leavesOf({ slopes: own, leafOf: new Uint16Array(drawnRows.length), leaves: 1 });
    histograms.plant({ leaves, depth: 1 });
    const column = columns[1]!;
    const cells = Array.from({ length: 2 * (column.borders.length + 1) }, () => 0);
    for (const [at, row] of drawnRows.entries()) {
      cells[2 * binOf(column, row)]! += own[2 * at]!;
      cells[2 * binOf(column, row) + 1]! += own[2 * at + 1]!;
    }
    expect(heldFor(histograms, 1, leaves)).toEqual([cells]);
  });
});
