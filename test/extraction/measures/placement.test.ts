import { describe, expect, it } from 'vitest';
import { occurrences } from '../../../src/extraction/measures/occurrences.ts';
import { placementMeasure } from '../../../src/extraction/measures/placement.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { pageOf, type Piece } from '../fixtures.ts';
import { day, euro, scored, text } from '../ranking/candidate.ts';

const pieces: readonly Piece[] = [
  { text: 'Larkspur Instruments', x: 50, y: 40, size: 20 },
  { text: 'Invoice no. A-1', x: 50, y: 100 },
  { text: 'page one', x: 400, y: 100 },
  { text: 'Total 12.00', x: 50, y: 760 },
];
const pages = [1, 2].map((page) => pageTextOf(pageOf(pieces, { page, confidence: page === 2 ? 0.6 : 1 })));
const measure = placementMeasure(pages);

function measured(page: number, row: number, first: number) {
  const tokens = pages[page - 1]?.rows[row]?.tokens.slice(first, first + 1) ?? [];
  return measure({ page, row, first, tokens });
}

describe('where a candidate stands', () => {
  it('is measured in shares of its page, whatever its size', () => {
    const { x0, x1, y } = measured(1, 1, 0);
    expect(x0).toBeCloseTo(50 / 595, 6);
    expect(x1).toBeGreaterThan(x0 ?? 1);
    expect(y).toBeCloseTo(105 / 842, 6);
  });

  it('large print is larger than the words around it', () => {
    expect(measured(1, 0, 0)['height']).toBeGreaterThan(1.5);
    expect(measured(1, 1, 0)['height']).toBeCloseTo(1, 6);
  });

  it('knows its page, and how that page was read', () => {
    expect(measured(1, 1, 0)).toMatchObject({ page: 0, lastPage: 0, pages: 2, recognised: 0, read: 1 });
    expect(measured(2, 1, 0)).toMatchObject({ page: 1, lastPage: 1, recognised: 1, read: 0.6 });
  });

  it('knows its place in the row, and what it stands together with', () => {
    expect(measured(1, 1, 0)).toMatchObject({ rowFirst: 1, segmentFirst: 1, segmentTokens: 3, rowTokens: 5 });
    expect(measured(1, 1, 4)).toMatchObject({ rowLast: 1, segmentFirst: 0, segmentTokens: 2 });
  });

  it('a gap above is seen', () => {
    expect(measured(1, 2, 0)['spaceAbove']).toBe(6);
  });

  it('is unknown on a page that is not there', () => {
    expect(measure({ page: 9, row: 0, first: 0, tokens: [] })).toEqual({});
  });
});

describe('how often a value stands in the document', () => {
  const candidates = [text('A-1'), text('a 1'), euro(1_200), day('2026-03-14'), euro(1_200), text('A-1')].map(
    (value) => scored(value, 0).candidate,
  );

  it('is counted by value, not by print, and the first place is known', () => {
    const found = occurrences(candidates);
    expect(found.map(({ same }) => same)).toEqual([3, 3, 2, 1, 2, 3]);
    expect(found.map(({ firstPlace }) => firstPlace)).toEqual([1, 0, 1, 1, 0, 0]);
  });

  it('stands beside how many there are, and which place this is', () => {
    const found = occurrences(candidates);
    expect([found[0]?.['order'], found.at(-1)?.['order']]).toEqual([0, 1]);
    expect(found[0]?.['different']).toBeCloseTo(Math.log10(4), 12);
    expect(occurrences([])).toEqual([]);
  });
});
