import { describe, expect, it } from 'vitest';
import { partsInRows, partsOfRates } from '../../../src/extraction/measures/rateParts.ts';

const listed = (units: readonly number[], rates: readonly number[]) => {
  const { nets, taxes } = partsOfRates(units, rates);
  return { nets: [...nets].toSorted((a, b) => a - b), taxes: [...taxes].toSorted((a, b) => a - b) };
};

describe('the parts of several tax rates', () => {
  it('are known by their rates where they make a printed total, with and without printed sums', () => {
    const table = [20_000, 3_800, 10_000, 700];
    const parts = { nets: [10_000, 20_000], taxes: [700, 3_800] };
    expect(listed([...table, 34_500], [19, 7])).toEqual(parts);
    expect(listed([...table, 30_000, 4_500, 34_500], [19, 7])).toEqual(parts);
  });

  it('may be of three rates, and of negative amounts', () => {
    expect(listed([10_000, 2_000, 5_000, 500, 4_000, 220, 21_720], [20, 10, 5.5]).nets).toEqual([
      4_000, 5_000, 10_000,
    ]);
    expect(listed([-20_000, -3_800, -10_000, -700, -34_500], [19, 7]).taxes).toEqual([-3_800, -700]);
  });

  it('are none where there is one rate, no such total, or too little to tell a rate by', () => {
    const none = { nets: [], taxes: [] };
    expect(listed([30_000, 5_700, 35_700], [19])).toEqual(none);
    expect(listed([20_000, 3_800, 10_000, 700, 34_600], [19, 7])).toEqual(none);
    expect(listed([100, 19, 50, 4, 173], [19, 7])).toEqual(none);
  });
});

describe('the one readable row of a table of rates', () => {
  const full = { page: 1, row: 8, rate: 20, units: [1_500, 300, 1_800] };
  const damaged = { page: 1, row: 9, rate: 10, units: [4_400] };

  it('is a part of the larger total that a label names', () => {
    expect(partsInRows([full, damaged], 6_200)).toEqual([{ net: 1_500, tax: 300 }]);
    expect(partsInRows([damaged, { ...full, row: 10 }], 6_200)).toHaveLength(1);
  });

  it.each([
    ['it is the total', [full, damaged], 1_800],
    ['no other rate stands beside it', [full], 6_200],
    ['the next row has its rate too', [full, { ...damaged, rate: 20 }], 6_200],
    ['the other rate stands elsewhere', [full, { ...damaged, row: 30 }], 6_200],
    ['it does not add up', [{ ...full, units: [1_500, 300, 1_900] }, damaged], 6_200],
    ['its rate does not hold', [{ ...full, rate: 15 }, damaged], 6_200],
  ])('is none where %s', (_, rows, total) => {
    expect(partsInRows(rows, total)).toEqual([]);
  });
});
