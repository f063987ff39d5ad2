import { textOf, type Segment, type Token } from '../page/pageText.ts';
import type { BodyRow } from './body.ts';
import type { Head } from './heads.ts';
import { cutsBetween, isWordy, letters, type Line } from './lines.ts';
import { isCurrency, type NumberCell } from './numberCells.ts';
import type { Anchor, ReadTable } from './readTable.ts';

/** The words that describe each row of goods, in reading order: on its row, and wrapped over rows above or below. */
export function descriptionsOf(table: ReadTable): (readonly Token[])[] {
  // A row of goods that is named by nothing but a code is described by it.
  return describedByColumn(table).map((tokens, index) => {
    const anchor = table.anchors[index];
    return tokens.length > 0 || !anchor ? tokens : wordsOf({ row: anchor.row, anchor, table, isWhole: true });
  });
}

function describedByColumn(table: ReadTable): (readonly Token[])[] {
  const anchorAt = new Map(table.anchors.map((anchor) => [anchor.at, anchor]));
  const lines = table.region.rows.map((row, at): Line => {
    return { at, row, tokens: wordsOf({ row, anchor: anchorAt.get(at) ?? null, table }) };
  });
  const cuts = cutsBetween(lines, table.anchors);
  const mode = modeOf(table, { lines, cuts });
  const right = Math.max(
    0,
    ...table.anchors.map(({ at }) => lines[at]?.tokens.at(-1)?.x1 ?? 0),
    ...wrapEdges(lines, table),
  );
  return table.anchors.map((anchor, index) => {
    const [before, after] = [
      table.anchors[index - 1]?.at ?? -1,
      table.anchors[index + 1]?.at ?? lines.length,
    ];
    const own = lines[anchor.at];
    if (!own) return [];
    const [upperCut, lowerCut] = [cuts[index - 1] ?? null, cuts[index] ?? null];
    const above = linked(own, lines.slice(upperCut ?? before + 1, anchor.at).toReversed());
    const below = linked(own, lines.slice(anchor.at + 1, lowerCut ?? after));
    const upper = upperCut === null ? owned(above, { mode, not: 'below', own, other: lines[before] }) : above;
    const lower = lowerCut === null ? owned(below, { mode, not: 'above', own, other: lines[after] }) : below;
    const whole = [...upper.toReversed(), own, ...lower].filter(({ tokens }) => tokens.length > 0);
    // Notes at the top are said of the goods before.
    const start = whole.findIndex((line) => !isNote(line));
    const [first, ...others] = start < 0 ? whole : whole.slice(start);
    return first ? [first, ...goesOn(first, others, right)].flatMap(({ tokens }) => tokens) : [];
  });
}

const heightOf = ({ top, bottom }: BodyRow): number => bottom - top;

type Mode = 'below' | 'above' | 'around';

/** Whether descriptions go on under their numbers, stand over them, or around them (numbers set in the middle). */
function modeOf(
  { anchors, region }: ReadTable,
  { lines, cuts }: { lines: readonly Line[]; cuts: readonly (number | null)[] },
): Mode {
  const wordy = anchors.filter(({ at }) => lines[at] && isWordy(lines[at])).length;
  const isAround = cuts.some((cut, index) => {
    const [upper, lower] = [anchors[index]?.at ?? 0, anchors[index + 1]?.at ?? 0];
    const hasWords = (part: readonly Line[]): boolean => part.some(isWordy);
    return cut !== null && hasWords(lines.slice(upper + 1, cut)) && hasWords(lines.slice(cut, lower));
  });
  // Numbers set in the middle of two lines stand less than a line off both.
  const between = anchors.filter(({ at }) => {
    const own = lines[at];
    return own && !isWordy(own) && lines.slice(Math.max(0, at - 2), at).some((line) => isOff(line, own));
  });
  if (isAround || (region.heads.length > 0 && 3 * between.length > anchors.length)) return 'around';
  const first = anchors[0];
  const lead = first ? linked(lines[first.at], lines.slice(0, first.at).toReversed()) : [];
  if (2 * wordy < anchors.length) return lead.length > 0 || region.heads.length === 0 ? 'above' : 'below';
  if (lead.length === 0 || region.heads.length === 0) return 'below';
  // A line over the first row may be a heading; lines over most rows, nearer to them than to the row before, are theirs.
  const led = anchors.filter(({ at }, index) => {
    const [own, before] = [lines[at], anchors[index - 1]?.at ?? -1];
    return (
      own && nearer(linked(own, lines.slice(before + 1, at).toReversed()), own, lines[before]).length > 0
    );
  });
  const trailing = first ? linked(lines[first.at], lines.slice(first.at + 1, anchors[1]?.at)) : [];
  return 2 * led.length > anchors.length && (anchors.length > 1 || trailing.length > 0) ? 'around' : 'below';
}

