import { textOf, type Token } from '../page/pageText.ts';
import type { BodyRow } from './body.ts';
import { cutsBetween, isWordy, letters, type Line } from './lines.ts';
import type { ReadTable } from './readTable.ts';
import { wordsOf } from './words.ts';

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
  const sums = table.roles.lineTotal.cells;
  const lines = table.region.rows.map((row, at): Line => {
    const anchor = anchorAt.get(at) ?? null;
    // A sum that is none of goods, as of a group, parts what stands over it from what stands under it.
    if (!anchor && sums.has(at))
      return { at, row: { ...row, sumKind: row.sumKind ?? 'subtotal' }, tokens: [] };
    return { at, row, tokens: wordsOf({ row, anchor, table }) };
  });
  const cuts = cutsBetween(lines, table.anchors);
  const mode = modeOf(table, { lines, cuts });
  const right = rightEdgeOf(lines, table);
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
  if (isAround || (region.heads.length > 0 && between.length > 0.6 * (anchors.length - wordy)))
    return 'around';
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

/** How far descriptions reach to the right, from the first row of goods to the last. */
function rightEdgeOf(lines: readonly Line[], { anchors }: ReadTable): number {
  const [first, last] = [anchors[0]?.at ?? 0, anchors.at(-1)?.at ?? 0];
  return lines
    .slice(first, last + 1)
    .reduce((right, { tokens }) => Math.max(right, tokens.at(-1)?.x1 ?? 0), 0);
}

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
  const isCoded = /^(?:s\/?n|gtin|ean|upc|sku|ref|lot|batch|serial)\b\.?\s?\S*\d/i.test(text);
  return isCoded || /^[^\p{L}]*\p{L}[\p{L}.-]*(?: \p{L}+)?\s?:/u.test(text) || letters(tokens) < 3;
}
