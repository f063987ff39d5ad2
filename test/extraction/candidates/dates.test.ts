import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extraction/candidates/dates.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { pageOf } from '../fixtures.ts';
import { linesOn, plainOf } from './found.ts';

const datesIn = (
  lines: string | readonly string[],
  { currency = null, confidence = 1 }: { currency?: string | null; confidence?: number } = {},
) => findDates(linesOn([lines].flat(), { confidence }), { currency });

describe('a date', () => {
  it('has no year where the next month begins, or in the next column', () => {
    expect(datesIn('Rent from 05 Aug 04 Sep')).toEqual([]);
    const columns = ['05 Aug', '04', 'pieces'].map((text, at) => ({ text, x: 50 + 120 * at, y: 40 }));
    expect(findDates([pageTextOf(pageOf(columns))], { currency: null })).toEqual([]);
    expect(plainOf(datesIn('Issued 05 Aug 24'))).toEqual(['2024-08-05']);
  });

  it.each([
    ['Date: 2026-03-14'],
    ['Date: 2026/03/14'],
    ['Datum: 14.03.2026'],
    ['Datum: 14. 03. 2026'],
    ['Datum: 14.3.26'],
    ['Dato 14/3-2026'],
    ['Date 14/03/2026'],
    ['Date 03/14/2026'],
    ['Date: March 14, 2026'],
    ["Date: Mar 14 '26"],
    ['Date: 14 March 2026'],
    ['Date: 14th of March 2026'],
    ['Date: Saturday, 14 March 2026'],
    ['Date: 14-Mar-2026'],
    ['Datum: 14. März 2026'],
    ['Date : 14 mars 2026'],
    ['Fecha: 14 de marzo de 2026'],
    ['Data: 14 marzo 2026'],
    ['Data: 14 de março de 2026'],
    ['Datum: 14 maart 2026'],
    ['Data: 14 marca 2026'],
    ['Datum: 14 mars 2026'],
    ['Dato: 14. marts 2026'],
    ['Datum: 14. března 2026'],
    ['Päiväys: 14. maaliskuuta 2026'],
    ['Kelt: 2026. március 14.'],
    ['Data: 14 martie 2026'],
    ['日付 2026年3月14日'],
    ['Printed 14/03/2026 10:42'],
    ['Please pay until 14.03.2026:'],
  ])('is read as it is printed: %s', (line) => {
    expect(plainOf(datesIn(line))).toEqual(['2026-03-14']);
  });

  it.each([
    '31.02.2026',
    '2026-13-01',
    '1/2-13',
    '3.5/26',
    '2026/03-14',
    'Version 1.2.3',
    'Tel 030 1234567',
    'May the order be',
    '14.03.1899',
  ])('is none: %s', (line) => {
    expect(datesIn(line)).toEqual([]);
  });

  it('of digits alone is one, but not a typical one', () => {
    const [date] = datesIn('20260314');
    expect(date).toMatchObject({ value: { date: '2026-03-14' }, features: { compact: 1 } });
    expect(date?.shape).toBeLessThan(0.5);
  });

  it('knows the words that it was read from', () => {
    const [date] = datesIn('Issued on 14 March 2026 in Bristol');
    expect(date).toMatchObject({ sourceText: '14 March 2026', first: 2 });
  });
});

