import type { PdfiumCalls, Scratch } from './pdfiumCalls.ts';

export type Point = readonly [number, number];

/** How the glyphs of one text object are painted. */
export interface TextPaint {
  /** PDFium's handle of the object. */
  readonly object: number;
  /** Neither filled nor stroked (render modes 3 and 7, ISO 32000-1, 9.3.6), or with next to no opacity. */
  readonly invisible: boolean;
  /** Red, green and blue, 0..255. */
  readonly colour: readonly [number, number, number];
  readonly inOptionalContent: boolean;
}

/** A character on the page as shown, in points from its top left: baseline from `start` to `end`. */
export interface Glyph {
  /** A space or a line break of the text itself, or a character. */
  readonly text: string;
  readonly start: Point;
  readonly end: Point;
  /** From the baseline up to the ascent and down to the descent. */
  readonly up: Point;
  readonly down: Point;
  readonly paint: TextPaint;
  /** The font has no mapping for it: what stands there is a guess. */
  readonly unmapped: boolean;
}

/** Below this opacity (of 255) nobody sees a glyph. */
const leastAlpha = 25;

/** Maps a point of the page's own space to points of the page as shown. */
export type ToShown = (x: number, y: number) => Point;

/** Crop box and rotation in one affine map, measured by PDFium itself on a device with so many dots a side. */
export function shownSpace(
  { call, withScratch }: PdfiumCalls,
  page: number,
  size: { widthPt: number; heightPt: number },
): ToShown {
  const dots = 10_000_000;
  const at = (x: number, y: number): Point =>
    withScratch(2, (scratch) => {
      call('FPDF_PageToDevice', page, 0, 0, dots, dots, 0, x, y, scratch.address, scratch.address + 8);
      return [(scratch.int(0) / dots) * size.widthPt, (scratch.int(2) / dots) * size.heightPt];
    });
  const [origin, along, up] = [at(0, 0), at(1000, 0), at(0, 1000)];
  const [ax, ay] = [(along[0] - origin[0]) / 1000, (along[1] - origin[1]) / 1000];
  const [ux, uy] = [(up[0] - origin[0]) / 1000, (up[1] - origin[1]) / 1000];
  return (x, y) => [origin[0] + x * ax + y * ux, origin[1] + x * ay + y * uy];
}

/** All glyphs of a page in the order of its content; PDFium's own guesses of spaces are left out. */
export function glyphsOf(pdfium: PdfiumCalls, page: number, toShown: ToShown): Glyph[] {
  const textPage = pdfium.call('FPDFText_LoadPage', page);
  if (textPage === 0) return [];
  try {
    return pdfium.withScratch(8, (scratch) => {
      const glyphs: Glyph[] = [];
      const paints = new Map<number, TextPaint>();
      const count = pdfium.call('FPDFText_CountChars', textPage);
      for (let index = 0; index < count; index += 1) {
        const glyph = glyphAt({ pdfium, textPage, toShown, scratch, paints }, index);
        if (glyph !== null) glyphs.push(glyph);
      }
      return glyphs;
    });
  } finally {
    pdfium.call('FPDFText_ClosePage', textPage);
  }
}

interface Context {
  readonly pdfium: PdfiumCalls;
  readonly textPage: number;
  readonly toShown: ToShown;
  readonly scratch: Scratch;
  readonly paints: Map<number, TextPaint>;
}

function glyphAt(context: Context, index: number): Glyph | null {
  const { textPage, toShown, scratch } = context;
  const { call } = context.pdfium;
  const object = call('FPDFText_GetTextObject', textPage, index);
  if (object === 0 || call('FPDFText_IsGenerated', textPage, index) === 1) return null;
  const code = call('FPDFText_GetUnicode', textPage, index);
  if (call('FPDFText_GetCharOrigin', textPage, index, scratch.address, scratch.address + 8) === 0)
    return null;
  const [x, y] = [scratch.double(0), scratch.double(1)];
  if (call('FPDFText_GetMatrix', textPage, index, scratch.address) === 0) return null;
  const [a, b, c, d] = [scratch.float(0), scratch.float(1), scratch.float(2), scratch.float(3)];
  const size = call('FPDFText_GetFontSize', textPage, index) * Math.hypot(c, d);
  if (call('FPDFText_GetLooseCharBox', textPage, index, scratch.address) === 0) return null;
  const box = {
    left: scratch.float(0),
    top: scratch.float(1),
    right: scratch.float(2),
    bottom: scratch.float(3),
  };
  const along = unit(a, b);
  const advance = Math.abs(along.x) > Math.abs(along.y) ? box.right - box.left : box.top - box.bottom;
  const above = unit(c, d);
  const start = toShown(x, y);
  const raised = toShown(x + above.x * size, y + above.y * size);
  const rise: Point = [raised[0] - start[0], raised[1] - start[1]];
  return {
    text: code === 0 ? '\ufffd' : String.fromCodePoint(Math.min(code, 0x10ffff)),
    start,
    end: toShown(x + along.x * Math.abs(advance), y + along.y * Math.abs(advance)),
    up: [rise[0] * ascent, rise[1] * ascent],
    down: [-rise[0] * descent, -rise[1] * descent],
    paint: paintOf(context, object),
    unmapped: code === 0 || call('FPDFText_HasUnicodeMapError', textPage, index) === 1,
  };
}

/** Of a common text face, in em: fonts state theirs too unreliably, and lines need boxes of one height. */
const ascent = 0.78;
const descent = 0.21;

function unit(x: number, y: number): { x: number; y: number } {
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}

function paintOf({ pdfium, scratch, paints }: Context, object: number): TextPaint {
  const known = paints.get(object);
  if (known !== undefined) return known;
  const { call } = pdfium;
  const mode = call('FPDFTextObj_GetTextRenderMode', object);
  const { address } = scratch;
  call('FPDFPageObj_GetFillColor', object, address, address + 4, address + 8, address + 12);
  const [red, green, blue, alpha] = [scratch.uint(0), scratch.uint(1), scratch.uint(2), scratch.uint(3)];
  const paint: TextPaint = {
    object,
    invisible: mode === 3 || mode === 7 || alpha < leastAlpha,
    colour: [red, green, blue],
    inOptionalContent: call('FPDFPageObj_CountMarks', object) > 0 && hasOptionalMark(pdfium, object, scratch),
  };
  paints.set(object, paint);
  return paint;
}

/** Content of a layer is marked `OC` (ISO 32000-1, 8.11.3.2); whether it is shown is for the drawing to say. */
function hasOptionalMark({ call, bytesAt }: PdfiumCalls, object: number, scratch: Scratch): boolean {
  const count = Math.min(8, call('FPDFPageObj_CountMarks', object));
  for (let index = 0; index < count; index += 1) {
    const mark = call('FPDFPageObj_GetMark', object, index);
    // Names are UTF-16 with a closing zero: `OC` takes six bytes; a longer one is not written.
    call('FPDFPageObjMark_GetName', mark, scratch.address + 16, 6, scratch.address + 8);
    const name = Buffer.from(bytesAt(scratch.address + 16, 4)).toString('utf16le');
    if (scratch.uint(2) === 6 && name === 'OC') return true;
  }
  return false;
}
