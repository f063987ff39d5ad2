import { endOfForm } from '../../text/legalForms.ts';
import { factsOf, type LineFacts } from './lineFacts.ts';
import type { Line, Sheet } from './lines.ts';
import type { Span } from './spans.ts';
import { compact } from '../../text/fold.ts';
import { hasTown, isStreetText, mailText, phoneText, registerText, taxText, webText } from './words.ts';

const flag = (is: boolean): number => (is ? 1 : 0);

/** What stands under and around a line: address, telephone, tax and register numbers. */
export function blockFeatures(line: Line, bottom: Line, sheet: Sheet): Record<string, number> {
  const linesBelow = sheet.below.get(bottom) ?? [];
  const linesAbove = sheet.above.get(line) ?? [];
  const below = linesBelow.map(factsOf);
  const above = linesAbove.map(factsOf);
  const near = nearestOf(below, ({ town }) => town);
  const inBlock = (is: (facts: LineFacts) => boolean): number => flag(below.some(is) || above.some(is));
  return {
    streetBelow: nearestOf(below, ({ street }) => street),
    townBelow: near,
    countryBelow: nearestOf(below, ({ country }) => country),
    addressBelow: Math.max(
      near,
      nearestOf(below, ({ address }) => address),
    ),
    townAbove: nearestOf(above, ({ town }) => town),
    streetAbove: flag(above[0]?.street === true),
    personBelow: flag(below[0]?.person === true),
    personAbove: flag(above[0]?.person === true),
    attentionBelow: flag(below[0]?.attention === true),
    attentionAbove: flag(above[0]?.attention === true),
    namesAbove: Math.min(1, namedInRun(above) / 3),
    ...addresseeFeatures(factsOf(line), { below, above }),
    ...neighbourNames(line, linesBelow[0], linesAbove[0]),
    phoneInBlock: inBlock(({ phone }) => phone),
    mailInBlock: inBlock(({ mail }) => mail),
    webInBlock: inBlock(({ web }) => web),
    taxInBlock: inBlock(({ tax }) => tax),
    registerInBlock: inBlock(({ register }) => register),
    ibanInBlock: inBlock(({ iban }) => iban),
    bankInBlock: inBlock(({ bank }) => bank),
    ...factsUnder(bottom, sheet),
    registerBelow: flag(below[0]?.register === true || below[1]?.register === true),
    sizeStep: Math.max(
      0,
      Math.min(1, linesBelow[0] ? (line.height / linesBelow[0].height - 0.8) / 1.2 : 0.2),
    ),
    gapAbove: gapAbove(line, sheet),
  };
}

/** Of an address that names a company and then a person in it, the company is the party. */
function addresseeFeatures(
  own: LineFacts,
  { below, above }: { below: readonly LineFacts[]; above: readonly LineFacts[] },
): Record<string, number> {
  const isCompany = ({ named, attention }: LineFacts): boolean => named && !attention;
  const endsInAddress = (lines: readonly LineFacts[]): boolean =>
    lines.slice(0, 3).some(({ street, town, address }) => street || town || address);
  const [next, ...rest] = below;
  return {
    companyOverPerson: flag(
      isCompany(own) && next?.attention === true && endsInAddress(rest) && namedInRun(above) === 0,
    ),
    personUnderCompany: flag(
      own.attention && above[0] !== undefined && isCompany(above[0]) && endsInAddress(below),
    ),
  };
}

/** How many lines that may be names stand right above each other, nearest first. */
function namedInRun(lines: readonly LineFacts[]): number {
  const end = lines.findIndex(({ named }) => !named);
  return end < 0 ? lines.length : end;
}

const mostUnder = 8;

