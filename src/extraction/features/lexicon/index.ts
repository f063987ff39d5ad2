import { compact } from '../../text/fold.ts';
import type { LabelKind, LabelMeaning, LanguageLexicon } from '../labelKinds.ts';
import { czech } from './cs.ts';
import { danish } from './da.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
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
];

const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/[äæ]/g, 'ae'],
  [/[öø]/g, 'oe'],
  [/ü/g, 'ue'],
  [/å/g, 'aa'],
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
  return { meanings, longestLabel };
}

/** @throws RangeError when a group of words names no strength from 0 to 1, or a slot that is not there. */
function phrasesOf(text: string, slots: LanguageLexicon['slots']): { phrase: string; strength: number }[] {
  return text.split(';').flatMap((group) => {
    const [number = '', list = ''] = group.split(' = ');
    const strength = Number(number);
    if (!(strength > 0 && strength <= 1)) throw new RangeError(`no strength before the words: ${group}`);
    return list
      .split(',')
      .flatMap((phrase) => filled(phrase.trim(), slots).map((full) => ({ phrase: full, strength })));
  });
}

/** The phrase with each alternative in the place of its first slot, and so on for the others. */
function filled(phrase: string, slots: LanguageLexicon['slots']): string[] {
  const [slot, name = ''] = /\{(\w+)\}/.exec(phrase) ?? [];
  if (slot === undefined) return [phrase];
  const alternatives = slots[name];
  if (alternatives === undefined) throw new RangeError(`no slot of the name ${name}`);
  return alternatives.split(',').flatMap((word) => filled(phrase.replace(slot, word.trim()), slots));
}

/** `Fällig` is also written `Faellig` where a keyboard or a program knows no umlauts. */
function keysOf(phrase: string): string[] {
  const spelled = spelledOut.reduce((text, [letter, pair]) => text.replaceAll(letter, pair), phrase);
  return [...new Set([compact(phrase), compact(spelled)])].filter((key) => key !== '');
}

function add(meanings: Map<string, LabelMeaning[]>, key: string, meaning: LabelMeaning): void {
  const known = meanings.get(key) ?? [];
  const same = known.find(({ kind }) => kind === meaning.kind);
  if (same && same.strength >= meaning.strength) return;
  meanings.set(key, [...known.filter((other) => other !== same), meaning]);
}
