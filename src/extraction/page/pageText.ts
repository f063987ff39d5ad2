import { boundingBox, levelBox, levelSize, shownBox, type Box } from '../../domain/geometry.ts';
import type { PageReading, Word } from '../../domain/reading.ts';
import { gluedParts } from '../features/gluedLabels.ts';
import { compact } from '../text/fold.ts';

/**
 * A word, or the part of a word before or after its colon. `box` is the word's place on the page as shown; the points `x0`..`y1`
 * are those of reading orientation, where rows are level.
 */
export interface Token {
  readonly text: string;
  /** The words as they were read, where a line of names has a misread legal form put right or letters set apart joined. */
  readonly asRead?: readonly Token[];
  /** Folded letters and digits, see `compact`. */
  readonly key: string;
  readonly box: Box;
  readonly confidence: number;
  readonly page: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Words on one line, from left to right. */
export interface Row {
  readonly page: number;
  readonly index: number;
  readonly tokens: readonly Token[];
}

/** Words that stand together: a part of a row without a wide gap. `first` counts tokens of the row. */
export interface Segment {
  readonly page: number;
  readonly row: number;
  readonly first: number;
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** A page as rows and segments. `isOcr` says that the words come from recognition, not from a text layer. */
export interface PageText {
  readonly page: number;
  readonly widthPt: number;
  readonly heightPt: number;
  readonly isOcr: boolean;
  readonly rows: readonly Row[];
  readonly segments: readonly Segment[];
}

export function pageTextOf(reading: PageReading): PageText {
  const tokens = reading.words.flatMap((word) => tokensOf(word, reading));
  const rows = rowsOf(tokens).map((row, index) => ({ page: reading.page, index, tokens: row }));
  const isOcr = reading.source !== 'text-layer';
  const { page } = reading;
  const { widthPt, heightPt } = levelSize(reading);
  return { page, widthPt, heightPt, isOcr, rows, segments: rows.flatMap(segmentsOf) };
}

export const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');
export const boxOf = (tokens: readonly Token[]): Box => boundingBox(tokens.map(({ box }) => box));
/** A value is as sure as its worst word. */
export const confidenceOf = (tokens: readonly Token[]): number =>
  Math.min(1, ...tokens.map(({ confidence }) => confidence));

/**
 * A word that holds a label and its value, `Date:2024-05-03`, is two tokens. Their points are divided by their letters; their
 * box is that of the word, so that the word is found where its value is said to stand.
 */
function tokensOf(word: Word, reading: PageReading): Token[] {
  const { page } = reading;
  const { widthPt, heightPt } = levelSize(reading);
  const parts = word.text
    .trim()
    .split(/\s+/)
    .flatMap((text) => gluedParts(text).map((part, index) => ({ text: part, isGlued: index > 0 })));
  const length = Math.max(
    1,
    parts.reduce((sum, { text, isGlued }) => sum + text.length + (isGlued ? 0 : 1), -1),
  );
  const level = levelBox(word.box, reading);
  const isOneWord = !/\s/.test(word.text.trim());
  let start = -1;
  return parts.map(({ text, isGlued }) => {
    start += isGlued ? 0 : 1;
    const from = start / length;
    start += text.length;
    const [x0, y0, x1, y1] = partOf(level, from, Math.min(1, start / length));
    const box = isOneWord ? word.box : shownBox([x0, y0, x1, y1], reading);
    const place = { x0: x0 * widthPt, y0: y0 * heightPt, x1: x1 * widthPt, y1: y1 * heightPt };
    return { text, key: compact(text), box, confidence: word.confidence, page, ...place };
  });
}

/** The part of a box between two shares of its width. */
const partOf = ([x0, y0, x1, y1]: Box, from: number, to: number): Box => [
  x0 + (x1 - x0) * from,
  y0,
  x0 + (x1 - x0) * to,
  y1,
];

/** Groups by height on the page: a token joins the row whose middle lies within it. */
function rowsOf(tokens: readonly Token[]): Token[][] {
  const middle = (token: Token): number => (token.y0 + token.y1) / 2;
  const rows: { tokens: Token[]; middle: number; height: number }[] = [];
  for (const token of tokens.filter(({ text }) => text !== '').toSorted((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    const height = token.y1 - token.y0;
    if (row && middle(token) - row.middle < 0.5 * Math.min(row.height, height)) {
      row.tokens.push(token);
      row.middle += (middle(token) - row.middle) / row.tokens.length;
    } else rows.push({ tokens: [token], middle: middle(token), height });
  }
  return rows.map((row) => row.tokens.toSorted((a, b) => a.x0 - b.x0));
}

function segmentsOf({ page, index, tokens }: Row): Segment[] {
  const starts = tokens.flatMap((token, at) => {
    const before = tokens[at - 1];
    return !before || token.x0 - before.x1 > 0.9 * (token.y1 - token.y0) ? [at] : [];
  });
  return starts.map((first, at) => {
    const part = tokens.slice(first, starts[at + 1] ?? tokens.length);
    return { page, row: index, first, tokens: part, text: textOf(part) };
  });
}
