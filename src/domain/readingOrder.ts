import { levelBox, levelSize, type Box, type TextDirection } from './geometry.ts';

/** A word that has its place on the page as shown, and not yet in a line. */
export interface Placed {
  readonly text: string;
  readonly box: Box;
  /** It runs in another direction than the page's text: a stamp, a note in the margin. */
  readonly astray?: boolean;
}

/** Words side by side without a wide gap. Boxes are in points of the page in reading orientation. */
interface Segment<Word> {
  readonly words: readonly Level<Word>[];
  readonly box: Box;
  readonly row: number;
}
interface Level<Word> {
  readonly word: Word;
  readonly box: Box;
}

/** Boxes belong to one row when they share at least this part of the lower one's height. */
const sharedHeight = 0.5;
/** A gap wider than this many heights parts a row into segments: a space is a third, a column is more. */
const wideGap = 1.8;
/** A blank strip between columns of text is at least so many heights wide. */
const gutter = 1.2;
/** Columns of running text have at least so many lines with so many words each; less is a table or label and value. */
const columnLines = 4;
const columnWords = 4;
/** Lines further apart than this many heights are not of one block. */
const blockGap = 1;

/**
 * Numbers lines and blocks and puts words in reading order: rows from top to bottom and left to right, where text is
 * clearly set in columns one column after the other, and words that run astray at the end, each a line of its own.
 */
export function readingOrder<Word extends Placed>(
  words: readonly Word[],
  page: TextDirection,
): (Omit<Word, 'astray'> & { line: number; block: number })[] {
  const size = levelSize(page);
  const level = words.map((word) => ({ word, box: inPoints(levelBox(word.box, page), size) }));
  const segments = rowsOf(level.filter(({ word }) => word.astray !== true)).flatMap(segmentsOf);
  const lines = linesOf(segments);
  const blocks = blocksOf(segments);
  const strays = level.filter(({ word }) => word.astray === true);
  const numbers = new Map<Segment<Word>, number>();
  const placed = lines.flatMap((line, lineNumber) =>
    line.flatMap((segment) => {
      const root = blocks.get(segment) ?? segment;
      if (!numbers.has(root)) numbers.set(root, numbers.size);
      const block = numbers.get(root) ?? 0;
      return segment.words.map(({ word }) => numbered(word, { line: lineNumber, block }));
    }),
  );
  const rest = strays.map(({ word }, index) =>
    numbered(word, { line: lines.length + index, block: numbers.size + index }),
  );
  return [...placed, ...rest];
}

function numbered<Word extends Placed>(
  word: Word,
  place: { line: number; block: number },
): Omit<Word, 'astray'> & { line: number; block: number } {
  const { astray: _, ...kept } = word;
  return { ...kept, ...place };
}

function inPoints(box: Box, { widthPt, heightPt }: { widthPt: number; heightPt: number }): Box {
  return [box[0] * widthPt, box[1] * heightPt, box[2] * widthPt, box[3] * heightPt];
}

const heightOf = (box: Box): number => box[3] - box[1];

/** Rows from top to bottom, each from left to right: a word joins the row whose band it shares most of. */
function rowsOf<Word>(words: readonly Level<Word>[]): Level<Word>[][] {
  const rows: { band: { top: number; bottom: number }; words: Level<Word>[] }[] = [];
  for (const word of words.toSorted((one, other) => middle(one.box) - middle(other.box))) {
    const row = rows.at(-1);
    const shared = row ? Math.min(row.band.bottom, word.box[3]) - Math.max(row.band.top, word.box[1]) : 0;
    const lower = row ? Math.min(row.band.bottom - row.band.top, heightOf(word.box)) : 0;
    if (row === undefined || shared < sharedHeight * lower) {
      rows.push({ band: { top: word.box[1], bottom: word.box[3] }, words: [word] });
      continue;
    }
    // The band is a mean: one tall letter must not pull the next row in.
    const count = row.words.push(word);
    row.band.top += (word.box[1] - row.band.top) / count;
    row.band.bottom += (word.box[3] - row.band.bottom) / count;
  }
  return rows.map((row) => row.words.toSorted((one, other) => one.box[0] - other.box[0]));
}

function middle(box: Box): number {
  return (box[1] + box[3]) / 2;
}