/** How soon a telephone, tax or register number and a table or sum follow in the column, aligned or not. */
function factsUnder(line: Line, { lines }: Sheet): Record<string, number> {
  const under: LineFacts[] = [];
  for (let at = line.index + 1; at < lines.length && under.length < mostUnder; at++) {
    const other = lines[at];
    if (!other || other.y0 <= line.y0 + 0.5 * line.height) continue;
    if (other.x0 < line.x1 && other.x1 > line.x0) under.push(factsOf(other));
  }
  const soon = (is: (facts: LineFacts) => boolean): number => {
    const at = under.findIndex(is);
    return at < 0 ? 0 : 1 - at / mostUnder;
  };
  return {
    phoneUnder: soon(({ phone }) => phone),
    taxUnder: soon(({ tax }) => tax),
    registerUnder: soon(({ register }) => register),
    addressUnder: soon(({ street, town, address }) => street || town || address),
    amountUnder: soon(({ amount }) => amount),
  };
}

/** A person under a company, a branch under a name, a second line of one name: all of them stand in one block. */
function neighbourNames(
  line: Line,
  below: Line | undefined,
  above: Line | undefined,
): Record<string, number> {
  return {
    nameBelow: flag(below !== undefined && factsOf(below).named),
    nameAbove: flag(above !== undefined && factsOf(above).named),
    formBelow: flag(below !== undefined && factsOf(below).form),
    formAbove: flag(above !== undefined && factsOf(above).form),
    sameSizeBelow: flag(below !== undefined && Math.abs(below.height - line.height) < 0.15 * line.height),
    sameSizeAbove: flag(above !== undefined && Math.abs(above.height - line.height) < 0.15 * line.height),
    continuesAbove: flag(above !== undefined && (factsOf(line).continuation || factsOf(above).open)),
    goesOnBelow: flag(below !== undefined && (factsOf(below).continuation || factsOf(line).open)),
    bracketBelow: flag(below?.text.startsWith('(') === true),
  };
}

/** What the rest of the line tells: an address or numbers of the one who is named. */
export function restFeatures(span: Span): Record<string, number> {
  const rest = restOf(span);
  const isRegister = rest !== '' && registerText.test(rest);
  return {
    streetInLine: flag(rest !== '' && isStreetText(rest)),
    townInLine: flag(rest !== '' && hasTown(rest)),
    factsInLine: flag(isRegister || (rest !== '' && isFact(rest))),
    registerInLine: flag(isRegister),
    wordsBefore: Math.min(1, wordsBefore(span) / 6),
  };
}

/** 1 when a mail or web address under the name is made of it: the party whose block this is has that name. */
export function reachFeatures({ text, lines, line }: Span, sheet: Sheet): Record<string, number> {
  const words = text.split(/\s+/);
  const form = endOfForm(words);
  const key = compact((form > 1 ? words.slice(0, form - 1) : words).join(''));
  const below = key.length < 4 ? [] : (sheet.below.get(lines.at(-1) ?? line) ?? []);
  const isOwn = (other: Line): boolean => {
    const { mail, web } = factsOf(other);
    return (mail || web) && compact(other.text).includes(key);
  };
  return { ownReachBelow: flag(below.some(isOwn)) };
}

const isFact = (text: string): boolean =>
  [phoneText, mailText, webText, taxText].some((pattern) => pattern.test(text));

/** 1 for the next line, less with every line between, 0 when there is none. */
function nearestOf(lines: readonly LineFacts[], is: (facts: LineFacts) => boolean): number {
  const at = lines.findIndex(is);
  return at < 0 || at > 5 ? 0 : 1 - at / 6;
}

function restOf({ line, tokens }: Span): string {
  if (tokens.length === line.tokens.length && tokens[0] === line.tokens[0]) return '';
  return line.tokens
    .filter((token) => !tokens.includes(token))
    .map(({ text }) => text)
    .join(' ');
}

const wordsBefore = ({ line, tokens }: Span): number =>
  tokens[0] ? Math.max(0, line.tokens.indexOf(tokens[0])) : 0;

/** White above a line, in its own heights: a name that begins a block has some. */
function gapAbove(line: Line, { lines }: Sheet): number {
  let lowest = -Infinity;
  for (const { x0, x1, y1 } of lines)
    if (y1 > lowest && y1 <= line.y0 + 0.3 * line.height && x0 < line.x1 && x1 > line.x0) lowest = y1;
  return lowest === -Infinity ? 1 : Math.max(0, Math.min(1, (line.y0 - lowest) / line.height / 4));
}
