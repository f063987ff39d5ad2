import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binned, type Binned } from '../../src/learning/bins.ts';

/** The bin of every row, listed or not. */
function binsOf({ usual, rows, bins }: Binned, count: number): number[] {
  const all = Array.from({ length: count }, () => usual);
  for (const [at, row] of rows.entries()) all[row] = bins[at] ?? -1;
  return all;
}

/** A column as it is kept, from all its values. */
function cutOf(column: Float32Array): Binned {
  const rows = Uint32Array.from(column.keys()).filter((row) => column[row] !== 0);
  return binned({ rows, values: column.filter((value) => value !== 0) }, column.length);
}

const columns = fc
  .array(
    fc.oneof(fc.constant(0), fc.integer({ min: -50, max: 50 }), fc.float({ noNaN: true, min: -9, max: 9 })),
    {
      minLength: 1,
      maxLength: 300,
    },
  )
  .map((values) => Float32Array.from(values));

describe('bins', () => {
  it('put the higher value never below the lower one, and have a border between every two of them', () => {
    fc.assert(
      fc.property(columns, (column) => {
        const cut = cutOf(column);
        const bins = binsOf(cut, column.length);
        expect(Math.max(...bins)).toBeLessThanOrEqual(cut.borders.length);
        for (const [row, bin] of bins.entries()) {
          const value = column[row] ?? 0;
          expect(cut.borders.filter((border) => value > border)).toHaveLength(bin);
        }
      }),
    );
  });

  it('tell all values apart while there are few', () => {
    const cut = cutOf(Float32Array.from([3, 1, 2, 1, 1]));
    expect(binsOf(cut, 5)).toEqual([2, 0, 1, 0, 0]);
    expect(cut.borders).toEqual([1.5, 2.5]);
  });

  it('list the zeros where another value is the most frequent', () => {
    const column = new Float32Array(1_000).fill(2);
    column[7] = 0;
    column[9] = -1;
    expect([...cutOf(column).rows]).toEqual([7, 9]);
  });

  it('list only rows that differ from the most frequent value', () => {
    const column = new Float32Array(1_000);
    column[7] = 1;
    column[9] = 2;
    expect([...cutOf(column).rows]).toEqual([7, 9]);
  });

  it('stay few, with rising borders, however many values there are', () => {
    const { borders } = cutOf(Float32Array.from({ length: 30_000 }, (_, row) => Math.sin(row) * row));
    expect(borders.length).toBeGreaterThan(20);
    expect(borders.length).toBeLessThan(256);
    expect(borders).toEqual([...new Set(borders)].toSorted((one, other) => one - other));
  });

  it('of a column that always says the same ask nothing', () => {
    expect(cutOf(new Float32Array(10).fill(4)).borders).toEqual([]);
  });
});
