import { confidenceOf, type Token } from '../../page/pageText.ts';
import { compact } from '../../text/fold.ts';
import { cuts, type Span } from './spans.ts';
import {
  amountText,
  bankText,
  businessShare,
  endOfForm,
  genericShare,
  hasTown,
  isCountry,
  isStreetText,
  mailText,
  personTitle,
  phoneText,
  registerText,
  taxText,
  webText,
} from './words.ts';

const limit = (value: number): number => Math.max(0, Math.min(1, value));
const flag = (is: boolean): number => (is ? 1 : 0);
const shareOf = (text: string, pattern: RegExp): number =>
  text.length === 0 ? 0 : (text.match(pattern)?.length ?? 0) / text.length;

/** What the words of a span are like, wherever they stand. */
export function shapeFeatures(span: Span): Record<string, number> {
  const { text, tokens } = span;
  const words = text.split(/\s+/);
  const solid = text.replaceAll(/\s/g, '');
  const form = endOfForm(words);
  return {
    legalForm: flag(form > 0),
    formAtEnd: flag(form === words.length),
    words: limit(words.length / 8),
    isOneWord: flag(words.length === 1),
    isTwoOrThree: flag(words.length === 2 || words.length === 3),
    length: limit(solid.length / 50),
    isShort: flag(solid.length < 4),
    ...letterShares(text),
    startsLower: flag(/^[^\p{L}\d]*\p{Ll}/u.test(text)),
    singleLetters: words.filter((word) => compact(word).length === 1).length / words.length,
    ampersand: flag(/&|\+|\bund\b|\band\b|\bet\b/iu.test(text)),
    endsWithStop: flag(/[.!?]$/.test(text) && form !== words.length),
    hasColon: flag(text.includes(':')),
    hasSlash: flag(/[/|\\]/.test(text)),
    hasBrackets: flag(/[()[\]]/.test(text)),
    personTitle: flag(personTitle.test(words[0] ?? '')),
    personLike: flag(isPersonLike(words, form)),
    startsInBracket: flag(text.startsWith('(')),
    endsOpen: flag(/(?:&|\+|-|\b(?:and|und|et|en|y|e|och|of|de|the))$/iu.test(text)),
    ...meaningOf(text, words),
    ...wordConfidence(tokens),
    ...Object.fromEntries(cuts.map((cut) => [`cut_${cut}`, flag(span.cut === cut)])),
    lineShare:
      tokens.length /
      Math.max(
        1,
        span.lines.reduce((sum, line) => sum + line.tokens.length, 0),
      ),
    stackedLines: limit((span.lines.length - 1) / 2),
  };
}

/** Of what signs the text is made, and how many words begin with a capital. */
function letterShares(text: string): Record<string, number> {
  const solid = text.replaceAll(/\s/g, '');
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  const withLetters = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const capitalised = withLetters.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  return {
    letters: shareOf(solid, /\p{L}/gu),
    digits: shareOf(solid, /\d/g),
    marks: shareOf(solid, /[^\p{L}\d]/gu),
    capitals: shareOf(letters, /\p{Lu}/gu),
    capitalised: withLetters.length === 0 ? 0 : capitalised / withLetters.length,
    slogan: withLetters.length < 3 ? 0 : limit((1 - capitalised / withLetters.length) * 1.5),
  };
}

/** What the words are about, if they are no name. */
function meaningOf(text: string, words: readonly string[]): Record<string, number> {
  return {
    generic: genericShare(words),
    business: limit(businessShare(words) * 2),
    street: flag(isStreetText(text)),
    town: flag(hasTown(text)),
    country: flag(isCountry(text)),
    bank: flag(bankText.test(text)),
    facts: flag([phoneText, mailText, webText, taxText, registerText].some((pattern) => pattern.test(text))),
    amount: flag(amountText.test(text)),
  };
}

/** Two to four words in capitals, none of them a word of businesses or documents. */
const isPersonLike = (words: readonly string[], form: number): boolean =>
  words.length >= 2 &&
  words.length <= 4 &&
  form === 0 &&
  businessShare(words) === 0 &&
  genericShare(words) === 0 &&
  words.every(
    (word) =>
      /^\p{Lu}[\p{L}'.-]*$/u.test(word) || /^(?:de|la|van|von|der|den|du|di|da|dos|el|al|bin)$/u.test(word),
  );

function wordConfidence(tokens: readonly Token[]): Record<string, number> {
  const sum = tokens.reduce((total, { confidence }) => total + confidence, 0);
  return { worstWord: limit(confidenceOf(tokens)), meanWord: limit(sum / Math.max(1, tokens.length)) };
}
