import { z } from 'zod';

/**
 * A box on a page: `[x0, y0, x1, y1]` in fractions of the page as a viewer shows it (crop box, after rotation and
 * EXIF turn), origin top left, x0 < x1 and y0 < y1.
 */
export const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]);
export type Box = z.infer<typeof boxSchema>;

/** The smallest box around all of them. @throws RangeError on an empty list. */
export function boundingBox(boxes: readonly Box[]): Box {
  if (boxes.length === 0) throw new RangeError('no box to bound');
  return [
    Math.min(...boxes.map((box) => box[0])),
    Math.min(...boxes.map((box) => box[1])),
    Math.max(...boxes.map((box) => box[2])),
    Math.max(...boxes.map((box) => box[3])),
  ];
}
