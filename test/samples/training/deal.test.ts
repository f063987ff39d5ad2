import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumUp } from '../../../src/samples/training/deal.ts';
import { row } from './rows.ts';

describe('the sums of an invented deal', () => {
  it('shipping without tax stands beside the net sum and in the total', () => {
    const sums = sumUp([row(10_000, 8)], { mode: 'net', untaxedMinor: 1500 });
    expect(sums).toMatchObject({ netMinor: 10_000, taxMinor: 800, totalMinor: 12_300 });
  });

  it('for any rows: the rates make net sum and tax, and these with what bears no tax the total', () => {
    const rows = fc.array(
      fc.record({ minor: fc.integer({ min: 1, max: 1e6 }), percent: fc.constantFrom(0, 7, 19) }),
      { minLength: 1 },
    );
    const mode = fc.constantFrom('net' as const, 'gross' as const, 'none' as const);
    fc.assert(
      fc.property(rows, mode, fc.nat(5000), (all, own, untaxedMinor) => {
        const deal = all.map(({ minor, percent }) => row(minor, own === 'none' ? 0 : percent));
        const sums = sumUp(deal, { mode: own, untaxedMinor });
        expect(sums.netMinor).toBe(sums.rates.reduce((sum, { netMinor }) => sum + netMinor, 0));
        expect(sums.totalMinor).toBe(sums.netMinor + sums.taxMinor + untaxedMinor);
      }),
    );
  });
});
