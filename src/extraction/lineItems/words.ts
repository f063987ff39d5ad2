import type { Segment, Token } from '../page/pageText.ts';
import type { BodyRow } from './body.ts';
import { isUnderHead } from './columns.ts';
import type { Head } from './heads.ts';
import { letters } from './lines.ts';
import { isCurrency, type NumberCell } from './numberCells.ts';
import type { Anchor, ReadTable } from './readTable.ts';

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
  const own = [anchor?.quantity, anchor?.unitPrice, anchor?.lineTotal].map((cell) => cell?.first);
  const taken = row.cells.filter((cell) => own.includes(cell.first)).concat(takenCells(row, table));
  const isTaken = (at: number): boolean => taken.some(({ first, last }) => at >= first && at <= last);
  const isUnit = (token: Token, at: number): boolean => units.test(token.text) && isTaken(at - 1);
  const { tokens } = row.row;
  const isOfFactors = (token: Token, at: number): boolean =>
    isOperator(token) || (/^\d+$/.test(token.text) && isOperator(tokens[at + 1]));
  const free = tokens.filter(
    (token, at) =>
      !isTaken(at) &&
      !isUnit(token, at) &&
      !isOfFactors(token, at) &&
      isPlainWord(token) &&
      token.x1 <= limit + 2,
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

/** Between a quantity and a price; recognition doubles it. */
const isOperator = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:x{1,2}|×|@|\*)$/i.test(token.text);

const isPlainWord = (token: Token): boolean =>
  (isWord(token) || /^[&+/–-]$/.test(token.text)) &&
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
  return row.cells.filter(
    (cell) =>
      cell.isPercent || cell.isMarked || ((cell.isFree || isUnderHead(cell, region.heads)) && isIn(cell)),
  );
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
