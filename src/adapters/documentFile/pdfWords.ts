import type { Box } from '../../domain/geometry.ts';
import type { Glyph, Point, TextPaint } from './pdfGlyphs.ts';
import { isOfLigature, letterByLetter } from './pdfLigatures.ts';

/** Where a text runs on the page as shown. */
export type Direction = 'right' | 'down' | 'left' | 'up' | 'slanted';

/** A word of a text layer. The box is in points of the page as shown; `paints` are the objects its glyphs belong to. */
export interface PrintedWord {
  readonly text: string;
  readonly box: Box;
  readonly direction: Direction;
  /** Height of the type in points. */
  readonly size: number;
  readonly paints: ReadonlySet<TextPaint>;
  readonly unmapped: number;
}

/** A word on its way: the baseline from its first glyph's start to its last one's end. */
interface Growing {
  text: string;
  box: Box;
  readonly start: Point;
  end: Point;
  readonly size: number;
  readonly paints: Set<TextPaint>;
  unmapped: number;
  last: Glyph;
  /** The text itself has a space before it. */
  readonly isAfterSpace: boolean;
}

/** Glyphs closer than this part of their size belong to one word; a space in print is about a quarter. */
const joinGap = 0.14;
/** Kerning and accents set glyphs back by less than this. */
const joinOverlap = 0.6;
const sameBaseline = 0.25;
/** Letters that are set apart stand less than this part of their size apart, and no gap differs more than a kerned pair. */
const mostLetterSpace = 0.6;
const evenGap = 0.08;
const fewestSpaced = 3;

/** Words in the order of the content: producers place single letters and kerned parts on their own, neighbours without a gap are one word. */
export function printedWords(glyphs: readonly Glyph[]): PrintedWord[] {
  const words: Growing[] = [];
  let isOpen = false;
  for (const glyph of letterByLetter(glyphs)) {
    const isSpace = glyph.text.trim() === '';
    const growing = words.at(-1);
    if (isOpen && !isSpace && growing && belongsTo(growing, glyph)) add(growing, glyph);
    else if (!isSpace) words.push(begun(glyph, !isOpen));
    isOpen = !isSpace;
  }
  return withoutLetterSpace(words).map(({ text, box, start, end, size, paints, unmapped }) => ({
    text,
    box,
    direction: directionOf(start, end),
    size,
    paints,
    unmapped,
  }));
}

function begun(glyph: Glyph, isAfterSpace: boolean): Growing {
  const { text, start, end, up, down, paint } = glyph;
  const size = Math.hypot(up[0] - down[0], up[1] - down[1]);
  return {
    text,
    box: boxOf(glyph),
    start,
    end,
    size,
    paints: new Set([paint]),
    unmapped: Number(glyph.unmapped),
    last: glyph,
    isAfterSpace,
  };
}

function add(word: Growing, glyph: Glyph): void {
  const other = boxOf(glyph);
  word.text += glyph.text;
  word.box = [
    Math.min(word.box[0], other[0]),
    Math.min(word.box[1], other[1]),
    Math.max(word.box[2], other[2]),
    Math.max(word.box[3], other[3]),
  ];
  word.end = glyph.end;
  word.paints.add(glyph.paint);
  word.unmapped += Number(glyph.unmapped);
  word.last = glyph;
}

/** `T o t a l`, set apart for show: single letters with even gaps and no space of the text between them are one word. */
function withoutLetterSpace(words: readonly Growing[]): Growing[] {
  const joined: Growing[] = [];
  for (let at = 0; at < words.length;) {
    const first = words[at];
    if (!first) break;
    const run = words.slice(at, at + spacedFrom(words, at));
    at += run.length;
    if (run.length < fewestSpaced) joined.push(...run);
    else {
      const word = begun(first.last, first.isAfterSpace);
      for (const { last } of run.slice(1)) add(word, last);
      joined.push(word);
    }
  }
  return joined;
}

/** How many words from here on are single letters that are set apart evenly; at least the one that stands here. */
function spacedFrom(words: readonly Growing[], at: number): number {
  let [length, usual] = [1, 0];
  for (; ; length += 1) {
    const [before, next] = [words[at + length - 1], words[at + length]];
    if (!before || !next || next.isAfterSpace || !isLetter(before) || !isLetter(next)) return length;
    const { along, across, isSameSize } = stepTo(before, next.last);
    if (!isSameSize || across > sameBaseline || along < 0 || along > mostLetterSpace) return length;
    if (length > 1 && Math.abs(along - usual) > evenGap) return length;
    usual = along;
  }
}

const isLetter = ({ text }: Growing): boolean => /^[\p{L}.&'’-]$/u.test(text);

function boxOf({ start, end, up, down }: Glyph): Box {
  const xs = [start, end].flatMap((point) => [point[0] + up[0], point[0] + down[0]]);
  const ys = [start, end].flatMap((point) => [point[1] + up[1], point[1] + down[1]]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function belongsTo(word: Growing, glyph: Glyph): boolean {
  if (isOfLigature(word.last, glyph)) return true;
  const { along, across, isSameSize } = stepTo(word, glyph);
  return isSameSize && along < joinGap && along > -joinOverlap && across < sameBaseline;
}

/** The step from the word's end to the glyph along the line and across it, in parts of the glyph's size. */
function stepTo(word: Growing, glyph: Glyph): { along: number; across: number; isSameSize: boolean } {
  const size = Math.hypot(glyph.up[0] - glyph.down[0], glyph.up[1] - glyph.down[1]) || 1;
  const [alongX, alongY] = [-glyph.up[1], glyph.up[0]];
  const length = Math.hypot(alongX, alongY) || 1;
  const [stepX, stepY] = [glyph.start[0] - word.end[0], glyph.start[1] - word.end[1]];
  return {
    along: (stepX * alongX + stepY * alongY) / length / size,
    across: Math.abs(stepX * alongY - stepY * alongX) / length / size,
    isSameSize: Math.abs(size - word.size) <= 0.3 * Math.max(size, word.size),
  };
}

function directionOf(start: Point, end: Point): Direction {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  if (Math.abs(dy) <= 0.3 * Math.abs(dx)) return dx >= 0 ? 'right' : 'left';
  if (Math.abs(dx) <= 0.3 * Math.abs(dy)) return dy > 0 ? 'down' : 'up';
  return 'slanted';
}
