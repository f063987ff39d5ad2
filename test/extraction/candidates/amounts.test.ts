import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../src/extraction/candidates/amounts.ts';
import { linesOn, plainOf } from './found.ts';

const amountsIn = (line: string, { currency = 'EUR', confidence = 1 } = {}): string[] =>
  plainOf(findAmounts(linesOn([line], { confidence }), { currency }));

describe('an amount', () => {
  it.each([
    ['Total 1,234.56', '1234.56'],
    ['Total $1,234.56', '1234.56'],
    ['Gesamt 1.234,56 €', '1234.56'],
    ['Total 1 234,56 €', '1234.56'],
    ['Total 12 345 678,90 EUR', '12345678.90'],
    ["Total CHF 1'234.50", '1234.50'],
    ['Totaal € 45,-', '45.00'],
    ['Total Fr. 45.–', '45.00'],
    ['Refund (12.00)', '-12.00'],
    ['Credit -19.99', '-19.99'],
    ['Credit - 19.99', '-19.99'],
    ['Gutschrift 19,99-', '-19.99'],
    ['Sum **88.10**', '88.10'],
    ['TOTAL 7.40 A', '7.40'],
    ['Total 1.234', '1234.00'],
  ])('is read as it is printed: %s', (line, expected) => {
    expect(amountsIn(line)).toEqual([expected]);
  });

  it('is whole in a currency without a minor unit, and has three decimals where that is one of its own', () => {
    expect(amountsIn('合計 ¥1,980', { currency: 'JPY' })).toEqual(['1980']);
    expect(amountsIn('Total 1.234', { currency: 'BHD' })).toEqual(['1.234']);
  });

  it.each(['Tax 19%', 'Tax 19 %', 'Tax 19.00 %', 'Rate 7,5%'])('is no percentage: %s', (line) => {
    expect(amountsIn(line)).toEqual([]);
  });

  it.each(['Page two', 'Ref A-100.00-B', '10.03.2026', '12:30'])('is no other text: %s', (line) => {
    expect(amountsIn(line)).toEqual([]);
  });

  it('knows the words that it was read from, and those beside it stay out', () => {
    const [first, second] = findAmounts(linesOn(['Net 1 234,56 € Tax 9,00 €']), { currency: 'EUR' });
    expect(first?.sourceText).toBe('1 234,56');
    expect(second).toMatchObject({ sourceText: '9,00', shape: 1 });
  });

  it('is less typical without cents or a currency', () => {
    const shapes = findAmounts(linesOn(['Pieces 12', 'Sum 12.00', 'Sum EUR 12']), { currency: 'EUR' });
    expect(shapes.map(({ shape }) => shape < 1)).toEqual([true, false, false]);
  });

  it('more than can be held is none', () => {
    expect(amountsIn('99999999999999999999.00')).toEqual([]);
  });
});

describe('an amount on a recognised page', () => {
  const recognised = (line: string) => amountsIn(line, { confidence: 0.8 });

  it.each([
    ['Total 1O5.0O', '105.00'],
    ['Total 49. 40', '49.40'],
    ['Total 1 ,234.50', '1234.50'],
    ['Total l2.50', '12.50'],
  ])('is repaired: %s', (line, expected) => {
    expect(recognised(line)).toEqual([expected]);
  });

  it('says that it was repaired, and is left alone on a printed page', () => {
    const [repaired] = findAmounts(linesOn(['Total 1O5.0O'], { confidence: 0.8 }), { currency: 'EUR' });
    expect(repaired).toMatchObject({ features: { repaired: 1 }, sourceText: '1O5.0O' });
    expect(amountsIn('Total 1O5.0O')).toEqual([]);
  });

  it('is not made of a word', () => {
    expect(recognised('SOLO BOLD Iglo')).toEqual([]);
  });
});
