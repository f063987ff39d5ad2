import type { DocumentType } from '../../../domain/document.ts';
import { keysOf, phrasesOf } from '../../features/lexicon/phrases.ts';
import { german } from './de.ts';
import { dutch } from './nl.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { noTitles } from './noTitles.ts';
import { portuguese } from './pt.ts';
import { scandinavian } from './north.ts';
import { spanish } from './es.ts';
import { westSlavic } from './east.ts';

interface ClassWord {
  readonly type: DocumentType;
  /** How surely the words are a title of the class, 0..1. */
  readonly strength: number;
}

const languages = [english, german, french, dutch, spanish, italian, portuguese, scandinavian, westSlavic];

/** The words of all languages by what `compact` makes of them; the most words that one of them has. */
export const classWords = readLanguages();

function readLanguages(): {
  readonly titles: ReadonlyMap<string, readonly ClassWord[]>;
  /** Phrases that hold a title and are none. */
  readonly noTitles: ReadonlySet<string>;
  readonly companions: ReadonlyMap<string, readonly DocumentType[]>;
  readonly longest: number;
} {
  const titles = new Map<string, ClassWord[]>();
  const companions = new Map<string, DocumentType[]>();
  let longest = 1;
  for (const language of languages) {
    for (const [type, text] of Object.entries(language.titles) as [DocumentType, string][]) {
      for (const { phrase, strength } of phrasesOf(text)) {
        longest = Math.max(longest, phrase.split(' ').length);
        for (const key of keysOf(phrase)) {
          const others = (titles.get(key) ?? []).filter((known) => known.type !== type);
          titles.set(key, [...others, { type, strength }]);
        }
      }
    }
    for (const [type, text] of Object.entries(language.companions) as [DocumentType, string][]) {
      for (const { phrase } of phrasesOf(`1 = ${text}`)) {
        for (const key of keysOf(phrase))
          companions.set(key, [...new Set([...(companions.get(key) ?? []), type])]);
      }
    }
  }
  const others = phrasesOf(`1 = ${noTitles}`);
  longest = Math.max(longest, ...others.map(({ phrase }) => phrase.split(' ').length));
  const none = new Set(others.flatMap(({ phrase }) => keysOf(phrase)));
  return { titles, noTitles: none, companions, longest };
}
