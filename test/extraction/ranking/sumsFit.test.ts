import { describe, expect, it } from 'vitest';
import { chooseValues } from '../../../src/extraction/ranking/choose.ts';
import { rateHolds, sumsFit } from '../../../src/extraction/ranking/sumsFit.ts';
import { euro, scored } from './candidate.ts';

const amount = (units: number, features: Record<string, number> = {}) =>
  scored(euro(units), 0.8, features).candidate;

describe('how net amount, tax and total fit', () => {
  it('with a tax the net amount is not the total too', () => {
    const same = { netAmount: amount(10_000), totalAmount: amount(10_000) };
    expect(sumsFit({ ...same, taxAmount: amount(900) })).toBeLessThan(-3);
    expect(sumsFit(same)).toBe(0);
    expect(sumsFit({ ...same, taxAmount: amount(0) })).toBeGreaterThan(0);
  });

  it('a total with a printed tax in it is no net amount, though that tax was not chosen', () => {
    const sums = { netAmount: amount(6_000), totalAmount: amount(6_000, { aroundTax: 0.6 }) };
    expect(sumsFit(sums)).toBeLessThan(-3);
    expect(sumsFit({ ...sums, taxAmount: amount(0) })).toBeLessThan(-3);
    expect(sumsFit({ ...sums, taxAmount: amount(0, { 'says.tax': 0.9 }) })).toBeGreaterThan(0);
  });

  it('where no tax is charged the net amount is the total, unless a tax is named all the same', () => {
    const sums = { netAmount: amount(40_000), totalAmount: amount(48_000, { untaxed: 1 }) };
    expect(sumsFit(sums)).toBeLessThan(-3);
    expect(sumsFit({ ...sums, taxAmount: amount(8_000) })).toBeLessThan(-3);
    expect(sumsFit({ ...sums, taxAmount: amount(8_000, { 'says.tax': 0.9 }) })).toBeGreaterThan(0);
    expect(sumsFit({ ...sums, netAmount: amount(48_000) })).toBe(0);
    expect(sumsFit({ ...sums, totalAmount: amount(48_000) })).toBe(0);
  });

  it('no part is larger than its whole, whatever the scores are', () => {
    const total = scored(euro(1_499), 0.7);
    const sums = { netAmount: [scored(euro(117_000), 0.99)], taxAmount: [scored(euro(11_700), 0.99)] };
    const chosen = chooseValues({ ...sums, totalAmount: [total] });
    expect(chosen.totalAmount).toBeUndefined();
    expect(sumsFit({ netAmount: amount(9_000), totalAmount: amount(8_500) })).toBeGreaterThan(-3);
    expect(sumsFit({ taxAmount: amount(900), totalAmount: amount(0) })).toBe(0);
  });

  it('one of two equal taxes is not the net amount of the other', () => {
    const [netAmount, taxAmount] = [amount(4_500), amount(4_500)];
    expect(sumsFit({ netAmount, taxAmount, totalAmount: amount(59_000) })).toBeLessThan(-3);
  });

  it('the net sum of one of several rates is given as the net amount of none', () => {
    const fields = {
      netAmount: [scored(euro(20_000), 0.6, { netOfRate: 1 })],
      taxAmount: [scored(euro(4_500), 0.9)],
      totalAmount: [scored(euro(34_500), 0.9)],
    };
    expect(chooseValues(fields).netAmount).toBeUndefined();
    expect(chooseValues(fields).totalAmount?.candidate.value).toEqual(euro(34_500));
  });

  it('the total is the amount before an earlier balance, not what is left to pay', () => {
    const fields = {
      totalAmount: [scored(euro(13_000), 0.7, { afterDue: 1 }), scored(euro(11_900), 0.3, { beforeDue: 1 })],
    };
    expect(chooseValues(fields).totalAmount?.candidate.value).toEqual(euro(11_900));
  });

  it('a total that is what is left to pay may be one that net and tax make', () => {
    const fields = {
      netAmount: [scored(euro(10_000), 0.9)],
      taxAmount: [scored(euro(1_900), 0.9)],
      totalAmount: [scored(euro(11_900), 0.99, { afterDue: 0.3 })],
    };
    expect(chooseValues(fields).totalAmount?.agreement).toBe(1);
  });
});

describe('the rate printed beside the tax', () => {
  const tax = amount(1_900, { rateBeside: 19 });

  it('holds or not, of the net amount or of what is left of the total', () => {
    expect(rateHolds({ netAmount: amount(10_000), taxAmount: tax })).toBe(1);
    expect(rateHolds({ netAmount: amount(10_300), taxAmount: tax })).toBe(-1);
    expect(rateHolds({ taxAmount: tax, totalAmount: amount(11_900) })).toBe(1);
    expect(rateHolds({ taxAmount: tax, totalAmount: amount(12_900) })).toBe(-1);
  });

  it('says nothing where none is printed, or no other amount is known', () => {
    expect(rateHolds({ netAmount: amount(10_000), taxAmount: amount(1_900) })).toBe(0);
    expect(rateHolds({ taxAmount: tax })).toBe(0);
    expect(rateHolds({})).toBe(0);
  });
});
