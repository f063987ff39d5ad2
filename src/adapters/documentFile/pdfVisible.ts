import type { Box } from '../../domain/geometry.ts';
import type { TextPaint } from './pdfGlyphs.ts';
import type { PaintOrder, Painted } from './pdfPaint.ts';
import type { PdfiumCalls } from './pdfiumCalls.ts';
import type { PrintedWord } from './pdfWords.ts';

/** Type smaller than this, in points, is not meant for eyes: the small print of a contract has about 5. */
const leastSize = 2;
/** Text as light as this (of 255) is visible only on something dark. */
const lightFrom = 190;
/** Colours that differ by less in every part are one to the eye. */
const sameColour = 40;
/** Levels of grey (of 255) by which a text must change the picture to be seen. */
const leastChange = 24;
/** Dots a point of the drawing that is compared: enough for the smallest type. */
const dotsPerPoint = 1.5;
const mostDots = 6_000_000;

export interface Visibility {
  /** Words that a viewer shows. */
  readonly shown: readonly PrintedWord[];
  /** Words without paint of their own, as OCR programs put them under or over a scan. */
  readonly claimed: readonly PrintedWord[];
  /** Words of a text that is there for machines only: tiny, off the page, in the colour of its ground, covered. */
  readonly hidden: readonly PrintedWord[];
}

/**
 * Parts the words of a text layer by what a viewer shows. Only on suspicion (colour, cover, size, place, layers) the spot is
 * drawn twice, with and without the text: a text that changes nothing is hidden, whatever the trick.
 */
