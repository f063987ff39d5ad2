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
});
