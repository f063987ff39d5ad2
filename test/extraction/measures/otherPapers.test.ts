import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extraction/candidates/dates.ts';
import { dateRelations } from '../../../src/extraction/measures/dateRelations.ts';
import { isOfOtherPaper, scoreAsIssue } from '../../../src/extraction/measures/otherPapers.ts';
import type { Features } from '../../../src/extraction/measures/features.ts';
import { linesOn } from '../candidates/found.ts';

/** Is the last day on the lines that of another paper than this class of document? */
function isOther(type: string, ...lines: string[]): boolean {
  const pages = linesOn(lines);
  const relations = dateRelations(findDates(pages, { currency: 'EUR' }), pages);
  return isOfOtherPaper({ ...relations.at(-1), [`type.${type}`]: 0.9 } as Features);
}

describe('the day of another paper', () => {
  it.each([
    ['Your order A-417 of 12 February 2026'],
    ['Ihre Bestellung: 77-26 v. 17.06.26'],
    ['Unser Lieferschein Nr. 5520 vom 17.06.2026'],
    ['Lieferschein-Nr. 5520 vom 17.06.2026'],
    ['Ihre Auftrags-Nr.: 77-26 vom 17.06.2026'],
    ['Uw bestelnummer 77-26 d.d. 17-06-2026'],
    ['Devis n° D26-14 accepté le 21/05/2026'],
    ['YOUR QUOTE : Q-77 / 14.08.2026'],
    ['Betreft offerte OF-20 d.d. 22-05-2026'],
    ['Governed by our standard terms dated 02/15/2025'],
    ['abzüglich 1. Abschlagsrechnung 26/14-1 vom 19.06.2026'],
    ['zu unserer Rechnung 26417 vom 11.03.2026'],
    ['Storno der Rechnung 26417 vom 11.03.2026'],
    ['Annulation de la facture 26417 du 11/03/2026'],
  ])('is known by the words before it: %s', (line) => {
    expect(isOther('invoice', line)).toBe(true);
  });

  it('is known by the head over it', () => {
    expect(isOther('invoice', "Buyer's Order No. Dated", 'AX-26-55 14-Aug-26')).toBe(true);
    expect(isOther('invoice', 'Invoice No. Dated', 'SV-26-55 14-Aug-26')).toBe(false);
  });

  it('is not named by a number that begins with the letters of a paper, in the row of values of a table', () => {
    expect(isOther('invoice', 'Invoice  Order  Date', 'SV-26-55  PO-4471  14.08.2026')).toBe(false);
    expect(isOther('invoice', 'Facture  Livraison  Date', 'F26-55  BL-4471  14.08.2026')).toBe(false);
    expect(isOther('invoice', 'Your PO 4471 of 14.08.2026')).toBe(true);
  });

  it.each([
    ['invoice', 'Invoice 417 of 12 February 2026'],
    ['invoice', 'Rechnung Nr. 417 vom 12.02.2026'],
    ['invoice', 'Date of invoice 12 February 2026'],
    ['invoice', 'Datum der Rechnung: 12.02.2026'],
    ['invoice', 'Auftragsnummer 77-26 Rechnungsdatum 12.02.2026'],
    ['invoice', 'N° de facture 417 du 12/02/2026'],
    ['invoice', 'Numero della fattura: 417 del 12/02/2026'],
    ['invoice', 'Kopie der Rechnung 417 vom 12.02.2026'],
    ['invoice', 'Détail de votre facture n° 417 du 12/02/2026'],
    ['invoice', 'Montant de la facture 417 du 12/02/2026'],
    ['purchase_order', 'Purchase order 417 of 12 February 2026'],
    ['purchase_order', 'Order date 12 February 2026'],
    ['order_confirmation', 'Ihre Bestellung 417 vom 12.02.2026'],
    ['order_confirmation', 'Auftragsbestätigung 417 vom 12.02.2026'],
    ['delivery_note', 'Lieferschein 417 vom 12.02.2026'],
    ['contract', 'Agreement dated 12 February 2026'],
  ])('is not the own day: %s, %s', (type, line) => {
    expect(isOther(type, line)).toBe(false);
  });

  it('hardly is the day of issue', () => {
    expect(scoreAsIssue(0.9, { ofOrder: 1, 'type.invoice': 0.9 })).toBeLessThan(0.15);
    expect(scoreAsIssue(0.9, { ofOrder: 1, 'type.purchase_order': 0.9 })).toBe(0.9);
    expect(scoreAsIssue(0.9, { ofOrder: 1, 'type.other': 0.9 })).toBe(0.9);
  });
});
