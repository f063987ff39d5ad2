import type { Line, Sheet } from './lines.ts';
import type { Span } from './spans.ts';
import {
  amountText,
  bankText,
  endOfForm,
  genericShare,
  hasTown,
  ibanText,
  isCountry,
  isStreetText,
  mailText,
  personTitle,
  phoneText,
  registerText,
  taxText,
  webText,
} from './words.ts';

const flag = (is: boolean): number => (is ? 1 : 0);

/** What stands under and around a line: address, telephone, tax and register numbers. */
export function blockFeatures(line: Line, bottom: Line, sheet: Sheet): Record<string, number> {
  const below = sheet.below.get(bottom) ?? [];
  const above = sheet.above.get(line) ?? [];
  const block = [...below, ...above].map(({ text }) => text);
  const near = nearestOf(below, ({ text }) => hasTown(text));
  return {
    streetBelow: nearestOf(below, ({ text }) => isStreetText(text)),
    townBelow: near,
    countryBelow: nearestOf(below, ({ text }) => isCountry(text)),
    addressBelow: Math.max(
      near,
      nearestOf(below, ({ text }) => addressLine.test(text)),
    ),
    townAbove: nearestOf(above, ({ text }) => hasTown(text)),
    streetAbove: flag(above[0] !== undefined && isStreetText(above[0].text)),
    personBelow: flag(below[0] !== undefined && personTitle.test(below[0].text.split(/\s+/)[0] ?? '')),
    personAbove: flag(above[0] !== undefined && personTitle.test(above[0].text.split(/\s+/)[0] ?? '')),
    ...neighbourNames(line, below[0], above[0]),
    phoneInBlock: flag(block.some((text) => phoneText.test(text))),
    mailInBlock: flag(block.some((text) => mailText.test(text))),
    webInBlock: flag(block.some((text) => webText.test(text))),
    taxInBlock: flag(block.some((text) => taxText.test(text))),
    registerInBlock: flag(block.some((text) => registerText.test(text))),
    ibanInBlock: flag(block.some((text) => ibanText.test(text))),
    bankInBlock: flag(block.some((text) => bankText.test(text))),
    ...factsUnder(bottom, sheet),
    registerBelow: flag(below.slice(0, 2).some(({ text }) => registerText.test(text))),
    sizeStep: Math.max(0, Math.min(1, below[0] ? (line.height / below[0].height - 0.8) / 1.2 : 0.2)),
    gapAbove: gapAbove(line, sheet),
  };
}

/** How soon a telephone, tax or register number and a table or sum follow in the column, aligned or not. */
function factsUnder(line: Line, { lines }: Sheet): Record<string, number> {
  const under = lines
    .slice(line.index + 1)
    .filter(({ x0, x1, y0 }) => y0 > line.y0 + 0.5 * line.height && x0 < line.x1 && x1 > line.x0)
    .slice(0, 8);
  const soon = (is: (text: string) => boolean): number => {
    const at = under.findIndex(({ text }) => is(text));
    return at < 0 ? 0 : 1 - at / 8;
  };
  return {
    phoneUnder: soon((text) => phoneText.test(text)),
    taxUnder: soon((text) => taxText.test(text)),
    registerUnder: soon((text) => registerText.test(text)),
    addressUnder: soon((text) => isStreetText(text) || hasTown(text) || addressLine.test(text)),
    amountUnder: soon((text) => amountText.test(text)),
  };
}

/** A person under a company, a branch under a name, a second line of one name: all of them stand in one block. */
function neighbourNames(
  line: Line,
  below: Line | undefined,
  above: Line | undefined,
): Record<string, number> {
  return {
    nameBelow: flag(isNamed(below)),
    nameAbove: flag(isNamed(above)),
    formBelow: flag(hasForm(below)),
    formAbove: flag(hasForm(above)),
    sameSizeBelow: flag(below !== undefined && Math.abs(below.height - line.height) < 0.15 * line.height),
    sameSizeAbove: flag(above !== undefined && Math.abs(above.height - line.height) < 0.15 * line.height),
    bracketBelow: flag(below?.text.startsWith('(') === true),
  };
}

const isNamed = (line: Line | undefined): boolean =>
  line !== undefined &&
  /^[\p{Lu}"„(]/u.test(line.text) &&
  line.tokens.length <= 6 &&
  !/\d|:$|@|www/.test(line.text) &&
  !isCountry(line.text) &&
  genericShare(line.text.split(/\s+/)) < 0.5;
const hasForm = (line: Line | undefined): boolean =>
  line !== undefined && line.tokens.length <= 8 && endOfForm(line.text.split(/\s+/)) === line.tokens.length;

/** What the rest of the line tells: an address or numbers of the one who is named. */
export function restFeatures(span: Span): Record<string, number> {
  const rest = restOf(span);
  return {
    streetInLine: flag(isStreetText(rest)),
    townInLine: flag(hasTown(rest)),
    factsInLine: flag(isFact(rest)),
    registerInLine: flag(registerText.test(rest)),
    wordsBefore: Math.min(1, wordsBefore(span) / 6),
  };
}

const addressLine = /\d{4,6}|\b\d+[,/]|,\s*\p{L}+,?$/u;
const isFact = (text: string): boolean =>
  [phoneText, mailText, webText, taxText, registerText].some((pattern) => pattern.test(text));

/** 1 for the next line, less with every line between, 0 when there is none. */
function nearestOf(lines: readonly Line[], is: (line: Line) => boolean): number {
  const at = lines.findIndex(is);
  return at < 0 || at > 5 ? 0 : 1 - at / 6;
}

function restOf({ line, tokens }: Span): string {
  const own = new Set(tokens);
  return line.tokens
    .filter((token) => !own.has(token))
    .map(({ text }) => text)
    .join(' ');
}

const wordsBefore = ({ line, tokens }: Span): number =>
  tokens[0] ? Math.max(0, line.tokens.indexOf(tokens[0])) : 0;

/** White above a line, in its own heights: a name that begins a block has some. */
function gapAbove(line: Line, { lines }: Sheet): number {
  const bottoms = lines
    .filter(({ x0, x1, y1 }) => y1 <= line.y0 + 0.3 * line.height && x0 < line.x1 && x1 > line.x0)
    .map(({ y1 }) => y1);
  return bottoms.length === 0
    ? 1
    : Math.max(0, Math.min(1, (line.y0 - Math.max(...bottoms)) / line.height / 4));
}
