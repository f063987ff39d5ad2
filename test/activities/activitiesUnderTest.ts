import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MockActivityEnvironment } from '@temporalio/testing';
import { openArchive } from '../../src/adapters/archive/index.ts';
import { openBlobStore } from '../../src/adapters/blobStore/index.ts';
import { createDocumentActivities, type ActivityDependencies } from '../../src/activities/index.ts';
import type { DocumentActivities, StepInput } from '../../src/activities/contract.ts';
import type { BlobReference } from '../../src/domain/document.ts';
import { documentIdOf } from '../../src/domain/ids.ts';
import type { DocumentState } from '../../src/domain/lifecycle.ts';
import { movesAlong, openTestRecords, type RecordsUnderTest } from '../adapters/records/recordsUnderTest.ts';
import { extractionOf } from './values.ts';

export const noMoves = { onStart: [], onDone: [] } as const;
export const startMs = Date.UTC(2026, 0, 5, 9);

export interface Sent {
  readonly key: string;
  readonly kind: string;
  readonly body: string;
}

/** The activities over real records, blobs and archive; only the engines and the receiver of decisions are scripted. */
export interface ActivitiesUnderTest {
  readonly tested: RecordsUnderTest;
  readonly deps: ActivityDependencies;
  readonly sent: Sent[];
  readonly policyHash: string;
  /** Runs one attempt of an activity, as a worker would. */
  attempt<Name extends keyof DocumentActivities>(
    name: Name,
    input: Parameters<DocumentActivities[Name]>[0],
    change?: Partial<ActivityDependencies>,
  ): Promise<Awaited<ReturnType<DocumentActivities[Name]>>>;
  /** A registered document that stands at the last of these states. */
  document(seed: string, states?: readonly DocumentState[]): Promise<Registered>;
  close(): Promise<void>;
}
export interface Registered {
  readonly step: StepInput;
  readonly documentId: string;
  readonly file: BlobReference;
}

export async function openActivities(): Promise<ActivitiesUnderTest> {
  const tested = await openTestRecords();
  const folder = await mkdtemp(join(tmpdir(), 'countersign-activities-'));
  const { policyHash } = await tested.records.savePolicy(
    readFileSync(new URL('../../policy/default.json', import.meta.url), 'utf8'),
  );
  const sent: Sent[] = [];
  const deps: ActivityDependencies = {
    records: tested.records,
    blobStore: openBlobStore({ folder: join(folder, 'blobs') }),
    archive: openArchive({ folder: join(folder, 'archive') }),
    delivery: { deliver: (message) => Promise.resolve(void sent.push(message)) },
    documentFile: {
      inspect: () => Promise.resolve({ outcome: 'refused', code: 'CORRUPT' }),
      renderPage: () => Promise.reject(new Error('not asked')),
      close: () => Promise.resolve(),
    },
    ocr: {
      name: 'tesseract',
      version: () => Promise.resolve('5'),
      recognize: () => Promise.reject(new Error('not asked')),
      close: () => Promise.resolve(),
    },
    fieldExtractor: { name: 'scripted', version: '1', extract: () => Promise.resolve(extractionOf({})) },
    clock: { nowMs: () => startMs },
    parallelPages: 1,
  };
  const attempt: ActivitiesUnderTest['attempt'] = (name, input, change = {}) => {
    const activity = createDocumentActivities({ ...deps, ...change })[name] as (
      given: typeof input,
    ) => ReturnType<DocumentActivities[typeof name]>;
    return new MockActivityEnvironment().run(activity, input) as never;
  };
  return {
    tested,
    deps,
    sent,
    policyHash,
    attempt,
    document: async (seed, states = ['UPLOADED']) => {
      const file = await deps.blobStore.put({ bytes: Buffer.from(seed), mediaType: 'application/pdf' });
      const documentId = documentIdOf({ sha256: file.sha256, life: 1 });
      const step: StepInput = { documentId, instance: 1, policyHash, moves: noMoves };
      const moves = { onStart: movesAlong(states), onDone: [] };
      await attempt('registerDocument', { ...step, moves, file, life: 1 });
      return { step, documentId, file };
    },
    close: async () => {
      await tested.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
