import type {
  DocumentFile,
  InspectedPage,
  PageAnalysis,
  PageDrawing,
  PageImage,
} from '../adapters/documentFile/documentFile.ts';
import type { Ocr, OcrLanguage, OcrLayout } from '../adapters/ocr/ocr.ts';
import type { QuarterTurn } from '../domain/geometry.ts';
import type { PageReading } from '../domain/reading.ts';
import { evidence, meanConfidence } from './readingGrade.ts';
import { betterLanguage } from './readingLanguage.ts';
import { passedOverPrint } from './readingUnread.ts';
import { agreement, votedWords } from './readingVote.ts';

type Words = PageReading['words'];
export interface Deps {
  readonly documentFile: Pick<DocumentFile, 'renderPage'>;
  readonly ocr: Pick<Ocr, 'name' | 'recognize' | 'languages'>;
}
/** The language that pages of this document were found to be in; shared by them, whoever finds it first. */
export interface DocumentLanguage {
  found: OcrLanguage | null;
}
export interface PageRequest {
  readonly page: InspectedPage;
  readonly path: string;
  readonly language: DocumentLanguage;
  readonly signal: AbortSignal;
}
/** With the resolution at which the letters of the page are of the size that OCR reads best. */
export interface SizedRequest extends PageRequest {
  readonly dpi: number;
}
/** A picture and what was read in it; boxes in fractions of the picture. */
export interface Look {
  readonly words: Words;
  readonly image: PageImage;
  readonly unevenLight: boolean;
}

/** Print of 10 pt gets letters of about 20 dots at this resolution. */
const usualDpi = 220;
/** Within this range Tesseract reads letters about equally well; larger ones cost time and words, smaller ones letters. */
const letterRange = { from: 15, to: 30 };
const bestLetterPx = 25;
/** A page read worse than this is tried with the threshold for uneven light; sooner where the paper differs. */
const poorBelow = 0.7;
const unevenBelow = 0.85;
/** An inked part so many times higher than wide is a strip, a till receipt. */
const stripFrom = 1.7;
/**
 * So is a picture that few letters cross, by their height: on tills, which print up to 48 of them, a letter with its space is
 * about 0.8 of that wide. Around the ink there may be margins, and a table.
 */
const stripLetters = { ink: 40, picture: 60 };
/**
 * In another size and width letters are other letters to the engine: it seldom errs in the same way on all of them. Wider,
 * the narrow letters of tills are told apart better; sparse, a name or a sum in large print is not passed over.
 */
const furtherLooks = [
  { layout: 'sparse', stretch: 1 },
  { layout: 'strip', stretch: 1.3 },
] as const;
/** Two readings that agree on so much of what both saw need no third. */
const agreed = 0.8;
const largerLetterPx = 32;
const sameSkewDegrees = 0.3;

/** The page upright, in the size in which OCR reads its letters best, and the resolution which that takes. */
export async function drawInSize(
  deps: Deps,
  request: PageRequest,
): Promise<PageDrawing & { readonly dpi: number }> {
  const usual = await draw(deps, request, { turn: 0, dpi: usualDpi });
  const dpi = usual.outcome === 'drawn' ? bestDpi(usual.image.analysis) : usualDpi;
  return { ...(dpi === usualDpi ? usual : await draw(deps, request, { turn: 0, dpi })), dpi };
}

function bestDpi(analysis: PageAnalysis | undefined): number {
  const letterPx = analysis?.letterPx ?? bestLetterPx;
  const fits = letterPx >= letterRange.from && letterPx <= letterRange.to;
  return fits ? usualDpi : (usualDpi * bestLetterPx) / letterPx;
}

export function draw(
  deps: Deps,
  { page, path, signal }: PageRequest,
  how: { turn: QuarterTurn; dpi: number; stretch?: number },
): Promise<PageDrawing> {
  return deps.documentFile.renderPage({ path, page: page.page, forReading: true, signal, ...how });
}

