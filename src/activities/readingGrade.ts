import type { PageReading } from '../domain/reading.ts';

type Words = PageReading['words'];

/** Grades by the mean confidence of the words, weighted by their letters. */
const readableFrom = 0.7;
const poorFrom = 0.45;
/** Where a larger part of the words are guesses there is a picture, or dirt, among them. */
const mostGuesses = 0.35;
/** With fewer words than this the mean says little. */
const fewWords = 5;

/** How well a page could be read, so that a person is asked where the machine is guessing. */
export function gradeOf(words: Words): PageReading['grade'] {
  const mean = meanConfidence(words);
  if (words.length === 0 || mean < poorFrom) return 'unreadable';
  const guesses = words.filter((word) => word.confidence < evenChance).length;
  const guessed = guesses > mostGuesses * words.length;
  return mean < readableFrom || guessed || words.length < fewWords ? 'poor' : 'readable';
}

/** The mean weighted by letters: dashes and specks that OCR takes for words must not speak for the page. */
export function meanConfidence(words: Words): number {
  const letters = words.reduce((sum, word) => sum + lettersOf(word.text), 0);
  const sure = words.reduce((sum, word) => sum + lettersOf(word.text) * word.confidence, 0);
  return letters === 0 ? 0 : sure / letters;
}

/** Words below this confidence are as well wrong as right and speak for no way of reading. */
export const evenChance = 0.5;

/** By how many letters one way of reading a page speaks for itself: each counts by how much surer it is than chance. */
export function evidence(words: Words): number {
  return words.reduce(
    (sum, word) => sum + lettersOf(word.text) * Math.max(0, word.confidence - evenChance),
    0,
  );
}

export function lettersOf(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
