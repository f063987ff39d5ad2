import { frameOf } from '../features/labels.ts';
import type { PageText, Segment } from '../page/pageText.ts';
import { compact } from '../text/fold.ts';
import { findTaxIds } from './identifiers.ts';

const town =
  /(?:^|\s)(?:[A-Z]{1,2}-)?\d{4,5}(?:\s?[A-Z]{2})?\s+\p{Lu}|\b[A-Z]{2}\s+\d{5}\b|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/u;
const contact = /@|www\.|https?:|(?:^|\s)(?:tel|phone|telefon|tél|fax|mob)\b/iu;

export const heightOf = ({ tokens }: Segment): number => Math.max(...tokens.map(({ y0, y1 }) => y1 - y0));

/** Set under each other: flush left, flush right or centred. */
function isAligned(one: Segment, other: Segment): boolean {
  const [left, right] = [frameOf(one.tokens), frameOf(other.tokens)];
  const isCentred = Math.abs(left.x0 + left.x1 - right.x0 - right.x1) < 8;
  return Math.abs(left.x0 - right.x0) < 6 || Math.abs(left.x1 - right.x1) < 6 || isCentred;
}

/** The lines that stand under a segment, nearest first, each at most two lines from the one before. */
function blockBelow(segment: Segment, page: PageText): Segment[] {
  const lines: Segment[] = [];
  let last = segment;
  for (const other of page.segments) {
    if (other.row <= last.row || !isAligned(segment, other)) continue;
    const gap = frameOf(other.tokens).y0 - frameOf(last.tokens).y1;
    if (gap > 2.2 * Math.max(heightOf(other), heightOf(last)) || lines.length === 6) break;
    lines.push(other);
    last = other;
  }
  return lines;
}

/** Ends the block under a name with a postal code and a town? */
export function headsAddress(segment: Segment, page: PageText): boolean {
  const { x0, y1 } = frameOf(segment.tokens);
  const below = page.segments.filter(({ row, tokens }) => {
    const frame = frameOf(tokens);
    return row > segment.row && Math.abs(frame.x0 - x0) < 6 && frame.y0 - y1 < 4.5 * heightOf(segment);
  });
  return below.slice(0, 4).some(({ text }) => town.test(text)) && !town.test(segment.text);
}

function hasLineAbove(segment: Segment, page: PageText): boolean {
  return page.segments.some((other) => {
    const gap = frameOf(segment.tokens).y0 - frameOf(other.tokens).y1;
    return other.row < segment.row && isAligned(other, segment) && gap < 2.2 * heightOf(segment);
  });
}

/** The first line of a block that tells how its owner is reached: 1 with address, 0.5 more with contact or tax id. */
export function letterhead(segment: Segment, page: PageText): number {
  if (hasLineAbove(segment, page)) return 0;
  const block = blockBelow(segment, page);
  const rows = block.map(({ row }) => page.rows[row]).filter((row) => row !== undefined);
  const isReached =
    block.some(({ text }) => contact.test(text)) || findTaxIds([{ ...page, rows }]).length > 0;
  const hasTown = block.some(({ text }) => town.test(text));
  return (hasTown ? 0.5 : 0) + (isReached ? 0.5 : 0);
}

/** A street with its house number under another line of the block: no name, though it begins like one. */
export function isStreet(segment: Segment, page: PageText): boolean {
  const hasNumber = /^\d+[a-z]?,?\s|\s\d+\s?[a-z]?$/i.test(segment.text);
  return hasNumber && hasLineAbove(segment, page);
}

/** Stands the name in the footer too, or in a sender's line with its address? */
export function isImprinted(key: string, segment: Segment, pages: readonly PageText[]): boolean {
  return pages.some((page) =>
    page.segments.some((other) => {
      if (page.page === segment.page && other.row === segment.row) return false;
      if (!compact(other.text).startsWith(key)) return false;
      const isFooter = frameOf(other.tokens).y0 > 0.85 * page.heightPt;
      return isFooter || (town.test(other.text) && compact(other.text).length > key.length + 8);
    }),
  );
}

/** Stands right under a sender's line, in the window of the envelope (DIN 5008)? */
export function isInWindow(segment: Segment, page: PageText): boolean {
  const { x0, y0 } = frameOf(segment.tokens);
  return page.segments.some((other) => {
    const frame = frameOf(other.tokens);
    const isNear =
      other.row < segment.row && y0 - frame.y1 < 3 * heightOf(segment) && Math.abs(frame.x0 - x0) < 24;
    const isSmaller = heightOf(other) < 0.9 * heightOf(segment);
    return isNear && isSmaller && town.test(other.text) && /[·•●|,–—-]/.test(other.text);
  });
}
