import type { PageText, Row, Token } from '../../page/pageText.ts';
import { textOf } from '../../page/pageText.ts';
import { compact } from '../../text/fold.ts';
import { withFormsRepaired } from '../../text/misreadForms.ts';
import { withLettersJoined } from './spacedLetters.ts';

/** Words that stand together, however the page is turned a little. Lengths in points; `height` is that of its letters. */
export interface Line {
  readonly page: number;
  readonly index: number;
  readonly tokens: readonly Token[];
  readonly text: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly height: number;
  /** Has words that someone may have printed as a heading: not a number, not a speck. */
  readonly isWordy: boolean;
}

/** A page with its lines from top to bottom, and the blocks that they form. */
export interface Sheet {
  readonly page: PageText;
  readonly lines: readonly Line[];
  readonly medianHeight: number;
  readonly largestHeight: number;
  /** The lines that stand close under a line at the same edge or centre, nearest first. */
  readonly below: ReadonlyMap<Line, readonly Line[]>;
  readonly above: ReadonlyMap<Line, readonly Line[]>;
  readonly rowOf: ReadonlyMap<Token, Row>;
  /** The paper: the page, but on a recognised one, which may show a table around a receipt, what has words on it. */
  readonly area: {
    readonly x0: number;
    readonly y0: number;
    readonly width: number;
    readonly height: number;
  };
}

const longestBlock = 8;

export function sheetOf(page: PageText): Sheet {
  const parts = page.isOcr ? chained(page) : page.segments.flatMap(({ tokens }) => ofOneSize(tokens));
  const lines = parts
    .filter((tokens) => !page.isOcr || !isNoise(tokens))
    .map((tokens) => (page.isOcr ? withFormsRead(tokens) : withLettersJoined(tokens)))
    .map((tokens) => ({
      tokens,
      page: page.page,
      text: textOf(tokens),
      ...frameOfLine(tokens),
      isWordy: isWordy(tokens),
    }))
    .toSorted((left, right) => left.y0 - right.y0 || left.x0 - right.x0)
    .map((line, index): Line => ({ ...line, index }));
  const heights = lines.map(({ height }) => height).toSorted((left, right) => left - right);
  const named = lines.filter((line) => line.isWordy);
  return {
    page,
    lines,
    medianHeight: heights[Math.floor(heights.length / 2)] ?? 1,
    largestHeight: Math.max(1, ...named.map(({ height }) => height)),
    below: new Map(lines.map((line) => [line, blockFrom(line, lines, 1)])),
    above: new Map(lines.map((line) => [line, blockFrom(line, lines, -1)])),
    area: areaOf(page, named),
    rowOf: new Map(page.rows.flatMap((row) => row.tokens.map((token) => [token, row] as const))),
  };
}

function areaOf({ isOcr, widthPt, heightPt }: PageText, lines: readonly Line[]): Sheet['area'] {
  if (!isOcr || lines.length < 3) return { x0: 0, y0: 0, width: widthPt, height: heightPt };
  const x0 = Math.min(...lines.map((line) => line.x0));
  const y0 = Math.min(...lines.map((line) => line.y0));
  const width = Math.max(...lines.map((line) => line.x1)) - x0;
  const height = Math.max(...lines.map((line) => line.y1)) - y0;
  const margin = 0.06 * width;
  return { x0: x0 - margin, y0: y0 - margin, width: width + 2 * margin, height: height + 2 * margin };
}

const confidence = (tokens: readonly Token[]): number =>
  tokens.reduce((sum, token) => sum + token.confidence, 0) / Math.max(1, tokens.length);

/** Specks, strokes and edges of paper that recognition took for letters. */
function isNoise(tokens: readonly Token[]): boolean {
  const signs = textOf(tokens).replaceAll(/[^\p{L}\p{N}]/gu, '').length;
  return signs < 2 || (signs < 8 && confidence(tokens) < 0.62) || confidence(tokens) < 0.2;
}

function withFormsRead(tokens: readonly Token[]): readonly Token[] {
  const texts = withFormsRepaired(tokens.map(({ text }) => text));
  return tokens.map((token, at) => {
    const text = texts[at] ?? token.text;
    return text === token.text ? token : { ...token, text, key: compact(text), asRead: [token] };
  });
}

function isWordy(tokens: readonly Token[]): boolean {
  const text = textOf(tokens);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters >= 3 && letters * 2 >= text.replaceAll(/\s/g, '').length && confidence(tokens) > 0.45;
}

export function frameOfLine(tokens: readonly Token[]): Pick<Line, 'x0' | 'y0' | 'x1' | 'y1' | 'height'> {
  const heights = tokens.map(({ y0, y1 }) => y1 - y0).toSorted((left, right) => left - right);
  return {
    x0: Math.min(...tokens.map(({ x0 }) => x0)),
    y0: Math.min(...tokens.map(({ y0 }) => y0)),
    x1: Math.max(...tokens.map(({ x1 }) => x1)),
    y1: Math.max(...tokens.map(({ y1 }) => y1)),
    // Recognised words have no exact size: the upper middle is nearest to that of a capital letter.
    height: Math.max(0.1, heights[Math.floor(heights.length / 2)] ?? 0.1),
  };
}

