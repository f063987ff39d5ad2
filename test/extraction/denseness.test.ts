import { expect, it } from 'vitest';
import type { PageReading, Word } from '../../src/domain/reading.ts';
import { extractFromPages } from '../../src/extraction/extractFromPages.ts';
import { mostWords, mostWordsOnPage, withinLimits } from '../../src/extraction/page/denseness.ts';

const word = (at: number): Word => {
  const [x, y] = [(at % 50) / 50, Math.floor(at / 50) / 100];
  return { text: `w${at}`, box: [x, y, x + 0.015, y + 0.008], confidence: 1, line: Math.floor(at / 50) };
};
const page = (words: number, number = 1): PageReading => ({
  page: number,
  widthPt: 595,
  heightPt: 842,
  source: 'text-layer',
  grade: 'readable',
  words: Array.from({ length: words }, (_, at) => word(at)),
});

it('a usual page is looked at whole', () => {
  const pages = [page(2_000)];
  expect(withinLimits(pages)).toEqual({ pages, areWordsLeftOut: false });
});

it('of a page with far too many words the first are looked at, and a person is asked about the rest', () => {
  const { pages, areWordsLeftOut } = withinLimits([page(mostWordsOnPage + 1)]);
  expect(pages[0]?.words).toHaveLength(mostWordsOnPage);
  expect(areWordsLeftOut).toBe(true);
  const extraction = extractFromPages({ reading: { pages: [page(mostWordsOnPage + 1)] } });
  expect(extraction.notices).toContain('ROWS_INCOMPLETE');
  expect(extraction.lineItemsComplete).toBe(false);
});

it('a document has a limit too, and keeps its pages', () => {
  const pages = Array.from({ length: 25 }, (_, at) => page(mostWordsOnPage, at + 1));
  const limited = withinLimits(pages);
  expect(limited.pages).toHaveLength(25);
  expect(limited.pages.reduce((sum, { words }) => sum + words.length, 0)).toBe(mostWords);
  expect(limited.areWordsLeftOut).toBe(true);
});
