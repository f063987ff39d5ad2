import type { PageText, Row, Token } from '../page/pageText.ts';
import { headKindOf, type HeadKind } from './headWords.ts';

/** A column as its head names it, with the width of the head in points. */
export interface Head {
  readonly kind: HeadKind;
  readonly x0: number;
  readonly x1: number;
  /** How many words name it. */
  readonly words: number;
}

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

const longestPhrase = 4;
const mostHeadRows = 4;

/** The columns that a single row names, or null when it is not the head of a table of goods. */
export function columnsOf(row: Row): readonly Head[] | null {
  if (hasAmount(row)) return null;
  const heads = headsOf(partsOf(row).map((tokens) => [tokens]));
  return isTableHead(heads) ? heads : null;
}

/** The heads of tables on a page, from top to bottom. A head may take up to four lines. */
export function tableHeadsOf(page: PageText): TableHead[] {
  const found: TableHead[] = [];
  const single = page.rows.map((row) => (hasAmount(row) ? [] : headsOf(partsOf(row).map((part) => [part]))));
  let from = 0;
  for (const [at, heads] of single.entries()) {
    if (at < from) continue;
    const head = (namesTwo(heads) ? bestHeadAt(page.rows, at, from) : null) ?? otherHeadAt(at, heads);
    if (!head) continue;
    const before = found.at(-1);
    if (before && isOneHead(before, head, page.rows)) found[found.length - 1] = fuller(before, head);
    else found.push(head);
    from = head.last + 1;
  }
  return found;
}

/** One line of a head names two columns of goods at least; prose that is stacked by chance does not. */
const namesTwo = (heads: readonly Head[]): boolean =>
  new Set(heads.map(({ kind }) => kind).filter((kind) => kind !== 'ignored' && kind !== 'code')).size > 1;

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
      const kinds = new Set(heads.map(({ kind }) => kind));
      const score = kinds.size * 10 + heads.length - (last - first) * 3;
      if (best && score <= best.score) continue;
      best = { head: { first, last, heads, signature: signatureOf(heads), isOfGoods: true }, score };
    }
  }
  return best?.head ?? null;
}

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

/** Parts of a row that stand together: less than a letter's width lies between their words. */
function partsOf(row: Row): (readonly Token[])[] {
  const parts: Token[][] = [];
  for (const token of row.tokens) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    if (part && before && token.x0 - before.x1 < 0.75 * (token.y1 - token.y0)) part.push(token);
    else parts.push([token]);
  }
  return parts;
}

/** Parts of neighbouring rows that stand over each other make one head. */
function stacked(rows: readonly Row[]): (readonly (readonly Token[])[])[] {
  const stacks: { parts: (readonly Token[])[]; x0: number; x1: number }[] = [];
  for (const part of rows.flatMap(partsOf)) {
    const [x0, x1] = [part[0]?.x0 ?? 0, part.at(-1)?.x1 ?? 0];
    const stack = stacks.find(
      (other) =>
        Math.min(x1, other.x1) - Math.max(x0, other.x0) > 0.5 * Math.min(x1 - x0, other.x1 - other.x0) &&
        !other.parts.some((own) => own[0]?.box[1] === part[0]?.box[1]),
    );
    if (!stack) stacks.push({ parts: [part], x0, x1 });
    else {
      stack.parts.push(part);
      stack.x0 = Math.min(stack.x0, x0);
      stack.x1 = Math.max(stack.x1, x1);
    }
  }
  return stacks.map(({ parts }) => parts);
}

const strength: readonly HeadKind[] = [
  'lineTotal',
  'unitPrice',
  'quantity',
  'description',
  'code',
  'position',
  'ignored',
  'account',
];

function headsOf(stacks: readonly (readonly (readonly Token[])[])[]): Head[] {
  const heads = stacks.flatMap((parts): Head[] => {
    const tokens = parts.flat();
    const kind = headKindOf(tokens);
    if (kind) return [{ kind, ...frame(tokens) }];
    const inParts = parts.map(phrasesOf);
    if (parts.length === 1) return inParts.flat();
    const strongest = inParts
      .flat()
      .toSorted((a, b) => strength.indexOf(a.kind) - strength.indexOf(b.kind))[0];
    return strongest ? [{ ...frame(tokens), kind: strongest.kind }] : [];
  });
  return oneTotal(heads.toSorted((a, b) => a.x0 - b.x0));
}

/** The longest phrases first: `Unit price` is no `Unit`. */
function phrasesOf(tokens: readonly Token[]): Head[] {
  const found: Head[] = [];
  for (let first = 0; first < tokens.length; first++) {
    for (let length = Math.min(longestPhrase, tokens.length - first); length > 0; length--) {
      const part = tokens.slice(first, first + length);
      const kind = headKindOf(part);
      if (!kind) continue;
      found.push({ kind, ...frame(part) });
      first += length - 1;
      break;
    }
  }
  return found;
}

/** Where no head says `total`, the last of several prices does: `Prix unitaire … Prix HT`. */
function oneTotal(heads: readonly Head[]): Head[] {
  const prices = heads.filter(({ kind }) => kind === 'unitPrice');
  if (prices.length < 2 || heads.some(({ kind }) => kind === 'lineTotal')) return [...heads];
  return heads.map((head) => (head === prices.at(-1) ? { ...head, kind: 'lineTotal' } : head));
}

const frame = (tokens: readonly Token[]): Omit<Head, 'kind'> => ({
  x0: Math.min(...tokens.map(({ x0 }) => x0)),
  x1: Math.max(...tokens.map(({ x1 }) => x1)),
  words: tokens.length,
});
