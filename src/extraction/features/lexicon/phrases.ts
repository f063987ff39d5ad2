import { compact } from '../../text/fold.ts';
import type { LanguageLexicon } from '../labelKinds.ts';

const spelledOut: readonly (readonly [RegExp, string])[] = [
  [/[äæ]/g, 'ae'],
  [/[öø]/g, 'oe'],
  [/ü/g, 'ue'],
  [/å/g, 'aa'],
];

/**
 * Reads `STRENGTH = words, words; STRENGTH = words`, with each alternative of `slots` in the place of its `{name}`.
 *
 * @throws RangeError when a group of words names no strength from 0 to 1, or a slot that is not there.
 */
export function phrasesOf(
  text: string,
  slots: LanguageLexicon['slots'] = {},
): { phrase: string; strength: number }[] {
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
export function keysOf(phrase: string): string[] {
  const spelled = spelledOut.reduce((text, [letter, pair]) => text.replaceAll(letter, pair), phrase);
  return [...new Set([compact(phrase), compact(spelled)])].filter((key) => key !== '');
}
