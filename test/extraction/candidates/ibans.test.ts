import { describe, expect, it } from 'vitest';
import { findIbans } from '../../../src/extraction/candidates/ibans.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { pageOf } from '../fixtures.ts';
import { linesOn } from './found.ts';

const ibansIn = (line: string) => findIbans(linesOn([line]));

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
    ['IBAN: DE89370400440532013000, BIC: TANNDEFF', 'DE89370400440532013000'],
    ['Pay to (IBAN BE68539007547034) by Friday', 'BE68539007547034'],
    ['IBAN DE89370400440532013000; thank you', 'DE89370400440532013000'],
    ['IBAN/BIC: DE89370400440532013000/TANNDEFF', 'DE89370400440532013000'],
    ['NL91 ABNA 0417 1643 00/ABNANL2A', 'NL91ABNA0417164300'],
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

describe('whose account it is', () => {
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
