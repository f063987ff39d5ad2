import { describe, expect, it } from 'vitest';
import { partsOfRates } from '../../../src/extraction/measures/rateParts.ts';

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
