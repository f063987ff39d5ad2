import type { PageAnalysis } from './documentFile.ts';
import { letterHeight, lettersOf } from './letterHeight.ts';
import { placesOfPrint } from './printPlaces.ts';
import { inkOf, type GreyPage } from './pageInk.ts';

/** Parts of the page whose paper is compared: so many a side. */
const lightParts = 8;
/** Levels of grey (of 255) between the paper of light and of dark parts that one threshold for all cannot bridge. */
const unevenFrom = 60;

/** Runs of ink longer than this are rules and borders, not letters. */
const longestStroke = 40;
const widestSkew = 10;
/** A skew must sharpen the lines by this much over the page as it is. */
const clearGain = 1.06;
/** Sideways text sharpens the columns against the rows by this much. */
const clearlySideways = 1.3;
const fewDots = 400;
/** Of more dots only some are looked at. */
const mostDots = 40_000;

/** Looks at a page drawn small (about 1000 dots on its long side); letters are measured in its dots, places are not levelled. */
export function analysePage(page: GreyPage): PageAnalysis {
  const ink = inkOf(page);
  const dots = dotsOf(ink, page);
  const unevenLight = lightRange(page) >= unevenFrom;
  if (dots.xs.length < fewDots)
    return {
      skewDegrees: 0,
      sideways: false,
      inkAspect: page.height / page.width,
      inkWidth: 1,
      unevenLight,
      letterPx: null,
      print: [],
    };
  const rows = bestSkew(dots, page.height);
  const columns = bestSkew({ xs: dots.ys, ys: dots.xs }, page.width);
  const spans = { x: spanOf(dots.xs), y: spanOf(dots.ys) };
  // The same ink spread over fewer rows is sharper without being lines: each axis counts by what it has of them.
  const sideways = columns.sharpness * spans.x > clearlySideways * rows.sharpness * spans.y;
  const best = sideways ? columns : rows;
  const clear = best.sharpness > clearGain * best.level;
  // Along the other axis a turn to the right looks like one to the left.
  const skewDegrees = clear ? (sideways ? -best.degrees : best.degrees) : 0;
  const letters = lettersOf({ ink, width: page.width, sideways });
  const letterPx = letterHeight(letters);
  // A page on its side is drawn again before it is read.
  const print = letterPx === null || sideways ? [] : placesOfPrint(letters, { ...page, letterPx });
  const [inkAspect, inkWidth] = [spans.y / spans.x, spans.x / page.width];
  return { skewDegrees, sideways, inkAspect, inkWidth, unevenLight, letterPx, print };
}

interface Dots {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** The dots of letters: what stands in a long run across or down is a rule. */
function dotsOf(ink: Uint8Array, { width, height }: GreyPage): Dots {
  const ruled = new Uint8Array(ink.length);
  const mark = (from: number, step: number, count: number): void => {
    let run = 0;
    for (let index = 0; index <= count; index += 1) {
      if (index < count && ink[from + index * step] === 1) run += 1;
      else {
        if (run > longestStroke)
          for (let back = 1; back <= run; back += 1) ruled[from + (index - back) * step] = 1;
        run = 0;
      }
    }
  };
  for (let y = 0; y < height; y += 1) mark(y * width, 1, width);
  for (let x = 0; x < width; x += 1) mark(x, width, height);
  const isLetter = (index: number): boolean => ink[index] === 1 && ruled[index] !== 1;
  const count = ink.reduce((sum, _, index) => sum + (isLetter(index) ? 1 : 0), 0);
  const step = Math.max(1, Math.ceil(count / mostDots));
  const xs: number[] = [];
  const ys: number[] = [];
  let seen = 0;
  for (let index = 0; index < ink.length; index += 1) {
    if (!isLetter(index)) continue;
    seen += 1;
    if (seen % step !== 0) continue;
    xs.push(index % width);
    ys.push(Math.floor(index / width));
  }
  return { xs, ys };
}

/**
 * The angle at which the profile of the lines is sharpest: the sum of the squared steps between neighbouring rows (Postl
 * 1986). Coarse steps first, then fine ones around the best.
 */
function bestSkew({ xs, ys }: Dots, height: number): { degrees: number; sharpness: number; level: number } {
  const level = sharpnessAt({ xs, ys }, height, 0);
  let best = { degrees: 0, sharpness: level };
  const tryAll = (from: number, to: number, step: number): void => {
    for (let degrees = from; degrees <= to + 1e-9; degrees += step) {
      const sharpness = sharpnessAt({ xs, ys }, height, degrees);
      if (sharpness > best.sharpness) best = { degrees, sharpness };
    }
  };
  tryAll(-widestSkew, widestSkew, 0.5);
  tryAll(best.degrees - 0.4, best.degrees + 0.4, 0.1);
  return { ...best, level };
}

function sharpnessAt({ xs, ys }: Dots, height: number, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const margin = Math.ceil(height * 0.5);
  const profile = new Float64Array(height + 2 * margin);
  for (let index = 0; index < xs.length; index += 1) {
    const row = Math.round((ys[index] ?? 0) - (xs[index] ?? 0) * slope) + margin;
    if (row >= 0 && row < profile.length) profile[row] = (profile[row] ?? 0) + 1;
  }
  let sharpness = 0;
  for (let row = 1; row < profile.length; row += 1) {
    const step = (profile[row] ?? 0) - (profile[row - 1] ?? 0);
    sharpness += step * step;
  }
  return sharpness;
}

/** Of the part that holds all but the outer hundredth of the ink on each side. */
function spanOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return Math.max(1, at(0.99) - at(0.01));
}

/** How much the paper differs over the page: of the parts' light levels, the ninth tenth less the first. */
function lightRange({ pixels, width, height }: GreyPage): number {
  const papers: number[] = [];
  for (let part = 0; part < lightParts * lightParts; part += 1) {
    const [column, row] = [part % lightParts, Math.floor(part / lightParts)];
    const levels = new Uint32Array(256);
    let count = 0;
    for (
      let y = Math.floor((row * height) / lightParts);
      y < Math.floor(((row + 1) * height) / lightParts);
      y += 1
    )
      for (
        let x = Math.floor((column * width) / lightParts);
        x < Math.floor(((column + 1) * width) / lightParts);
        x += 1
      ) {
        const level = pixels[y * width + x] ?? 0;
        levels[level] = (levels[level] ?? 0) + 1;
        count += 1;
      }
    // The lighter quarter of a part is paper, whatever is printed on it.
    let above = 0;
    let paper = 255;
    while (paper > 0 && above + (levels[paper] ?? 0) < count / 4) above += levels[paper--] ?? 0;
    papers.push(paper);
  }
  const sorted = papers.toSorted((one, other) => one - other);
  return (sorted[Math.floor(papers.length * 0.9)] ?? 0) - (sorted[Math.floor(papers.length * 0.1)] ?? 0);
}
