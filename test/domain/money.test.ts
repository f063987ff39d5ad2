import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exponentOf, formatDecimal, parseMoney } from '../../src/domain/money.ts';

describe('money', () => {
  it.each([
    ['235.62', 'EUR', 23_562],
    ['-1234.5', 'EUR', -123_450],
    ['1200', 'JPY', 1_200],
    ['1200.00', 'JPY', 1_200],
    ['12.345', 'BHD', 12_345],
    ['0.1', 'EUR', 10],
    ['-0.00', 'EUR', 0],
    ['1.5000', 'USD', 150],
    ['0.0001', 'CLF', 1],
    ['12.34', 'XXX', 1_234],
  ])('reads %s %s as %i minor units', (decimal, currency, minorUnits) => {
    expect(parseMoney({ decimal, currency })).toEqual({ minorUnits, currency });
  });

  it.each([
    ['1.005', 'EUR'],
    ['1200.5', 'JPY'],
    ['1.2345', 'BHD'],
    ['1,5', 'EUR'],
    ['', 'EUR'],
    ['1e3', 'EUR'],
    ['99999999999999999', 'EUR'],
  ])('refuses %s %s instead of rounding it', (decimal, currency) => {
    expect(() => parseMoney({ decimal, currency })).toThrow(RangeError);
  });

  it('comes back the same from its text, in every currency', () => {
    const amounts = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(amounts, fc.constantFrom('EUR', 'JPY', 'BHD', 'CLF', 'XXX'), (minorUnits, currency) => {
        const money = { minorUnits: minorUnits === 0 ? 0 : minorUnits, currency };
        expect(parseMoney({ decimal: formatDecimal(money), currency })).toEqual(money);
      }),
    );
  });

  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['CLF', 4],
    ['ZZZ', 2],
  ])('%s has %i digits after the sign', (currency, digits) => {
    expect(exponentOf(currency)).toBe(digits);
  });

  it.each([
    [5, 'EUR', '0.05'],
    [-5, 'EUR', '-0.05'],
    [1, 'BHD', '0.001'],
    [-119, 'JPY', '-119'],
  ])('writes %i minor units of %s as %s', (minorUnits, currency, expected) => {
    expect(formatDecimal({ minorUnits, currency })).toBe(expected);
  });
});
