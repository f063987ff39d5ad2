import { meanAround, type GreyPage } from './pageInk.ts';

/** The paper in a picture, looked at coarsely: 1 for each part that it covers, and how light it is, 0..255. */
export interface Paper {
  readonly covered: Uint8Array;
  readonly columns: number;
  readonly rows: number;
  readonly level: number;
}

type Size = Pick<GreyPage, 'width' | 'height'>;

/** A part is so many dots wide and high: print in it is grey, and grain is gone. */
const partSide = 4;
/** What lies around the paper is darker by this part. */
const darker = 0.75;
/** Of the picture, the paper is at least so much, and what lies around it. */
const leastPaper = 0.2;
const leastAround = 0.04;
/** Light or dark marks differ from their surroundings by so many levels; where so much around has marks, it is print. */
const markFrom = 24;
const surroundings = 3;
const mostMarks = 0.03;
/** So many parts at its edge lie in the shadow of the paper. */
const rim = 1;

/** The paper in a small picture; null where nothing plain and darker lies around it: on a scan the paper is the picture. */
export function findPaper(page: GreyPage): Paper | null {
  const coarse = inParts(page);
  const { pixels, width, height } = coarse;
  const threshold = betweenLightAndDark(pixels);
  const light = pixels.map((level) => (level > threshold ? 1 : 0));
  const whole = withHollowsFilled(largestField(light, width), coarse);
  const covered = cutBack(whole, coarse, rim);
  const share = shareOf(covered);
  if (share < leastPaper || 1 - share < leastAround) return null;
  const level = middleLevel(pixels.filter((_, index) => covered[index] === 1));
  const ground = middleLevel(pixels.filter((_, index) => covered[index] !== 1));
  const isPaper = ground < level * darker && marksAround(whole, coarse, ground) < mostMarks;
  return isPaper ? { covered, columns: width, rows: height, level } : null;
}

/** The middle level of each part. */
function inParts({ pixels, width, height }: GreyPage): GreyPage {
  const [columns, rows] = [Math.ceil(width / partSide), Math.ceil(height / partSide)];
  const sums = new Float64Array(columns * rows);
  const counts = new Uint32Array(columns * rows);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const part = Math.floor(y / partSide) * columns + Math.floor(x / partSide);
      sums[part] = (sums[part] ?? 0) + (pixels[y * width + x] ?? 0);
      counts[part] = (counts[part] ?? 0) + 1;
    }
  const means = Uint8Array.from(sums, (sum, part) => sum / (counts[part] ?? 1));
  return { pixels: means, width: columns, height: rows };
}

/** Of what lies around the paper, the part that differs from what is next to it: print, not a table. */
function marksAround(paper: Uint8Array, { pixels, width, height }: GreyPage, ground: number): number {
  const wide = grown(paper, { width, height }, surroundings);
  const alone = { pixels: pixels.map((level, index) => (wide[index] === 1 ? ground : level)), width, height };
  const mean = meanAround(alone, surroundings);
  const marks = alone.pixels.filter(
    (level, index) => Math.abs(level - mean(index % width, Math.floor(index / width))) >= markFrom,
  );
  return marks.length / Math.max(1, (1 - shareOf(wide)) * pixels.length);
}

/** The dots of a page with all that lies around the paper as light as the paper. */
export function withPaperOnly({ pixels, width, height }: GreyPage, paper: Paper): Uint8Array {
  const { covered, columns, rows, level } = paper;
  const shown = Uint8Array.from(pixels);
  for (let y = 0; y < height; y += 1) {
    const row = Math.floor((y * rows) / height) * columns;
    for (let x = 0; x < width; x += 1)
      if (covered[row + Math.floor((x * columns) / width)] !== 1) shown[y * width + x] = level;
  }
  return shown;
}

/** The level that parts light dots and dark ones with the widest distance between their means (Otsu 1979). */
function betweenLightAndDark(pixels: Uint8Array): number {
  const counts = countsOf(pixels);
  const sumOfAll = counts.reduce((sum, count, level) => sum + count * level, 0);
  let [best, threshold, below, sumBelow] = [-1, 0, 0, 0];
  for (const [level, count] of counts.entries()) {
    below += count;
    sumBelow += count * level;
    const above = pixels.length - below;
    if (below === 0 || above === 0) continue;
    const distance = sumBelow / below - (sumOfAll - sumBelow) / above;
    const between = below * above * distance * distance;
    if (between > best) [best, threshold] = [between, level];
  }
  return threshold;
}

function middleLevel(pixels: Uint8Array): number {
  let left = pixels.length / 2;
  return countsOf(pixels).findIndex((count) => (left -= count) <= 0);
}

function countsOf(pixels: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  for (const level of pixels) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}

/** Of the fields of light dots that hang together side by side, the largest. */
function largestField(light: Uint8Array, width: number): Uint8Array {
  const fields = new Uint32Array(light.length);
  const sizes = [0];
  const open: number[] = [];
  for (let start = 0; start < light.length; start += 1) {
    if (light[start] !== 1 || fields[start] !== 0) continue;
    const field = sizes.length;
    let size = 0;
    fields[start] = field;
    open.push(start);
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      size += 1;
      const x = index % width;
      for (const next of [
        x > 0 ? index - 1 : -1,
        x < width - 1 ? index + 1 : -1,
        index - width,
        index + width,
      ])
        if (light[next] === 1 && fields[next] === 0) {
          fields[next] = field;
          open.push(next);
        }
    }
    sizes.push(size);
  }
  const largest = sizes.indexOf(Math.max(...sizes));
  return light.map((dot, index) => (dot === 1 && fields[index] === largest ? 1 : 0));
}

/** Print, and shadows at the edge, are paper too: whatever lies between dots of it in their row or column. */
function withHollowsFilled(field: Uint8Array, { width, height }: Size): Uint8Array {
  const filled = Uint8Array.from(field);
  const fill = (from: number, step: number, count: number): void => {
    let first = 0;
    let last = count - 1;
    while (first < count && field[from + first * step] !== 1) first += 1;
    while (last > first && field[from + last * step] !== 1) last -= 1;
    for (let at = first; at <= last; at += 1) if (at < count) filled[from + at * step] = 1;
  };
  for (let y = 0; y < height; y += 1) fill(y * width, 1, width);
  for (let x = 0; x < width; x += 1) fill(x, width, height);
  return filled;
}

/** The field without its edge. Beyond the sides of the picture the paper may go on: only an edge within it is cut back. */
function cutBack(field: Uint8Array, page: Size, by: number): Uint8Array {
  const around = grown(
    field.map((part) => 1 - part),
    page,
    by,
  );
  return around.map((part) => 1 - part);
}

/** The field and all that is so near to it, across, down and at the corners. */
function grown(field: Uint8Array, { width, height }: Size, by: number): Uint8Array {
  const mean = meanAround({ pixels: field, width, height }, by);
  return field.map((_, index) => (mean(index % width, Math.floor(index / width)) > 0 ? 1 : 0));
}

function shareOf(field: Uint8Array): number {
  return field.reduce((sum, part) => sum + part, 0) / field.length;
}
