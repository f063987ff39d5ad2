import type {
  DocumentFile,
  InspectedPage,
  PageDrawing,
  PageImage,
} from '../adapters/documentFile/documentFile.ts';
import type { Ocr, OcrLanguage } from '../adapters/ocr/ocr.ts';
import type { RefusalCode } from '../domain/document.ts';
import { shownBox, type QuarterTurn, type TextDirection } from '../domain/geometry.ts';
import type { PageReading } from '../domain/reading.ts';
import { readingOrder } from '../domain/readingOrder.ts';
import { evidence, gradeOf, meanConfidence } from './readingGrade.ts';
import { betterLanguage } from './readingLanguage.ts';

export type PageAnswer =
  | { readonly outcome: 'read'; readonly page: PageReading }
  | { readonly outcome: 'refused'; readonly code: RefusalCode };

type Words = PageReading['words'];
interface Deps {
  readonly documentFile: Pick<DocumentFile, 'renderPage'>;
  readonly ocr: Pick<Ocr, 'name' | 'recognize' | 'languages'>;
}
/** The language that pages of this document were found to be in; shared by them, whoever finds it first. */
export interface DocumentLanguage {
  found: OcrLanguage | null;
}
interface Request {
  readonly page: InspectedPage;
  readonly path: string;
  readonly language: DocumentLanguage;
  readonly signal: AbortSignal;
}
/** A page read in one direction; boxes in fractions of the picture that was read. */
interface Attempt {
  readonly words: Words;
  readonly turn: QuarterTurn;
  readonly image: PageImage;
}

/** Tesseract is at its best at about 20 to 30 pixels a capital letter: 10 pt at 200 to 300 dpi. */
const ocrDpi = 220;
/** Enough to see which of two directions has words. */
const probeDpi = 110;
/** Below this mean, the page may stand on its head: print upside down reads at about 0.3. */
const turnBelow = 0.5;
/** From this mean on a direction is right. */
const surelyUpright = 0.75;
/** A page read worse than this is tried with the threshold for uneven light; sooner where the paper differs. */
const poorBelow = 0.7;
const unevenBelow = 0.85;
/** An inked part so many times higher than wide is a strip: a till receipt. */
const stripFrom = 1.7;

/** Draws a page and reads it by OCR; one that looks turned is read in the other directions too and the best one counts. */
export async function recognizePage(deps: Deps, request: Request): Promise<PageAnswer> {
  const upright = await draw(deps, request, { turn: 0, dpi: ocrDpi });
  if (upright.outcome === 'refused') return upright;
  const { image } = upright;
  if (image.blank)
    return { outcome: 'read', page: pageOf(request.page, { source: 'none', grade: 'readable' }) };
  const attempt =
    image.analysis?.sideways === true
      ? await readSideways(deps, request, image)
      : await readUpright(deps, request, image);
  const { words, turn } = attempt;
  const grade = gradeOf(words);
  const direction = { turn, skewDegrees: attempt.image.analysis?.skewDegrees ?? 0 };
  return {
    outcome: 'read',
    page: pageOf(request.page, { source: deps.ocr.name, grade, words, ...direction }),
  };
}

async function readUpright(deps: Deps, request: Request, image: PageImage): Promise<Attempt> {
  const first = { words: await recognize(deps, request, image), turn: 0 as const, image };
  return isPoor(first) ? better(first, await readTurned(deps, request, 180)) : first;
}

/** Which side is up is seen on small pictures, the page as it lies among them: columns of figures can look like lines. */
async function readSideways(deps: Deps, request: Request, image: PageImage): Promise<Attempt> {
  const asItLies = await probe(deps, request, 0);
  const [right, left] = [await probe(deps, request, 90), await probe(deps, request, 270)];
  if (asItLies >= Math.max(right, left)) return readUpright(deps, request, image);
  const sideways = await readTurned(deps, request, right >= left ? 90 : 270);
  return sideways ?? readUpright(deps, request, image);
}

