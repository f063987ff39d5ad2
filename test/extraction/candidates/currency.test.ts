import { describe, expect, it } from 'vitest';
import { countryHints } from '../../../src/extraction/candidates/countryEvidence.ts';
import { findCurrencies } from '../../../src/extraction/candidates/currency.ts';
import { linesOn } from './found.ts';

const currenciesIn = (...lines: string[]) =>
  new Map(findCurrencies(linesOn(lines)).map((candidate) => [candidate.value.code, candidate]));
const hintsIn = (line: string) => new Set(countryHints(linesOn([line])).map(({ currency }) => currency));

describe('a currency', () => {
  it.each([
    ['Total 12,00 €', 'EUR', '€'],
    ['Total EUR 12,00', 'EUR', 'EUR'],
    ['Total £12.00', 'GBP', '£12.00'],
    ['Total RM 12.00', 'MYR', 'RM'],
    ['Suma 12,00 zł', 'PLN', 'zł'],
    ['Celkem 12,00 Kč', 'CZK', 'Kč'],
    ['Total R$ 12,00', 'BRL', 'R$'],
  ])('is known by its sign or code: %s', (line, code, sourceText) => {
    expect(currenciesIn(line).get(code)).toMatchObject({ sourceText, shape: 1, features: { printed: 1 } });
  });

  it('is the rand by its letter, before amounts with cents and where South Africa is named', () => {
    const found = currenciesIn('Marula Paper (Pty) Ltd', 'Total R 1 250.40', 'Tax R163.10').get('ZAR');
    expect(found).toMatchObject({ sourceText: 'R', features: { signs: 2, beside: 2, hints: 0.8 } });
    expect(currenciesIn('Milk R 3.99').has('ZAR')).toBe(false);
    expect(currenciesIn('Marula Paper (Pty) Ltd', 'Room R 12').get('ZAR')?.features['signs']).toBe(0);
  });

  it('that is printed beside amounts has the larger share', () => {
    const found = currenciesIn('Amounts in USD', 'Total 12,00 €', 'Tax 2,00 €');
    const [euro, dollar] = [found.get('EUR')?.features, found.get('USD')?.features];
    expect(euro?.['besideShare']).toBe(1);
    expect(dollar?.['besideShare']).toBe(0);
  });

  it('that has another sign than the one beside the amounts is none, wherever the paper comes from', () => {
    expect([...currenciesIn('Total $12.00', '7 Quay Street, Bristol BS1 4QZ').keys()]).toEqual(['USD']);
    expect(currenciesIn('Total 12.00', '7 Quay Street, Bristol BS1 4QZ').has('GBP')).toBe(true);
    const read = findCurrencies(
      linesOn(['Total $12.00', '7 Quay Street, Bristol BS1 4QZ'], { confidence: 0.9 }),
    );
    expect(read.map(({ value }) => value.code)).toContain('GBP');
  });

  it('is no small word that looks like a code, unless it stands beside an amount', () => {
    expect(currenciesIn('Please try all of them').size).toBe(0);
    expect(currenciesIn('Total 12.00 eur').has('EUR')).toBe(true);
    expect(currenciesIn('Amounts in TRY').has('TRY')).toBe(true);
  });

  it('a bare `$` stays open: each dollar that the country hints at is a candidate too', () => {
    const found = currenciesIn('Total $ 12.00', 'Level 3, Sydney NSW, Australia');
    expect([...found.keys()]).toEqual(expect.arrayContaining(['USD', 'AUD']));
    expect(found.get('AUD')?.features).toMatchObject({ dollars: 1, hintShare: 1 });
    expect(found.get('USD')?.features).toMatchObject({ openSign: 1, hints: 0 });
  });

  it('that nothing prints is taken from the country, is less typical, and still has a place', () => {
    const found = currenciesIn('Quillfeather Books, 12 Orchard Road, Singapore', 'TOTAL 12.00');
    expect([...found.keys()]).toEqual(['SGD']);
    expect(found.get('SGD')).toMatchObject({ page: 1, row: 0, features: { printed: 0 } });
    expect(found.get('SGD')?.shape).toBeLessThan(1);
  });

  it('is none where neither sign nor country is printed', () => {
    expect(currenciesIn('Total 12.00', 'Thank you').size).toBe(0);
  });
});

describe('a hint at the country', () => {
  it('is no company where tax is included', () => {
    expect(hintsIn('Amount Inc Tax')).not.toContain('USD');
    expect(hintsIn('U.Price Inc. GST')).not.toContain('USD');
  });

  it('is weaker where the ZIP code is that of another part of the country', () => {
    const weightOf = (line: string) =>
      countryHints(linesOn([line])).find(({ currency }) => currency === 'USD')?.weight;
    expect(weightOf('Springfield, IL 62704')).toBe(1);
    expect(weightOf('Springfield, IL 92704')).toBeLessThan(0.5);
    expect(weightOf('Springfield, XX 62704')).toBeUndefined();
    expect([...currenciesIn('OK, 38100', 'TOTAL 12.00').keys()]).toEqual([]);
  });

  it.each([
    ['Springfield, IL 62704', 'USD'],
    ['Acorn Inc.', 'USD'],
    ['Acorn Inc', 'USD'],
    ['Leeds LS1 5QS', 'GBP'],
    ['Orchard Road, Singapore', 'SGD'],
    ['Marula Paper (Pty) Ltd', 'ZAR'],
    ['VAT Reg No 4123456789', 'ZAR'],
    ['12 Vine Street, Durban 4001', 'ZAR'],
    ['Marula Paper Pty Ltd', 'AUD'],
    ['Sheikh Road, Dubai', 'AED'],
    ['Moi Avenue, Nairobi', 'KES'],
    ['Birkenhain GmbH', 'EUR'],
    ['8001 Zürich, Schweiz', 'CHF'],
    ['VAT SE123456789001', 'SEK'],
    ['Brzoza sp. z o.o.', 'PLN'],
    ['CVR 12345678', 'DKK'],
  ])('is read from an address, a legal form or a tax id: %s', (line, currency) => {
    expect(hintsIn(line)).toContain(currency);
  });

  it('many pages say no more than the first four', () => {
    const pages = Array.from({ length: 9 }, () => linesOn(['Birkenhain GmbH'])).flat();
    expect(countryHints(pages)).toHaveLength(4);
  });
});
