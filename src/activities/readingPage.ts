import type { InspectedPage, PageImage } from '../adapters/documentFile/documentFile.ts';
import type { RefusalCode } from '../domain/document.ts';
import { shownBox, type QuarterTurn, type TextDirection } from '../domain/geometry.ts';
import type { PageReading } from '../domain/reading.ts';
import { readingOrder } from '../domain/readingOrder.ts';
import { evidence, gradeOf, meanConfidence } from './readingGrade.ts';
import {
  draw,
  drawInSize,
  isStrip,
  readOnce,
  readPassedOver,
  readStripAgain,
  recognize,
} from './readingLook.ts';
import type { Deps, Look, PageRequest, SizedRequest } from './readingLook.ts';

export type PageAnswer =
  | { readonly outcome: 'read'; readonly page: PageReading }
  | { readonly outcome: 'refused'; readonly code: RefusalCode };

type Words = PageReading['words'];
/** A page read in one direction; boxes in fractions of the picture that was read. */
interface Attempt extends Look {
  readonly turn: QuarterTurn;
}

/** Enough of the resolution to see which of two directions has words. */
const probePart = 0.5;
/** Below this mean, the page may stand on its head: print upside down reads at about 0.3. */
const turnBelow = 0.5;
/** From this mean on a direction is right. */
const surelyUpright = 0.75;

/**
 * Draws a page and reads it by OCR; one that looks turned is read in the other directions too and the best one counts. A
 * till receipt is looked at more than once.
 */
export async function recognizePage(deps: Deps, wanted: PageRequest): Promise<PageAnswer> {
  const upright = await drawInSize(deps, wanted);
  if (upright.outcome === 'refused') return upright;
  const { image, dpi } = upright;
  const request = { ...wanted, dpi };
  if (image.blank)
    return { outcome: 'read', page: pageOf(request.page, { source: 'none', grade: 'readable' }) };
  const attempt =
    image.analysis?.sideways === true
      ? await readSideways(deps, request, image)
      : await readUpright(deps, request, image);
  const { turn } = attempt;
  const readAgain = isStrip(attempt.image) ? readStripAgain : readPassedOver;
  const words = await readAgain(deps, request, attempt);
  const grade = gradeOf(words);
  const direction = { turn, skewDegrees: attempt.image.analysis?.skewDegrees ?? 0 };
  return {
    outcome: 'read',
    page: pageOf(request.page, { source: deps.ocr.name, grade, words, ...direction }),
  };
}

async function readUpright(deps: Deps, request: SizedRequest, image: PageImage): Promise<Attempt> {
  const first = { ...(await recognize(deps, request, image)), turn: 0 as const };
  return isPoor(first) ? better(first, await readTurned(deps, request, 180)) : first;
}

/** Which side is up is seen on small pictures, the page as it lies among them: columns of figures can look like lines. */
async function readSideways(deps: Deps, request: SizedRequest, image: PageImage): Promise<Attempt> {
  const asItLies = await probe(deps, request, 0);
  const [right, left] = [await probe(deps, request, 90), await probe(deps, request, 270)];
  if (asItLies >= Math.max(right, left)) return readUpright(deps, request, image);
  const sideways = await readTurned(deps, request, right >= left ? 90 : 270);
  return sideways ?? readUpright(deps, request, image);
}

async function probe(deps: Deps, request: SizedRequest, turn: QuarterTurn): Promise<number> {
  const drawing = await draw(deps, request, { turn, dpi: request.dpi * probePart });
  if (drawing.outcome === 'refused') return 0;
  return evidence(await readOnce(deps, request, { image: drawing.image, unevenLight: false }));
}

async function readTurned(deps: Deps, request: SizedRequest, turn: QuarterTurn): Promise<Attempt | null> {
  const drawing = await draw(deps, request, { turn, dpi: request.dpi });
  return drawing.outcome === 'refused' ? null : { ...(await recognize(deps, request, drawing.image)), turn };
}

function isPoor({ words }: Attempt): boolean {
  return meanConfidence(words) < turnBelow;
}

function better(one: Attempt, other: Attempt | null): Attempt {
  if (other === null) return one;
  const sure = meanConfidence(other.words) >= surelyUpright;
  return evidence(other.words) > evidence(one.words) * (sure ? 1 : 1.2) ? other : one;
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
