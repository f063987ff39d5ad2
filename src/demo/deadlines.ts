import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { paragraph } from './paragraph.ts';
import { reasonText } from '../cli/reasonTexts.ts';
import { printable } from '../cli/terminal.ts';
import type { AuditEvent } from '../domain/auditEvents.ts';
import { formatDuration } from '../domain/durations.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { Sample } from '../samples/generateSamples.ts';
import { showEnd } from './endOfOne.ts';
import { closed, waiting } from './registered.ts';
import { decideAs } from './reviewer.ts';
import type { Stage } from './stage.ts';
import { type HandedIn, handIn } from './submitted.ts';

const pollMs = 200;
const patienceMs = 30_000;
const lastToAsk = 'dora';

/** One document that nobody decides: each deadline is told when it passes. Then the manager decides it. */
export async function playDeadlines(stage: Stage, samples: readonly Sample[]): Promise<string[]> {
  const { terminal, policy } = stage;
  const { slaMs, remindAt, escalationPath, timeoutMs, managerGroup } = policy.review;
  const sample = samples.find(({ expected }) => expected.route.to === 'review');
  if (!sample) return ['there is no sample that waits for a person'];
  terminal.out(
    `${sample.fileName}: ${sample.description}. A person has to decide, and nobody does.\n` +
      `The policy of this run: ${formatDuration(slaMs)} to decide, a reminder at ${remindAt.map((share) => `${share * 100} %`).join(' and ')} of it, ` +
      `then ${escalationPath.map(({ group }) => group).join(', ')},\nthen ${managerGroup}; ` +
      `at the latest after ${formatDuration(timeoutMs)}. Nothing is rejected by silence.\n`,
  );
  const entry = await handIn(stage, sample);
  if (entry.outcome === 'refused') return [`${sample.fileName} was refused: ${entry.why}`];
  const seen = await tellUntilExhausted(stage, entry);
  const { documentId } = entry;
  const details = await waiting(stage, documentId);
  const act = await decideAs(stage, { sample, details, before: [], returnIsFree: false, as: lastToAsk });
  await closed(stage, documentId);
  await showEnd(stage, entry, [act]);
  return missingOf(seen, escalationPath.length);
}

/** Prints each event of the review as it appears in the audit; ends when the manager has the document. */
async function tellUntilExhausted(stage: Stage, { documentId }: HandedIn): Promise<AuditEvent[]> {
  const told: AuditEvent[] = [];
  const endMs = performance.now() + patienceMs + stage.policy.review.timeoutMs;
  while (!told.some(({ type }) => type === 'review.exhausted') && performance.now() < endMs) {
    const events = (await stage.records.auditTrail(documentId)).filter(({ type }) =>
      type.startsWith('review.'),
    );
    for (const event of events.slice(told.length)) {
      told.push(event);
      await tell(stage, { documentId, event, openedAt: told[0]?.time ?? event.time });
    }
    await sleep(pollMs);
  }
  return told;
}

interface Telling {
  readonly documentId: DocumentId;
  readonly event: AuditEvent;
  readonly openedAt: string;
}

async function tell({ terminal, records, policy }: Stage, { documentId, event, openedAt }: Telling) {
  const { colors } = terminal;
  const afterMs = Date.parse(event.time) - Date.parse(openedAt);
  const at = `${(afterMs / 1_000).toFixed(1).padStart(5)} s`;
  terminal.out(`${at}  ${wordsOf(event, colors)}`);
  if (event.type !== 'review.opened') return;
  const details = await records.findDocument(documentId);
  const reasons = (details.task?.reasons ?? []).map((reason) => reasonText({ reason, details, policy }));
  for (const line of reasons.flatMap((text) => paragraph('', printable(text))))
    terminal.out(colors.dim(line));
}

const factSchema = z.object({
  group: z.string().default(''),
  level: z.number().default(0),
  outcome: z.string().default(''),
});

function wordsOf({ type, data }: AuditEvent, colors: Stage['terminal']['colors']): string {
  const { group, level, outcome } = factSchema.parse(data);
  switch (type) {
    case 'review.opened':
      return `${colors.cyan('asked')}      the group ${group} is asked:`;
    case 'review.reminded':
      return `${colors.yellow('reminded')}   the group ${group} is reminded`;
    case 'review.escalated':
      return `${colors.yellow('escalated')}  nobody answered: level ${level}, the group ${group} takes over`;
    case 'review.exhausted':
      return `${colors.red('timeout')}    nobody answered: it goes to the ${outcome === 'reject' ? 'end, rejected' : "manager's queue, and stays there"}`;
    default:
      return type;
  }
}

function missingOf(seen: readonly AuditEvent[], levels: number): string[] {
  const count = (type: string) => seen.filter((event) => event.type === type).length;
  return [
    ...(count('review.reminded') > 0 ? [] : ['nobody was reminded']),
    ...(count('review.escalated') >= levels ? [] : ['it was not escalated']),
    ...(count('review.exhausted') === 1 ? [] : ["it never came to the manager's queue"]),
  ];
}
