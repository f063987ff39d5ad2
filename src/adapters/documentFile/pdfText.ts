import type { Box, QuarterTurn } from '../../domain/geometry.ts';
import { readingOrder } from '../../domain/readingOrder.ts';
import type { Word } from '../../domain/reading.ts';
import { glyphsOf, shownSpace } from './pdfGlyphs.ts';
import { paintOrderOf } from './pdfPaint.ts';
import type { PaintOrder } from './pdfPaint.ts';
import type { PdfiumCalls } from './pdfiumCalls.ts';
import { visibilityOf } from './pdfVisible.ts';
import { printedWords } from './pdfWords.ts';
import type { Direction, PrintedWord } from './pdfWords.ts';
import { isUsable } from './usableText.ts';

/** What the text layer of a page says. */
export interface PdfPageText {
  /** Words that a viewer shows, in reading order; null when OCR has to read the page. */
  readonly textLayer: Word[] | null;
  readonly turn: QuarterTurn;
  /** Words of a layer that a picture has to confirm; boxes as shown. */
  readonly claimed: Word[];
  /** There is text for machines only. */
  readonly hidden: boolean;
}

/** A picture over so much of the page is a scan; what text lies on it was put there by a program. */
const scanShare = 0.65;
/** Fewer letters for machines only, without a number among them, are an accident of a producer's. */
const leastHiddenLetters = 8;
const leastHiddenDigits = 2;
/** With a larger share of glyphs without a mapping the text is a guess. */
const mostUnmapped = 0.15;
/** So much of the text runs along one direction when the page lies on its side. */
const turnedShare = 0.6;

const turnOfDirection = { right: 0, down: 270, left: 180, up: 90, slanted: null } as const;

interface LoadedPage {
  readonly handle: number;
  readonly widthPt: number;
  readonly heightPt: number;
}

/** Reads the text layer of a page that is loaded in PDFium. */
export function textOfPage(pdfium: PdfiumCalls, page: LoadedPage): PdfPageText {
  const toShown = shownSpace(pdfium, page.handle, page);
  const words = printedWords(glyphsOf(pdfium, page.handle, toShown));
  if (words.length === 0) return { textLayer: null, turn: 0, claimed: [], hidden: false };
  const order = paintOrderOf(pdfium, page.handle, toShown);
  const { shown, claimed, hidden } = visibilityOf(pdfium, page, { words, order });
  const turn = turnOf(shown);
  // Words that a program laid on a scan, without paint or under the picture, are held against what OCR reads there.
  const isScan = imageShare(order, page) >= scanShare;
  const laid = isScan ? [...claimed, ...hidden.filter((word) => isOnPage(word, page))] : [];
  const unseen = isScan ? hidden.filter((word) => !isOnPage(word, page)) : [...claimed, ...hidden];
  const usable = isUsable(shown) && unmappedShare(shown) <= mostUnmapped && laid.length === 0;
  return {
    textLayer: usable ? readingOrder(inFractions(shown, { page, turn }), { ...page, turn }) : null,
    turn: usable ? turn : 0,
    claimed: readingOrder(inFractions(laid, { page, turn: 0 }), page),
    hidden: lettersOf(unseen) >= leastHiddenLetters || digitsOf(unseen) >= leastHiddenDigits,
  };
}

function inFractions(
  words: readonly PrintedWord[],
  { page, turn }: { page: LoadedPage; turn: QuarterTurn },
): { text: string; box: Box; confidence: number; astray: boolean }[] {
  const { widthPt, heightPt } = page;
  return words.map(({ text, box, direction }) => ({
    text,
    box: [
      clamp(box[0] / widthPt),
      clamp(box[1] / heightPt),
      clamp(box[2] / widthPt),
      clamp(box[3] / heightPt),
    ],
    confidence: 1,
    astray: turnOfDirection[direction] !== turn,
  }));
}

/** The quarter turn that brings most of the text upright; 0 where it has no one direction. */
function turnOf(words: readonly PrintedWord[]): QuarterTurn {
  const letters = new Map<Direction, number>();
  for (const word of words)
    letters.set(word.direction, (letters.get(word.direction) ?? 0) + word.text.length);
  const total = words.reduce((sum, word) => sum + word.text.length, 0);
  const [direction, count] = [...letters].reduce<[Direction, number]>(
    (most, each) => (each[1] > most[1] ? each : most),
    ['right', 0],
  );
  return count >= turnedShare * total ? (turnOfDirection[direction] ?? 0) : 0;
}

/** The largest picture's part of the page. */
function imageShare({ painted }: PaintOrder, { widthPt, heightPt }: LoadedPage): number {
  const areas = painted
    .filter(({ kind }) => kind === 'image')
    .map(({ box }) => {
      const width = Math.min(widthPt, box[2]) - Math.max(0, box[0]);
      const height = Math.min(heightPt, box[3]) - Math.max(0, box[1]);
      return Math.max(0, width) * Math.max(0, height);
    });
  return areas.reduce((most, area) => Math.max(most, area), 0) / (widthPt * heightPt);
}

function isOnPage({ box }: PrintedWord, { widthPt, heightPt }: LoadedPage): boolean {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  return x > 0 && y > 0 && x < widthPt && y < heightPt;
}

function unmappedShare(words: readonly PrintedWord[]): number {
  const total = words.reduce((sum, word) => sum + word.text.length, 0);
  return total === 0 ? 0 : words.reduce((sum, word) => sum + word.unmapped, 0) / total;
}

const lettersOf = (words: readonly PrintedWord[]): number => countOf(words, /[\p{L}\p{N}]/gu);
const digitsOf = (words: readonly PrintedWord[]): number => countOf(words, /\p{N}/gu);

function countOf(words: readonly PrintedWord[], pattern: RegExp): number {
  return words.reduce((sum, word) => sum + (word.text.match(pattern)?.length ?? 0), 0);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, value));
}
