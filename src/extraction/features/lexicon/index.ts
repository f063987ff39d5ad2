import { classWords } from '../../documentClass/words/index.ts';
import type { LabelKind, LabelMeaning, LanguageLexicon } from '../labelKinds.ts';
import { czech } from './cs.ts';
import { danish } from './da.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { finnish } from './fi.ts';
import { french } from './fr.ts';
import { hungarian } from './hu.ts';
import { italian } from './it.ts';
import { dutch } from './nl.ts';
import { keysOf, phrasesOf } from './phrases.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { romanian } from './ro.ts';
import { swedish } from './sv.ts';

const languages: readonly LanguageLexicon[] = [
  english,
  german,
  french,
  dutch,
  spanish,
  italian,
  portuguese,
  polish,
  swedish,
  danish,
  czech,
  finnish,
  hungarian,
  romanian,
];

interface Lexicon {
  /** Label text as `compact` writes it, with everything that it may announce. */
  readonly meanings: ReadonlyMap<string, readonly LabelMeaning[]>;
  /** The most words that one label has. */
  readonly longestLabel: number;
}

/** The label words of all languages together: a document often mixes two. */
export const lexicon: Lexicon = readLanguages();

function readLanguages(): Lexicon {
  const meanings = new Map<string, LabelMeaning[]>();
  let longestLabel = 1;
  for (const { slots, words } of languages) {
    for (const [kind, text] of Object.entries(words) as [LabelKind, string][]) {
      for (const { phrase, strength } of phrasesOf(text, slots)) {
        longestLabel = Math.max(longestLabel, phrase.split(' ').length);
        for (const key of keysOf(phrase)) add(meanings, key, { kind, strength });
      }
    }
  }
  for (const [key, titles] of classWords.titles) {
    add(meanings, key, {
      kind: 'documentTitle',
      strength: Math.max(...titles.map(({ strength }) => strength)),
    });
  }
  return { meanings, longestLabel };
}

function add(meanings: Map<string, LabelMeaning[]>, key: string, meaning: LabelMeaning): void {
  const known = meanings.get(key) ?? [];
  const same = known.find(({ kind }) => kind === meaning.kind);
  if (same && same.strength >= meaning.strength) return;
  meanings.set(key, [...known.filter((other) => other !== same), meaning]);
}
