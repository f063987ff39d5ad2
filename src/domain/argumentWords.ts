/** Numbers in the words of a command, an option or a setting: what is one, said once for all programs. */

export interface NumberLimits {
  readonly from: number;
  readonly to: number;
}

/** The whole number that a word is, or null when it is none or beyond the limits. */
export function wholeNumberIn(word: string, { from, to }: NumberLimits): number | null {
  const number = /^\d{1,15}$/.test(word) ? Number(word) : Number.NaN;
  return number >= from && number <= to ? number : null;
}

/** How a message calls what is allowed. */
export const wholeNumberWithin = ({ from, to }: NumberLimits): string =>
  `a whole number from ${from} to ${to}`;

/**
 * The same words, each negative number joined to the option before it (`--count -5` to `--count=-5`): else `parseArgs`
 * takes it for an option of its own, and its message speaks of dashes and not of the number.
 */
export function withNegativeNumbers(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (/^-\d/.test(word) && before !== undefined && /^--[^=]+$/.test(before))
      joined.splice(-1, 1, `${before}=${word}`);
    else joined.push(word);
  }
  return joined;
}
