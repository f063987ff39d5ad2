import { describe, expect, it } from 'vitest';
import { rateRow } from '../../../src/extraction/measures/rateRows.ts';

describe('a row that proves net amount, tax and total', () => {
  it('prints all three, in any order, with the tax at a printed rate', () => {
    const sums = { net: 24_000, tax: 4_800, total: 28_800 };
    expect(rateRow([[9_900], [24_000, 4_800, 28_800], [28_800]], [20])).toEqual(sums);
    expect(rateRow([[28_800, 24_000, 4_800]], [20])).toEqual(sums);
    expect(
      rateRow(
        [
          [24_000, 4_800, 28_800],
          [24_000, 4_800, 28_800],
        ],
        [20],
      ),
    ).toEqual(sums);
  });

  it.each([
    ['the rate is another', [[24_000, 4_800, 28_800]], [7]],
    ['they do not add up', [[24_000, 4_800, 28_900]], [20]],
    ['they stand in different rows', [[24_000], [4_800], [28_800]], [20]],
    [
      'several rows are parts of a total',
      [
        [24_000, 4_800, 28_800],
        [10_000, 2_000, 12_000],
      ],
      [20],
    ],
    ['it is a few cents, where many rates fit', [[50, 10, 60]], [20]],
    ['it is a row of many amounts', [[24_000, 4_800, 28_800, 1, 2, 3]], [20]],
  ])('is none where %s', (_, rows, rates) => {
    expect(rateRow(rows, rates)).toBeNull();
  });
});
