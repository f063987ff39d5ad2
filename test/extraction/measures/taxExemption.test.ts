import { describe, expect, it } from 'vitest';
import { statesNoTax } from '../../../src/extraction/measures/taxExemption.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { pageOf } from '../fixtures.ts';

const isStated = (text: string): boolean => statesNoTax([pageTextOf(pageOf([{ text, x: 50, y: 100 }]))]);

describe('no tax is charged', () => {
  it.each([
    'TVA non applicable, article 293 B du CGI',
    'Nach § 19 Abs. 1 UStG wird keine Steuer erhoben.',
    'Als Kleinunternehmer weise ich keine Umsatzsteuer aus.',
    'No VAT is charged on this service.',
    'The seller is not registered for VAT.',
    'This is not a VAT invoice.',
    'Vrijgesteld van btw op grond van de KOR',
    'Operazione in regime forfettario',
    'Servicio exento de IVA',
  ])('by the words %s', (text) => {
    expect(isStated(text)).toBe(true);
  });

  it.each(['VAT 20 %', 'TVA 20 %', 'Leistung nach § 13b UStG', 'Postage (no VAT)', 'Umsatzsteuer 19 %'])(
    'and not by %s',
    (text) => {
      expect(isStated(text)).toBe(false);
    },
  );
});