const isOff = (line: Line, { row }: Line): boolean =>
  line.row.row.page === row.row.page && isWordy(line) && row.top - line.row.top < 0.75 * heightOf(row);

/** The lines that follow each other closely from a row on, in the order given. */
function linked(from: Line | undefined, lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  let last = from;
  let skipped = 0;
  for (const line of lines) {
    if (!last || line.row.row.page !== last.row.row.page) break;
    const gap = Math.max(line.row.top - last.row.bottom, last.row.top - line.row.bottom);
    if (gap > 0.7 * Math.max(heightOf(line.row), heightOf(last.row)) || line.row.sumKind !== null) break;
    if (line.tokens.length === 0) {
      // A row of the neighbouring columns lies between: what stands beyond it still belongs here.
      skipped += 1;
      if (gap > 0.5 * heightOf(last.row) || skipped > 2) break;
      last = { ...line, tokens: last.tokens };
      continue;
    }
    found.push(line);
    last = line;
    skipped = 0;
    if (found.length >= 6) break;
  }
  return found;
}

/** Of lines that no gap assigns: those that the layout of the table gives to this row. */
function owned(
  lines: readonly Line[],
  { mode, not, own, other }: { mode: Mode; not: Mode; own: Line; other: Line | undefined },
): Line[] {
  if (mode === not) return [];
  return mode === 'around' ? nearer(lines, own, other) : [...lines];
}

/** Of lines between two rows of goods, those nearer to this one. */
function nearer(lines: readonly Line[], own: Line, other: Line | undefined): Line[] {
  const middle = ({ row }: Line): number => (row.top + row.bottom) / 2;
  const far = (line: Line): boolean =>
    other !== undefined &&
    other.row.row.page === line.row.row.page &&
    Math.abs(middle(line) - middle(own)) > Math.abs(middle(line) - middle(other));
  return lines.filter((line) => !far(line));
}

/** How far descriptions reach to the right in lines below their rows. */
const wrapEdges = (lines: readonly Line[], { anchors }: ReadTable): number[] => {
  const [first, last] = [anchors[0]?.at ?? 0, anchors.at(-1)?.at ?? 0];
  return lines.slice(first, last + 1).map(({ tokens }) => tokens.at(-1)?.x1 ?? 0);
};

/** Lines that are wrapped, and further lines as long as they do not outgrow the first; notes with a label are none. */
function goesOn(own: Line, lines: readonly Line[], right: number): Line[] {
  const kept: Line[] = [];
  const start = letters(own.tokens);
  let [last, length] = [own, start];
  for (const line of lines) {
    const first = line.tokens[0];
    const end = last.tokens.at(-1);
    const isWrapped = first !== undefined && end !== undefined && end.x1 + (first.x1 - first.x0) > right - 2;
    length += letters(line.tokens);
    if (start > 0 && (isNote(line) || (!isWrapped && length > 2 * start))) break;
    kept.push(line);
    last = line;
  }
  return kept;
}

/** `Serial no: 417`, `40123456`: what is said of goods behind a label, and codes. */
function isNote({ tokens, row }: Line): boolean {
  const first = tokens[0];
  const segment = first && row.segments.find((part) => part.tokens.includes(first));
  const text = segment ? textOf(segment.tokens.slice(segment.tokens.indexOf(first))) : '';
  return /^[^\p{L}]*\p{L}[\p{L}.-]*(?: \p{L}+)?\s?:/u.test(text) || letters(tokens) < 3;
}

const isWord = ({ text }: Token): boolean => /[\p{L}\p{N}]/u.test(text);
const units =
  /^(?:stk|st|stck|stück|pcs?|pce|ea|each|kg|g|lb|lbs|oz|l|ltr|m|m2|m²|cm|mm|h|hrs?|hours?|std|stunden?|days?|tage?|x|units?|unit\(s\)|un|uds?|szt|ks|kpl|pz|ore|godz|krt|set|box|pkg|pack|pk)\.?$/i;

