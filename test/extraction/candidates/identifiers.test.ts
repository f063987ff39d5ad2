import { describe, expect, it } from 'vitest';
import { findIbans } from '../../../src/extraction/candidates/ibans.ts';
import { findNumbers } from '../../../src/extraction/candidates/numbers.ts';
import { findTaxIds } from '../../../src/extraction/candidates/taxIds.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { pageOf } from '../fixtures.ts';
import { linesOn, plainOf } from './found.ts';

const numbersIn = (line: string) => plainOf(findNumbers(linesOn([line])));
const ibansIn = (line: string) => findIbans(linesOn([line]));
const taxIdsIn = (line: string) => findTaxIds(linesOn([line]));

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

describe('an account', () => {
  it.each([
    ['IBAN DE89370400440532013000', 'DE89370400440532013000'],
    ['IBAN: GB82 WEST 1234 5698 7654 32', 'GB82WEST12345698765432'],
    ['NL91 ABNA 0417 1643 00 BIC ABNANL2A', 'NL91ABNA0417164300'],
    ['FR14 2004 1010 0505 0001 3M02 606', 'FR1420041010050500013M02606'],
  ])('is found, in one word or in groups: %s', (line, expected) => {
    expect(ibansIn(line)).toMatchObject([{ value: { text: expected }, shape: 1, features: { valid: 1 } }]);
  });

  it.each([
    ['Account: IBAN DE89 3704 0044 0532 0130 00. Thank you', 'DE89370400440532013000'],
    ['Half to NL91 ABNA 0417 1643 00: 12.00', 'NL91ABNA0417164300'],
    ['(DE89 3704 0044 0532 0130 00)', 'DE89370400440532013000'],
    ['DE89.3704.0044.0532.0130.00', 'DE89370400440532013000'],
    ['GB82-WEST-1234-5698-7654-32', 'GB82WEST12345698765432'],
    ['DE 89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
    ['N L 9 1 A B N A 0 4 1 7 1 6 4 3 0 0', 'NL91ABNA0417164300'],
  ])('is found whatever signs and gaps stand around and between its groups: %s', (line, expected) => {
    expect(ibansIn(line)).toMatchObject([{ value: { text: expected }, features: { valid: 1 } }]);
  });

  it.each([
    ['Bank Tannhof · IBAN DE89 3704', '0044 0532 0130 00. BIC TANNDEFF'],
    ['Virement : FR14 2004 1010 0505 0001 3M02', '606'],
    ['IBAN DE89 3704 0044 0532 013', '0 00'],
  ])('may go on in the next line: %s | %s', (...lines) => {
    const [account] = findIbans(linesOn(lines));
    expect(account).toMatchObject({ row: 0, features: { valid: 1 } });
    expect(new Set(account?.tokens.map(({ y0 }) => y0)).size).toBe(2);
  });

  it('goes on in its own column, and only where its length and check digits prove it', () => {
    const columns = (next: string) =>
      findIbans([
        pageTextOf(
          pageOf([
            { text: 'IBAN DE89 3704 0044', x: 50, y: 700 },
            { text: 'HRB 4711', x: 350, y: 700 },
            { text: next, x: 50, y: 714 },
            { text: '0532 0130 00', x: 350, y: 714 },
          ]),
        ),
      ]).map(({ value }) => value.text);
    expect(columns('0532 0130 00')).toEqual(['DE89370400440532013000']);
    expect(columns('0532 0130 01')).toEqual([]);
    expect(columns('Amtsgericht 4711')).toEqual([]);
  });

  it.each([
    ['IBAN DE89 37O4 0O44 0S32 0130 00', 'DE89370400440532013000', 0.9],
    ['IBAN DES9 3704 0044 0532 0130 00', undefined, 0.9],
    ['NL9l ABNA 0417 I643 00', 'NL91ABNA0417164300', 0.9],
    ['NL9l ABNA 0417 I643 00', undefined, 1],
  ])(
    'is read with digits for their lookalikes where it was recognised and then holds: %s',
    (line, text, confidence) => {
      const found = findIbans(linesOn([line], { confidence })).filter(
        ({ features }) => features['valid'] === 1,
      );
      expect(found.map(({ value }) => value.text)).toEqual(text === undefined ? [] : [text]);
    },
  );

  it('with a wrong check digit is kept as one that only looks like it: the rule will say so', () => {
    const [account] = ibansIn('IBAN DE88 3704 0044 0532 0130 00');
    expect(account).toMatchObject({ value: { text: 'DE88370400440532013000' }, features: { valid: 0 } });
    expect(account?.shape).toBeLessThan(0.5);
  });

  it.each(['DE89', 'Order DE8937040044', 'Konto 532013000'])('is none: %s', (line) => {
    expect(ibansIn(line)).toEqual([]);
  });
});

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
    expect(idsIn('USt-IdNr. DE13669S976', 0.9)).toEqual(['DE136695976']);
    expect(idsIn('BTW BE 0770,140.309', 0.9)).toContain('BE0770140309');
    expect(idsIn('USt-IdNr. DE13669S976', 1)).not.toContain('DE136695976');
    expect(idsIn('USt-IdNr. DE1S6695976', 0.9)).not.toContain('DE156695976');
  });

  it('says that its check digits do not hold', () => {
    const fails = (line: string) => findTaxIds(linesOn([line]))[0]?.features['checkFails'];
    expect(fails('DE 136 695 977')).toBe(1);
    expect(fails('DE 136 695 976')).toBe(0);
    expect(fails('SE556677889901')).toBe(0);
  });

  it('begins and ends with its sentence', () => {
    const found = plainOf(taxIdsIn('Order 417720. DE123456789'));
    expect(found).toEqual(['417720', 'DE123456789']);
  });

  it.each(['14.03.2026', 'DE89370400440532013000', '123456.78', 'abc'])('is none: %s', (line) => {
    expect(taxIdsIn(line)).toEqual([]);
  });
});

describe('an account', () => {
  const iban = 'DE89 3704 0044 0532 0130 00';
  const isReaders = (line: string) => ibansIn(line).map(({ features }) => features['readers']);

  it.each([
    `Der Betrag wird von Ihrem Konto IBAN ${iban} abgebucht.`,
    `We will debit your account ${iban} on 28/03/2026.`,
    `Het bedrag wordt van uw rekening ${iban} afgeschreven`,
    `Le montant sera prélevé sur votre compte bancaire ${iban}`,
  ])("is the reader's: %s", (line) => {
    expect(isReaders(line)).toEqual([1]);
  });

  it.each([
    `IBAN: ${iban}`,
    `Please pay to our account ${iban}`,
    `Bitte überweisen Sie auf unser Konto ${iban}`,
    `Thank you for your order. IBAN ${iban}`,
  ])('is where to pay: %s', (line) => {
    expect(isReaders(line)).toEqual([0]);
  });
});
