import type { Command } from 'commander';
import type { DocumentSummary } from '../adapters/records/rows.ts';
import { type DocumentState, documentStates } from '../domain/lifecycle.ts';
import { type Act, newCommand, wholeNumber } from './commandLine.ts';
import { CommandFailure, exitCodes } from './exitCodes.ts';
import { formatDistance } from './instants.ts';
import type { CommandContext } from './parts.ts';
import { type Colors, type CommandOutcome, printable, renderTable } from './terminal.ts';

interface ListOptions {
  readonly json?: boolean;
  readonly state: readonly string[];
  readonly all?: boolean;
  readonly limit: number;
}

export function addList(program: Command, act: Act): void {
  newCommand(program, {
    name: 'list',
    description: 'list documents, the nearest deadline first',
    examples: ['list', 'list --state HUMAN_REVIEW FAILED', 'list --all --json'],
  })
    .option('--state <states...>', `only these states: ${documentStates.join(', ')}`, [])
    .option('--all', 'closed documents too')
    .option('--limit <count>', 'at most so many', wholeNumber({ from: 1, to: 100_000 }), 200)
    .action((options: ListOptions) => act(options, (context) => list(context, options)));
}

/** Documents by deadline, with the counts of every state. */
async function list({ parts, terminal }: CommandContext, options: ListOptions): Promise<CommandOutcome> {
  const states = statesOf(options.state);
  const records = await parts.records();
  const documents = await records.listDocuments({
    ...(states.length > 0 ? { states } : {}),
    includeClosed: options.all ?? false,
    limit: options.limit,
  });
  const counts = await records.countByState();
  const text = [tableOf(documents, terminal.colors), '', countsText(counts)].join('\n');
  return { exitCode: 0, json: { documents, counts }, text };
}

function statesOf(given: readonly string[]): readonly DocumentState[] {
  const words = given.flatMap((text) => text.split(',')).filter((text) => text !== '');
  return words.map((word) => {
    const state = documentStates.find((known) => known === word.toUpperCase());
    if (state) return state;
    throw new CommandFailure(
      exitCodes.usage,
      `there is no state ${word}`,
      `Give some of: ${documentStates.join(', ')}.`,
    );
  });
}

function tableOf(documents: readonly DocumentSummary[], colors: Colors): string {
  if (documents.length === 0) return 'No document stands here.';
  const nowMs = Date.now();
  const ids = shortIds(documents.map(({ documentId }) => documentId));
  return renderTable({
    head: ['document', 'state', 'type', 'deadline', 'waits for', 'file'],
    rows: documents.map((document) => [
      ids.get(document.documentId) ?? document.documentId,
      colouredState(document, colors),
      document.documentType ?? '',
      document.deadlineAt === null ? '' : formatDistance(document.deadlineAt, nowMs),
      document.reviewerGroup ?? '',
      printable(document.fileName ?? ''),
    ]),
    colors,
  });
}

function colouredState({ state, needsAttention }: DocumentSummary, colors: Colors): string {
  if (needsAttention) return colors.red(`${state} !`);
  if (state === 'ARCHIVED') return colors.green(state);
  return state === 'HUMAN_REVIEW' ? colors.yellow(state) : state;
}

const shownDigits = 12;

/** Beginnings of ids that find their document; a later life, or a beginning that two share, stands whole. */
export function shortIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const shortOf = (id: string): string => id.slice(0, 'doc-'.length + shownDigits);
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(shortOf(id), (counts.get(shortOf(id)) ?? 0) + 1);
  const isClear = (id: string): boolean => id.endsWith('-1') && counts.get(shortOf(id)) === 1;
  return new Map(ids.map((id) => [id, isClear(id) ? shortOf(id) : id]));
}

/** `HUMAN_REVIEW 2, ARCHIVED 5`, in the order of the process. */
export function countsText(counts: Readonly<Partial<Record<DocumentState, number>>>): string {
  const shown = documentStates.filter((state) => (counts[state] ?? 0) > 0);
  if (shown.length === 0) return 'No document yet.';
  return shown.map((state) => `${state} ${counts[state]}`).join(', ');
}
