import { describe, expect, it } from 'vitest';
import { sumChangesOf } from '../../src/extraction/sumChanges.ts';
import { euro, scored } from './ranking/candidate.ts';

const line = (units: number, label: string, support = 0.9) =>
  scored(euro(units), 0.1, { credible: 1, [label]: support });

describe('the lines between net, tax and total', () => {
  it('are the amounts whose labels name a change of the sum', () => {
    const lines = [
      line(10_000, 'left:netAmount'),
      line(500, 'left:discount'),
      line(-500, 'above:shipping', 0.4),
      line(1_500, 'left:withholding'),
      line(3, 'before:rounding'),
      // What was paid before changes what is due, not the total.
      line(5_000, 'left:prepayment'),
    ];
    expect(sumChangesOf(lines).sumChanges).toEqual([
      { kind: 'discount', amount: { minorUnits: 500, currency: 'EUR' } },
      { kind: 'withholding', amount: { minorUnits: 1_500, currency: 'EUR' } },
      { kind: 'rounding', amount: { minorUnits: 3, currency: 'EUR' } },
    ]);
  });

  it('count once where they are printed twice, and not as a column of discounts, a zero or a bare number', () => {
    const twice = [line(500, 'left:tip'), line(500, 'left:tip'), line(0, 'left:discount')];
    expect(sumChangesOf(twice).sumChanges).toHaveLength(1);
    expect(sumChangesOf([line(500, 'head:discount')])).toEqual({});
    expect(sumChangesOf([scored(euro(500), 0.1, { 'left:discount': 1 })])).toEqual({});
    const column = Array.from({ length: 12 }, (_, at) => line(100 + at, 'left:discount'));
    expect(sumChangesOf(column)).toEqual({});
  });

  const at = (page: number, row: number, units: number, features: Record<string, number> = {}) => {
    const one = scored(euro(units), 0.1, { credible: 1, ...features });
    return { ...one, candidate: { ...one.candidate, page, row } };
  };

  it('count by row, but once where another page repeats them', () => {
    const [discount] = [{ 'left:discount': 0.9 }];
    expect(sumChangesOf([at(1, 4, 500, discount), at(1, 5, 500, discount)]).sumChanges).toHaveLength(2);
    expect(sumChangesOf([at(1, 4, 500, discount), at(2, 5, 500, discount)]).sumChanges).toHaveLength(1);
  });

  it('say which sum they lead to; those under the total lead to none', () => {
    const line = { 'left:discount': 0.9 };
    const [net, total] = [at(1, 5, 10_000), at(1, 9, 11_100)];
    const amounts = [at(1, 4, 100, line), net, at(1, 7, 200, line), total, at(1, 11, 300, line)];
    const places = (sums: Parameters<typeof sumChangesOf>[1]) =>
      sumChangesOf(amounts, sums).sumChanges?.map(({ amount, before }) => [amount.minorUnits, before]);
    expect(places({ net: net.candidate, total: total.candidate })).toEqual([
      [100, 'net'],
      [200, 'total'],
    ]);
    const unplaced = [100, 200, 300].map((units) => [units, undefined]);
    expect(places({ total: total.candidate })).toEqual(unplaced);
    expect(places({ net: total.candidate, total: net.candidate })).toEqual(unplaced);
  });

  it('are printed percentages too that lead to the net amount, whatever they are called', () => {
    const rated = (row: number, units: number) => at(1, row, units, { rateBeside: 4, 'left:subtotal': 0.6 });
    const kinds = (base: number, net: number, line = rated(4, 2_000)) =>
      sumChangesOf([at(1, 3, base), line, at(1, 5, net)], { net: at(1, 5, net).candidate }).sumChanges;
    expect(kinds(50_000, 52_000)).toMatchObject([{ kind: 'charge', amount: { minorUnits: 2_000 } }]);
    expect(kinds(50_000, 48_000)).toMatchObject([{ kind: 'discount', amount: { minorUnits: 2_000 } }]);
    expect(kinds(50_000, 50_000)).toBeUndefined();
    expect(kinds(60_000, 62_000)).toBeUndefined();
    expect(kinds(50_000, 52_000, at(1, 4, 2_000))).toBeUndefined();
  });

  it('are no tax', () => {
    const tax = at(1, 5, 2_000, { rateBeside: 4, 'says.tax': 0.9 });
    const total = at(1, 6, 52_000);
    expect(sumChangesOf([at(1, 4, 50_000), tax, total], { net: total.candidate })).toEqual({});
  });
});
