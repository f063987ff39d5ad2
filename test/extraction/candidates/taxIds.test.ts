import { describe, expect, it } from 'vitest';
import { findTaxIds } from '../../../src/extraction/candidates/taxIds.ts';
import { linesOn, plainOf } from './found.ts';

const taxIdsIn = (line: string) => findTaxIds(linesOn([line]));

describe('a tax id', () => {
  it.each([
    ['USt-IdNr. DE123456789', 'DE123456789'],
    ['VAT No. GB 123 4567 89', 'GB 123 4567 89'],
    ['TVA FR12345678901', 'FR12345678901'],
    ['BTW NL123456789B01', 'NL123456789B01'],
    ['UID ATU12345678', 'ATU12345678'],
    ['P. IVA IT12345678901', 'IT12345678901'],
    ['NIP PL1234567890', 'PL1234567890'],
    ['CHE-123.456.789 MWST', 'CHE-123.456.789 MWST'],
    ['2026. CHE-123.456.789 TVA. IBAN CH93', 'CHE-123.456.789 TVA'],
    ['CHE-123.456.789 MwSt', 'CHE-123.456.789'],
    ['Foretaksregisteret 923 456 781 MVA', '923 456 781 MVA'],
    ['TPS/GST 5% (731905228 RT0001): 9.00', '731905228 RT0001'],
    ['T1234567890123', 'T1234567890123'],
  ])('is known by the form of its country: %s', (line, expected) => {
    expect(taxIdsIn(line)).toContainEqual(
      expect.objectContaining({ value: { kind: 'text', text: expected }, shape: 1 }),
    );
  });

  it.each([
    ['EIN 12-3456789', '12-3456789', 0.7],
    ['Steuernummer 12/345/67890', '12/345/67890', 0.7],
    ['ABN 91 777 001 234', '91 777 001 234', 0.7],
    ['ABN 91 777 001 235', '91 777 001 235', 0.4],
    ['TVQ/QST 9.975% (1203344556 TQ0001)', '1203344556 TQ0001', 0.7],
    ['CNPJ 12.345.678/0001-95', '12.345.678/0001-95', 0.7],
    ['Tax id 000123456789', '000123456789', 0.4],
  ])('in the form of a nation, or without one, is less typical: %s', (line, expected, shape) => {
    expect(taxIdsIn(line)).toContainEqual(
      expect.objectContaining({ value: { kind: 'text', text: expected }, shape }),
    );
  });

  it.each([
    'EORI: DE123456789',
    'EORI-Nr. DE123456789',
    'EORI no. GB123456789000',
    'PL61 1090 1014 0000 0712 1981 2874',
  ])('has its form by chance in %s', (line) => {
    expect(taxIdsIn(line)).toEqual([]);
  });

  it('is read with digits for their lookalikes where it was recognised and its check digits then hold', () => {
    const idsIn = (line: string, confidence: number) => plainOf(findTaxIds(linesOn([line], { confidence })));
    expect(idsIn('USt-IdNr. DE27185S484', 0.9)).toEqual(['DE271855484']);
    expect(idsIn('BTW BE 0770,140.309', 0.9)).toContain('BE0770140309');
    expect(idsIn('USt-IdNr. DE27185S484', 1)).not.toContain('DE271855484');
    expect(idsIn('USt-IdNr. DE271S55484', 0.9)).not.toContain('DE271555484');
  });

  it('says that its check digits do not hold', () => {
    const fails = (line: string) => findTaxIds(linesOn([line]))[0]?.features['checkFails'];
    expect(fails('DE 136 695 977')).toBe(1);
    expect(fails('DE 136 695 976')).toBe(0);
    expect(fails('SE556677889901')).toBe(0);
  });

  it('has the letters of its country, where its check digits hold', () => {
    expect(plainOf(taxIdsIn('BTW BE 0770.140.309'))).not.toContain('0770.140.309');
    expect(plainOf(taxIdsIn('BTW BE 0770.140.308'))).toContain('0770.140.308');
  });

  it('says that its check digits hold', () => {
    const holds = (line: string) => findTaxIds(linesOn([line]))[0]?.features['checkHolds'];
    expect([holds('DE 271 855 484'), holds('DE 271 855 485'), holds('SE556677889901')]).toEqual([1, 0, 0]);
  });

  it('begins and ends with its sentence', () => {
    const found = plainOf(taxIdsIn('Order 417720. DE123456789'));
    expect(found).toEqual(['417720', 'DE123456789']);
  });

  it.each(['14.03.2026', 'DE89370400440532013000', '123456.78', 'abc'])('is none: %s', (line) => {
    expect(taxIdsIn(line)).toEqual([]);
  });
});
