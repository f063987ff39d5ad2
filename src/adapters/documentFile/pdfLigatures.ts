import type { Glyph, Point } from './pdfGlyphs.ts';

/** The letters of a ligature share one place; PDFium states it to far less than this, in points. */
const samePlace = 0.01;
/** No ligature is narrower than this part of its size, and no `f`, `i`, `l` or `t` on its own is so wide. */
const leastLigature = 0.42;

/**
 * PDFium gives each letter of a ligature (`ffi`, one glyph) the place of the whole; in a Type 3 font, which programs that
 * print to PDF make of variable fonts, it gives each the advance of that letter alone. Those then stand beside each other.
 */
export function letterByLetter(glyphs: readonly Glyph[]): Glyph[] {
  const placed: Glyph[] = [];
  for (const [index, glyph] of glyphs.entries()) {
    const [before, placedBefore] = [glyphs[index - 1], placed.at(-1)];
    const isAlone = before && placedBefore && isAtOnePlace(before, glyph) && !isWhole(before, glyph);
    placed.push(isAlone ? movedTo(placedBefore.end, glyph) : glyph);
  }
  return placed;
}

/** Both are letters of one ligature, with the place of the whole. */
export const isOfLigature = (before: Glyph, glyph: Glyph): boolean =>
  isAtOnePlace(before, glyph) && isAt(before.end, glyph.end);

const isAtOnePlace = (before: Glyph, { start, end, paint }: Glyph): boolean =>
  before.paint.object === paint.object &&
  isAt(before.start, start) &&
  !isAt(before.start, before.end) &&
  !isAt(start, end);

const isWhole = (before: Glyph, glyph: Glyph): boolean =>
  isAt(before.end, glyph.end) &&
  distance(glyph.start, glyph.end) >
    leastLigature * Math.hypot(glyph.up[0] - glyph.down[0], glyph.up[1] - glyph.down[1]);

function movedTo(start: Point, glyph: Glyph): Glyph {
  const [alongX, alongY] = [glyph.end[0] - glyph.start[0], glyph.end[1] - glyph.start[1]];
  return { ...glyph, start, end: [start[0] + alongX, start[1] + alongY] };
}

const isAt = (left: Point, right: Point): boolean => distance(left, right) < samePlace;
const distance = (left: Point, right: Point): number => Math.hypot(left[0] - right[0], left[1] - right[1]);
