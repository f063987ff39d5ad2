import Table from 'cli-table3';
import picocolors from 'picocolors';
import type { ExitCode } from './exitCodes.ts';

export type Colors = ReturnType<typeof picocolors.createColors>;

/** Where a command prints. Results go to `out`, everything said on the way goes to `note`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly note: (text: string) => void;
  readonly colors: Colors;
  /** A person looks at `note`: progress may be drawn. */
  readonly interactive: boolean;
}

/** What a command ends with: the same facts for a machine (`json`) and for a person (`text`). */
export interface CommandOutcome {
  readonly exitCode: ExitCode;
  readonly json: unknown;
  readonly text: string;
}

/** The process's own streams; colours only where a person looks, never against NO_COLOR. */
export function processTerminal({ json }: { json: boolean }): Terminal {
  const toTerminal = process.stdout.isTTY && !json;
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    note: (text) => process.stderr.write(`${text}\n`),
    colors: picocolors.createColors(toTerminal && picocolors.isColorSupported),
    interactive: process.stderr.isTTY && !json,
  };
}

/**
 * Characters that move a cursor, change colours, or turn the direction of writing: C0, DEL, C1, line and paragraph
 * separators, and the bidirectional controls of Unicode (UAX 9). Names and values come from strangers.
 */
const unprintable =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

const codeOf = (character: string): string => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');

/** Text of strangers as it may stand on a terminal: what would act on the terminal is shown as its code. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => `\\u${codeOf(character)}`);
}

/** Machine output, in one document, safe to show on a terminal too. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(unprintable, (character) =>
    character === '\n' ? character : `\\u${codeOf(character)}`,
  );
}

const borderless = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

/** A plain table without borders, its first line the headings. */
export function renderTable({
  head,
  rows,
  colors,
}: {
  head: readonly string[];
  rows: readonly (readonly string[])[];
  colors: Colors;
}): string {
  const table = new Table({
    chars: borderless,
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [] },
  });
  table.push(head.map((title) => colors.bold(title)));
  for (const row of rows) table.push([...row]);
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

/** `1 page`, `2 pages`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
