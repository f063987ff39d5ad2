import { meanAround, type GreyPage } from './pageInk.ts';

/** A part of a page, in fractions of it, in which light letters stand on a dark ground. */
export interface Band {
  readonly box: readonly [x0: number, y0: number, x1: number, y1: number];
  /** How light the ground is, 0..255. */
  readonly ground: number;
}

/** Ground is darker than the paper by this part; lighter tints do not trouble recognition. */
const darker = 0.72;
/** Dots to each side that are looked at: more than a letter, less than the height of a band with one line. */
const reach = 5;
/** Around a dot of a band so much is dark; among dark letters on paper less is. */
const mostlyDark = 0.62;
/** A band has room for a few letters, in dots of a page that is about 1000 dots high. */
const least = { width: 30, height: 9 };
/** Letters leave the edges of a band free: so much of each is dark, and little of the region is lost to find them. */
const filled = 0.85;
const keptPart = 0.6;
/** Letters differ from their ground by at least this many levels, and cover this part of it. */
const clear = 60;
const letterShare = { from: 0.01, to: 0.45 };
/** So much of a band may be darker than its ground: specks, the edge of a rule. Dark letters would be lost. */
const mostDark = 0.01;
/** A light run of so many dots is no stroke; so much of the light may lie in such runs (a white rule between two cells). */
const longestStroke = 30;
const mostField = 0.3;

/** The bands of a page drawn small, from top to bottom. */
export function findBands(page: GreyPage): Band[] {
  const dark = darkOf(page);
  return regionsOf(coverage(dark, page), page)
    .flatMap((region) => {
      const band = trimmed(region, dark, page);
      return areaOf(band) >= keptPart * areaOf(region) ? [band] : [];
    })
    .filter(({ x0, y0, x1, y1 }) => x1 - x0 >= least.width && y1 - y0 >= least.height)
    .flatMap((region) => bandOf(region, page));
}

/** The dots of the page, with the light letters of the bands dark on white ground. */
export function withBandsInverted({ pixels, width, height }: GreyPage, bands: readonly Band[]): Uint8Array {
  if (bands.length === 0) return pixels;
  const inverted = Uint8Array.from(pixels);
  for (const { box, ground } of bands) {
    const [x0, y0] = [Math.floor(box[0] * width), Math.floor(box[1] * height)];
    const [x1, y1] = [Math.ceil(box[2] * width), Math.ceil(box[3] * height)];
    const room = Math.max(1, 255 - ground);
    for (let y = y0; y < Math.min(height, y1); y += 1)
      for (let x = x0; x < Math.min(width, x1); x += 1) {
        const level = pixels[y * width + x] ?? 0;
        inverted[y * width + x] = 255 - Math.max(0, Math.round(((level - ground) * 255) / room));
      }
  }
  return inverted;
}

function darkOf({ pixels }: GreyPage): Uint8Array {
  const levels = new Uint32Array(256);
  for (const level of pixels) levels[level] = (levels[level] ?? 0) + 1;
  // The lighter half of a page is paper.
  let above = 0;
  let paper = 255;
  while (paper > 0 && above + (levels[paper] ?? 0) < pixels.length / 2) above += levels[paper--] ?? 0;
  return pixels.map((level) => (level < paper * darker ? 1 : 0));
}

/** 1 where the surroundings are mostly dark. */
function coverage(dark: Uint8Array, { width, height }: GreyPage): Uint8Array {
  const share = meanAround({ pixels: dark, width, height }, reach);
  return dark.map((_, index) => (share(index % width, Math.floor(index / width)) > mostlyDark ? 1 : 0));
}

interface Region {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The frames of connected dots, with the reach that the look around a dot takes off at the edges. */
function regionsOf(covered: Uint8Array, { width, height }: GreyPage): Region[] {
  const regions: Region[] = [];
  const stack: number[] = [];
  for (let start = 0; start < covered.length; start += 1) {
    if (covered[start] !== 1) continue;
    let [x0, y0, x1, y1] = [width, height, 0, 0];
    covered[start] = 0;
    stack.push(start);
    for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
      const [x, y] = [index % width, Math.floor(index / width)];
      [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
      for (const next of [
        x > 0 ? index - 1 : -1,
        x < width - 1 ? index + 1 : -1,
        index - width,
        index + width,
      ])
        if (next >= 0 && covered[next] === 1) {
          covered[next] = 0;
          stack.push(next);
        }
    }
    regions.push({
      x0: Math.max(0, x0 - reach),
      y0: Math.max(0, y0 - reach),
      x1: Math.min(width, x1 + reach + 1),
      y1: Math.min(height, y1 + reach + 1),
    });
  }
  return regions;
}

/** The frame without the rows and columns at its edges that are mostly paper. */
function trimmed(region: Region, dark: Uint8Array, { width }: GreyPage): Region {
  let { x0, y0, x1, y1 } = region;
  const row = (y: number): number => share(x1 - x0, (at) => dark[y * width + x0 + at] ?? 0);
  const column = (x: number): number => share(y1 - y0, (at) => dark[(y0 + at) * width + x] ?? 0);
  while (y0 < y1 && row(y0) < filled) y0 += 1;
  while (y1 > y0 && row(y1 - 1) < filled) y1 -= 1;
  while (x0 < x1 && column(x0) < filled) x0 += 1;
  while (x1 > x0 && column(x1 - 1) < filled) x1 -= 1;
  return { x0, y0, x1, y1 };
}

const areaOf = ({ x0, y0, x1, y1 }: Region): number => (x1 - x0) * (y1 - y0);

function share(count: number, of: (at: number) => number): number {
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += of(at);
  return sum / Math.max(1, count);
}

/** A band when its letters are lighter than its ground, and nothing on it is darker or is a light field. */
function bandOf(region: Region, page: GreyPage): Band[] {
  const { x0, y0, x1, y1 } = region;
  const levels = new Uint32Array(256);
  for (let y = y0; y < y1; y += 1)
    for (const level of rowOf(region, y, page)) levels[level] = (levels[level] ?? 0) + 1;
  const ground = levels.indexOf(Math.max(...levels));
  const part = (from: number, to: number): number =>
    levels.slice(Math.max(0, from), Math.max(0, to)).reduce((sum, count) => sum + count, 0) / areaOf(region);
  const light = part(ground + clear, 256);
  const isPlain =
    part(0, ground - clear) < mostDark && inFields(region, page, ground + clear) < mostField * light;
  const hasLetters = light >= letterShare.from && light <= letterShare.to && isPlain;
  const { width, height } = page;
  return hasLetters ? [{ box: [x0 / width, y0 / height, x1 / width, y1 / height], ground }] : [];
}

/** The part of the region that is light in runs longer than the strokes of letters are wide. */
function inFields(region: Region, page: GreyPage, from: number): number {
  let dots = 0;
  for (let y = region.y0; y < region.y1; y += 1) {
    let run = 0;
    for (const level of [...rowOf(region, y, page), 0]) {
      if (level >= from) run += 1;
      else {
        dots += run >= longestStroke ? run : 0;
        run = 0;
      }
    }
  }
  return dots / areaOf(region);
}

const rowOf = ({ x0, x1 }: Region, y: number, { pixels, width }: GreyPage): Uint8Array =>
  pixels.subarray(y * width + x0, y * width + x1);
