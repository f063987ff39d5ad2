import { confidenceOf, type Token } from '../../page/pageText.ts';
import { compact } from '../../text/fold.ts';
import { endOfForm } from '../../text/legalForms.ts';
import { isDepartment } from './departments.ts';
import { factsOf } from './lineFacts.ts';
import { startsWithGivenName } from './givenNames.ts';
import { cuts, isSpeck, type Span } from './spans.ts';
import {
  amountText,
  bankText,
  businessShare,
  genericShare,
  hasTown,
  isCountry,
  isStreetText,
  mailText,
  personTitle,
  phoneText,
  registerText,
  startsWithCouple,
  taxText,
  webText,
} from './words.ts';

const limit = (value: number): number => Math.max(0, Math.min(1, value));
const flag = (is: boolean): number => (is ? 1 : 0);
const cutNames = cuts.map((cut) => [cut, `cut_${cut}`] as const);

/** What the words of a span are like, wherever they stand. */
export function shapeFeatures(span: Span): Record<string, number> {
  const { text, tokens } = span;
  const words = text.split(/\s+/);
  const solid = text.replaceAll(/\s/g, '');
  const form = endOfForm(words);
  const shares = { generic: genericShare(words), business: businessShare(words) };
  const inLines = span.lines.flatMap((line) => line.tokens).filter((token) => !isSpeck(token)).length;
  return {
    legalForm: flag(form > 0),
    formAtEnd: flag(form === words.length),
    words: limit(words.length / 8),
    isOneWord: flag(words.length === 1),
    isTwoOrThree: flag(words.length === 2 || words.length === 3),
    length: limit(solid.length / 50),
    isShort: flag(solid.length < 4),
    ...letterShares(solid, words),
    ...signsOf(text, words),
    endsWithStop: flag(form !== words.length && /[.!?]$/.test(text)),
    personTitle: flag(personTitle.test(words[0] ?? '')),
    couple: flag(startsWithCouple(words)),
    initialled: flag(form === 0 && /^\p{Lu}\.?$/u.test(words[0] ?? '') && words.length > 1),
    department: flag(isDepartment(words)),
    givenName: flag(form === 0 && startsWithGivenName(words)),
    personLike: flag(isPersonLike(words, form, shares)),
    ...meaningOf(text, shares),
    ...wordConfidence(tokens),
    ...cutOf(span),
    lineShare: limit(tokens.length / Math.max(1, inLines)),
    stackedLines: limit((span.lines.length - 1) / 2),
    stackGoesOn: flag(goesOn(span.lines)),
    stackOneSize: flag(isOneSize(span.lines)),
    formRepaired: flag(tokens.some(({ asRead }) => asRead?.length === 1)),
  };
}

/** Every line but the first goes on with the one before. */
const goesOn = (lines: Span['lines']): boolean =>
  lines.length > 1 &&
  lines.slice(1).every((line, at) => {
    const before = lines[at];
    return factsOf(line).continuation || (before !== undefined && factsOf(before).open);
  });

/** Several lines, printed in exactly one size: a brand and its company seldom are. */
const isOneSize = (lines: Span['lines']): boolean =>
  lines.length > 1 && lines.every(({ height }) => Math.abs(height - (lines[0]?.height ?? 0)) < 0.03 * height);

/** Single marks and letters. */
function signsOf(text: string, words: readonly string[]): Record<string, number> {
  return {
    startsLower: flag(/^[^\p{L}\d]*\p{Ll}/u.test(text)),
    singleLetters:
      words.filter((word) => word.length <= 3 && compact(word).length === 1).length / words.length,
    ampersand: flag(/&|\+|\bund\b|\band\b|\bet\b/iu.test(text)),
    hasColon: flag(text.includes(':')),
    hasSlash: flag(/[/|\\]/.test(text)),
    hasBrackets: flag(/[()[\]]/.test(text)),
    startsInBracket: flag(text.startsWith('(')),
    endsOpen: flag(/(?:&|\+|-|\b(?:and|und|et|en|y|e|och|of|de|the))$/iu.test(text)),
  };
}

function cutOf({ cut }: Span): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [own, name] of cutNames) found[name] = flag(own === cut);
  return found;
}

/** Of what signs the text is made, and how many words begin with a capital. `solid` is the text without spaces. */
function letterShares(solid: string, words: readonly string[]): Record<string, number> {
  const withLetters = words.filter((word) => /\p{L}/u.test(word));
  const capitalised = withLetters.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  const { letters, digits, capitals, others, letterUnits } = countSigns(solid);
  const all = Math.max(1, solid.length);
  return {
    letters: letters / all,
    digits: digits / all,
    marks: others / all,
    capitals: capitals / Math.max(1, letterUnits),
    capitalised: withLetters.length === 0 ? 0 : capitalised / withLetters.length,
    slogan: withLetters.length < 3 ? 0 : limit((1 - capitalised / withLetters.length) * 1.5),
  };
}

/** How many signs of each kind; `letterUnits` is the length of the letters as JavaScript counts it. */
function countSigns(text: string) {
  const count = { letters: 0, digits: 0, capitals: 0, others: 0, letterUnits: 0 };
  for (const sign of text) {
    if (sign >= '0' && sign <= '9') count.digits += 1;
    else if (/\p{L}/u.test(sign)) {
      count.letters += 1;
      count.letterUnits += sign.length;
      if (/\p{Lu}/u.test(sign)) count.capitals += 1;
    } else count.others += 1;
  }
  return count;
}

/** Shares of words of documents and of businesses, 0..1. */
interface Shares {
  readonly generic: number;
  readonly business: number;
}

/** What the words are about, if they are no name. */
function meaningOf(text: string, { generic, business }: Shares): Record<string, number> {
  return {
    generic,
    business: limit(business * 2),
    street: flag(isStreetText(text)),
    town: flag(hasTown(text)),
    country: flag(isCountry(text)),
    bank: flag(bankText.test(text)),
    facts: flag([phoneText, mailText, webText, taxText, registerText].some((pattern) => pattern.test(text))),
    amount: flag(amountText.test(text)),
  };
}

/** Two to four words in capitals, none of them a word of businesses or documents. */
const isPersonLike = (words: readonly string[], form: number, { generic, business }: Shares): boolean =>
  words.length >= 2 &&
  words.length <= 4 &&
  form === 0 &&
  business === 0 &&
  generic === 0 &&
  words.every(
    (word) =>
      /^\p{Lu}[\p{L}'.-]*$/u.test(word) || /^(?:de|la|van|von|der|den|du|di|da|dos|el|al|bin)$/u.test(word),
  );

function wordConfidence(tokens: readonly Token[]): Record<string, number> {
  const sum = tokens.reduce((total, { confidence }) => total + confidence, 0);
  return { worstWord: limit(confidenceOf(tokens)), meanWord: limit(sum / Math.max(1, tokens.length)) };
}