describe('a date whose day and month could change places', () => {
  const evidence = (lines: readonly string[], currency: string | null) =>
    Object.fromEntries(
      datesIn(lines, { currency }).map(({ value, features }) => [value.date, features['orderEvidence']]),
    );

  it('is two candidates, each with its own evidence', () => {
    expect(evidence(['04/03/2026'], null)).toEqual({ '2026-03-04': 0.5, '2026-04-03': 0.5 });
    expect(datesIn('04/03/2026').every(({ features }) => features['open'] === 1)).toBe(true);
  });

  it('is read in the order of another date that leaves no choice', () => {
    const both = evidence(['04/03/2026', '25/03/2026'], 'USD');
    expect(both['2026-03-04']).toBeGreaterThan(both['2026-04-03'] ?? 1);
    const american = evidence(['04/03/2026', '03/25/2026'], 'EUR');
    expect(american['2026-04-03']).toBeGreaterThan(american['2026-03-04'] ?? 1);
  });

  it('puts the month first where dollars are paid, the day first elsewhere', () => {
    const [dollars, euros] = [evidence(['04/03/2026'], 'USD'), evidence(['04/03/2026'], 'EUR')];
    expect(dollars['2026-04-03']).toBeGreaterThan(dollars['2026-03-04'] ?? 1);
    expect(euros['2026-03-04']).toBeGreaterThan(euros['2026-04-03'] ?? 1);
  });

  const monthFirst = (lines: readonly string[], currency: string | null = null, confidence = 1) =>
    datesIn(lines, { currency, confidence }).find(({ features }) => features['monthFirst'] === 1)?.features[
      'orderEvidence'
    ] ?? 0;

  it('is read day first beside places outside the United States, whatever the currency', () => {
    for (const place of ['84000 Avignon, France', 'VAT FR12345678901', 'Tel. +49 30 1234567'])
      expect(monthFirst(['04/03/2026', place], 'USD')).toBeLessThan(monthFirst(['04/03/2026'], 'USD'));
    const places = ['Sold by Example SARL', 'TVA FR12345678901', 'Tel. +33 4 11 22 33 44'];
    expect(monthFirst(['04/03/2026', ...places], 'USD')).toBeLessThan(0.5);
  });

  it('is read month first beside an American address, even where no currency is known', () => {
    expect(monthFirst(['04/03/2026', 'Springfield, IL 62701'])).toBeGreaterThan(0.7);
    expect(monthFirst(['04/03/2026', 'Phone +1 555-010-0000'])).toBeGreaterThan(0.5);
  });

  it('is read in the order in which two dates are the printed term apart', () => {
    // Day first 5 March and 4 April, month first 3 May and 4 April.
    expect(monthFirst(['Issued 05/03/2026', 'Due 04/04/2026', 'Net 30 days'])).toBeLessThan(0.2);
    // Month first 4 and 11 May, day first half a year.
    expect(monthFirst(['Issued 05/04/2026', 'Due 05/11/2026', 'zahlbar in 7 Tagen'])).toBeGreaterThan(0.8);
  });

  it('is read in the order of a date that lost a sign in recognition, if it is of the same year', () => {
    expect(monthFirst(['04/03/2026', 'Paid 0425/2026'], null, 0.8)).toBeGreaterThan(0.8);
    expect(monthFirst(['04/03/2026', 'Paid 2504/2026'], null, 0.8)).toBeLessThan(0.2);
    expect(monthFirst(['04/03/2026', 'Invoice 0425/2019'], 'EUR', 0.8)).toBeLessThan(0.2);
    expect(monthFirst(['04/03/2026', 'Invoice 0425/2026'], 'EUR')).toBeLessThan(0.2);
  });

  it('weighs a lost sign with currency and places, and takes no number of a document for a day', () => {
    const lost = monthFirst(['04/03/2026', 'Paid 0425/2026'], 'EUR', 0.8);
    expect(lost).toBeGreaterThan(monthFirst(['04/03/2026'], 'EUR', 0.8));
    expect(lost).toBeLessThan(0.9);
    const german = ['04/03/2026', 'Paid 0425/2026', 'Quillfeather GmbH, Deutschland'];
    expect(monthFirst(german, 'EUR', 0.8)).toBeLessThan(0.8);
    const labels = [
      'Rechnung Nr.',
      'Rechnung Nr :',
      'Rechnungsnr.',
      'Rechnungsnummer:',
      'Invoice',
      'Invoice #',
      'N°',
    ];
    for (const label of labels)
      expect(monthFirst([`${label} 0117/2026`, 'Datum 04/03/2026'], null, 0.8)).toBe(0.5);
  });

  it('is read day first beside a telephone abroad that is printed without gaps', () => {
    expect(monthFirst(['04/03/2026', 'Tel. +493012345678'])).toBeLessThan(0.5);
  });

  it('is read in the order of a period that is printed as one word', () => {
    expect(monthFirst(['04/03/2026', 'Period 23/02/2026-01/03/2026'], 'USD')).toBeLessThan(0.2);
    expect(monthFirst(['04/03/2026', 'Period 02/23/2026-03/01/2026'], 'EUR')).toBeGreaterThan(0.8);
  });

  it('says so where the document holds both orders', () => {
    const [mixed] = datesIn(['04/03/2026', '25/03/2026', '03/25/2026']);
    expect(mixed?.features['mixedOrder']).toBe(1);
    expect(datesIn(['04/03/2026', '25/03/2026'])[0]?.features['mixedOrder']).toBe(0);
  });

  it('is one where both are the same, and with dots', () => {
    expect(plainOf(datesIn('03/03/2026'))).toEqual(['2026-03-03']);
    expect(plainOf(datesIn('04.03.2026'))).toEqual(['2026-03-04']);
  });
});

describe('a date on a recognised page', () => {
  it('is repaired and says so', () => {
    const [date] = datesIn('Date 2O26-O3-14', { confidence: 0.8 });
    expect(date).toMatchObject({ value: { date: '2026-03-14' }, features: { repaired: 1 } });
    expect(datesIn('Date 2O26-O3-14')).toEqual([]);
  });
});