function segmentsOf<Word>(row: readonly Level<Word>[], rowNumber: number): Segment<Word>[] {
  const groups: Level<Word>[][] = [];
  for (const word of row) {
    const last = groups.at(-1)?.at(-1);
    const near =
      last && word.box[0] - last.box[2] < wideGap * Math.min(heightOf(last.box), heightOf(word.box));
    if (near === true) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups.map((words) => ({ words, box: around(words.map(({ box }) => box)), row: rowNumber }));
}

function around(boxes: readonly Box[]): Box {
  return boxes.reduce((one, other) => [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ]);
}

/** Lines of segments: whole rows, or one column after the other inside a band of columns. */
function linesOf<Word>(segments: readonly Segment<Word>[]): Segment<Word>[][] {
  return bandsOf(segments).flatMap((band) => {
    const cut = columnCut(band);
    if (cut === null) return byRow(band);
    const left = band.filter(({ box }) => box[0] < cut);
    const right = band.filter(({ box }) => box[0] >= cut);
    return [...linesOf(left), ...linesOf(right)];
  });
}

function byRow<Word>(segments: readonly Segment<Word>[]): Segment<Word>[][] {
  return [...Map.groupBy(segments, ({ row }) => row).values()];
}

/** Parts of the page with a blank strip of more than a line between them. */
function bandsOf<Word>(segments: readonly Segment<Word>[]): Segment<Word>[][] {
  const height = medianHeight(segments);
  const bands: { bottom: number; segments: Segment<Word>[] }[] = [];
  for (const segment of segments.toSorted((one, other) => one.row - other.row || one.box[0] - other.box[0])) {
    const band = bands.at(-1);
    if (band === undefined || segment.box[1] - band.bottom > 1.5 * height)
      bands.push({ bottom: segment.box[3], segments: [segment] });
    else {
      band.segments.push(segment);
      band.bottom = Math.max(band.bottom, segment.box[3]);
    }
  }
  return bands.map((band) => band.segments);
}

/** Where two columns of running text part, or null. */
function columnCut<Word>(band: readonly Segment<Word>[]): number | null {
  const least = gutter * medianHeight(band);
  let reached = -Infinity;
  for (const segment of band.toSorted((one, other) => one.box[0] - other.box[0])) {
    const cut = segment.box[0];
    if (reached > -Infinity && cut - reached >= least) {
      const left = band.filter(({ box }) => box[0] < cut);
      const right = band.filter(({ box }) => box[0] >= cut);
      if (isText(left) && isText(right)) return cut;
    }
    reached = Math.max(reached, segment.box[2]);
  }
  return null;
}

function isText<Word>(segments: readonly Segment<Word>[]): boolean {
  const rows = new Set(segments.map(({ row }) => row)).size;
  const words = segments.reduce((sum, segment) => sum + segment.words.length, 0);
  return rows >= columnLines && words / segments.length >= columnWords;
}

function medianHeight<Word>(segments: readonly Segment<Word>[]): number {
  const heights = segments.map(({ box }) => heightOf(box)).toSorted((one, other) => one - other);
  return heights[Math.floor(heights.length / 2)] ?? 0;
}

/** The first segment of the block of each: segments close below each other that share some width are one block. */
function blocksOf<Word>(segments: readonly Segment<Word>[]): Map<Segment<Word>, Segment<Word>> {
  const firstOf = new Map<Segment<Word>, Segment<Word>>();
  const byRows = Map.groupBy(segments, ({ row }) => row);
  for (const segment of segments) {
    const above = [1, 2].flatMap((step) => byRows.get(segment.row - step) ?? []);
    const next = above.find((other) => isBelow(segment, other));
    firstOf.set(segment, next === undefined ? segment : (firstOf.get(next) ?? next));
  }
  return firstOf;
}

function isBelow<Word>(segment: Segment<Word>, other: Segment<Word>): boolean {
  const [low, high] = [heightOf(segment.box), heightOf(other.box)].toSorted((one, two) => one - two);
  const gap = segment.box[1] - other.box[3];
  const shared = Math.min(segment.box[2], other.box[2]) - Math.max(segment.box[0], other.box[0]);
  return (high ?? 0) < 1.7 * (low ?? 0) && gap < blockGap * (low ?? 0) && shared > 0;
}
