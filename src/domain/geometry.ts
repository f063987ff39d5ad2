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

/** Quarter turns clockwise, in degrees. */
export const quarterTurns = [0, 90, 180, 270] as const;
export type QuarterTurn = (typeof quarterTurns)[number];

/**
 * How the text of a page lies. The page as a viewer shows it, turned clockwise by `turn`, has text that runs from left to
 * right; its lines then still fall to the right by `skewDegrees` (negative: they rise). Left out means 0. A reading of a
 * page can be given as it is.
 */
export interface TextDirection {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly turn?: QuarterTurn | undefined;
  readonly skewDegrees?: number | undefined;
}

/** Size in points of the page in reading orientation: a quarter turn swaps the sides. */
export function levelSize({ widthPt, heightPt, turn = 0 }: TextDirection): {
  widthPt: number;
  heightPt: number;
} {
  return turn === 90 || turn === 270 ? { widthPt: heightPt, heightPt: widthPt } : { widthPt, heightPt };
}

/**
 * From the page as shown to reading orientation, where text runs level from left to right: rows and columns can be judged
 * there. In fractions of `levelSize`; a skewed page's corners may lie a little outside 0..1.
 */
export function levelBox(box: Box, page: TextDirection): Box {
  const turned = turnBox(box, page.turn ?? 0);
  const skew = page.skewDegrees ?? 0;
  return skew === 0 ? turned : unskewed(turned, { ...levelSize(page), skew });
}

/** The way back: from reading orientation to the page as shown, cut to the page. */
export function shownBox(box: Box, page: TextDirection): Box {
  const skew = page.skewDegrees ?? 0;
  const sloped = skew === 0 ? box : skewed(box, { ...levelSize(page), skew });
  const [x0, y0, x1, y1] = turnBox(sloped, backTurns[page.turn ?? 0]);
  return [clamp(x0), clamp(y0), clamp(x1), clamp(y1)];
}

/** Where a box lies after its page was turned clockwise. */
export function turnBox([x0, y0, x1, y1]: Box, turn: QuarterTurn): Box {
  switch (turn) {
    case 0:
      return [x0, y0, x1, y1];
    case 90:
      return [1 - y1, x0, 1 - y0, x1];
    case 180:
      return [1 - x1, 1 - y1, 1 - x0, 1 - y0];
    case 270:
      return [y0, 1 - x1, y1, 1 - x0];
  }
}

const backTurns = { 0: 0, 90: 270, 180: 180, 270: 90 } as const;

interface Skew {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly skew: number;
}

/** Turns the centre about the page's and gives the box around the sloping word: its sides grow by each other's share. */
function skewed(box: Box, { widthPt, heightPt, skew }: Skew): Box {
  const [cos, sin] = [Math.cos(radians(skew)), Math.abs(Math.sin(radians(skew)))];
  const [width, height] = [(box[2] - box[0]) * widthPt, (box[3] - box[1]) * heightPt];
  const size = { width: width * cos + height * sin, height: height * cos + width * sin };
  return centred(turnedCentre(box, { widthPt, heightPt, skew }), size, { widthPt, heightPt });
}

/** The inverse of `skewed`: the two sums of sides solved for the sides. A box that no sloping word fills keeps a thin rest. */
function unskewed(box: Box, { widthPt, heightPt, skew }: Skew): Box {
  const [cos, sin] = [Math.cos(radians(skew)), Math.abs(Math.sin(radians(skew)))];
  const [width, height] = [(box[2] - box[0]) * widthPt, (box[3] - box[1]) * heightPt];
  const scale = cos * cos - sin * sin;
  const size = {
    width: Math.max(width * thinRest, (width * cos - height * sin) / scale),
    height: Math.max(height * thinRest, (height * cos - width * sin) / scale),
  };
  return centred(turnedCentre(box, { widthPt, heightPt, skew: -skew }), size, { widthPt, heightPt });
}

const thinRest = 0.05;

function turnedCentre(box: Box, { widthPt, heightPt, skew }: Skew): { x: number; y: number } {
  const [cos, sin] = [Math.cos(radians(skew)), Math.sin(radians(skew))];
  const x = ((box[0] + box[2]) / 2 - 0.5) * widthPt;
  const y = ((box[1] + box[3]) / 2 - 0.5) * heightPt;
  return { x: x * cos - y * sin + widthPt / 2, y: x * sin + y * cos + heightPt / 2 };
}

function centred(
  centre: { x: number; y: number },
  size: { width: number; height: number },
  page: { widthPt: number; heightPt: number },
): Box {
  return [
    (centre.x - size.width / 2) / page.widthPt,
    (centre.y - size.height / 2) / page.heightPt,
    (centre.x + size.width / 2) / page.widthPt,
    (centre.y + size.height / 2) / page.heightPt,
  ];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const clamp = (value: number): number => Math.min(1, Math.max(0, value));
