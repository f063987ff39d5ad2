import { confidenceOf, type Token } from '../../page/pageText.ts';
import { compact } from '../../text/fold.ts';
import { cuts, type Span } from './spans.ts';
import {
  amountText, bankText, businessShare, endOfForm, genericShare, hasTown, isCountry, isStreetText, mailText, personTitle, phoneText,
  registerText, taxText, webText,
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
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  const form = endOfForm(words);
  const withLetters = words.filter((word) => /\p{L}/u.test(word));
  const capitalised = withLetters.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  return {
    legalForm: flag(form > 0),
    formAtEnd: flag(form === words.length),
    words: limit(words.length / 8),
    isOneWord: flag(words.length === 1),
    isTwoOrThree: flag(words.length === 2 || words.length === 3),
    length: limit(solid.length / 50),
    isShort: flag(solid.length < 4),
    letters: shareOf(solid, /\p{L}/gu),
    digits: shareOf(solid, /\d/g),
    marks: shareOf(solid, /[^\p{L}\d]/gu),
    capitals: shareOf(letters, /\p{Lu}/gu),
    capitalised: withLetters.length === 0 ? 0 : capitalised / withLetters.length,
    startsLower: flag(/^[^\p{L}\d]*\p{Ll}/u.test(text)),
    singleLetters: words.filter((word) => compact(word).length === 1).length / words.length,
    ampersand: flag(/&|\+|\bund\b|\band\b|\bet\b/iu.test(text)),
    endsWithStop: flag(/[.!?]$/.test(text) && form !== words.length),
    hasColon: flag(text.includes(':')),
    hasSlash: flag(/[/|\\]/.test(text)),
    hasBrackets: flag(/[()[\]]/.test(text)),
    personTitle: flag(personTitle.test(words[0] ?? '')),
    slogan: withLetters.length < 3 ? 0 : limit((1 - capitalised / withLetters.length) * 1.5),
    generic: genericShare(words),
    business: limit(businessShare(words) * 2),
    street: flag(isStreetText(text)),
    town: flag(hasTown(text)),
    country: flag(isCountry(text)),
    bank: flag(bankText.test(text)),
    facts: flag([phoneText, mailText, webText, taxText, registerText].some((pattern) => pattern.test(text))),
    amount: flag(amountText.test(text)),
    ...wordConfidence(tokens),
    ...Object.fromEntries(cuts.map((cut) => [`cut_${cut}`, flag(span.cut === cut)])),
    lineShare: tokens.length / Math.max(1, span.lines.reduce((sum, line) => sum + line.tokens.length, 0)),
    stackedLines: limit((span.lines.length - 1) / 2),
  };
}

function wordConfidence(tokens: readonly Token[]): Record<string, number> {
  const sum = tokens.reduce((total, { confidence }) => total + confidence, 0);
  return { worstWord: limit(confidenceOf(tokens)), meanWord: limit(sum / Math.max(1, tokens.length)) };
}
