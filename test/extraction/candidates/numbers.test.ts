import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/extraction/candidates/numbers.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { pageOf } from '../fixtures.ts';
import { linesOn, plainOf } from './found.ts';

const numbersIn = (line: string) => plainOf(findNumbers(linesOn([line])));

describe('a number of a document', () => {
  it.each([
    ['Invoice no. INV-2026/017', 'INV-2026/017'],
    ['Rechnung Nr. 4711', '4711'],
    ['Faktura nr FV/12/2026', 'FV/12/2026'],
    ['Order #A77-9', 'A77-9'],
    ['Número: 2026_0044;', '2026_0044'],
    ['Ref: RÉF-12', 'RÉF-12'],
    ['Facture n°4711 du 3 mai', '4711'],
  ])('is any word with a digit: %s', (line, expected) => {
    expect(numbersIn(line)).toContain(expected);
  });

  it('goes on in the next line of its cell after a hyphen', () => {
    const cells = (...rest: string[]) => [
      { text: 'QT2611-', x: 200, y: 100 },
      { text: '12 May 2026', x: 300, y: 100 },
      ...rest.map((text, at) => ({ text, x: 200 + 60 * at, y: 111 })),
    ];
    const found = (...rest: string[]) => plainOf(findNumbers([pageTextOf(pageOf(cells(...rest)))]));
    expect(found('4108')).toContain('QT2611-4108');
    expect(found('4108')).not.toContain('QT2611-');
    expect(found('4108 pieces')).toContain('QT2611-');
    expect(found('delivered')).toContain('QT2611-');
  });

  it('may be printed in several words that stand close', () => {
    expect(numbersIn('No. INV 2026 017')).toEqual(expect.arrayContaining(['INV 2026 017', '017']));
    expect(numbersIn('Our ref. QT-417 / Hamburg')).toEqual(['QT-417']);
  });

  it.each([
    ['Rechnungsnummer 5 301 774 208', '5 301 774 208'],
    ['Facture n° 205 771 330 41.', '205 771 330 41'],
    ['Bill no. QT 40217 9930 B02 Date 3 May 2026', 'QT 40217 9930 B02'],
    ['Nr 12 34 56 78 90 vom 3.5.2026', '12 34 56 78 90'],
  ])('of four groups and more is whole: %s', (line, expected) => {
    const found = numbersIn(line);
    expect(found).toContain(expected);
    expect(found.filter((text) => expected.startsWith(text))).toEqual([expected]);
  });

  it('of two or three groups is one or several, and says that another group follows', () => {
    const found = findNumbers(linesOn(['No. 4711 17']));
    const cut = found.map(({ value, features }) => [value.text, features['cut']]);
    expect(cut).toEqual(
      expect.arrayContaining([
        ['4711', 1],
        ['4711 17', 0],
      ]),
    );
  });

  it('is no part of an account', () => {
    expect(numbersIn('DE89 3704 0044 0532 0130 00 ref 4711')).toEqual(['4711']);
  });

  it('is none of a long row of numbers', () => {
    expect(numbersIn('11 12 13 14 15 16 17 18')).not.toContain('11 12 13 14 15 16 17 18');
  });

  it('goes without the word that announces it', () => {
    const found = numbersIn('INVOICE: NO. 0017');
    expect(found).toContain('0017');
    expect(found).not.toContain('NO. 0017');
  });

  it.each([
    'PO Box 417',
    'P.O. BOX 4711',
    'P. O. Box 4711',
    'Postfach 4711',
    'Postfach Nr. 4711',
    'Skrytka pocztowa 4711',
    'Apartado de Correos 4711',
    'Boîte postale 4711',
    'BP 4711',
    'Casella Postale 4711',
  ])('is none of a post office box: %s', (line) => {
    expect(numbersIn(line)).toEqual([]);
  });

  it('may stand behind a box that is none of a post office, and have the letters of one', () => {
    expect(numbersIn('Gift Box 4711')).toEqual(['4711']);
    expect(numbersIn('Invoice no. BP 4711')).toContain('BP 4711');
  });

  it('is not the code of the kind of document in brackets', () => {
    expect(numbersIn('Rechnung (380) Nr. A-52')).toEqual(['A-52']);
    expect(numbersIn('Invoice 380')).toEqual(['380']);
  });

  it.each(['14 March 2026', '2026-03-14', '1,234.56', 'anna@example.com', 'www.example2.com', 'Total'])(
    'is none: %s',
    (line) => {
      expect(numbersIn(line)).toEqual([]);
    },
  );

  it('of one digit is hardly one', () => {
    const shapes = Object.fromEntries(
      findNumbers(linesOn(['7', '4711'])).map(({ value, shape }) => [value.text, shape]),
    );
    expect(shapes['7']).toBeLessThan(0.5);
    expect(shapes['4711']).toBe(1);
  });
});
