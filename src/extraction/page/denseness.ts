import type { PageReading } from '../../domain/reading.ts';

/** A page of small print holds about 2,000 words; with many more, measuring them all would hold up other documents. */
export const mostWordsOnPage = 3_000;
/** Words of a whole document, for the same reason: 200 full pages of print. */
export const mostWords = 60_000;

/** The pages as far as they are looked at, and whether words were left out: then a person has to look at the rest. */
export function withinLimits(pages: readonly PageReading[]): {
  pages: PageReading[];
  areWordsLeftOut: boolean;
} {
  let left = mostWords;
  const kept = pages.map((page) => {
    const words = page.words.slice(0, Math.min(mostWordsOnPage, left));
    left -= words.length;
    return words.length === page.words.length ? page : { ...page, words };
  });
  return { pages: kept, areWordsLeftOut: kept.some((page, at) => page !== pages[at]) };
}
