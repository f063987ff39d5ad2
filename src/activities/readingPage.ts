import type {
  DocumentFile,
  InspectedPage,
  PageDrawing,
} from '../adapters/documentFile/documentFile.ts';
import type { Ocr } from '../adapters/ocr/ocr.ts';
import type { RefusalCode } from '../domain/document.ts';
import type { Box, QuarterTurn } from '../domain/geometry.ts';
import type { PageReading } from '../domain/reading.ts';

export type PageAnswer =
  | { readonly outcome: 'read'; readonly page: PageReading }
  | { readonly outcome: 'refused'; readonly code: RefusalCode };

type Words = PageReading['words'];
interface Deps {
  readonly documentFile: Pick<DocumentFile, 'renderPage'>;
  readonly ocr: Pick<Ocr, 'name' | 'recognize'>;
}
interface Request {
  readonly page: InspectedPage;
  readonly path: string;
  readonly signal: AbortSignal;
}

/** Tesseract is at its best at about 20 to 30 pixels a capital letter: 10 pt at 200 to 300 dpi. */
const ocrDpi = 220;
/** Grades by the mean confidence of the words, weighted by their letters. */
const readableFrom = 0.7;
const poorFrom = 0.45;
/** With fewer words than this the mean says little. */
const fewWords = 5;
/** Below this mean, the page may lie on its side or upside down. */
const turnBelow = 0.6;

/** Draws a page and reads it by OCR; a page that looks turned is read again in the other directions and the best one counts. */
export async function recognizePage(deps: Deps, request: Request): Promise<PageAnswer> {
  const upright = await draw(deps, request, 0);
  if (upright.outcome === 'refused') return upright;
  const { image } = upright;
  if (image.blank) return { outcome: 'read', page: pageOf(request.page, 'none', 'readable', []) };
  let words = (await deps.ocr.recognize({ png: image.png, signal: request.signal })).words;
  if (meanConfidence(words) < turnBelow) words = await bestTurn(deps, request, words);
  return { outcome: 'read', page: pageOf(request.page, deps.ocr.name, gradeOf(words), words) };
}

async function bestTurn(deps: Deps, request: Request, upright: Words): Promise<Words> {
  let best = upright;
  for (const turn of [90, 270, 180] as const) {
    const drawing = await draw(deps, request, turn);
    if (drawing.outcome === 'refused') return best;
    const { words } = await deps.ocr.recognize({ png: drawing.image.png, signal: request.signal });
    if (evidence(words) > evidence(best))
      best = words.map((word) => ({ ...word, box: turnedBack(word.box, turn) }));
    if (meanConfidence(words) >= readableFrom && words.length >= fewWords) return best;
  }
  return best;
}

function draw(deps: Deps, { page, path, signal }: Request, turn: QuarterTurn): Promise<PageDrawing> {
  return deps.documentFile.renderPage({ path, page: page.page, dpi: ocrDpi, turn, signal });
}

/** Where a box of the page turned clockwise by `turn` degrees lies on the page itself. */
export function turnedBack([x0, y0, x1, y1]: Box, turn: QuarterTurn): Box {
  switch (turn) {
    case 0:
      return [x0, y0, x1, y1];
    case 90:
      return [y0, 1 - x1, y1, 1 - x0];
    case 180:
      return [1 - x1, 1 - y1, 1 - x0, 1 - y0];
    case 270:
      return [1 - y1, x0, 1 - y0, x1];
  }
}

/** How well a page could be read, so that a person is asked where the machine is guessing. */
export function gradeOf(words: Words): PageReading['grade'] {
  const mean = meanConfidence(words);
  if (words.length === 0 || mean < poorFrom) return 'unreadable';
  return mean < readableFrom || words.length < fewWords ? 'poor' : 'readable';
}

/** The mean weighted by letters: dashes and specks that OCR takes for words must not speak for the page. */
function meanConfidence(words: Words): number {
  const letters = words.reduce((sum, word) => sum + lettersOf(word.text), 0);
  return letters === 0 ? 0 : evidence(words) / letters;
}

/** Letters that were read, each counted by its confidence. */
function evidence(words: Words): number {
  return words.reduce((sum, word) => sum + lettersOf(word.text) * word.confidence, 0);
}

function lettersOf(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function pageOf(
  page: InspectedPage,
  source: PageReading['source'],
  grade: PageReading['grade'],
  words: Words,
): PageReading {
  return { page: page.page, widthPt: page.widthPt, heightPt: page.heightPt, source, grade, words };
}
