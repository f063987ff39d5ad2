import type { Terminal } from '../cli/terminal.ts';
import { renderTable } from '../cli/terminal.ts';
import type { DocumentDetails } from '../adapters/records/rows.ts';
import type { DocumentState } from '../domain/lifecycle.ts';
import type { Sample } from '../samples/generateSamples.ts';

/** A line of the table: a sample and what is known of it now. */
export interface Row {
  readonly sample: Sample;
  /** Null before it was handed in; a text when it was refused at the door. */
  readonly details: DocumentDetails | null;
  readonly refused: string | null;
  /** What the reviewer did last. */
  readonly note: string;
}

export interface LiveTable {
  show(rows: readonly Row[]): void;
}

const noteWidth = 46;

/** Redraws itself in place on a terminal; elsewhere it prints the lines that changed. Fits 100 columns. */
export function openLiveTable({
  terminal,
  isTerminal,
  elapsedMs,
}: {
  terminal: Terminal;
  isTerminal: boolean;
  elapsedMs: () => number;
}): LiveTable {
  return isTerminal ? redrawn(terminal, elapsedMs) : printedLines(terminal, elapsedMs);
}

const inSeconds = (ms: number): string => `${(ms / 1_000).toFixed(1).padStart(5)} s`;

function redrawn(terminal: Terminal, elapsedMs: () => number): LiveTable {
  let drawn = 0;
  return {
    show(rows) {
      const head = ['document', 'state', `reviewer ${inSeconds(elapsedMs()).trim()}`];
      const cells = rows.map((row) => [row.sample.fileName, stateCell(row, terminal), cut(row.note)]);
      const text = renderTable({ head, rows: cells, colors: terminal.colors });
      // Up to the first line, then every line is written over.
      const up = drawn > 0 ? `\u001b[${drawn}A` : '';
      const lines = text.split('\n');
      terminal.out(`${up}${lines.map((line) => `\u001b[2K${line}`).join('\n')}`);
      drawn = lines.length;
    },
  };
}

function printedLines(terminal: Terminal, elapsedMs: () => number): LiveTable {
  const printed = new Map<string, string>();
  return {
    show(rows) {
      for (const row of rows) {
        if (!isStop(row)) continue;
        const state = stateCell(row, terminal);
        const line = `${row.sample.fileName.padEnd(28)}${state.padEnd(22)}${cut(row.note)}`.trimEnd();
        if (printed.get(row.sample.fileName) === line) continue;
        printed.set(row.sample.fileName, line);
        terminal.out(`${inSeconds(elapsedMs())}  ${line}`);
      }
    },
  };
}

/** Where a document stays for a while. On the way, states change faster than anybody reads. */
function isStop({ details, refused }: Row): boolean {
  if (refused !== null) return true;
  return details !== null && ['HUMAN_REVIEW', 'FAILED', 'ARCHIVED', 'WITHDRAWN'].includes(details.state);
}

const cut = (text: string): string =>
  text.length > noteWidth ? `${text.slice(0, noteWidth - 1).trimEnd()}…` : text;

function stateCell({ details, refused }: Row, { colors }: Pick<Terminal, 'colors'>): string {
  if (refused !== null) return colors.red('refused');
  if (!details) return colors.dim('not handed in yet');
  const { state, status } = details;
  if (state === 'ARCHIVED') return status === 'approved' ? colors.green('approved') : colors.red('rejected');
  return colorOf(state, colors)(state);
}

function colorOf(state: DocumentState, colors: Terminal['colors']): (text: string) => string {
  if (state === 'HUMAN_REVIEW') return colors.yellow;
  if (state === 'FAILED') return colors.red;
  return colors.cyan;
}
