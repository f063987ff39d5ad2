import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extraction/candidates/dates.ts';
import { findLabels } from '../../../src/extraction/features/labels.ts';
import { dateRelations } from '../../../src/extraction/measures/dateRelations.ts';
import { certaintyAsDue, mayBeDue, scoreAsDue } from '../../../src/extraction/measures/dueWords.ts';
import { labelMeasure } from '../../../src/extraction/measures/labelMeasure.ts';
import { linesOn } from '../candidates/found.ts';

/** Whether the last day on the lines may be a due date. */
function isDue(...lines: string[]): boolean | undefined {
  const pages = linesOn(lines);
  const labels = pages.flatMap((page) => findLabels(page));
  const dates = findDates(pages, { currency: 'EUR' });
  const relations = dateRelations(dates, pages);
  const measure = labelMeasure({ pages, labels });
  return dates.map((date, at) => mayBeDue({ ...measure(date), ...relations[at] })).at(-1);
}

describe('a day may be a due date', () => {
  it.each([
    ['Due date: 2026-04-13'],
    ['Please pay by 2026-04-13'],
    ['Bitte überweisen Sie den Betrag bis zum 13.04.2026'],
    ['Zahlbar bis 13.04.2026 ohne Abzug'],
    ['Paiement attendu avant le 13/04/2026'],
    ['Date limite de paiement le 13/04/2026'],
    ['Si prega di pagare entro il 13/04/2026'],
    ['Gelieve te betalen voor 13-04-2026'],
    ['Prosimy o zapłatę do dnia 13.04.2026'],
    ['Förfaller till betalning 2026-04-13'],
    ['Wir buchen den Rechnungsbetrag am 13.04.2026 von Ihrem Konto ab'],
    ['Bitte bezahlen Sie den Betrag bis 13.04.2026'],
    ['Den Betrag ziehen wir am 13.04.2026 ein'],
    ['Ausgleich bis 13.04.2026'],
    ['Ihr Konto wird am 13.04.2026 belastet'],
    ['Your card will be charged on 13.04.2026'],
    ['Over te boeken voor 13-04-2026'],
    ['Wordt op 13-04-2026 van uw rekening afgeschreven'],
    ['Wordt op 13-04-2026 automatisch geïncasseerd'],
    ['Montant exigible le 13/04/2026'],
    ['Date limite : 13/04/2026'],
    ['Rimessa diretta 13/04/2026'],
    ['RI.BA. 13/04/2026'],
    ['Scad. 13/04/2026'],
    ['Domiciliación 13/04/2026'],
    ['A liquidar até 13/04/2026'],
    ['Přelev do 13.04.2026'],
    ['Átutalás 2026.04.13'],
    ['Apmokėti iki 2026-04-13'],
    ['Apmaksāt līdz 13.04.2026'],
    ['Rok plaćanja 13.04.2026'],
    ['Son ödeme tarihi 13.04.2026'],
  ])('where a label or words of paying say so: %s', (line) => {
    expect(isDue('Invoice date: 2026-03-14', 'Some words', line)).toBe(true);
  });

  it('where the sentence begins in the row before', () => {
    expect(isDue('Payment is expected on or before', '2026-04-13')).toBe(true);
  });

  it.each([['Net 30 days - 2026-04-13'], ['30 Tage netto: 2026-04-13']])(
    'where a term of payment is printed and ends on it: %s',
    (line) => {
      expect(isDue('Invoice date: 2026-03-14', 'Some words', line)).toBe(true);
      expect(isDue('Terms: net 30', 'Invoice date: 2026-03-14', 'Some words', '2026-04-13')).toBe(true);
      expect(isDue('Terms: net 45', 'Invoice date: 2026-03-14', 'Some words', '2026-04-13')).toBe(false);
    },
  );

  it('in a table of instalments', () => {
    expect(isDue('Invoice date: 2026-03-14', 'Instalment Date Amount', '1 2026-04-13 50.00')).toBe(true);
  });

  it.each([
    ['Buchenweg 3, Platz 4, Plattform 2026-04-13'],
    ['Anzahl 2026-04-13'],
    ['Delivery date: 2026-04-13'],
    ['Order date: 2026-04-13'],
    ['Service period: 2026-03-14 - 2026-04-13'],
    ['Printed 2026-04-13'],
    ['2026-04-13'],
  ])('and not because it is a second day: %s', (line) => {
    expect(isDue('Invoice date: 2026-03-14', 'Some words', line)).toBe(false);
  });

  it.each([
    ['Prochaine facture vers le 13/04/2026', 'Prélevé le 2 avril 2026'],
    ['erstmals fällig am 13.04.2026', 'Ihr neuer Abschlag beträgt 40,00 €,'],
    ['Der nächste Abschlag ist am 13.04.2026 fällig', 'Vielen Dank'],
    ['Next reminder: booster vaccine due 13-04-2026', 'PAID'],
    ['Volgende factuur: 13-04-2026', 'Te betalen'],
  ])('and not what is due later: %s', (line, before) => {
    expect(isDue('Invoice date: 2026-03-14', before, line)).toBe(false);
  });

  it.each([
    ['Your next payment will be taken on 13 April 2026'],
    ['We schrijven het bedrag op 13 april 2026 van uw rekening af'],
    ['Discount 5.00 Due date 13.04.2026'],
    ['Due date 13.04.2026 Discount 5.00'],
    ['Bitte zahlen Sie bis 13.04.2026 auf unser Vereinskonto'],
    ['Zahlbar bis 13.04.2026 ohne Skonto'],
    ["Pas d'escompte pour paiement anticipé - à payer le 13.04.2026"],
    ['Aucun escompte - paiement le 13.04.2026'],
    ['Geen korting - betalen voor 13.04.2026'],
    ['3 % Skonto bis 24.03.2026, netto zahlbar bis 13.04.2026'],
  ])('but what this document asks for: %s', (line) => {
    expect(isDue('Invoice date: 2026-03-14', 'Some words', line)).toBe(true);
  });

  it.each([
    ['Zahlbar netto bis 13.05.2026, 3 % Skonto bis 13.04.2026'],
    ['Zahlbar bis 13.04.2026 mit 2 % Skonto'],
    ['Payable by 13 April 2026 with 2% discount'],
  ])('and not the day until which less is to be paid: %s', (line) => {
    expect(isDue('Invoice date: 2026-03-14', 'Some words', line)).toBe(false);
  });

  it.each([
    ['Den Betrag buchen wir von Ihrem Konto ab, und zwar zum 02.04.2026'],
    ['Thank you for your payment.'],
  ])('and not because the row before speaks of paying, where that is finished: %s', (line) => {
    expect(isDue('Invoice date: 2026-03-14', line, '2026-04-13')).toBe(false);
  });

  it('and is a weak one where nothing says so', () => {
    expect(scoreAsDue(0.9, { nearPaying: 1 })).toBe(0.9);
    expect(scoreAsDue(0.99, {})).toBeLessThan(0.15);
    expect(scoreAsDue(0.99, { nearPaying: 1, ofLater: 1 })).toBe(0);
    expect(certaintyAsDue(0.9, { nearPaying: 1 })).toBe(0.9);
    expect(certaintyAsDue(0.9, {})).toBe(0.5);
    expect(certaintyAsDue(0.2, {})).toBe(0.2);
  });

  it('and is never sure where nothing tells the order of its day and month', () => {
    const open = { nearPaying: 1, open: 1 };
    expect(certaintyAsDue(0.95, { ...open, orderEvidence: 0.5 })).toBe(0.7);
    expect(certaintyAsDue(0.95, { ...open, orderEvidence: 0.9 })).toBe(0.95);
    expect(certaintyAsDue(0.95, { ...open, orderEvidence: 0.5, termAfter: 1 })).toBe(0.95);
  });
});
