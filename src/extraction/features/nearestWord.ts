import type { LabelKind } from './labelKinds.ts';
import { lexicon } from './lexicon/index.ts';

/** Texts of fewer letters are too easily something else. */
const shortestForOneEdit = 6;
const shortestForTwoEdits = 11;
/** Shorter ones may still consist of lookalikes, `T0TAL`, or, as words for sums, have lost their last letter. */
const shortestAtAll = 5;

const sums: ReadonlySet<LabelKind> = new Set<LabelKind>(['total', 'totalAmount', 'netAmount', 'taxAmount']);

/** What recognition takes for one another, written as one letter. */
const lookalikes: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/[0q]/g, 'o'],
  [/[1|ijt!]/g, 'l'],
  [/5/g, 's'],
  [/8/g, 'b'],
  [/c/g, 'e'],
  [/[gy]/g, '9'],
];

/** One form for all texts that differ by lookalikes only: `lnvo1ce` and `invoice`. */
function skeleton(key: string): string {
  return lookalikes.reduce((text, [letters, one]) => text.replaceAll(letters, one), key);
}

interface WordIndex {
  readonly bySkeleton: ReadonlyMap<string, string>;
  /** A piece of a word with its place in it and the word's length: `9:0:invo`. */
  readonly byPiece: ReadonlyMap<string, readonly string[]>;
  /** Words of five letters that name a sum, by their first four: amounts push against them. */
  readonly byBeginning: ReadonlyMap<string, string>;
}
let built: WordIndex | undefined;

type Nearest = { readonly word: string; readonly edits: number } | null;
/** Labels and titles are sought in the same phrases. */
const answers = new Map<string, Nearest>();
const mostAnswers = 20_000;

/**
 * The label in the lexicon that damaged text stands for, with the edits between them; null when none is near. Texts of
 * six letters may have one edit, of eleven letters two; lookalikes count as half an edit in all. Looks up pieces of the
 * text: with two edits, one third of the word at least is whole.
 */
export function nearestWord(key: string): Nearest {
  const known = answers.get(key);
  if (known !== undefined) return known;
  const nearest = seek(key);
  if (answers.size >= mostAnswers) answers.clear();
  answers.set(key, nearest);
  return nearest;
}

function seek(key: string): Nearest {
  built ??= buildIndex();
  const allowed = editsAllowed(key.length);
  if (allowed === 0) return seekShort(key, built);
  if (key.replaceAll(/\d/g, '').length < shortestForOneEdit - 1) return null;
  const alike = built.bySkeleton.get(skeleton(key));
  if (alike !== undefined) return { word: alike, edits: 0.5 };
  let best: Nearest = null;
  for (const word of candidates(key, allowed, built)) {
    const edits = editDistance(key, word, (best?.edits ?? allowed + 1) - 1);
    if (edits !== null) best = { word, edits };
    if (best?.edits === 1) break;
  }
  return best;
}

/** A word of five letters: by its lookalikes, or without its last letter. */
function seekShort(key: string, { bySkeleton, byBeginning }: WordIndex): Nearest {
  if (key.replaceAll(/\d/g, '').length < shortestAtAll - 1) return null;
  const alike = key.length < shortestAtAll ? undefined : bySkeleton.get(skeleton(key));
  if (alike !== undefined) return { word: alike, edits: 0.5 };
  const whole = byBeginning.get(key);
  return whole === undefined ? null : { word: whole, edits: 1 };
}

const editsAllowed = (length: number): number =>
  length < shortestForOneEdit ? 0 : length < shortestForTwoEdits ? 1 : 2;

function buildIndex(): WordIndex {
  const bySkeleton = new Map<string, string>();
  const byPiece = new Map<string, string[]>();
  const byBeginning = new Map<string, string>();
  for (const [word, meanings] of lexicon.meanings) {
    const edits = editsAllowed(word.length);
    if (word.length >= shortestAtAll) bySkeleton.set(skeleton(word), word);
    if (word.length === shortestAtAll && meanings.some(({ kind }) => sums.has(kind)))
      byBeginning.set(word.slice(0, -1), word);
    if (edits === 0) continue;
    for (const { start, piece } of piecesOf(word, edits + 1)) {
      const name = `${word.length}:${start}:${piece}`;
      byPiece.set(name, [...(byPiece.get(name) ?? []), word]);
    }
  }
  return { bySkeleton, byPiece, byBeginning };
}

function piecesOf(word: string, count: number): { start: number; piece: string }[] {
  return Array.from({ length: count }, (_, part) => {
    const start = Math.floor((word.length * part) / count);
    return { start, piece: word.slice(start, Math.floor((word.length * (part + 1)) / count)) };
  });
}

/** Words that share a piece with the text, where the edits before the piece may have moved it. */
function* candidates(key: string, allowed: number, { byPiece }: WordIndex): Generator<string> {
  for (let length = key.length - allowed; length <= key.length + allowed; length++) {
    const edits = editsAllowed(length);
    if (edits === 0 || Math.abs(length - key.length) > edits) continue;
    for (let part = 0; part <= edits; part++) {
      const start = Math.floor((length * part) / (edits + 1));
      const size = Math.floor((length * (part + 1)) / (edits + 1)) - start;
      const shifts = part === 0 ? [0] : part === edits ? [key.length - length] : [0, -1, 1];
      for (const shift of shifts) {
        if (start + shift < 0) continue;
        yield* byPiece.get(`${length}:${start}:${key.slice(start + shift, start + shift + size)}`) ?? [];
      }
    }
  }
}

/** Levenshtein's distance, or null when it is more than `atMost`. */
function editDistance(left: string, right: string, atMost: number): number | null {
  if (atMost < 0 || Math.abs(left.length - right.length) > atMost) return null;
  let before = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const replaced = (before[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current[column] = Math.min(replaced, (before[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    }
    if (Math.min(...current) > atMost) return null;
    before = current;
  }
  const distance = before[right.length] ?? 0;
  return distance <= atMost ? distance : null;
}
