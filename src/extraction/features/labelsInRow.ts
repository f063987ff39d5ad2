import type { Row, Token } from '../page/pageText.ts';
import { frameOf } from '../page/frame.ts';
import { namesEarlier, pointsAt } from '../text/earlierDocument.ts';
import { compact } from '../text/fold.ts';
import { typeCode } from '../text/typeCode.ts';
import type { LabelMeaning } from './labelKinds.ts';
import type { Label } from './labels.ts';
import { lexicon } from './lexicon/index.ts';
import { nearestWord } from './nearestWord.ts';
import { ofTaxId, withoutRate, withTaxWords } from './taxWords.ts';

/** A token, or the part of one before or after a slash: `Rechnung/Invoice` holds two words. */
interface Word {
  readonly key: string;
  readonly at: number;
}
interface Match {
  readonly from: number;
  readonly words: number;
  readonly meanings: readonly LabelMeaning[];
}

/** A label of more words than this is split by a mistake of reading. */
const mostWords = Math.min(7, lexicon.longestLabel);
/** A gap wider than this, in heights of the line, ends a label: `Date   Number` are two columns. */
const widestGap = 1.2;
const longestSentence = 8;
const strengthInSentence = 0.6;

/** The labels of one row from left to right, those of two languages that name one thing as one. */
export function labelsInRow(row: Row, { isDamaged }: { isDamaged: boolean }): Label[] {
  const words = wordsOf(row.tokens);
  const matches: Match[] = [];
  for (let from = 0; from < words.length; from++) {
    const match =
      dayAfterNumber(row.tokens, words, from) ?? longestMatch(row.tokens, words, { from, isDamaged });
    if (!match || isOnlyAWord(row.tokens, words, match)) continue;
    matches.push(match);
    from += match.words - 1;
  }
  const labels = matches.map(({ from, words: count, meanings }) =>
    labelOf(row, { first: words[from]?.at ?? 0, last: words[from + count - 1]?.at ?? 0, meanings }),
  );
  const whole = withoutBrackets(joinedLanguages(labels, row), row).map((label) =>
    ofTaxId(weakerInSentence(withTaxWords(withoutRate(label, row), row), row), row),
  );
  return whole.filter(({ first }, index) => first > (whole[index - 1]?.last ?? -1));
}

function labelOf(row: Row, { first, last, meanings }: Pick<Label, 'first' | 'last' | 'meanings'>): Label {
  const frame = frameOf(row.tokens.slice(first, last + 1));
  return { page: row.page, row: row.index, first, last, meanings, ...frame };
}

/** `Receipt # No.:` says twice that a number follows. */
const numberWord = /^(?:no|nr|num|number|nummer)$/;

function wordsOf(tokens: readonly Token[]): Word[] {
  return tokens.flatMap(({ text, key }, at) => {
    if (key === '#' && numberWord.test(tokens[at + 1]?.key ?? '')) return [];
    const parts = /\p{L}{2}[).:]*[/|]\(?\p{L}{2}/u.test(text) ? text.split(/[/|]/) : [];
    return parts.length > 1 ? parts.map((part) => ({ key: compact(part), at })) : [{ key, at }];
  });
}

function longestMatch(
  tokens: readonly Token[],
  words: readonly Word[],
  { from, isDamaged }: { from: number; isDamaged: boolean },
): Match | null {
  let key = '';
  let best: Match | null = null;
  let damaged: Match | null = null;
  let lettersOfBest = 0;
  for (let count = 1; count <= mostWords; count++) {
    const word = words[from + count - 1];
    const [token, before] = [tokens[word?.at ?? -1], tokens[words[from + count - 2]?.at ?? -1]];
    if (!word || !token || (count > 1 && before && isApart(before, token))) break;
    if (count > 1 && typeCode.test(token.text)) continue;
    key += word.key;
    if (word.key === '') continue;
    const meanings = lexicon.meanings.get(key);
    if (meanings) {
      best = { from, words: count, meanings };
      lettersOfBest = key.length;
    } else if (isDamaged && key.length - lettersOfBest > (best ? 3 : 0)) {
      const read = tokens.slice(words[from]?.at, word.at + 1);
      damaged = nearMatch(key, { from, words: count, isSure: areSure(read) }) ?? damaged;
    }
  }
  return damaged && damaged.words > (best?.words ?? 0) ? damaged : (best ?? damaged);
}

/** Recognition that is this sure of every word has hardly damaged one by more than a lookalike. */
const sure = 0.87;
export const areSure = (tokens: readonly Token[]): boolean =>
  tokens.every(({ confidence }) => confidence >= sure);

