import { describe, expect, it } from 'vitest';
import { isUsualRate, mayBeTax, printedRates } from '../../../src/extraction/measures/taxRates.ts';
import { linesOn } from '../candidates/found.ts';

describe('rates of a tax', () => {
  it('are read wherever a percentage is printed, each once', () => {
    const lines = [
      'VAT 19 % 38.00',
      'MwSt (7%)',
      'Sales tax 8,375% of 40',
      'again 19%',
      'Yield 85 %',
      'Ref 12',
    ];
    expect(printedRates(linesOn(lines))).toEqual([19, 7, 8.375]);
  });

  it('explain a tax where they are in use or printed, with room for rounding', () => {
    expect(isUsualRate(10_000, 1_900)).toBe(true);
    expect(isUsualRate(10_000, 1_902)).toBe(true);
    expect(isUsualRate(10_000, 838)).toBe(false);
    expect(isUsualRate(10_000, 838, [8.375])).toBe(true);
  });

  it('a tax has the sign of its net amount and is far less', () => {
    expect(mayBeTax(10_000, 2_500)).toBe(true);
    expect(mayBeTax(-10_000, -2_500)).toBe(true);
    expect(mayBeTax(10_000, -2_500)).toBe(false);
    expect(mayBeTax(10_000, 9_000)).toBe(false);
  });
});