/** A title beside a name is printed in another size. */
function ofOneSize(tokens: readonly Token[]): (readonly Token[])[] {
  const heightAt = (at: number): number => (tokens[at]?.y1 ?? 0) - (tokens[at]?.y0 ?? 0);
  const cut = tokens.findIndex(
    (_, at) => at > 0 && Math.abs(heightAt(at) - heightAt(at - 1)) > 0.25 * heightAt(at - 1),
  );
  return cut < 1 ? [tokens] : [tokens.slice(0, cut), ...ofOneSize(tokens.slice(cut))];
}

/** Recognised words of a skewed page do not lie on rows: each is followed by the word that starts where it ends. */
function chained(page: PageText): (readonly Token[])[] {
  const free = new Set(
    page.rows.flatMap(({ tokens }) =>
      tokens.filter(({ text }, at) => /[\p{L}\p{N}&]/u.test(text) || isPrintedBar(tokens, at)),
    ),
  );
  const ordered = [...free].toSorted((left, right) => left.x0 - right.x0);
  const starts = ordered.map(({ x0 }) => x0);
  const tallest = Math.max(0, ...ordered.map(({ y0, y1 }) => y1 - y0));
  const widest = Math.max(0, ...ordered.map(letterWidth));
  const chains: Token[][] = [];
  for (const start of ordered) {
    if (!free.delete(start)) continue;
    const chain = [start];
    const nextOf = (token: Token): Token | undefined =>
      following(token, { ordered, starts, tallest, widest, free });
    for (let next = nextOf(start); next; next = nextOf(next)) {
      free.delete(next);
      chain.push(next);
    }
    chains.push(chain);
  }
  return chains;
}

/** A bar between two words of one line; the rule between two cells is higher, or stands nearer to one of them. */
function isPrintedBar(tokens: readonly Token[], at: number): boolean {
  const [before, bar, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (bar?.text !== '|' || !before || !after) return false;
  const height = Math.max(before.y1 - before.y0, after.y1 - after.y0);
  const gaps = [(bar.x0 - before.x1) / height, (after.x0 - bar.x1) / height];
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  return bar.y1 - bar.y0 < 1.35 * height && least > 0.15 && most < 0.75 && most - least < 0.25;
}

/** Words from left to right, with their left edges; those that no chain holds yet; the height of the tallest and the widest letter. */
interface Chaining {
  readonly ordered: readonly Token[];
  readonly starts: readonly number[];
  readonly tallest: number;
  readonly widest: number;
  readonly free: ReadonlySet<Token>;
}

function following(token: Token, { ordered, starts, tallest, widest, free }: Chaining): Token | undefined {
  const height = token.y1 - token.y0;
  const farthest = Math.max(1.1 * tallest, 2.4 * widest);
  for (let at = firstFrom(starts, token.x0); at < ordered.length; at++) {
    const other = ordered[at];
    if (!other || other.x0 - token.x1 >= farthest) return undefined;
    const shared = Math.min(token.y1, other.y1) - Math.max(token.y0, other.y0);
    if (shared <= 0.4 * Math.min(height, other.y1 - other.y0) || !free.has(other)) continue;
    const gap = other.x0 - token.x1;
    const size = Math.max(height, other.y1 - other.y0);
    if (gap > -0.6 * size && gap < Math.max(1.1 * size, widestBlank(token, other))) return other;
  }
  return undefined;
}

/**
 * In print of one pitch, as of tills, a blank is as wide as a letter; in double width that is more than its height. A stop
 * leaves the rest of its place blank too.
 */
function widestBlank(one: Token, other: Token): number {
  return (/[.,]$/.test(one.text) ? 2.4 : 1.6) * Math.max(letterWidth(one), letterWidth(other));
}

/** The way from one letter to the next; of a word too short to tell, 0. */
const letterWidth = ({ text, x0, x1 }: Token): number => (text.length < 3 ? 0 : (x1 - x0) / text.length);

/** The place of the first of the ascending numbers that is not below `least`. */
function firstFrom(ascending: readonly number[], least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Set under each other: flush left, flush right or centred. */
export function isAligned(one: Line, other: Line): boolean {
  const near = 0.7 * Math.max(one.height, other.height);
  return (
    Math.abs(one.x0 - other.x0) < near ||
    Math.abs(one.x1 - other.x1) < near ||
    Math.abs(one.x0 + one.x1 - other.x0 - other.x1) < 3 * near
  );
}

function blockFrom(line: Line, lines: readonly Line[], step: 1 | -1): Line[] {
  const block: Line[] = [];
  let last = line;
  for (let at = line.index + step; at >= 0 && at < lines.length && block.length < longestBlock; at += step) {
    const other = lines[at];
    if (!other) break;
    const gap = step > 0 ? other.y0 - last.y1 : last.y0 - other.y1;
    if (gap > 4 * last.height) break;
    const isBeside = Math.min(last.y1, other.y1) - Math.max(last.y0, other.y0) > 0.5 * last.height;
    if (isBeside || gap > 1.7 * Math.max(last.height, other.height) || !isAligned(line, other)) continue;
    block.push(other);
    last = other;
  }
  return block;
}
