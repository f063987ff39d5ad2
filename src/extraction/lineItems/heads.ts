import type { PageText, Row } from '../page/pageText.ts';
import type { HeadKind } from './headWords.ts';
import { headsIn, headsOf, stacked, type Head } from './headParts.ts';

export type { Head } from './headParts.ts';

/** The head of a table: the rows `first..last` of a page. */
export interface TableHead {
  readonly first: number;
  readonly last: number;
  readonly heads: readonly Head[];
  /** Same for the same kind of table: its columns by kind and order. */
  readonly signature: string;
  /** Names what is sold. Other heads (of taxes, payments, accounts) end a table of goods. */
  readonly isOfGoods: boolean;
}

const mostHeadRows = 4;

/** The columns that a single row names, or null when it is not the head of a table of goods. */
export function columnsOf(row: Row): readonly Head[] | null {
  if (hasAmount(row)) return null;
  const heads = headsIn(row);
  return isTableHead(heads) && isHeadLine(heads, [row], 0.25) ? heads : null;
}

/** The heads of tables on a page, from top to bottom. A head may take up to four lines. */
export function tableHeadsOf(page: PageText): TableHead[] {
  const found: TableHead[] = [];
  const single = page.rows.map((row) => (hasAmount(row) ? [] : headsIn(row)));
  let from = 0;
  for (const [at, heads] of single.entries()) {
    if (at < from) continue;
    const below = single[at + 1] ?? [];
    const isCandidate =
      (namesTwo(heads) && isHeadLine(heads, page.rows.slice(at, at + 1), 0.25)) ||
      (namesTwo([...heads, ...below]) && isHeadLine([...heads, ...below], page.rows.slice(at, at + 2), 0.6));
    const head = (isCandidate ? bestHeadAt(page.rows, at, from) : null) ?? otherHeadAt(at, heads);
    if (!head) continue;
    const before = found.at(-1);
    if (before && isOneHead(before, head, page.rows)) found[found.length - 1] = fuller(before, head);
    else found.push(head);
    from = head.last + 1;
  }
  return found;
}

/** What stands in tables of anything. */
const sideKinds: ReadonlySet<HeadKind> = new Set(['ignored', 'discount', 'code']);

/** Two lines of a head name two columns of goods at least; prose that is stacked by chance does not. */
const namesTwo = (heads: readonly Head[]): boolean =>
  new Set(heads.map(({ kind }) => kind).filter((kind) => !sideKinds.has(kind))).size > 1;

/** Heads of many lines are found in parts, with nothing but words between them. */
const isOneHead = (upper: TableHead, lower: TableHead, rows: readonly Row[]): boolean =>
  lower.first - upper.last <= 2 &&
  areClose(rows.slice(upper.last, lower.first + 1)) &&
  !rows.slice(upper.last, lower.first).some(hasAmount);
function fuller(upper: TableHead, lower: TableHead): TableHead {
  const isUpper =
    Number(upper.isOfGoods) * 100 + upper.heads.length >= Number(lower.isOfGoods) * 100 + lower.heads.length;
  return { ...(isUpper ? upper : lower), first: upper.first, last: lower.last };
}

const signatureOf = (heads: readonly Head[]): string => heads.map(({ kind }) => kind).join(' ');

function bestHeadAt(rows: readonly Row[], at: number, from: number): TableHead | null {
  let best: { head: TableHead; score: number } | null = null;
  for (let first = Math.max(from, at - mostHeadRows + 1); first <= at; first++) {
    for (let last = at; last < Math.min(rows.length, first + mostHeadRows); last++) {
      const part = rows.slice(first, last + 1);
      if (part.some(hasAmount) || !areClose(part)) continue;
      const heads = headsOf(stacked(part));
      if (!isTableHead(heads) || shareNamed(heads, part) < leastNamed(part)) continue;
      // Columns that tables of anything have weigh no more for being of several kinds.
      const kinds = new Set(heads.map(({ kind }) => (kind === 'discount' ? 'ignored' : kind)));
      const score = kinds.size * 10 + heads.length - (last - first) * 3;
      if (best && score <= best.score) continue;
      best = { head: { first, last, heads, signature: signatureOf(heads), isOfGoods: true }, score };
    }
  }
  return best?.head ?? null;
}

/** The line of a head that names most columns holds little else; this also spares the search in prose. */
const isHeadLine = (heads: readonly Head[], rows: readonly Row[], least: number): boolean =>
  rows.length > 0 && shareNamed(heads, rows) >= least;

/** Prose holds words of heads too, but a head holds little else. */
const leastNamed = (rows: readonly Row[]): number => (rows.length === 1 ? 0.3 : 0.45);
function shareNamed(heads: readonly Head[], rows: readonly Row[]): number {
  const words = rows.reduce((sum, { tokens }) => sum + tokens.filter(({ key }) => key !== '').length, 0);
  return heads.reduce((sum, head) => sum + head.words, 0) / words;
}

/** A row of three heads and more that names no goods, but sums: the head of a table of taxes or payments. */
function otherHeadAt(at: number, heads: readonly Head[]): TableHead | null {
  const kinds = new Set(heads.map(({ kind }) => kind));
  const isOther = heads.length >= 3 && kinds.size >= 2 && (kinds.has('lineTotal') || kinds.has('account'));
  if (!isOther) return null;
  return { first: at, last: at, heads, signature: signatureOf(heads), isOfGoods: false };
}

/** A table of goods names what is sold and a price or a sum; a column of balances makes it an account instead. */
function isTableHead(heads: readonly Head[]): boolean {
  const has = (kind: HeadKind): boolean => heads.some((head) => head.kind === kind);
  if (has('account') || !(has('lineTotal') || has('unitPrice'))) return false;
  if (has('description')) return true;
  return heads.length >= 3 && (has('quantity') || (has('unitPrice') && has('lineTotal')));
}

const hasAmount = (row: Row): boolean => row.tokens.some(({ text }) => /\d[.,]\d{2}\b/.test(text));
const topOf = (row: Row): number => Math.min(...row.tokens.map(({ y0 }) => y0));
const bottomOf = (row: Row): number => Math.max(...row.tokens.map(({ y1 }) => y1));

function areClose(rows: readonly Row[]): boolean {
  return rows.every((row, at) => {
    const before = rows[at - 1];
    return !before || topOf(row) - bottomOf(before) < 0.9 * (bottomOf(row) - topOf(row));
  });
}
