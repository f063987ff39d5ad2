import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../src/extraction/candidates/numbers.ts';
import { findLabels } from '../../../src/extraction/features/labels.ts';
import { labelMeasure } from '../../../src/extraction/measures/labelMeasure.ts';
import {
  numberRelations,
  scoreAsNumber,
  scoreAsOrder,
} from '../../../src/extraction/measures/numberRelations.ts';
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
    ['zu unserer Rechnung 26417'],
    ['behorend bij factuur F-99'],
    ['Réf. facture FA-99'],
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

  it.each([
    'Numéro de facture FA-99',
    'N° de la facture : FA-99',
    'Número de factura: FA-99',
    'Numero della fattura FA-99',
    'Nummer der Rechnung FA-99',
    'Number of invoice FA-99',
    'Copie de facture n° FA-99',
  ])('a label of the invoice itself does not look back: %s', (line) => {
    expect(relationsOf(line)[0]?.['refersBack']).toBe(0);
  });

  it('a label that looks back is seen over its number too', () => {
    expect(relationsOf('Original invoice', 'INV-99')[0]?.['refersBack']).toBe(1);
    expect(relationsOf('Invoice number', 'INV-99')[0]?.['refersBack']).toBe(0);
    const inTable = relationsOf('Number  Original invoice', 'CN-417  INV-99').map((own) => own['refersBack']);
    expect(inTable.slice(0, 2)).toEqual([0, 1]);
  });

  it('the order of the seller is told from that of the buyer, where both are printed', () => {
    const orders = (...lines: string[]) => relationsOf(...lines).map((own) => own['sellersOrder']);
    expect(orders('Customer PO: B-417', 'Sales order no.: 7001')).toEqual([0, 1]);
    expect(orders('Sales order no.: 7001')).toEqual([0]);
    expect(orders('Customer PO: 7001', 'Sales order no.: 7001')).toEqual([0, 0]);
  });

  it('a bare order is the seller’s beside a number that is clearly the buyer’s', () => {
    const orders = (...lines: string[]) => relationsOf(...lines).map((own) => own['sellersOrder']);
    expect(orders('Cust P.O.: B-417', 'Order: S-7001')).toEqual([0, 1]);
    expect(orders('Order: S-7001')).toEqual([0]);
    expect(orders('Your order: B-417', 'Cust P.O.: B-417')).toEqual([0, 0]);
  });

  it('an invoice answers the order of the buyer', () => {
    expect(scoreAsOrder(0.9, { sellersOrder: 1, 'type.invoice': 0.8 })).toBeLessThan(0.15);
    expect(scoreAsOrder(0.9, { sellersOrder: 1, 'type.order_confirmation': 0.8 })).toBe(0.9);
    expect(scoreAsOrder(0.9, { 'type.invoice': 0.8 })).toBe(0.9);
  });

  it('on a credit note the number of the invoice hardly is its own', () => {
    expect(scoreAsNumber(0.9, { refersBack: 1, 'type.credit_note': 0.8 })).toBeLessThan(0.15);
    expect(scoreAsNumber(0.9, { refersBack: 1, 'type.invoice': 0.8 })).toBe(0.9);
    expect(scoreAsNumber(0.9, { 'type.credit_note': 0.8 })).toBe(0.9);
  });
});
