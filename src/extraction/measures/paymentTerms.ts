import { textOf, type PageText, type Row } from '../page/pageText.ts';
import { fold } from '../text/fold.ts';

export const dayMs = 86_400_000;

/** Terms of payment in days that are in use. */
export const usualTerms: ReadonlySet<number> = new Set([
  7, 8, 10, 14, 15, 20, 21, 25, 28, 30, 31, 35, 42, 45, 56, 60, 61, 62, 90,
]);

const days = /(\d{1,3}) ?(?:days?|tagen?|jours|dias|giorni|gg|dagen|dagar|dager|dage|dni|dnu|pv|nap|zile)\b/g;
const net = /\b(?:net|netto) (\d{1,3})\b/g;

/** The terms in days that a row prints: `30 days`, `net 30`. */
export function termsIn({ tokens }: Pick<Row, 'tokens'>): number[] {
  if (!tokens.some(({ text }) => /\d/.test(text))) return [];
  const text = fold(textOf(tokens));
  return [...text.matchAll(days), ...text.matchAll(net)].map(([, term]) => Number(term));
}

/** All terms in days that the pages print. */
export const printedTerms = (pages: readonly PageText[]): ReadonlySet<number> =>
  new Set(pages.flatMap(({ rows }) => rows.flatMap((row) => termsIn(row))));
