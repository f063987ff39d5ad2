import { setTimeout as sleep } from 'node:timers/promises';
import type { Records } from '../adapters/records/records.ts';
import { CountersignFailure } from '../domain/failures.ts';
import { type DocumentState } from '../domain/lifecycle.ts';
import type { Terminal } from './terminal.ts';

/** Where a document stays until a person does something, or for good. */
const settledStates: readonly DocumentState[] = ['HUMAN_REVIEW', 'FAILED', 'ARCHIVED', 'WITHDRAWN'];
const pauseMs = 500;

/**
 * Waits until every document is closed, parked, or waits for a person, or the time is over (0: looks once). A database that is away for
 * a moment is waited for too.
 *
 * @returns where each document stands; one that is not registered yet counts as UPLOADED.
 */
export async function waitUntilSettled(
  records: Pick<Records, 'findDocument'>,
  documentIds: readonly string[],
  { timeoutMs, terminal }: { timeoutMs: number; terminal: Terminal },
): Promise<ReadonlyMap<string, DocumentState>> {
  const endMs = performance.now() + timeoutMs;
  const states = new Map<string, DocumentState>(documentIds.map((id) => [id, 'UPLOADED']));
  await look(records, states, documentIds);
  const waiting = (): string[] =>
    [...states].filter(([, state]) => !settledStates.includes(state)).map(([id]) => id);
  for (let left = waiting(); left.length > 0; left = waiting()) {
    if (performance.now() > endMs) {
      if (timeoutMs > 0)
        terminal.note(`Waited long enough (--wait-timeout): ${left.length} still under way.`);
      break;
    }
    await sleep(pauseMs);
    await look(records, states, left);
  }
  return states;
}

async function look(
  records: Pick<Records, 'findDocument'>,
  states: Map<string, DocumentState>,
  ids: readonly string[],
): Promise<void> {
  for (const id of ids) states.set(id, (await stateOf(records, id)) ?? states.get(id) ?? 'UPLOADED');
}

async function stateOf(records: Pick<Records, 'findDocument'>, id: string): Promise<DocumentState | null> {
  try {
    return (await records.findDocument(id)).state;
  } catch (error) {
    // Not registered yet, or the database is away: the next look will tell.
    const passing = error instanceof CountersignFailure && ['Refused', 'Unavailable'].includes(error.type);
    if (passing) return null;
    throw error;
  }
}
