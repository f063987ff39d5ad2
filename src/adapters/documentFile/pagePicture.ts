import sharp from 'sharp';
import type { Sharp } from 'sharp';
import type { QuarterTurn } from '../../domain/geometry.ts';
import { analysePage } from './pageAnalysis.ts';
import { findBands, withBandsInverted } from './pageBands.ts';
import type { GreyPage } from './pageInk.ts';
import { findPaper, withPaperOnly } from './paperEdge.ts';
import { levelPlaces } from './printPlaces.ts';
import type { Drawn } from './protocol.ts';

/** A page drawn with more pixels than this is drawn smaller: a poster must not cost more than a letter. */
export const mostPixels = 12_000_000;
/** A page that varies by fewer levels of grey than this (of 255) shows nothing, unless letters are found on it. */
const blankRange = 40;
/** Pale print is darker than the paper by so many levels, and by so many times what the paper varies towards the light. */
const palePrint = { levels: 8, grains: 5 };
/** So much of a page is print, at least. */
const leastPrint = 0.001;
/** Long side of the small picture that is analysed, in dots. */
const analysedSide = 1000;
/** OCR follows lines that slope by less; turning the picture by so little would only blur it. */
const leastSkewDegrees = 0.6;

interface Bitmap {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 2 | 3 | 4;
  readonly dpi: number;
  readonly turn: QuarterTurn;
  readonly forReading: boolean;
  readonly stretch: number;
}
interface Raw {
  readonly data: Uint8Array;
  readonly info: { readonly width: number; readonly height: number; readonly channels: 1 | 2 | 3 | 4 };
}

/** Turns, encodes and measures the pixels of a drawn page; one for reading is made grey and its lines level. */
export async function encodePage(bitmap: Bitmap): Promise<{ png: Uint8Array; drawn: Drawn }> {
  const { width, height, channels } = bitmap;
  const drawn = sharp(bitmap.pixels, { raw: { width, height, channels } });
  const page = channels === 4 ? drawn.removeAlpha() : drawn;
  const grey = await page
    .clone()
    .greyscale()
    .toColourspace('b-w')
    .rotate(bitmap.turn)
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isPale = isNearlyOneLevel(grey.data);
  if (!bitmap.forReading) {
    const { data, info } = await encoded(page.rotate(bitmap.turn), bitmap.dpi);
    return { png: data, drawn: { widthPx: info.width, heightPx: info.height, blank: isPale } };
  }
  const { page: clear, small, paperLevel } = await paperOf(isPale ? await inFullContrast(grey) : grey);
  const analysis = analysed(small, clear.info.height);
  const blank = isPale && analysis.letterPx === null;
  const level = await levelled(clear, { skewDegrees: analysis.skewDegrees, paperLevel });
  const read = withoutBands(level, level === clear ? small : await drawnSmall(level));
  const { data, info } = await encoded(stretched(read, bitmap.stretch), bitmap.dpi);
  return { png: data, drawn: { widthPx: info.width, heightPx: info.height, blank, analysis } };
}

function encoded(page: Sharp, dpi: number) {
  return (
    page
      // OCR engines judge the size of letters by the stated resolution and guess where there is none.
      .withMetadata({ density: Math.max(1, Math.round(dpi)) })
      .png({ compressionLevel: 2 })
      .toBuffer({ resolveWithObject: true })
  );
}

/** What the small picture of a page tells, with lengths in dots of the page, which is so many dots high. */
function analysed(small: GreyPage, height: number): NonNullable<Drawn['analysis']> {
  const analysis = analysePage(small);
  // A page that lies on its side is drawn again before it is read: only then its slope counts.
  const levels = Math.abs(analysis.skewDegrees) >= leastSkewDegrees && !analysis.sideways;
  const skewDegrees = levels ? analysis.skewDegrees : 0;
  const letterPx = analysis.letterPx === null ? null : (analysis.letterPx * height) / small.height;
  return {
    ...analysis,
    letterPx,
    skewDegrees,
    print: levelPlaces(analysis.print, { ...small, skewDegrees }),
  };
}

/** The page without the table that it lies on: OCR takes the edge of the paper for a rule, and dark wood for its ink. */
async function paperOf(page: Raw): Promise<{ page: Raw; small: GreyPage; paperLevel: number }> {
  const small = await drawnSmall(page);
  const paper = findPaper(small);
  if (paper === null) return { page, small, paperLevel: 255 };
  const { width, height } = page.info;
  const alone = { ...page, data: withPaperOnly({ pixels: page.data, width, height }, paper) };
  return { page: alone, small: await drawnSmall(alone), paperLevel: paper.level };
}

async function drawnSmall(grey: Raw): Promise<GreyPage> {
  const { data, info } = await picture(grey)
    .resize({ width: analysedSide, height: analysedSide, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

/** The page turned about its centre so that its lines are level, cut to the size it had. */
async function levelled(
  grey: Raw,
  { skewDegrees, paperLevel }: { skewDegrees: number; paperLevel: number },
): Promise<Raw> {
  if (skewDegrees === 0) return grey;
  const { width, height } = grey.info;
  const turned = await picture(grey)
    .rotate(-skewDegrees, { background: { r: paperLevel, g: paperLevel, b: paperLevel } })
    .toColourspace('b-w')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [left, top] = [(turned.info.width - width) / 2, (turned.info.height - height) / 2];
  return picture(turned)
    .extract({
      left: Math.max(0, Math.round(left)),
      top: Math.max(0, Math.round(top)),
      width: Math.min(width, turned.info.width),
      height: Math.min(height, turned.info.height),
    })
    .raw()
    .toBuffer({ resolveWithObject: true });
}

/** OCR passes over light letters in the dark heads of tables: they are made dark on white. */
function withoutBands(page: Raw, small: GreyPage): Raw {
  const bands = findBands(small);
  const { width, height } = page.info;
  return { ...page, data: withBandsInverted({ pixels: page.data, width, height }, bands) };
}

function stretched(page: Raw, stretch: number): Sharp {
  if (stretch === 1) return picture(page);
  const { width, height } = page.info;
  return picture(page).resize({ width: Math.round(width * stretch), height, fit: 'fill' });
}

function picture({ data, info }: Raw): Sharp {
  const { width, height, channels } = info;
  return sharp(data, { raw: { width, height, channels } }).toColourspace('b-w');
}

/** Old thermal paper is pale, not blank: its darkest print becomes black. A page with nothing but grain stays as it is. */
async function inFullContrast(grey: Raw): Promise<Raw> {
  const levels = (await drawnSmall(grey)).pixels.toSorted();
  const at = (share: number): number => levels[Math.floor(share * (levels.length - 1))] ?? 0;
  const paper = at(0.5);
  const grain = at(0.84) - paper;
  const darkest = at(leastPrint);
  const depth = paper - darkest;
  if (depth < Math.max(palePrint.levels, palePrint.grains * grain)) return grey;
  const data = grey.data.map((level) => Math.max(0, Math.min(255, ((level - darkest) * 255) / depth)));
  return { ...grey, data };
}

function isNearlyOneLevel(grey: Uint8Array): boolean {
  let darkest = 255;
  let lightest = 0;
  for (const level of grey) {
    if (level < darkest) darkest = level;
    if (level > lightest) lightest = level;
  }
  return lightest - darkest < blankRange;
}
