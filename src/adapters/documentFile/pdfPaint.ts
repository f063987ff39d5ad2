import type { Box } from '../../domain/geometry.ts';
import type { ToShown } from './pdfGlyphs.ts';
import type { PdfiumCalls, Scratch } from './pdfiumCalls.ts';

/** What lies on a page besides text: in the order of painting, boxes in points of the page as shown. */
export interface Painted {
  readonly kind: 'path' | 'image' | 'other';
  readonly order: number;
  readonly box: Box;
  /** Red, green and blue of a filled path, 0..255; null where there is no single colour. */
  readonly colour: readonly [number, number, number] | null;
}
export interface PaintOrder {
  readonly painted: readonly Painted[];
  /** The place of each text object, by its handle. */
  readonly textOrder: ReadonlyMap<number, number>;
  /** The page holds more objects than are looked at: nothing is known of the rest. */
  readonly cut: boolean;
}

/** PDFium's types of page objects (fpdf_edit.h). */
const types = { text: 1, path: 2, image: 3, shading: 4, form: 5 } as const;
const mostObjects = 20_000;
const deepestForm = 8;
/** Lines and boxes thinner than this, in points, hide no text. */
const leastSide = 3;

type Matrix = readonly [number, number, number, number, number, number];
const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Walks the objects of a page, forms included. */
export function paintOrderOf(pdfium: PdfiumCalls, page: number, toShown: ToShown): PaintOrder {
  const painted: Painted[] = [];
  const textOrder = new Map<number, number>();
  let order = 0;
  const { call } = pdfium;
  pdfium.withScratch(8, (scratch) => {
    const visit = (object: number, matrix: Matrix, depth: number): void => {
      if (object === 0 || order >= mostObjects) return;
      order += 1;
      const type = call('FPDFPageObj_GetType', object);
      if (type === types.text) textOrder.set(object, order);
      else if (type === types.form) {
        if (depth >= deepestForm) return;
        const inner = product(matrixOf(pdfium, object, scratch), matrix);
        const count = call('FPDFFormObj_CountObjects', object);
        for (let index = 0; index < count && order < mostObjects; index += 1)
          visit(call('FPDFFormObj_GetObject', object, index), inner, depth + 1);
      } else {
        const found = paintedOf({ pdfium, scratch, toShown }, { object, type, matrix, order });
        if (found !== null) painted.push(found);
      }
    };
    const count = call('FPDFPage_CountObjects', page);
    for (let index = 0; index < count && order < mostObjects; index += 1)
      visit(call('FPDFPage_GetObject', page, index), identity, 0);
  });
  return { painted, textOrder, cut: order >= mostObjects };
}

function paintedOf(
  { pdfium, scratch, toShown }: { pdfium: PdfiumCalls; scratch: Scratch; toShown: ToShown },
  { object, type, matrix, order }: { object: number; type: number; matrix: Matrix; order: number },
): Painted | null {
  const { call } = pdfium;
  const { address } = scratch;
  if (type === types.path) {
    call('FPDFPath_GetDrawMode', object, address, address + 4);
    const filled = scratch.int(0) !== 0;
    if (!filled) return null;
  }
  if (call('FPDFPageObj_GetBounds', object, address, address + 4, address + 8, address + 12) === 0)
    return null;
  const [left, bottom, right, top] = [scratch.float(0), scratch.float(1), scratch.float(2), scratch.float(3)];
  const corners = [
    [left, bottom],
    [right, bottom],
    [left, top],
    [right, top],
  ].map(([x = 0, y = 0]) => {
    const [a, b, c, d, e, f] = matrix;
    return toShown(x * a + y * c + e, x * b + y * d + f);
  });
  const xs = corners.map((corner) => corner[0]);
  const ys = corners.map((corner) => corner[1]);
  const box: Box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  if (box[2] - box[0] < leastSide || box[3] - box[1] < leastSide) return null;
  if (type !== types.path)
    return { kind: type === types.image ? 'image' : 'other', order, box, colour: null };
  call('FPDFPageObj_GetFillColor', object, address, address + 4, address + 8, address + 12);
  return { kind: 'path', order, box, colour: [scratch.uint(0), scratch.uint(1), scratch.uint(2)] };
}

function matrixOf({ call }: PdfiumCalls, object: number, scratch: Scratch): Matrix {
  if (call('FPDFPageObj_GetMatrix', object, scratch.address) === 0) return identity;
  const at = (index: number) => scratch.float(index);
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}

/** First `one`, then `other`. */
function product(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one;
  const [g, h, i, j, k, l] = other;
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l];
}
