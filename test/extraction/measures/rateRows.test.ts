import { describe, expect, it } from 'vitest';
import { rateRow } from '../../../src/extraction/measures/rateRows.ts';

describe('a row that proves net amount, tax and total', () => {
  it('prints all three, in any order, with the tax at a printed rate', () => {
    const sums = { net: 24_000, tax: 4_800, total: 28_800, parts: new Set() };
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

  it.each([
    ['of one rate', [20], [9_000, 1_800, 10_800]],
    ['of several rates', [20, 5], [9_000, 450, 9_450]],
  ])('is the last of a table %s, which adds up the others column by column', (_, rates, second) => {
    const first = [24_000, 4_800, 28_800];
    const last = first.map((units, at) => units + (second[at] ?? 0));
    expect(rateRow([[1_200, 600], first, second, last], rates)).toEqual({
      net: last[0],
      tax: last[1],
      total: last[2],
      parts: new Set([...first, ...second]),
    });
  });

  it('is none where the last row of a table adds up less than all', () => {
    const rows = [
      [24_000, 4_800, 28_800],
      [9_000, 1_800, 10_800],
      [5_000, 1_000, 6_000],
      [33_000, 6_600, 39_600],
    ];
    expect(rateRow(rows, [20])).toBeNull();
  });
});
