import type { Row, Token } from '../page/pageText.ts';
import { headKindOf, type HeadKind } from './headWords.ts';

/** A column as its head names it, with the width of the head in points. */
export interface Head {
  readonly kind: HeadKind;
  readonly x0: number;
  readonly x1: number;
  /** How many words name it. */
  readonly words: number;
}

const longestPhrase = 4;

/** The columns that the words of one row name. */
export const headsIn = (row: Row): Head[] => headsOf(partsOf(row).map((part) => [part]));

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
export function stacked(rows: readonly Row[]): (readonly (readonly Token[])[])[] {
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

/** What a head of several lines is when its lines speak of different things: the first of these. */
const strength: readonly HeadKind[] = [
  'lineTotal',
  'unitPrice',
  'quantity',
  'description',
  'code',
  'position',
  'discount',
  'ignored',
  'account',
];

/** The columns that these stacks of words name, from left to right. */
export function headsOf(stacks: readonly (readonly (readonly Token[])[])[]): Head[] {
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
