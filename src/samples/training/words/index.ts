import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Lexicon } from './lexicon.ts';

export const lexicons: readonly Lexicon[] = [en, de, fr];

/** @throws RangeError for a language without a lexicon. */
export function lexiconOf(language: string): Lexicon {
  const lexicon = lexicons.find((item) => item.language === language);
  if (!lexicon) throw new RangeError(`no lexicon for ${language}`);
  return lexicon;
}

export const isWorded = (language: string): boolean => lexicons.some((item) => item.language === language);
