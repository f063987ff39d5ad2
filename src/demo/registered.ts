import { setTimeout as sleep } from 'node:timers/promises';
import type { DocumentDetails } from '../adapters/records/rows.ts';
import { formatDuration } from '../domain/durations.ts';
import { Refused } from '../domain/failures.ts';
import type { DocumentId } from '../domain/ids.ts';
import { isOpen } from '../domain/lifecycle.ts';
import type { Stage } from './stage.ts';

const pollMs = 100;
const patienceMs = 60_000;
type Looking = Pick<Stage, 'records'>;

/** What is known of a document; nothing while its first step has not registered it yet. */
export async function known({ records }: Looking, documentId: DocumentId): Promise<DocumentDetails | null> {
  try {
    return await records.findDocument(documentId);
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/** The document once it has ended. @throws Error when it does not within a minute. */
export function closed(stage: Looking, documentId: DocumentId): Promise<DocumentDetails> {
  return once(stage, documentId, ({ state }) => !isOpen(state));
}

/** The document once it waits for a person, or has ended. @throws Error when it does not within a minute. */
export function waiting(stage: Looking, documentId: DocumentId): Promise<DocumentDetails> {
  return once(stage, documentId, ({ state, task }) => task?.state === 'open' || !isOpen(state));
}

async function once(
  stage: Looking,
  documentId: DocumentId,
  isThere: (details: DocumentDetails) => boolean,
): Promise<DocumentDetails> {
  const endMs = performance.now() + patienceMs;
  for (;;) {
    const details = await known(stage, documentId);
    if (details && isThere(details)) return details;
    if (performance.now() > endMs) {
      const state = details?.state ?? 'nothing';
      throw new Error(`${documentId} stands at ${state} after ${formatDuration(patienceMs)}`);
    }
    await sleep(pollMs);
  }
}