function nearMatch(
  key: string,
  { from, words, isSure }: { from: number; words: number; isSure: boolean },
): Match | null {
  const cut = cutSum(key);
  const near = cut ?? nearestWord(key);
  if (!near || (isSure && near.edits >= 1 && !cut)) return null;
  const trust = 1 - 0.1 * near.edits;
  const meanings = (lexicon.meanings.get(near.word) ?? []).map(({ kind, strength }) => ({
    kind,
    strength: strength * trust,
  }));
  return { from, words, meanings };
}

const shortestCut = 4;

/** The edge of a column cuts a letter off, `Subtota`, and what is left is read with all confidence. */
function cutSum(key: string): { word: string; edits: number } | null {
  // `T/T` is a way to pay.
  if (key.length < shortestCut) return null;
  const word = `${key}l`;
  const isSum = (lexicon.meanings.get(word) ?? []).some(
    ({ kind }) => kind === 'total' || kind === 'subtotal',
  );
  return isSum ? { word, edits: 1 } : null;
}

const isApart = (left: Token, right: Token): boolean =>
  right.x0 - left.x1 > widestGap * (right.y1 - right.y0) && right.x0 > left.x0;

/** Words of a sentence as often as labels: alone they announce something only at the start of a part or before a colon. */
const sentenceWords = new Set(
  (
    'no nr number nummer numero num n # c from to for by on of de du le a an am den vom von van aan op voor till fra til fran od do da del ' +
    'il em per pour due on day den dag dag in of at i as and o e f t d st net order name service services time period term note'
  ).split(' '),
);
/** Words that names begin with as often: they announce one only before a colon or a gap. */
const nameWords = new Set('hotel store company market media network magazine newspaper'.split(' '));
/** Between a number and a day: `Rechnung 417 vom 3.5.2026`. */
const beforeDay = new Set('vom von du van del of dated den dnia dne av af de'.split(' '));
/** `417` or `417/B`. */
const endOfNumber = /\d(?:[/-]?\p{Lu})?$/u;
/** `N. 417/B del 3/5/2026` with no name before it. */
const bareSign = /^(?:n|nr|no|numero|nummer|number)$/;
const signOfNumber = /^(?:nr|no|n|num|numero|nummer|number|#|)$/;
const documentWord =
  /(?:invoice|rechnung|facture|factuur|fattura|fatura|factura|faktura|gutschrift|avoir|receipt|beleg|kassenbon|creditnote|bill)(?:s?nr|no)?$/;

function dayAfterNumber(tokens: readonly Token[], words: readonly Word[], from: number): Match | null {
  const { key = '', at = 0 } = words[from] ?? {};
  const isBetween = endOfNumber.test(tokens[at - 1]?.text ?? '') && /^\d/.test(tokens[at + 1]?.text ?? '');
  if (!isBetween || !beforeDay.has(key)) return null;
  const issue: LabelMeaning[] = isOwnNumber(tokens, words, from - 1)
    ? [{ kind: 'issueDate', strength: 0.8 }]
    : [];
  return { from, words: 1, meanings: [...issue, { kind: 'genericDate', strength: 0.8 }] };
}

/**
 * `Rechnung Nr. 417 vom 3.5.2026`: with another word before the number it is the day of an order or a delivery, and in
 * `Mahnung zur Rechnung 417 vom 3.5.2026` that of another document.
 */
function isOwnNumber(tokens: readonly Token[], words: readonly Word[], number: number): boolean {
  let last = number - 1;
  const isBeside = ({ key, at }: Word): boolean =>
    signOfNumber.test(key) || typeCode.test(tokens[at]?.text ?? '');
  const isFirst = (at: number): boolean =>
    isBorder(tokens[words[at - 1]?.at ?? -1], tokens[words[at]?.at ?? -1]);
  while (last > 0 && isBeside(words[last]!) && !isFirst(last)) last -= 1;
  let first = last;
  while (first > 0 && !isFirst(first)) first -= 1;
  const keys = words.slice(first, last + 1).map(({ key }) => key);
  const name = keys.at(-1) === 'note' ? keys.slice(-2).join('') : (keys.at(-1) ?? '');
  if (keys.length === 1 && bareSign.test(name)) return true;
  return documentWord.test(name) && !namesEarlier(name) && !pointsAt(keys.slice(0, -1));
}

const keyOf = (words: readonly Word[], from: number, count: number): string =>
  words
    .slice(from, from + count)
    .map(({ key }) => key)
    .join('');

function isOnlyAWord(
  tokens: readonly Token[],
  words: readonly Word[],
  { from, words: count }: Match,
): boolean {
  const word = words[from];
  const [token, before] = [tokens[word?.at ?? -1], tokens[(word?.at ?? 0) - 1]];
  if (!word || !token) return false;
  const isTitle = lexicon.meanings
    .get(keyOf(words, from, count))
    ?.every(({ kind }) => kind === 'documentTitle');
  if (isTitle && before && before.key !== '' && !isApart(before, token)) return true;
  if (count > 1) return false;
  const after = tokens[word.at + 1];
  if (nameWords.has(word.key) && after)
    return !token.text.endsWith(':') && !after.text.startsWith(':') && !isApart(token, after);
  if (beforeDay.has(word.key) && endOfNumber.test(before?.text ?? ''))
    return !/^\d/.test(tokens[word.at + 1]?.text ?? '');
  const isShort = word.key.length <= 2 && word.key !== 'no' && word.key !== 'nr';
  if (!isShort && !sentenceWords.has(word.key)) return false;
  if (isShort && !/[:.#]$/.test(token.text) && tokens.length > 1 && !/^[A-Z#]/.test(token.text)) return true;
  if (!before || before.key === '' || documentWord.test(before.key) || token.text.endsWith(':')) return false;
  return !isApart(before, token) && !/[:|,;/]$/.test(before.text);
}

const slash = /^[/|–—-]+$/;

/** `Rechnung / Invoice No.` is one label in two languages: it announces what either of them does. */
function joinedLanguages(labels: readonly Label[], row: Row): Label[] {
  const joined: Label[] = [];
  for (const label of labels) {
    const before = joined.at(-1);
    if (before && isTranslation(before, label, row.tokens)) {
      const meanings = union(before.meanings, label.meanings);
      joined[joined.length - 1] = labelOf(row, { first: before.first, last: label.last, meanings });
    } else joined.push(label);
  }
  return joined;
}

function isTranslation(left: Label, right: Label, tokens: readonly Token[]): boolean {
  const between = tokens.slice(left.last + 1, right.first);
  const [end, start] = [tokens[left.last], tokens[right.first]];
  if (!end || !start || start.x0 - end.x1 > 3 * (end.y1 - end.y0)) return false;
  if (left.last === right.first) return true;
  if (between.length > 0) return between.every(({ text }) => slash.test(text));
  const isInBrackets = start.text.startsWith('(') && !end.text.includes('(');
  const sharesKind = left.meanings.some(({ kind }) => right.meanings.some((other) => other.kind === kind));
  return end.text.endsWith('/') || start.text.startsWith('/') || (isInBrackets && sharesKind);
}

function union(left: readonly LabelMeaning[], right: readonly LabelMeaning[]): LabelMeaning[] {
  const strengths = new Map(left.map(({ kind, strength }) => [kind, strength]));
  for (const { kind, strength } of right) strengths.set(kind, Math.max(strength, strengths.get(kind) ?? 0));
  return [...strengths].map(([kind, strength]) => ({ kind, strength }));
}

/** In `Net total (excl. VAT)` the words in brackets say more about the label; they are none. */
function withoutBrackets(labels: readonly Label[], { tokens }: Row): Label[] {
  let isOpen = false;
  const opened = tokens.map(({ text }) => {
    const startsOpen = text.startsWith('(') || isOpen;
    isOpen = text.lastIndexOf('(') > text.lastIndexOf(')') || (isOpen && !text.includes(')'));
    return startsOpen;
  });
  // Brackets that begin the row hold a label of their own.
  return labels.filter(({ first }) => !opened[first] || tokens[0]?.text.startsWith('('));
}

/** A label amid a sentence announces less, unless a colon follows it. */
function weakerInSentence(label: Label, { tokens }: Row): Label {
  if (tokens[label.last]?.text.endsWith(':') || tokens[label.last + 1]?.text.startsWith(':')) return label;
  let [first, last] = [label.first, label.last];
  while (first > 0 && !isBorder(tokens[first - 1], tokens[first])) first -= 1;
  while (last < tokens.length - 1 && !isBorder(tokens[last], tokens[last + 1])) last += 1;
  const words = tokens.slice(first, last + 1).filter(({ text }) => /^[\p{L}'’-]+[.,]?$/u.test(text)).length;
  if (words - (label.last - label.first + 1) < longestSentence) return label;
  const meanings = label.meanings.map(({ kind, strength }) => ({
    kind,
    strength: strength * strengthInSentence,
  }));
  return { ...label, meanings };
}

const isBorder = (left: Token | undefined, right: Token | undefined): boolean =>
  !left || !right || isApart(left, right);
