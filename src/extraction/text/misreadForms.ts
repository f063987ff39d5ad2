import { compact } from './fold.ts';
import { legalFormAt } from './legalForms.ts';

/**
 * One word of these forms is known where the other is read. Of the companies that print `Bhd` nearly all print `Sdn` before
 * it, and nothing but `Ltd` stands behind `Pte`, `Pty` and `Pvt`.
 */
const partners: readonly { readonly behind?: string; readonly before?: string; readonly form: string }[] = [
  { before: 'bhd', form: 'sdn' },
  { behind: 'sdn', form: 'bhd' },
  { behind: 'pte', form: 'ltd' },
  { behind: 'pty', form: 'ltd' },
  { behind: 'pvt', form: 'ltd' },
];
/** Letters that were read as two, as a stroke or as a sign; no word is written so, and no number begins so. */
const misread: readonly (readonly [RegExp, string])[] = [
  [/^[gc](?:m|rn|nn)[b8](?:h|[il1|]-?[il1|])$/, 'gmbh'],
  [/^lnc$/, 'inc'],
  [/^l[il1|](?:rn|m)[il1|]te[d0]$/, 'limited'],
];
/** `C0. (M) Sdn Bhd`: only before the rest of the form is it no number. */
const company = /^c0$/;
const framed = /^([("]*)(.*?)([.,;:)"]*)$/su;

/**
 * The words of a line that may be a name, with the legal forms put right that recognition misread by a letter: `SUN BHD`,
 * `Pte. Lld`, `GrnbH`. As many words as were given; a word without a fault is the same. For names only: anywhere else
 * `11c` is a house and `C0 47` a number.
 */
export function withFormsRepaired(words: readonly string[]): string[] {
  const keys = words.map(compact);
  return words.map((word, at) => {
    const form = formBeside(keys, at) ?? formBehindName(words, at);
    return form === undefined || form === keys[at] ? word : inShapeOf(word, form);
  });
}

function formBeside(keys: readonly string[], at: number): string | undefined {
  const key = keys[at] ?? '';
  // A form that differs by a letter is another form.
  if (legalFormAt(['', key.toUpperCase()], 1) > 0) return undefined;
  const known = partners.find(
    ({ behind, before, form }) =>
      (behind === undefined || keys[at - 1] === behind) &&
      (before === undefined || keys[at + 1] === before) &&
      isOneOff(key, form),
  );
  return known?.form;
}

function formBehindName(words: readonly string[], at: number): string | undefined {
  const core = framed.exec(words[at] ?? '')?.[2]?.toLowerCase() ?? '';
  if (company.test(core))
    return legalFormAt(words, at + 1) > 0 || hasFormBehind(words, at) ? 'co' : undefined;
  const isBehindName = words.slice(0, at).some((word) => /\p{L}{2}/u.test(word));
  return isBehindName ? misread.find(([pattern]) => pattern.test(core))?.[1] : undefined;
}

/** A country in brackets may stand between. */
const hasFormBehind = (words: readonly string[], at: number): boolean =>
  /^\(\p{L}+\)$/u.test(words[at + 1] ?? '') && legalFormAt(words, at + 2) > 0;

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