async function probe(deps: Deps, request: Request, turn: QuarterTurn): Promise<number> {
  const drawing = await draw(deps, request, { turn, dpi: probeDpi });
  return drawing.outcome === 'refused'
    ? 0
    : evidence(await readOnce(deps, request, { image: drawing.image, unevenLight: false }));
}

async function readTurned(deps: Deps, request: Request, turn: QuarterTurn): Promise<Attempt | null> {
  const drawing = await draw(deps, request, { turn, dpi: ocrDpi });
  if (drawing.outcome === 'refused') return null;
  const { image } = drawing;
  return { words: await recognize(deps, request, image), turn, image };
}

function isPoor({ words }: Attempt): boolean {
  return meanConfidence(words) < turnBelow;
}

function better(one: Attempt, other: Attempt | null): Attempt {
  if (other === null) return one;
  const sure = meanConfidence(other.words) >= surelyUpright;
  return evidence(other.words) > evidence(one.words) * (sure ? 1 : 1.2) ? other : one;
}

/** Reads once, and once more where the light or the language was another than thought. */
async function recognize(deps: Deps, request: Request, image: PageImage): Promise<Words> {
  const words = await readInLight(deps, request, image);
  const packs = deps.ocr.languages ?? [];
  const readWith = request.language.found ?? packs[0];
  if (readWith === undefined) return words;
  const language = betterLanguage(words, { readWith, packs });
  if (language === null) return words;
  request.language.found = language;
  const again = await readInLight(deps, request, image);
  return evidence(again) >= evidence(words) * 0.9 ? again : words;
}

/** One threshold for the whole page is best for most; a page that is poor with it may be so by its light. */
async function readInLight(deps: Deps, request: Request, image: PageImage): Promise<Words> {
  const words = await readOnce(deps, request, { image, unevenLight: false });
  const mayBe = meanConfidence(words) < (image.analysis?.unevenLight === true ? unevenBelow : poorBelow);
  if (!mayBe) return words;
  const again = await readOnce(deps, request, { image, unevenLight: true });
  return evidence(again) > evidence(words) ? again : words;
}

async function readOnce(
  deps: Deps,
  request: Request,
  { image, unevenLight }: { image: PageImage; unevenLight: boolean },
): Promise<Words> {
  const { analysis, png } = image;
  const { words } = await deps.ocr.recognize({
    png,
    signal: request.signal,
    language: request.language.found ?? undefined,
    layout: (analysis?.inkAspect ?? 1) >= stripFrom ? 'strip' : 'page',
    unevenLight,
  });
  return words;
}

function draw(
  deps: Deps,
  { page, path, signal }: Request,
  { turn, dpi }: { turn: QuarterTurn; dpi: number },
): Promise<PageDrawing> {
  return deps.documentFile.renderPage({ path, page: page.page, dpi, turn, forReading: true, signal });
}

/** The words of an attempt, brought back to the page as shown, in reading order. */
function pageOf(
  { page, widthPt, heightPt }: InspectedPage,
  read: Pick<PageReading, 'source' | 'grade'> &
    Pick<TextDirection, 'turn' | 'skewDegrees'> & { readonly words?: Words },
): PageReading {
  const { source, grade, words = [], turn = 0, skewDegrees = 0 } = read;
  const direction = { widthPt, heightPt, turn, skewDegrees };
  const shown = words.map(({ text, box, confidence }) => ({
    text,
    confidence,
    box: shownBox(box, direction),
  }));
  const visible = shown.filter(({ box }) => box[2] > box[0] && box[3] > box[1]);
  return {
    page,
    widthPt,
    heightPt,
    source,
    grade,
    words: readingOrder(visible, direction),
    ...(turn === 0 ? {} : { turn }),
    ...(skewDegrees === 0 ? {} : { skewDegrees }),
  };
}
