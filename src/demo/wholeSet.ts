import { setTimeout as sleep } from 'node:timers/promises';
import type { DocumentDetails } from '../adapters/records/rows.ts';
import { counted } from '../cli/terminal.ts';
import { isOpen } from '../domain/lifecycle.ts';
import type { Sample } from '../samples/generateSamples.ts';
import { type LiveTable, openLiveTable, type Row } from './liveTable.ts';
import { known as knownOf } from './registered.ts';
import { type Act, openReviewer, type Reviewer } from './reviewer.ts';
import type { Stage } from './stage.ts';
import { type Entry, handIn, type HandedIn } from './submitted.ts';

/** How a sample went: where it stands at the end, and what people did. */
export interface Played {
  readonly entry: Entry | null;
  readonly sample: Sample;
  readonly details: DocumentDetails | null;
}
export interface Performance {
  readonly played: readonly Played[];
  readonly acts: Reviewer['acts'];
  readonly tookMs: number;
}

const pollMs = 250;
/** Far more than it takes: on a quiet machine all ends within half a minute. */
const longestMs = 180_000;

interface Run {
  readonly stage: Stage;
  readonly samples: readonly Sample[];
  readonly reviewer: Reviewer;
  readonly entries: Map<string, Entry>;
  readonly details: Map<string, DocumentDetails>;
  readonly table: LiveTable;
}

/** Hands every sample in and decides what waits, until each document has ended or the time is over. */
export async function playWholeSet(
  stage: Stage,
  { samples, isTerminal }: { samples: readonly Sample[]; isTerminal: boolean },
): Promise<Performance> {
  const beginMs = performance.now();
  const elapsedMs = () => performance.now() - beginMs;
  const table = openLiveTable({ terminal: stage.terminal, isTerminal, elapsedMs });
  const run: Run = {
    stage,
    samples,
    reviewer: openReviewer(stage),
    entries: new Map(),
    details: new Map(),
    table,
  };
  const failure = new AbortController();
  const handing = handAllIn(run, failure.signal).catch((error: unknown) => failure.abort(error));
  await followToTheEnd(run, { elapsedMs, failed: failure.signal });
  failure.abort();
  await handing;
  const played = samples.map((sample) => ({
    sample,
    entry: run.entries.get(sample.fileName) ?? null,
    details: run.details.get(sample.fileName) ?? null,
  }));
  return { played, acts: run.reviewer.acts, tookMs: elapsedMs() };
}

/** A second copy comes later, as it does by mail: once the first one has been decided. */
async function handAllIn(run: Run, signal: AbortSignal): Promise<void> {
  for (const sample of run.samples) {
    const { route } = sample.expected;
    if (route.to !== 'block') run.entries.set(sample.fileName, await handIn(run.stage, sample));
  }
  for (const sample of run.samples) {
    const { route } = sample.expected;
    if (route.to !== 'block') continue;
    while (!signal.aborted && !hasEnded(run, route.duplicateOf)) await sleep(pollMs);
    if (signal.aborted) return;
    run.entries.set(sample.fileName, await handIn(run.stage, sample));
  }
}

function hasEnded({ entries, details }: Run, fileName: string): boolean {
  if (entries.get(fileName)?.outcome === 'refused') return true;
  const known = details.get(fileName);
  return known !== undefined && !isOpen(known.state);
}

async function followToTheEnd(
  run: Run,
  { elapsedMs, failed }: { elapsedMs: () => number; failed: AbortSignal },
): Promise<void> {
  const reviews = new Set<Promise<void>>();
  const problems: unknown[] = [];
  while (elapsedMs() < longestMs) {
    for (const handed of accepted(run)) {
      const known = await look(run, handed);
      if (known?.state !== 'HUMAN_REVIEW') continue;
      // Not waited for: a person's thought about one document holds no other up.
      const review = run.reviewer.review(handed, known).catch((error: unknown) => void problems.push(error));
      reviews.add(review);
      void review.finally(() => reviews.delete(review));
    }
    run.table.show(run.samples.map((sample) => rowOf(run, sample)));
    failed.throwIfAborted();
    if (problems.length > 0) throw problems[0];
    if (run.samples.every(({ fileName }) => hasEnded(run, fileName))) return;
    await sleep(pollMs);
  }
}

const accepted = ({ entries }: Run): HandedIn[] =>
  [...entries.values()].filter((entry) => entry.outcome === 'accepted');

/** What is known of a document; one that has ended is not asked for again. */
async function look({ stage, details }: Run, { sample, documentId }: HandedIn) {
  const known = details.get(sample.fileName);
  if (known && !isOpen(known.state)) return known;
  const now = await knownOf(stage, documentId);
  if (now) details.set(sample.fileName, now);
  return now;
}

function rowOf({ entries, details, reviewer }: Run, sample: Sample): Row {
  const entry = entries.get(sample.fileName);
  const known = details.get(sample.fileName) ?? null;
  const acts = known ? (reviewer.acts.get(known.documentId) ?? []) : [];
  const note = acts.at(-1);
  return {
    sample,
    details: known,
    refused: entry?.outcome === 'refused' ? entry.why : null,
    note: note ? briefly(note) : '',
  };
}

/** A decision in a few words. */
function briefly({ decision }: Act): string {
  const { verdict, reviewer, to, corrections = [], accepts = [] } = decision;
  switch (verdict) {
    case 'approve': {
      const corrected = corrections.length > 0 ? [`${counted(corrections.length, 'value')} corrected`] : [];
      const accepted = accepts.map(({ rule }) => `${rule} accepted`);
      const how = [...corrected, ...accepted].join(', ');
      return `${reviewer} approved${how === '' ? '' : `: ${how}`}`;
    }
    case 'reject':
      return `${reviewer} rejected it`;
    case 'returnToExtraction':
      return `${reviewer} returned it to extraction`;
    case 'escalate':
      return `${reviewer} escalated it`;
    case 'delegate':
      return `${reviewer} delegated it to ${to ?? 'nobody'}`;
  }
}
