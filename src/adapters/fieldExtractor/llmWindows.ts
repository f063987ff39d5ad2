import type { PageReading, Word } from '../../domain/reading.ts';

/** A word as the model sees it: its number counts through the whole document. */
export interface NumberedWord {
  readonly id: number;
  readonly page: number;
  readonly word: Word;
}

/** The pages that go into one request. */
export interface Window {
  readonly words: readonly NumberedWord[];
}

/** About 12,000 tokens with the numbers: models answer long tables worse, and cut them off, beyond that. */
const mostWords = 2_500;

/**
 * Whole pages, as many as fit; a page that alone is too long is split. Windows do not overlap, so that no row of a table
 * comes twice.
 */
export function windowsOf(pages: readonly PageReading[], most: number = mostWords): Window[] {
  const windows: NumberedWord[][] = [];
  let id = 0;
  for (const { page, words } of pages) {
    const numbered = words.map((word): NumberedWord => ({ id: id++, page, word }));
    const last = windows.at(-1);
    if (last && last.length + numbered.length <= most) last.push(...numbered);
    else {
      for (let from = 0; from < numbered.length; from += most)
        windows.push(numbered.slice(from, from + most));
    }
  }
  return windows.map((words) => ({ words }));
}

/** One line of the page a line, each word with its number before it: `12|Total 13|1.190,00`. */
export function textOfWindow({ words }: Window): string {
  const lines: string[] = [];
  let before: NumberedWord | undefined;
  for (const numbered of words) {
    const { id, page, word } = numbered;
    if (before?.page !== page) lines.push(`# page ${page}`);
    const text = `${id}|${visible(word.text)}`;
    if (before?.page === page && before.word.line === word.line) {
      lines.push(`${lines.pop() ?? ''} ${text}`);
    } else lines.push(text);
    before = numbered;
  }
  return lines.join('\n');
}

/** One word stays one word, and what cannot be seen (control characters, marks of direction, tags) is not sent. */
function visible(text: string): string {
  return text.replaceAll(/[\p{C}\s]+/gu, '');
}