export function visibilityOf(
  pdfium: PdfiumCalls,
  page: { readonly handle: number; readonly widthPt: number; readonly heightPt: number },
  content: { readonly words: readonly PrintedWord[]; readonly order: PaintOrder },
): Visibility {
  const shown: PrintedWord[] = [];
  const claimed: PrintedWord[] = [];
  const hidden: PrintedWord[] = [];
  const suspects: PrintedWord[] = [];
  for (const word of content.words) {
    const [x, y] = [(word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2];
    const onPage = x > 0 && y > 0 && x < page.widthPt && y < page.heightPt;
    if (!onPage || word.size < leastSize) hidden.push(word);
    else if ([...word.paints].some((paint) => paint.invisible)) claimed.push(word);
    else if ([...word.paints].some((paint) => isSuspect(paint, word.box, content.order))) suspects.push(word);
    else shown.push(word);
  }
  if (suspects.length === 0) return { shown, claimed, hidden };
  const seen = seenAmong(pdfium, page, suspects);
  const isSeen = (word: PrintedWord) => seen.has(word);
  const visible = new Set([...shown, ...suspects.filter(isSeen)]);
  return {
    shown: content.words.filter((word) => visible.has(word)),
    claimed,
    hidden: [...hidden, ...suspects.filter((word) => !isSeen(word))],
  };
}

function isSuspect(paint: TextPaint, box: Box, { painted, textOrder, cut }: PaintOrder): boolean {
  if (cut || paint.inOptionalContent) return true;
  if (Math.min(...paint.colour) >= lightFrom) return true;
  const place = textOrder.get(paint.object);
  // An object that was not met on the walk (a pattern, a form too deep) may lie under anything.
  if (place === undefined) return true;
  return painted.some((part) => covers(part, box) && (part.order > place || hasColourOf(part, paint)));
}

function covers({ box }: Painted, word: Box): boolean {
  const [x, y] = [(word[0] + word[2]) / 2, (word[1] + word[3]) / 2];
  return x > box[0] && x < box[2] && y > box[1] && y < box[3];
}

/** A ground of one's own colour; a picture may have any colour, and dark text on a dark one is hidden too. */
function hasColourOf(part: Painted, paint: TextPaint): boolean {
  const { colour } = part;
  return (
    colour === null ||
    colour.every((level, index) => Math.abs(level - (paint.colour[index] ?? 0)) < sameColour)
  );
}

/** The words whose spot looks different without their text. */
function seenAmong(
  pdfium: PdfiumCalls,
  page: { readonly handle: number; readonly widthPt: number; readonly heightPt: number },
  words: readonly PrintedWord[],
): Set<PrintedWord> {
  const objects = new Set(words.flatMap((word) => [...word.paints].map((paint) => paint.object)));
  const spot = spotAround(words, page);
  const withText = drawSpot(pdfium, page, spot);
  for (const object of objects) pdfium.call('FPDFPageObj_SetIsActive', object, 0);
  const withoutText = drawSpot(pdfium, page, spot);
  for (const object of objects) pdfium.call('FPDFPageObj_SetIsActive', object, 1);
  return new Set(words.filter((word) => differs(withText, withoutText, { spot, box: word.box })));
}

interface Spot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

function spotAround(words: readonly PrintedWord[], page: { widthPt: number; heightPt: number }): Spot {
  const boxes = words.map((word) => word.box);
  const left = Math.max(
    0,
    boxes.reduce((least, box) => Math.min(least, box[0]), Infinity),
  );
  const top = Math.max(
    0,
    boxes.reduce((least, box) => Math.min(least, box[1]), Infinity),
  );
  const right = Math.min(
    page.widthPt,
    boxes.reduce((most, box) => Math.max(most, box[2]), 0),
  );
  const bottom = Math.min(
    page.heightPt,
    boxes.reduce((most, box) => Math.max(most, box[3]), 0),
  );
  const scale = Math.min(dotsPerPoint, Math.sqrt(mostDots / Math.max(1, (right - left) * (bottom - top))));
  const dots = (length: number) => Math.max(1, Math.ceil(length * scale) + 1);
  return { left, top, width: dots(right - left), height: dots(bottom - top), scale };
}

/** Grey levels of the spot, a byte a dot (FPDFBitmap_Gray is 1). */
function drawSpot(
  { call, bytesAt }: PdfiumCalls,
  page: { handle: number; widthPt: number; heightPt: number },
  { left, top, width, height, scale }: Spot,
): { pixels: Uint8Array; stride: number } {
  const bitmap = call('FPDFBitmap_CreateEx', width, height, 1, 0, 0);
  if (bitmap === 0) throw new RangeError('Array buffer allocation failed');
  try {
    call('FPDFBitmap_FillRect', bitmap, 0, 0, width, height, 0xffffffff);
    const [sheetWidth, sheetHeight] = [Math.round(page.widthPt * scale), Math.round(page.heightPt * scale)];
    const [x, y] = [-Math.round(left * scale), -Math.round(top * scale)];
    call('FPDF_RenderPageBitmap', bitmap, page.handle, x, y, sheetWidth, sheetHeight, 0, 0);
    const stride = call('FPDFBitmap_GetStride', bitmap);
    return { pixels: bytesAt(call('FPDFBitmap_GetBuffer', bitmap), stride * height), stride };
  } finally {
    call('FPDFBitmap_Destroy', bitmap);
  }
}

function differs(
  one: { pixels: Uint8Array; stride: number },
  other: { pixels: Uint8Array; stride: number },
  { spot, box }: { spot: Spot; box: Box },
): boolean {
  const dot = (value: number, from: number) => Math.round((value - from) * spot.scale);
  const [x0, x1] = [Math.max(0, dot(box[0], spot.left)), Math.min(spot.width, dot(box[2], spot.left) + 1)];
  const [y0, y1] = [Math.max(0, dot(box[1], spot.top)), Math.min(spot.height, dot(box[3], spot.top) + 1)];
  for (let y = y0; y < y1; y += 1) {
    for (let x = x0; x < x1; x += 1) {
      const index = y * one.stride + x;
      if (Math.abs((one.pixels[index] ?? 0) - (other.pixels[index] ?? 0)) >= leastChange) return true;
    }
  }
  return false;
}
