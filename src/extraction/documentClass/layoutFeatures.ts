import { unknownCurrency } from '../../domain/money.ts';
import { amountsIn } from '../candidates/amounts.ts';
import { findDates } from '../candidates/dates.ts';
import type { Label } from '../features/labels.ts';
import { labelledPage } from '../features/labelledPage.ts';
import { frameOf } from '../page/frame.ts';
import type { PageText, Row, Segment, Token } from '../page/pageText.ts';

/** How the pages look and what is counted on them: shares are 0..1, numbers are squeezed to 0..1 by `squeezed`. */
export function layoutFeatures(
  pages: readonly PageText[],
  labels: readonly Label[],
): Readonly<Record<string, number>> {
  const rows = pages.flatMap((page) => page.rows);
  const tokens = rows.flatMap((row) => row.tokens);
  return {
    ...paperFeatures(pages, { words: tokens.length, lines: rows.length }),
    ...wordFeatures(tokens),
    ...valueFeatures(pages, rows),
    times: squeezed(
      tokens.filter(({ text }) => /^\d{1,2}:\d{2}(?::\d{2})?(?:[ap]m?)?$/i.test(text)).length,
      2,
    ),
    prose: proseShare(pages.flatMap((page) => page.segments)),
    sections: squeezed(rows.filter((row) => section.test(row.tokens[0]?.text ?? '')).length, 5),
    tableHeads: squeezed(
      pages.reduce((sum, page) => sum + labelledPage(page, labels).heads.length, 0),
      1,
    ),
    recognised: pages[0]?.isOcr ? 1 : 0,
  };
}

const section = /^(?:§|art(?:ikel|icle|icolo|ículo)?\.?$|\d{1,2}\.(?:\d{1,2}\.?)?$)/i;

/** The size of the paper and of the text on it. */
function paperFeatures(
  pages: readonly PageText[],
  { words, lines }: { words: number; lines: number },
): Record<string, number> {
  const [first] = pages;
  return {
    aspect: first ? Math.min(3, first.heightPt / first.widthPt) / 3 : 0,
    narrow: first && first.widthPt < 350 ? 1 : 0,
    pages: squeezed(pages.length, 3),
    wordsPerPage: squeezed(words / Math.max(1, pages.length), 200),
    linesPerPage: squeezed(lines / Math.max(1, pages.length), 40),
    wordsPerLine: squeezed(words / Math.max(1, lines), 6),
    textWidth: first ? textWidth(first) : 0,
    lineLetters: first ? squeezed(lettersOnALine(first), 60) : 0,
    textAspect: first ? textAspect(first) : 0,
  };
}

/** Shares of the words that look alike. */
function wordFeatures(tokens: readonly Token[]): Record<string, number> {
  const share = (isSo: (text: string) => boolean): number =>
    tokens.length === 0 ? 0 : tokens.filter(({ text }) => isSo(text)).length / tokens.length;
  return {
    numeric: share((text) => /\d/.test(text) && !/\p{L}/u.test(text)),
    capitals: share((text) => /^\p{Lu}{3,}/u.test(text)),
    colons: share((text) => text.endsWith(':')),
    blanks: share((text) => /^(?:_{3,}|\.{5,}|[☐□☑☒▢]|\[\s?\]|\(\s?\)|-{5,})/.test(text)),
  };
}

/** Amounts and dates. */
function valueFeatures(pages: readonly PageText[], rows: readonly Row[]): Record<string, number> {
  const amounts = rows.flatMap((row) => amountsIn(row, unknownCurrency)).filter(({ shape }) => shape === 1);
  const dates = findDates(pages, { currency: null });
  const negative = amounts.filter(({ value }) => value.money.minorUnits < 0).length;
  return {
    amounts: squeezed(amounts.length, 12),
    negative: amounts.length === 0 ? 0 : negative / amounts.length,
    dates: squeezed(dates.length, 5),
    datesAtLeft: squeezed(dates.filter((date) => date.first <= 1).length, 5),
  };
}

/** From 0 upwards to 1: one half at `half`. */
const squeezed = (count: number, half: number): number => count / (count + half);

function textWidth(page: PageText): number {
  const { x0, x1 } = frameOf(page.rows.flatMap(({ tokens }) => tokens));
  return x1 > x0 ? Math.min(1, (x1 - x0) / page.widthPt) : 0;
}

/** How many letters fit on a line between the edges of the text: a till's roll holds about 40, a sheet 90 and more. */
function lettersOnALine(page: PageText): number {
  const tokens = page.rows.flatMap((row) => row.tokens).filter(({ text }) => text.length >= 3);
  const widths = tokens
    .map(({ x0, x1, text }) => (x1 - x0) / text.length)
    .toSorted((left, right) => left - right);
  const { x0, x1 } = frameOf(tokens);
  const width = widths[Math.floor(widths.length / 2)] ?? 0;
  return width > 0 ? (x1 - x0) / width : 0;
}

function textAspect(page: PageText): number {
  const { x0, y0, x1, y1 } = frameOf(page.rows.flatMap(({ tokens }) => tokens));
  return x1 > x0 ? squeezed((y1 - y0) / (x1 - x0), 1.4) : 0;
}

const proseWords = 9;

/** The part of all words that stand in lines of plain words. */
function proseShare(segments: readonly Segment[]): number {
  const words = segments.map(({ tokens }) => tokens.filter(({ text }) => /^\p{Ll}{2,}/u.test(text)).length);
  const all = segments.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const inProse = words.filter((count) => count >= proseWords).reduce((sum, count) => sum + count, 0);
  return all === 0 ? 0 : inProse / all;
}
