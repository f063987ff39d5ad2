import { textOf, type PageText, type Row, type Token } from '../page/pageText.ts';
import { parseDate, type ParsedDate } from '../text/dates.ts';
import type { DateCandidate } from './candidate.ts';

const longestDate = 4;
type Order = 'dayFirst' | 'monthFirst' | null;
type Found = Omit<DateCandidate, 'value' | 'shape'> & { parsed: ParsedDate };

/**
 * Every day that is printed. Where day and month could change places, the other dates of the document decide, else the
 * currency (US dollars: month first); what stays open has a weak `shape`.
 */
export function findDates(pages: readonly PageText[], options: { currency: string | null }): DateCandidate[] {
  const found = pages.flatMap(({ rows }) => rows.flatMap(datesIn));
  const seen = found.map(({ parsed }) => parsed.order).find((order) => order !== null) ?? null;
  return found.map(({ parsed, ...place }) => {
    const { date, shape } = resolve(parsed, seen, options.currency);
    return { ...place, value: { kind: 'date', date }, shape };
  });
}

function resolve(parsed: ParsedDate, seen: Order, currency: string | null): { date: string; shape: number } {
  if (!parsed.swapped) return { date: parsed.date, shape: 1 };
  if (seen) return { date: seen === 'monthFirst' ? parsed.swapped : parsed.date, shape: 1 };
  const isAmerican = currency === 'USD';
  return {
    date: isAmerican ? parsed.swapped : parsed.date,
    shape: isAmerican || currency === null ? 0.5 : 0.8,
  };
}

function datesIn(row: Row): Found[] {
  const found: Found[] = [];
  for (let first = 0; first < row.tokens.length; first++) {
    const date = dateAt(row.tokens, first);
    if (!date) continue;
    const tokens = row.tokens.slice(first, first + date.length);
    found.push({
      page: row.page,
      row: row.index,
      first,
      tokens,
      sourceText: textOf(tokens),
      parsed: date.parsed,
    });
    first += date.length - 1;
  }
  return found;
}

function dateAt(tokens: readonly Token[], first: number): { parsed: ParsedDate; length: number } | null {
  for (let length = Math.min(longestDate, tokens.length - first); length > 0; length--) {
    const parsed = parseDate(textOf(tokens.slice(first, first + length)));
    if (parsed) return { parsed, length };
  }
  return null;
}
