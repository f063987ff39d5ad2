import type { Box } from '../../domain/geometry.ts';
import type { Glyph, Point, TextPaint } from './pdfGlyphs.ts';

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
}

/** Glyphs closer than this part of their size belong to one word; a space in print is about a quarter. */
const joinGap = 0.14;
/** Kerning and accents set glyphs back by less than this. */
const joinOverlap = 0.6;
const sameBaseline = 0.25;

/** Words in the order of the content: producers place single letters and kerned parts on their own, neighbours without a gap are one word. */
export function printedWords(glyphs: readonly Glyph[]): PrintedWord[] {
  const words: PrintedWord[] = [];
  let growing: Growing | null = null;
  const finish = () => {
    if (growing !== null) words.push({ ...growing, direction: directionOf(growing.start, growing.end) });
    growing = null;
  };
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') {
      finish();
      continue;
    }
    if (growing !== null && touches(growing, glyph)) add(growing, glyph);
    else {
      finish();
      growing = begun(glyph);
    }
  }
  finish();
  return words;
}

function begun(glyph: Glyph): Growing {
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
}

function boxOf({ start, end, up, down }: Glyph): Box {
  const xs = [start, end].flatMap((point) => [point[0] + up[0], point[0] + down[0]]);
  const ys = [start, end].flatMap((point) => [point[1] + up[1], point[1] + down[1]]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function touches(word: Growing, glyph: Glyph): boolean {
  const size = Math.hypot(glyph.up[0] - glyph.down[0], glyph.up[1] - glyph.down[1]);
  if (Math.abs(size - word.size) > 0.3 * Math.max(size, word.size)) return false;
  // The step from the word's end to the glyph, taken apart along the line and across it.
  const [alongX, alongY] = [-glyph.up[1], glyph.up[0]];
  const length = Math.hypot(alongX, alongY) || 1;
  const [stepX, stepY] = [glyph.start[0] - word.end[0], glyph.start[1] - word.end[1]];
  const along = (stepX * alongX + stepY * alongY) / length;
  const across = (stepX * alongY - stepY * alongX) / length;
  return along < joinGap * size && along > -joinOverlap * size && Math.abs(across) < sameBaseline * size;
}

function directionOf(start: Point, end: Point): Direction {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  if (Math.abs(dy) <= 0.3 * Math.abs(dx)) return dx >= 0 ? 'right' : 'left';
  if (Math.abs(dx) <= 0.3 * Math.abs(dy)) return dy > 0 ? 'down' : 'up';
  return 'slanted';
}
