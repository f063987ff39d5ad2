import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { Lexicon } from './lexicon.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { sv } from './sv.ts';

export const lexicons: readonly Lexicon[] = [en, de, fr, nl, es, it, pt, pl, sv, da, cs];

/** @throws RangeError for a language without a lexicon. */
export function lexiconOf(language: string): Lexicon {
  const lexicon = lexicons.find((item) => item.language === language);
  if (!lexicon) throw new RangeError(`no lexicon for ${language}`);
  return lexicon;
}
