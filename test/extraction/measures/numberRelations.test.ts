import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/extraction/candidates/numbers.ts';
import { findLabels } from '../../../src/extraction/features/labels.ts';
import { labelMeasure } from '../../../src/extraction/measures/labelMeasure.ts';
import { numberRelations } from '../../../src/extraction/measures/numberRelations.ts';
import { linesOn } from '../candidates/found.ts';

function relationsOf(...lines: string[]) {
  const pages = linesOn(lines);
  const numbers = findNumbers(pages);
  const measure = labelMeasure({ pages, labels: pages.flatMap((page) => findLabels(page)) });
  return numberRelations(numbers, { pages, labels: numbers.map(measure) });
}

describe('how the numbers of a document stand to each other', () => {
  it('the one that a label calls the credit note’s is ahead of the invoice’s', () => {
    const [note, invoice] = relationsOf('Credit Note No.: CN-417', 'Invoice No.: INV-99');
    expect(note?.['creditLead']).toBeGreaterThan(0.5);
    expect(invoice?.['creditLead']).toBeLessThan(-0.5);
  });

  it('none is ahead where it is printed twice, or where only the title stands before it', () => {
    const twice = relationsOf('Credit Note No.: CN-417', 'Credit Note No.: CN-417');
    expect(twice.every((own) => (own['creditLead'] ?? 0) > 0.5)).toBe(true);
    expect(relationsOf('Credit note CN-417', 'No. 99').map((own) => own['creditLead'])).toEqual([0, 0]);
  });

  it.each([
    ['Refers to invoice INV-99'],
    ['Zu Rechnung Nr. RE-99'],
    ["Facture d'origine FA-99"],
    ['Facture liée FA-99'],
    ['Oorspronkelijke factuur F-99'],
    ['Rif. di origine 99/26'],
    ['Original invoice: INV-99'],
    ['Originalrechnung RE-99'],
    ['Facture originale FA-99'],
    ['Credit against invoice INV-99'],
    ['Bezug: RE-99'],
  ])('a label that looks back at an earlier document is seen: %s', (line) => {
    expect(relationsOf('Number CN-417', line).map((own) => own['refersBack'])).toEqual([0, 1]);
  });

  it.each([
    ['ORIGINAL Invoice No. INV-99'],
    ['Tax Invoice (Original for Recipient) INV-99'],
    ['Bezugsnummer RE-99'],
    ['Payment against this number INV-99'],
  ])('a label of the own number is none: %s', (line) => {
    expect(relationsOf('Number CN-417', line).map((own) => own['refersBack'])).toEqual([0, 0]);
  });

  it('a label that looks back is seen over its number too', () => {
    expect(relationsOf('Original invoice', 'INV-99')[0]?.['refersBack']).toBe(1);
    expect(relationsOf('Invoice number', 'INV-99')[0]?.['refersBack']).toBe(0);
  });
});
