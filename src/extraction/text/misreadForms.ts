import { compact } from './fold.ts';

/** In these two words one is known where the other is read: nothing else stands before `Bhd` or behind `Pte`. */
const partners: readonly { readonly behind?: string; readonly before?: string; readonly form: string }[] = [
  { before: 'bhd', form: 'sdn' },
  { behind: 'sdn', form: 'bhd' },
  { behind: 'pte', form: 'ltd' },
  { behind: 'pty', form: 'ltd' },
  { behind: 'pvt', form: 'ltd' },
  { behind: 'co', form: 'ltd' },
];
/** Forms whose letters were read as a sign, as a stroke or as two letters: no word of a name is written so. */
const misread: readonly (readonly [RegExp, string])[] = [
  [/^[gc6](?:m|rn|nn)[b8](?:h|[il1|]-?[il1|])$/, 'gmbh'],
  [/^[l1|!]nc$/, 'inc'],
  [/^[1|!]t[d0]$|^lt0$/, 'ltd'],
  [/^(?:l[1|!]|[1|!]l|[1|!]{2})c$/, 'llc'],
  [/^8h[d0]$|^bh0$/, 'bhd'],
  [/^5[d0]n$|^s0n$/, 'sdn'],
  [/^[l1|](?:[1|]m|[il1|]rn)[il1|]te[d0]$/, 'limited'],
  [/^5ar[l1|]$|^sar[1|]$/, 'sarl'],
  [/^c0$/, 'co'],
];
const framed = /^([("]*)(.*?)([.,;:)"]*)$/su;

/**
 * The words of one line with the legal forms put right that recognition misread by a letter: `SUN BHD`, `Pte. Lld`, `GrnbH`,
 * `C0.` A word is changed only where its partner in the form stands beside it, or where no word is written so: names keep
 * their letters. As many words as were given; a word without a fault is the same.
 */
export function withFormsRepaired(words: readonly string[]): string[] {
  const keys = words.map(compact);
  return words.map((word, at) => {
    const form = formBeside(keys, at) ?? formOfSigns(word);
    return form === undefined || form === keys[at] ? word : inShapeOf(word, form);
  });
}

function formBeside(keys: readonly string[], at: number): string | undefined {
  const key = keys[at] ?? '';
  const known = partners.find(
    ({ behind, before, form }) =>
      (behind === undefined || keys[at - 1] === behind) &&
      (before === undefined || keys[at + 1] === before) &&
      isOneOff(key, form),
  );
  return known?.form;
}

function formOfSigns(word: string): string | undefined {
  const core = framed.exec(word)?.[2]?.toLowerCase() ?? '';
  return misread.find(([pattern]) => pattern.test(core))?.[1];
}

/** One letter is another, is lost, or is too much. */
function isOneOff(key: string, form: string): boolean {
  if (key.length < 2 || Math.abs(key.length - form.length) > 1) return false;
  let same = 0;
  while (same < key.length && key[same] === form[same]) same++;
  const [longer, shorter] = key.length >= form.length ? [key, form] : [form, key];
  const rest = longer.slice(same + 1);
  return rest === shorter.slice(key.length === form.length ? same + 1 : same);
}

/** With the capitals and marks of the word that was read. */
function inShapeOf(word: string, form: string): string {
  const [, before = '', core = '', after = ''] = framed.exec(word) ?? [];
  const isUpper = core === core.toUpperCase() && /\p{Lu}/u.test(core);
  const isLower = /^\p{Ll}/u.test(core) && !/\p{Lu}/u.test(core) && form !== 'gmbh' && form !== 'inc';
  const capitalised = form === 'gmbh' ? 'GmbH' : form.charAt(0).toUpperCase() + form.slice(1);
  return before + (isUpper ? form.toUpperCase() : isLower ? form : capitalised) + after;
}
