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
    ['Totaal € 1 234,-', '1234.00'],
    ['Total Fr. 45.–', '45.00'],
    ['Refund (12.00)', '-12.00'],
    ['Credit -19.99', '-19.99'],
    ['Credit - 19.99', '-19.99'],
    ['Gutschrift 19,99-', '-19.99'],
    ['Sum **88.10**', '88.10'],
    ['TOTAL 7.40 A', '7.40'],
    ['Total 1.234', '1234.00'],
    ['Total: 28 263', '28263.00'],
    ['Total 28 263 EUR', '28263.00'],
    ['Gutschrift 1 957,14-', '-1957.14'],
    ['Total 2,36,150.00', '236150.00'],
    ['Total ₹ 7,45,12,300.50', '74512300.50'],
    ['Total Rs. 2,36,150', '236150.00'],
    ['Total Rs. 1,500/-', '1500.00'],
    ['Total KES 1,500/=', '1500.00'],
    ['Total R1,250.40', '1250.40'],
    ['Total R1 250,40', '1250.40'],
    ['Total R 1 250.40', '1250.40'],
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

  it.each(['1,2,3', '1,14,46', '14,1,460', 'R134', 'R1250'])('is no list and no article: %s', (text) => {
    expect(amountsIn(text)).toEqual([]);
  });

  it('is no bare year where amounts have cents, but one with a mark, and where nothing has cents', () => {
    const inLines = (...lines: string[]) => plainOf(findAmounts(linesOn(lines), { currency: 'EUR' }));
    expect(inLines('Subscription 2026', 'Total 85,00')).toEqual(['85.00']);
    expect(inLines('Subscription 2026 EUR', 'Total 85,00')).toEqual(['2026.00', '85.00']);
    expect(inLines('Total 2026')).toEqual(['2026.00']);
    expect(inLines('Total 2750', 'Tax 85,00')).toEqual(['2750.00', '85.00']);
  });

  it('is no part of a day', () => {
    expect(amountsIn('Pay by October 9, 2027 $6.35')).toEqual(['6.35']);
    expect(amountsIn('Seats 3 on 12 May 2026')).toEqual(['3.00']);
  });

  it('knows the words that it was read from, and those beside it stay out', () => {
    const [first, second] = findAmounts(linesOn(['Net 1 234,56 € Tax 9,00 €']), { currency: 'EUR' });
    expect(first?.sourceText).toBe('1 234,56');
    expect(second).toMatchObject({ sourceText: '9,00', shape: 1 });
  });

  it.each([
    ['VAT 20 % 38.00', 20],
    ['VAT 7,5% 38.00', 7.5],
    ['VAT 19% 7% 38.00', 7],
    ['VAT 20% 190.00 38.00', 20],
    ['VAT 20% 190.00 EUR 38.00', 20],
    ['Share 100% 38.00', 0],
    ['Disc 10% 5.00 VAT 38.00', 0],
    ['VAT 38.00', 0],
  ])('has the rate that stands before it: %s', (line, rate) => {
    expect(findAmounts(linesOn([line]), { currency: 'EUR' }).at(-1)?.features['rateBeside']).toBe(rate);
  });

  it('is less typical without cents or a currency', () => {
    const lines = ['Pieces 12', 'Sum 12.00', 'Sum EUR 12', 'Sum 12,-'];
    const shapes = findAmounts(linesOn(lines), { currency: 'EUR' });
    expect(shapes.map(({ shape }) => shape < 1)).toEqual([true, false, false, false]);
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
    ['Total $1417 85', '1417.85'],
  ])('is repaired: %s', (line, expected) => {
    expect(recognised(line)).toEqual([expected]);
  });

  it('says that it was repaired, and is left alone on a printed page', () => {
    const [repaired] = findAmounts(linesOn(['Total 1O5.0O'], { confidence: 0.8 }), { currency: 'EUR' });
    expect(repaired).toMatchObject({ features: { repaired: 1 }, sourceText: '1O5.0O' });
    expect(amountsIn('Total 1O5.0O')).toEqual([]);
  });

  it('may have lost its point and left a gap there', () => {
    const cents = ['Tea 12.05', 'Bread 4.35', 'Milk 1.40'];
    const found = (line: string) =>
      plainOf(findAmounts(linesOn([...cents, line], { confidence: 0.8 }), { currency: 'EUR' }));
    expect(found('Total 30 45')).toEqual(expect.arrayContaining(['30.00', '45.00', '30.45']));
    expect(found('Total 30 45 items')).toContain('30.45');
    expect(found('Table 30 450')).not.toContain('30.45');
    expect(plainOf(findAmounts(linesOn([...cents, 'Total 30 45']), { currency: 'EUR' }))).not.toContain(
      '30.45',
    );
  });

  it('may have lost its point at the end of a row, where all others have cents', () => {
    const lines = ['Bread 3.50', 'Milk 1.20', 'Cheese 25.75', 'Total 4185', 'Lane 12 of 9045 Anywhere'];
    const found = findAmounts(linesOn(lines, { confidence: 0.8 }), { currency: 'EUR' });
    const total = found.filter(({ sourceText }) => sourceText === '4185');
    expect(plainOf(total)).toEqual(['4185.00', '41.85']);
    expect(total.map(({ features }) => features['lostPoint'] ?? 0)).toEqual([0, 1]);
    expect(plainOf(findAmounts(linesOn(lines), { currency: 'EUR' }))).not.toContain('41.85');
    const whole = linesOn(['Bread 3', 'Milk 1', 'Cheese 25.75', 'Total 4185'], { confidence: 0.8 });
    expect(plainOf(findAmounts(whole, { currency: 'EUR' }))).not.toContain('41.85');
  });

  it('is not made of two numbers on a printed page', () => {
    expect(amountsIn('Total $1417 85')).toContain('1417.00');
    expect(recognised('Pay $12 30 days')).toEqual(['12.00', '30.00']);
  });

  it('is not made of a word', () => {
    expect(recognised('SOLO BOLD Iglo')).toEqual([]);
  });
});
