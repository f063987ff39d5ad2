import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extraction/candidates/dates.ts';
import { findLabels } from '../../../src/extraction/features/labels.ts';
import { dateRelations } from '../../../src/extraction/measures/dateRelations.ts';
import { mayBeDue } from '../../../src/extraction/measures/dueWords.ts';
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
  ])('where a label or words of paying say so: %s', (line) => {
    expect(isDue('Invoice date: 2026-03-14', 'Some words', line)).toBe(true);
  });

  it('where the sentence begins in the row before', () => {
    expect(isDue('Payment is expected on or before', '2026-04-13')).toBe(true);
  });

  it.each([
    ['Delivery date: 2026-04-13'],
    ['Order date: 2026-04-13'],
    ['Service period: 2026-03-14 - 2026-04-13'],
    ['Printed 2026-04-13'],
    ['2026-04-13'],
  ])('and not because it is a second day: %s', (line) => {
    expect(isDue('Invoice date: 2026-03-14', 'Some words', line)).toBe(false);
  });
});
