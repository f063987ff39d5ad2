import { join, relative } from 'node:path';
import { explain } from '../cli/explanation.ts';
import { counted, printable } from '../cli/terminal.ts';
import type { DocumentDetails } from '../adapters/records/rows.ts';
import { paragraph } from './paragraph.ts';
import type { Act } from './reviewer.ts';
import type { Stage } from './stage.ts';
import type { Played } from './wholeSet.ts';

interface Reporting {
  readonly stage: Stage;
  readonly played: Played;
  readonly acts: readonly Act[];
  /** The name of the delivered file, when there is one. */
  readonly delivered: string | undefined;
}

const shownReasons = 2;

/** What was decided on one document and why, who did it, and where to look. */
export async function documentReport(reporting: Reporting): Promise<string[]> {
  const { stage, played } = reporting;
  const { sample, entry, details } = played;
  const { bold, dim, red } = stage.terminal.colors;
  const title = `${bold(sample.fileName)}  ${dim(sample.description)}`;
  if (entry?.outcome === 'refused') return [title, ...paragraph(red('refused'), `at the door: ${entry.why}`)];
  if (!details) return [title, ...paragraph('nothing', 'it was not handed in, or never registered')];
  const lines = [
    title,
    ...outcomeLines(stage, details, reporting.acts),
    ...reporting.acts.flatMap((act, index) => actLines(act, reporting.acts[index - 1])),
    // What people decided says why; a machine's decision is explained as `client explain` does.
    ...(reporting.acts.length > 0 ? [] : await whyLines(stage, details)),
    ...placeLines(stage, details, reporting.delivered),
  ];
  return lines.map((line) => line.trimEnd());
}

function outcomeLines({ terminal }: Stage, details: DocumentDetails, acts: readonly Act[]): string[] {
  const { green, red } = terminal.colors;
  const { status, registeredAt, closedAt } = details;
  if (status === null || closedAt === null) return paragraph('now', details.state);
  const seconds = ((Date.parse(closedAt) - Date.parse(registeredAt)) / 1_000).toFixed(1);
  const people = [...new Set(acts.map(({ decision }) => decision.reviewer))].join(' and ');
  const by = people === '' ? 'no person was asked' : `decided by ${people}`;
  const lines = paragraph(status, `after ${seconds} s; ${by}`);
  // Coloured only now: colours have no width, but a count of letters sees them.
  const paint = status === 'approved' ? green : red;
  return lines.map((line) => line.replace(status, paint(status)));
}

/** The reasons stand before the first decision on them; after a delegation they are the same ones. */
function actLines(act: Act, before: Act | undefined): string[] {
  const isNew = act.reasons.join() !== before?.reasons.join();
  const { reasons, decision, door, words } = act;
  const shown = reasons.slice(0, shownReasons).join(' ');
  const rest = reasons.length - shownReasons;
  const more = rest > 0 ? ` (and ${counted(rest, 'more reason')})` : '';
  return [
    ...(isNew ? paragraph('asked', printable(`${shown}${more}`)) : []),
    ...paragraph(decision.reviewer, printable(`${words} (${door})`)),
  ];
}

async function whyLines({ records, policy }: Stage, details: DocumentDetails): Promise<string[]> {
  const { documentId } = details;
  const moves = (await records.history(documentId)).map(({ move }) => move);
  const effects = await records.ledger(documentId);
  const { why } = explain({ details, moves, effects, policy, nowMs: Date.now() });
  return why.flatMap((sentence) => paragraph('why', printable(sentence)));
}

function placeLines({ stack, config }: Stage, details: DocumentDetails, delivered: string | undefined) {
  const file = delivered && relative(config.dataFolder, join(config.deliveryFolder, delivered));
  return [
    ...(stack.uiUrl === null ? [] : paragraph('look', workflowUrl(stack, details))),
    ...(file ? paragraph('sent', file) : []),
  ];
}

/** The page of a document's workflow in the Web UI. */
export function workflowUrl(
  { uiUrl, namespace }: Pick<Stage['stack'], 'uiUrl' | 'namespace'>,
  { documentId }: Pick<DocumentDetails, 'documentId'>,
): string {
  return `${(uiUrl ?? '').replace(/\/$/, '')}/namespaces/${namespace}/workflows/${documentId}`;
}
