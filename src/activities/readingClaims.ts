import type { PageReading } from '../domain/reading.ts';

type Words = PageReading['words'];
type Word = Words[number];

/** Below this confidence the reading itself is too unsure to contradict anybody. */
const sureFrom = 0.8;
/** OCR programs differ by a letter or two in a word; texts that share less than this are two texts. */
const alike = 0.5;
/** Two programs read a poor scan differently in up to so much of it; a layer that says something else differs in most. */
const mostContradicted = 0.3;
const leastContradicted = 4;

/**
 * Whether the invisible words that a program laid over a scan say something else than the picture: words stand where the
 * picture has none, or clearly other ones.
 */
export function contradictsPicture(claimed: Words, read: Words): boolean {
  const telling = claimed.filter((word) => plain(word.text).length >= 3);
  const contradicted = telling.filter((word) => isContradicted(word, read));
  return contradicted.length >= leastContradicted && contradicted.length > mostContradicted * telling.length;
}

function isContradicted(claim: Word, read: Words): boolean {
  const near = read.filter((word) => overlaps(claim, word));
  if (near.length === 0) return true;
  if (near.some((word) => word.confidence < sureFrom)) return false;
  const joined = plain(near.map((word) => word.text).join(''));
  return !joined.includes(plain(claim.text)) && likeness(plain(claim.text), joined) < alike;
}

/** The boxes touch, with half a line's height to spare: programs place words a little differently. */
function overlaps(one: Word, other: Word): boolean {
  const slack = (one.box[3] - one.box[1]) / 2;
  return (
    one.box[0] - slack < other.box[2] &&
    other.box[0] - slack < one.box[2] &&
    one.box[1] - slack < other.box[3] &&
    other.box[1] - slack < one.box[3]
  );
}

/** Dice's coefficient over letter pairs: 2 × common pairs / all pairs. */
function likeness(one: string, other: string): number {
  const pairsOf = (text: string) =>
    Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
  const [left, right] = [pairsOf(one), pairsOf(other)];
  const free = [...right];
  const shared = left.filter((pair) => {
    const index = free.indexOf(pair);
    if (index !== -1) free.splice(index, 1);
    return index !== -1;
  });
  return left.length + right.length === 0 ? 0 : (2 * shared.length) / (left.length + right.length);
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
