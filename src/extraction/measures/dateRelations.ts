import type { DateCandidate } from '../candidates/candidate.ts';
import type { Features } from './features.ts';
import type { PageText, Token } from '../page/pageText.ts';
import { notDueWords, rowsOfPaying } from './dueWords.ts';
import { paperOfDay } from './otherPapers.ts';
import { dayMs, printedTerms, termsIn, usualTerms } from './paymentTerms.ts';

const timeOfDay = /^\(?\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:am|pm|uhr|h)?\)?$/i;

/** How the dates of a document stand to each other in time, and whether a time of day stands beside one. */
export function dateRelations(candidates: readonly DateCandidate[], pages: readonly PageText[]): Features[] {
  const days = candidates.map(({ value }) => Date.parse(value.date) / dayMs);
  const different = [...new Set(days)].toSorted((a, b) => a - b);
  const [earliest = 0, latest = 0] = [different[0], different.at(-1)];
  const rowOf = new Map(
    pages.flatMap(({ rows }) => rows.map((row) => [`${row.page}/${row.index}`, row.tokens])),
  );
  const paying = rowsOfPaying(pages, candidates);
  const printed = printedTerms(pages);
  return candidates.map((candidate, at) => {
    const day = days[at] ?? 0;
    const row = rowOf.get(`${candidate.page}/${candidate.row}`) ?? [];
    const order = candidate.features['monthFirst'];
    const others = candidates.flatMap((other, index) =>
      other.features['open'] === 0 || other.features['monthFirst'] === order ? [days[index] ?? 0] : [],
    );
    const isTermAfter = (terms: ReadonlySet<number>): boolean =>
      others.some((other) => terms.has(day - other));
    return {
      earliest: day === earliest ? 1 : 0,
      latest: day === latest ? 1 : 0,
      sinceEarliest: Math.log10(1 + Math.min(4000, day - earliest)),
      untilLatest: Math.log10(1 + Math.min(4000, latest - day)),
      timeRank: different.indexOf(day) / Math.max(1, different.length - 1),
      dates: Math.min(12, different.length),
      nearPaying: paying.has(`${candidate.page}/${candidate.row}`) ? 1 : 0,
      termAfter: isTermAfter(usualTerms) ? 1 : 0,
      termPrinted:
        isTermAfter(printed) || (isTermAfter(usualTerms) && termsIn({ tokens: row }).length > 0) ? 1 : 0,
      termBefore: others.some((other) => usualTerms.has(other - day)) ? 1 : 0,
      ...wordsAround(candidate, rowOf),
      rowDates: Math.min(
        4,
        candidates.filter(({ page, row: own }) => page === candidate.page && own === candidate.row).length,
      ),
      withTime: row.some(({ text }) => timeOfDay.test(text)) || /\d:\d{2}/.test(candidate.sourceText) ? 1 : 0,
    };
  });
}

/** What the words before and after a day, in its row and in the one above, say against it. */
function wordsAround(
  { page, row, first, tokens }: DateCandidate,
  rowOf: ReadonlyMap<string, readonly Token[]>,
): Features {
  const own = rowOf.get(`${page}/${row}`) ?? [];
  const before = own.slice(0, first);
  const above = rowOf.get(`${page}/${row - 1}`) ?? [];
  const head = above.filter(({ x0 }) => x0 < (tokens.at(-1)?.x1 ?? 0));
  return { ...paperOfDay(before, head), ...notDueWords(before, tokens, own.slice(first + tokens.length)) };
}
