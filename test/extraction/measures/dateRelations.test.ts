import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extraction/candidates/dates.ts';
import { dateRelations } from '../../../src/extraction/measures/dateRelations.ts';
import { linesOn } from '../candidates/found.ts';

function relationsOf(...lines: string[]) {
  const pages = linesOn(lines);
  return dateRelations(findDates(pages, { currency: 'EUR' }), pages);
}

describe('how dates stand to each other', () => {
  it('the first, the last, and those between know their order, wherever they are printed', () => {
    const [due, issued, delivered] = relationsOf('Due 2026-04-13', 'Issued 2026-03-14', 'Sent 2026-03-20');
    expect(due).toMatchObject({ latest: 1, earliest: 0, timeRank: 1, dates: 3 });
    expect(issued).toMatchObject({ earliest: 1, latest: 0, timeRank: 0, sinceEarliest: 0 });
    expect(delivered).toMatchObject({ earliest: 0, latest: 0, timeRank: 0.5 });
  });

  it('a usual term of payment between two dates is seen at both', () => {
    const [issued, due] = relationsOf('Issued 2026-03-14', 'Due 2026-04-13');
    expect(issued).toMatchObject({ termBefore: 1, termAfter: 0 });
    expect(due).toMatchObject({ termBefore: 0, termAfter: 1 });
    expect(relationsOf('Issued 2026-03-14', 'Due 2026-03-27')[1]).toMatchObject({ termAfter: 0 });
  });

  it('the readings of an open date are not mixed: a term counts only within one order', () => {
    const relations = relationsOf('Issued 04/03/2026', 'Due 03/04/2026');
    // Day first these are 4 March and 3 April, 30 days; month first 3 April and 4 March.
    expect(relations.map(({ termAfter }) => termAfter)).toEqual([0, 1, 1, 0]);
  });

  it('a time of day beside a date is seen: a till prints one', () => {
    const [till, letter] = relationsOf('2026-03-14 17:42', 'Issued 2026-03-14');
    expect([till?.['withTime'], letter?.['withTime']]).toEqual([1, 0]);
  });
});
