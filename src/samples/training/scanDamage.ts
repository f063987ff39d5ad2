import type { Random } from '../random.ts';
import { chance, weighted } from './dice.ts';

/** How recognition errs on one document. */
export interface Damages {
  /** Share of characters that are misread. */
  readonly level: number;
  /** Pairs that this document's type and print make likely, on top of the general ones. */
  readonly habits: ReadonlyMap<string, string>;
  /** The language pack lacks these marks: letters come without them. */
  readonly dropsMarks: boolean;
}

const general =
  '0O|O0|1l|l1|I1|1I|l|I|5S|S5|8B|B8|6G|G6|2Z|Z2|7?|9g|o0|e c|c e|n h|h n|u v|i l|t f|a o|.,|,.|:;|;:|$S|€E|£E|-~|/7|é e|ü u|ö o|ä a|ß B|D O|Q O|rn m|m rn|cl d|vv w|ri n|li h|M H|W H|E F|4 A|(C|)J|%& |#H|0 6|3 8|8 3|6 8|1 7|9 0|H N|D 0|T I|N M|U V|P F|C G|R A|y v|s 8|g q|k l|d o|b h|w v|ll U|nn m|ti h|B H|Y V|L I';

const confusions = new Map<string, string[]>();
for (const pair of general.split('|')) {
  const [from = '', to = ''] = pair.includes(' ') ? pair.split(' ') : [pair.slice(0, 1), pair.slice(1)];
  if (from === '' || to === '') continue;
  confusions.set(from, [...(confusions.get(from) ?? []), to]);
}
const keys = [...confusions.keys()];

export function damagesOf(random: Random, level: number): Damages {
  const habits = new Map<string, string>();
  const count = weighted(random, [
    [5, 0],
    [3, 1],
    [2, 2],
  ]);
  for (let index = 0; index < count; index += 1) {
    const from = random.pick(keys.filter((key) => key.length === 1 && !/\d/.test(key)));
    habits.set(from, random.pick(confusions.get(from) ?? [from]));
  }
  return { level, habits, dropsMarks: chance(random, 0.12) };
}

/** Short words in capitals at the end of names suffer most: recognition knows no dictionary for them. */
const isLegalForm = (word: string): boolean =>
  /^\(?(sdn|bhd|pte|pty|ltd|llc|inc|gmbh|corp|sarl|kg|ag|spol|s\.r\.o|b\.v|sp|z\.o\.o|plc|limited|enterprise)\)?[.,]?$/i.test(
    word,
  );

/** The word as it was read. A blank inside means that it came as two words. */
export function damageText(
  random: Random,
  word: string,
  damages: Damages,
): { text: string; isDamaged: boolean } {
  const own = isLegalForm(word) ? { ...damages, level: damages.level * 2.5 } : damages;
  const plain = damages.dropsMarks ? word.normalize('NFD').replaceAll(/\p{M}/gu, '') : word;
  let text = '';
  for (let at = 0; at < plain.length;) {
    const two = plain.slice(at, at + 2);
    const one = plain.charAt(at);
    const isPair = confusions.has(two) && chance(random, own.level);
    if (isPair) text += random.pick(confusions.get(two) ?? [two]);
    else text += readCharacter(random, one, own);
    at += isPair ? 2 : 1;
  }
  return { text, isDamaged: text !== word };
}

function readCharacter(random: Random, character: string, damages: Damages): string {
  const habit = damages.habits.get(character);
  if (habit !== undefined && chance(random, 0.1 + damages.level * 4)) return habit;
  if (!chance(random, damages.level)) return character;
  const options = confusions.get(character);
  return weighted(random, [
    [options ? 6 : 0, options ? random.pick(options) : character],
    [/[.,:;'-]/.test(character) ? 4 : 1, ''],
    [/[.,]/.test(character) ? 2 : 0.7, `${character} `],
    [0.5, ` ${character}`],
    [1, random.pick(['', '.', '_', 'i', '~', '*'])],
    [0.4, character + character],
  ]);
}
