import { columnsOf } from '../../lineItems/heads.ts';
import { factsOf } from './lineFacts.ts';
import { isAligned, type Line, type Sheet } from './lines.ts';
import { amountText } from './words.ts';

const limit = (value: number): number => Math.max(0, Math.min(1, value));
const flag = (is: boolean): number => (is ? 1 : 0);

/** What of a page is measured once for all its candidates. */
export interface PageFrame {
  readonly pages: number;
  /** Upper edge of the table of goods, in points; the page's height when it has none. */
  readonly tableTop: number;
  readonly tableBottom: number;
  readonly title: Line | undefined;
  readonly top: number;
}

const titleWord =
  /^(?:tax |sales |commercial |proforma )?(?:invoice|rechnung|gutschrift|credit note|receipt|quittung|purchase order|order|bestellung|auftragsbestätigung|facture|avoir|bon de commande|factuur|bestelling|factura|fattura|fatura|faktura|statement|kontoauszug|contract|lieferschein|delivery note)\b/iu;

export function pageFrameOf(sheet: Sheet, pages: number): PageFrame {
  const { rows, heightPt } = sheet.page;
  const header = rows.find((row) => columnsOf(row) !== null);
  const tableTop = header?.tokens[0]?.y0 ?? heightPt;
  const goods = rows.filter(
    ({ tokens }) => (tokens[0]?.y0 ?? 0) > tableTop && tokens.some(({ text }) => amountText.test(text)),
  );
  return {
    pages,
    tableTop,
    tableBottom: goods.at(-1)?.tokens[0]?.y1 ?? tableTop,
    title: sheet.lines.find(({ text }) => titleWord.test(text)),
    top: sheet.lines.find((line) => line.isWordy)?.y0 ?? 0,
  };
}

/** Where the line of a span stands on its page, and how large; `bottom` is the last line of a stack. */
export function placeFeatures(
  line: Line,
  bottom: Line,
  sheet: Sheet,
  frame: PageFrame,
): Record<string, number> {
  const { lines } = sheet;
  return {
    ...sizeAndPlace(line, sheet, frame),
    ...orderFeatures(line, bottom, sheet),
    ...tableFeatures(line, frame),
    amountBeside: flag(hasAmountBeside(line, lines)),
    alone: flag(!lines.some((other) => other !== line && isSameRow(other, line))),
    window: isInWindow(line, sheet),
    sender: isSender(line, sheet),
  };
}

function sizeAndPlace(line: Line, sheet: Sheet, frame: PageFrame): Record<string, number> {
  const { area, medianHeight, largestHeight } = sheet;
  const centre = area.x0 + area.width / 2;
  return {
    lineHeight: limit(line.height / medianHeight / 4),
    isLarge: flag(line.height > 1.25 * medianHeight),
    isSmall: flag(line.height < 0.85 * medianHeight),
    heightToLargest: limit(line.height / largestHeight),
    x: limit((line.x0 - area.x0) / area.width),
    yInPrint: limit((line.y0 - area.y0) / area.height),
    yFromTop: limit((line.y0 - frame.top) / area.height),
    isTop: flag(line.y0 - area.y0 < 0.3 * area.height),
    isFooter: flag(line.y0 - area.y0 > 0.85 * area.height),
    isRight: flag(line.x0 - area.x0 > 0.5 * area.width),
    centred: limit(1 - Math.abs((line.x0 + line.x1) / 2 - centre) / (0.25 * area.width)),
    firstPage: flag(line.page === 1),
    lastOfSeveral: flag(line.page === frame.pages && frame.pages > 1),
  };
}

/** How many lines stand over a line, on the page and in its block. */
function orderFeatures(line: Line, bottom: Line, sheet: Sheet): Record<string, number> {
  let above = 0;
  for (const other of sheet.lines) if (other.isWordy && other.y1 < line.y0 + 0.3 * line.height) above += 1;
  const ending = sheet.above.get(line) ?? [];
  return {
    fromTop: 1 / (1 + above),
    isFirst: flag(above === 0 && line.isWordy),
    isSecond: flag(above === 1),
    headsBlock: flag(ending.length === 0),
    placeInBlock: limit(ending.length / 4),
    blockLength: limit((sheet.below.get(bottom)?.length ?? 0) / 6),
  };
}

/** Before, beside, in or after the title and the table of goods. */
function tableFeatures(line: Line, { title, tableTop, tableBottom }: PageFrame): Record<string, number> {
  return {
    titleBeside: flag(
      title !== undefined && title !== line && Math.abs(title.y0 - line.y0) < 2 * title.height,
    ),
    underTitle: flag(title !== undefined && title.y0 < line.y0 - 0.5 * title.height),
    inTable: flag(line.y0 > tableTop && line.y0 < tableBottom),
    underTable: flag(line.y0 >= tableBottom),
    isHeadOfTable: flag(Math.abs(line.y0 - tableTop) < 0.8 * line.height),
  };
}

export const isSameRow = (one: Line, other: Line): boolean =>
  Math.min(one.y1, other.y1) - Math.max(one.y0, other.y0) > 0.5 * Math.min(one.height, other.height);

function hasAmountBeside(line: Line, lines: readonly Line[]): boolean {
  return lines.some(
    (other) => other !== line && isSameRow(other, line) && other.x0 > line.x1 && factsOf(other).amount,
  );
}

/** A small line with name and address over an addressee: the window of an envelope shows both (DIN 5008). */
function isSender(line: Line, { page, below, medianHeight }: Sheet): number {
  const addressed = line.tokens.length > 4 && factsOf(line).town;
  if (!addressed || line.y0 > 0.35 * page.heightPt) return 0;
  const isSmall = line.height < 0.9 * medianHeight;
  return (isSmall ? 0.6 : 0.3) + ((below.get(line)?.length ?? 0) > 1 ? 0.4 : 0);
}

/** Where letters have their addressee: left (DIN, US) or right (France), with an address, and no label needed. */
function isInWindow(line: Line, sheet: Sheet): number {
  const { page, below, above, lines } = sheet;
  const y = line.y0 / page.heightPt;
  // A centred head of a receipt is no addressee.
  const offCentre = Math.abs((line.x0 + line.x1) / 2 - page.widthPt / 2) / page.widthPt;
  if (offCentre < 0.06) return 0;
  if (line.page !== 1 || y < 0.1 || y > 0.36) return 0;
  const block = below.get(line) ?? [];
  const hasAddress =
    block.slice(0, 5).some((other) => factsOf(other).town || factsOf(other).country) &&
    block.slice(0, 4).some((other) => factsOf(other).street);
  const underSender = lines.some(
    (other) =>
      other.y1 <= line.y0 + 0.3 * line.height &&
      line.y0 - other.y1 < 4 * line.height &&
      isSender(other, sheet) > 0 &&
      (isAligned(other, line) || Math.abs(other.x0 - line.x0) < 40),
  );
  const isHead = (above.get(line) ?? []).every((other) => isSender(other, sheet) > 0);
  return (hasAddress ? 0.4 : 0.1) + (underSender ? 0.4 : 0) + (isHead ? 0.2 : 0);
}
