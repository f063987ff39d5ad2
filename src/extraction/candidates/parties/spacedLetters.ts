import { boxOf, confidenceOf, type Token } from '../../page/pageText.ts';
import { compact } from '../../text/fold.ts';

/** Fewer letters in a row are initials. */
const fewestLetters = 4;
/** Between two words the gap is wider than between two letters, by this factor. */
const betweenWords = 1.6;

/**
 * The words that are set letter by letter, `O R C H A R D`: a text layer then gives every letter as a word of its own. A run of
 * single letters with even gaps is joined; where a gap is wider, the next word begins. Each word says what was read.
 */
export function withLettersJoined(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = tokens.findIndex((token, index) => index >= at && !isLetter(token));
    const end = found < 0 ? tokens.length : found;
    const run = tokens.slice(at, end);
    joined.push(...(lettersIn(run) < fewestLetters ? run : wordsOf(run)));
    joined.push(...tokens.slice(end, end + 1));
    at = end + 1;
  }
  return joined;
}

/** `&` is set apart like a letter; in `J & K & Sons` it joins initials. */
const lettersIn = (run: readonly Token[]): number => run.filter(({ text }) => text !== '&').length;

const isLetter = ({ text }: Token): boolean => /^[\p{L}&]\p{M}*$/u.test(text);

function wordsOf(letters: readonly Token[]): readonly Token[] {
  const gaps = letters.slice(1).map(({ x0 }, at) => x0 - (letters[at]?.x1 ?? x0));
  const usual = gaps.toSorted((one, other) => one - other)[Math.floor((gaps.length - 1) / 2)] ?? 0;
  const words: Token[][] = [[]];
  for (const [at, letter] of letters.entries()) {
    if (at > 0 && (gaps[at - 1] ?? 0) > betweenWords * Math.max(usual, 0.5)) words.push([]);
    words.at(-1)?.push(letter);
  }
  const longest = Math.max(...words.map(lettersIn));
  return longest < fewestLetters ? letters : words.flatMap(wordOf);
}

function wordOf(letters: readonly Token[]): readonly Token[] {
  const [first, second] = letters;
  if (!first || !second) return letters;
  const text = letters.map((letter) => letter.text).join('');
  const word = {
    ...first,
    text,
    key: compact(text),
    box: boxOf(letters),
    confidence: confidenceOf(letters),
    x1: Math.max(...letters.map(({ x1 }) => x1)),
    y0: Math.min(...letters.map(({ y0 }) => y0)),
    y1: Math.max(...letters.map(({ y1 }) => y1)),
    asRead: letters,
  };
  return [word];
}