/** Reads once, and once more where the light or the language was another than thought. */
export async function recognize(deps: Deps, request: PageRequest, image: PageImage): Promise<Look> {
  const look = await readInLight(deps, request, image);
  const packs = deps.ocr.languages ?? [];
  const readWith = request.language.found ?? packs[0];
  if (readWith === undefined) return look;
  const language = betterLanguage(look.words, { readWith, packs });
  if (language === null) return look;
  request.language.found = language;
  const again = await readInLight(deps, request, image);
  return evidence(again.words) >= evidence(look.words) * 0.9 ? again : look;
}

/** One threshold for the whole page is best for most; a page that is poor with it may be so by its light. */
async function readInLight(deps: Deps, request: PageRequest, image: PageImage): Promise<Look> {
  const words = await readOnce(deps, request, { image, unevenLight: false });
  const mayBe = meanConfidence(words) < (image.analysis?.unevenLight === true ? unevenBelow : poorBelow);
  const look = { words, image, unevenLight: false };
  return mayBe ? readSpotBySpot(deps, request, look) : look;
}

async function readSpotBySpot(deps: Deps, request: PageRequest, look: Look): Promise<Look> {
  const words = await readOnce(deps, request, { image: look.image, unevenLight: true });
  return evidence(words) > evidence(look.words) ? { ...look, words, unevenLight: true } : look;
}

export async function readOnce(
  deps: Deps,
  request: PageRequest,
  look: { image: PageImage; unevenLight: boolean; layout?: OcrLayout },
): Promise<Words> {
  const { image, unevenLight, layout = isStrip(image) ? 'strip' : 'page' } = look;
  const { words } = await deps.ocr.recognize({
    png: image.png,
    signal: request.signal,
    language: request.language.found ?? undefined,
    layout,
    unevenLight,
  });
  return words;
}

export function isStrip({ analysis, widthPx }: PageImage): boolean {
  if (analysis === undefined) return false;
  const { inkAspect, inkWidth, letterPx } = analysis;
  if (inkAspect >= stripFrom) return true;
  const letters = widthPx / (letterPx ?? 1);
  return letters < stripLetters.picture && letters * inkWidth < stripLetters.ink;
}

/**
 * Receipts are printed in odd letters, some of them twice as high as others, on poor paper: they are read from two pictures,
 * and from a third where these differ or passed print over, and the readings vote.
 */
export async function readStripAgain(
  deps: Deps,
  request: SizedRequest,
  first: Look & { readonly turn: QuarterTurn },
): Promise<Words> {
  const { unevenLight, turn } = first;
  if (first.words.length === 0) return first.words;
  const letterPx = first.image.analysis?.letterPx ?? bestLetterPx;
  const dpi = (request.dpi * largerLetterPx) / letterPx;
  const readings = [first.words];
  for (const { layout, stretch } of furtherLooks) {
    const allSeen = !passedOverPrint(readings.flat(), first.image.analysis);
    if (readings.length > 1 && allSeen && agreement(readings) >= agreed) break;
    const drawing = await draw(deps, request, { turn, dpi, stretch });
    if (drawing.outcome === 'refused') break;
    // Levelled by another angle, the same word would stand elsewhere.
    if (Math.abs(skewOf(drawing.image) - skewOf(first.image)) > sameSkewDegrees) continue;
    readings.push(await readOnce(deps, request, { image: drawing.image, unevenLight, layout }));
  }
  return votedWords(readings);
}

/** A page is read once, and more often where that passed print over: it may stand in the shadow, or beside other print. */
export async function readPassedOver(deps: Deps, request: PageRequest, first: Look): Promise<Words> {
  const { image, words } = first;
  const passesOver = (look: Look): boolean => passedOverPrint(look.words, image.analysis);
  if (words.length === 0 || !passesOver(first)) return words;
  const inShadow = image.analysis?.unevenLight === true && !first.unevenLight;
  const look = inShadow ? await readSpotBySpot(deps, request, first) : first;
  if (!passesOver(look)) return look.words;
  return votedWords([look.words, await readOnce(deps, request, { ...look, layout: 'sparse' })]);
}

function skewOf({ analysis }: PageImage): number {
  return analysis?.skewDegrees ?? 0;
}