/** The words of a row that stand in the column of descriptions; with `isWhole` in any column but those of numbers. */
export function wordsOf({
  row,
  anchor,
  table,
  isWhole = false,
}: {
  row: BodyRow;
  anchor: Anchor | null;
  table: ReadTable;
  isWhole?: boolean;
}): readonly Token[] {
  const limit = anchor?.lineTotal.x0 ?? table.roles.lineTotal.x0;
  const taken = takenCells(row, table);
  const isTaken = (at: number): boolean => taken.some(({ first, last }) => at >= first && at <= last);
  const isUnit = (token: Token, at: number): boolean => units.test(token.text) && isTaken(at - 1);
  const free = row.row.tokens.filter(
    (token, at) => !isTaken(at) && !isUnit(token, at) && isPlainWord(token) && token.x1 <= limit + 2,
  );
  return isWhole ? free : (claimedBy(row.segments, free, table.region.heads) ?? namesIn(row.segments, free));
}

/** Without a head that says so, a part that is but a unit, or a code before the name, is no part of the name. */
function namesIn(segments: readonly Segment[], words: readonly Token[]): readonly Token[] {
  const free = new Set(words);
  const parts = segments
    .map(({ tokens }) => tokens.filter((token) => free.has(token)))
    .filter((part) => part.length > 0);
  const named = parts.filter((part, at) => {
    const [token] = part;
    if (part.length !== 1 || !token || parts.length === 1) return true;
    const isCode = at === 0 && /\d/.test(token.text) && parts.slice(1).some((other) => letters(other) >= 3);
    return !isCode && isWord(token) && !units.test(token.text);
  });
  return named.flat();
}

const isPlainWord = (token: Token): boolean =>
  (isWord(token) || /^[&+/-]$/.test(token.text)) &&
  !isCurrency(token) &&
  !/^\d+(?:[.,]\d+)?%$/.test(token.text);

/** Numbers that are no part of a text: in the columns of the table, and percentages. */
function takenCells(row: BodyRow, { roles, columns, region }: ReadTable): readonly NumberCell[] {
  const own = [roles.lineTotal, roles.unitPrice, roles.quantity, roles.position].filter(
    (column) => column !== null,
  );
  const known = columns.filter(
    (column) => column.head !== null && column.head !== 'description' && region.heads.length > 0,
  );
  const isIn = (cell: NumberCell): boolean =>
    [...own, ...known].some((column) => cell.x0 >= column.x0 - 1 && cell.x1 <= column.x1 + 1);
  return row.cells.filter((cell) => cell.isPercent || cell.isMarked || (cell.isFree && isIn(cell)));
}

/** The words under the head of descriptions; null when the table names no such column. */
function claimedBy(
  segments: readonly Segment[],
  words: readonly Token[],
  heads: readonly Head[],
): readonly Token[] | null {
  if (!heads.some(({ kind }) => kind === 'description')) return null;
  const isOfNumbers = ({ kind }: Head): boolean =>
    kind === 'quantity' || kind === 'unitPrice' || kind === 'lineTotal';
  const claims = heads.filter((head) => !isOfNumbers(head));
  const numbers = heads.filter(isOfNumbers);
  const free = new Set(words);
  return segments.flatMap(({ tokens }) => {
    const own = tokens.filter((token) => free.has(token));
    const [first, last] = [own[0], own.at(-1)];
    if (!first || !last) return [];
    const startsUnder = ({ x0, x1 }: Head): boolean => first.x0 > x0 - 2 && first.x0 < x1;
    if (numbers.some(startsUnder) && !claims.some(startsUnder)) return [];
    const over = claims.filter(({ x0, x1 }) => Math.min(x1, last.x1) - Math.max(x0, first.x0) > 0);
    if (over.length > 1)
      return own.filter((token) => nearestHead(claims, token, token)?.kind === 'description');
    return nearestHead(claims, first, last)?.kind === 'description' ? own : [];
  });
}

function nearestHead(heads: readonly Head[], first: Token, last: Token): Head | undefined {
  const distance = ({ x0, x1 }: Head): number => Math.max(x0 - last.x1, first.x0 - x1);
  return heads.toSorted((a, b) => distance(a) - distance(b))[0];
}
