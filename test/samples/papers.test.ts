import fc from 'fast-check';
import { isValidIBAN } from 'ibantools';
import { describe, expect, it } from 'vitest';
import { inventAccount, printedIban, withMistypedIban } from '../../src/samples/accounts.ts';
import { addDays } from '../../src/samples/days.ts';
import { generateInvoice, generatePurchaseOrder, generateReceipt } from '../../src/samples/generatePaper.ts';
import { customerOf, sampleLanguages, supplierOf } from '../../src/samples/paper.ts';
import { printAmount, printDay } from '../../src/samples/print.ts';
import { createRandom } from '../../src/samples/random.ts';
import { inventTaxId } from '../../src/samples/taxIds.ts';

const today = '2031-03-01';
const seeds = fc.nat();
const languages = fc.constantFrom(...sampleLanguages);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('invented papers', () => {
  it('add up to the cent, whatever the seed and the language', () => {
    fc.assert(
      fc.property(seeds, languages, fc.integer({ min: 1, max: 70 }), (seed, language, rows) => {
        const { totals, rows: made } = generateInvoice({ random: createRandom(seed), language, today, rows });
        expect(made).toHaveLength(rows);
        expect(sum(made.map(({ totalCents }) => totalCents))).toBe(totals.netCents);
        expect(sum(totals.taxGroups.map(({ taxCents }) => taxCents))).toBe(totals.taxCents);
        expect(totals.netCents + totals.taxCents).toBe(totals.totalCents);
      }),
    );
  });

  it('of a till contain the tax in their prices', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('en' as const, 'de' as const), (seed, language) => {
        const { rows, totals } = generateReceipt({ random: createRandom(seed), language, today });
        expect(sum(rows.map(({ totalCents }) => totalCents))).toBe(totals.totalCents);
        expect(totals.netCents + totals.taxCents).toBe(totals.totalCents);
      }),
    );
  });

  it('are dated a few days before the day that counts as today, and due after it was issued', () => {
    fc.assert(
      fc.property(seeds, languages, (seed, language) => {
        const { issueDate, dueDate } = generateInvoice({ random: createRandom(seed), language, today });
        expect(issueDate < today && issueDate >= addDays(today, -20)).toBe(true);
        expect(dueDate > issueDate).toBe(true);
      }),
    );
  });

  it('order from the company that would write the invoice', () => {
    const order = generatePurchaseOrder({ random: createRandom(1), language: 'en', today });
    expect(supplierOf(order)).toBe(order.recipient);
    expect(customerOf(order)).toBe(order.issuer);
  });

  it('are the same for the same seed and others for another', () => {
    const of = (seed: number) => generateInvoice({ random: createRandom(seed), language: 'de', today });
    expect(of(5)).toEqual(of(5));
    expect(of(5)).not.toEqual(of(6));
  });
});

describe('invented numbers', () => {
  it('of accounts hold their check digits, and lose them by one typing mistake', () => {
    fc.assert(
      fc.property(seeds, languages, (seed, language) => {
        const account = inventAccount(language, createRandom(seed));
        expect(isValidIBAN(account.iban)).toBe(true);
        expect(isValidIBAN(withMistypedIban(account).iban)).toBe(false);
        expect(printedIban(account.iban).replaceAll(' ', '')).toBe(account.iban);
      }),
    );
  });

  it('of German tax registrations hold ISO 7064 MOD 11-10', () => {
    // From the Federal Central Tax Office's description of the check digit.
    fc.assert(
      fc.property(seeds, (seed) => {
        const digits = Array.from(inventTaxId('de', createRandom(seed)).slice(2), Number);
        const last = digits.slice(0, 8).reduce((product, digit) => {
          const total = (digit + product) % 10;
          return ((total === 0 ? 10 : total) * 2) % 11;
        }, 10);
        expect((last + (digits[8] ?? -1)) % 10).toBe(1);
      }),
    );
  });

  it('of French tax registrations hold the key and the SIREN by Luhn', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const id = inventTaxId('fr', createRandom(seed));
        const siren = id.slice(4);
        expect(Number(id.slice(2, 4))).toBe((12 + 3 * (Number(siren) % 97)) % 97);
        const luhn = Array.from(siren, Number)
          .toReversed()
          .map((digit, index) => (index % 2 === 1 ? digit * 2 : digit))
          .map((digit) => (digit > 9 ? digit - 9 : digit));
        expect(sum(luhn) % 10).toBe(0);
      }),
    );
  });
});

describe('what is printed', () => {
  it('follows the language', () => {
    expect(printAmount(123456789, 'en')).toBe('1,234,567.89');
    expect(printAmount(123456789, 'de')).toBe('1.234.567,89');
    expect(printAmount(-123456, 'fr')).toBe('-1 234,56');
    expect(printAmount(5, 'en')).toBe('0.05');
    expect(printDay('2031-03-09', 'en')).toBe('9 March 2031');
    expect(printDay('2031-03-09', 'de')).toBe('09.03.2031');
    expect(printDay('2031-03-09', 'fr')).toBe('09/03/2031');
  });
});
