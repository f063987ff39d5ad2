import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection, type WorkflowExecutionDescription } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import { inject } from 'vitest';
import { z } from 'zod';
import { openBlobStore } from '../../src/adapters/blobStore/index.ts';
import { openDocumentFile } from '../../src/adapters/documentFile/index.ts';
import { mediaTypeOf } from '../../src/adapters/documentFile/mediaType.ts';
import { openRecords } from '../../src/adapters/records/index.ts';
import type { Records } from '../../src/adapters/records/records.ts';
import type { ClientParts, PolicyInForce } from '../../src/cli/parts.ts';
import { readPolicyFile } from '../../src/cli/policyFile.ts';
import { runClient } from '../../src/cli/program.ts';
import { startDocument, type Starting } from '../../src/cli/submitting.ts';
import type { BlobReference } from '../../src/domain/document.ts';
import { documentIdOf } from '../../src/domain/ids.ts';
import { canonicalHash } from '../../src/evidence/canonical.ts';
import { verifyChain } from '../../src/evidence/chain.ts';
import { createTestDatabase } from '../support/database.ts';
import { noColors } from './noColors.ts';

const printedSchema = z.looseObject({
  files: z
    .array(
      z.looseObject({ outcome: z.string(), code: z.string().optional(), documentId: z.string().optional() }),
    )
    .default([]),
  documents: z.array(z.looseObject({ documentId: z.string() })).default([]),
  standing: z.array(z.string()).default([]),
});

/** Runs the client's commands against real servers: nobody works on the task queue, so documents stay where they are. */
export async function openLiveClient() {
  const database = await createTestDatabase();
  const records = await openRecords({ databaseUrl: database.databaseUrl, masterKey: Buffer.alloc(32, 7) });
  const folder = await mkdtemp(join(tmpdir(), 'countersign-cli-store-'));
  const documentFile = openDocumentFile({ children: 1, memoryMb: 512, timeoutMs: 30_000 });
  const connection = await Connection.connect({ address: inject('temporalAddress') });
  const client = new Client({ connection });
  const policy = await readPolicyFile({ file: 'policy/default.json', hashOf: canonicalHash });
  await records.savePolicy(policy.policyText);
  const parts: ClientParts = {
    records: () => Promise.resolve(records),
    connect: () => Promise.resolve(client),
    intake: () => Promise.resolve({ documentFile, mediaTypeOf, blobStore: openBlobStore({ folder }) }),
    policy: () => Promise.resolve(policy),
    verifyChain,
    replay: () => Promise.reject(new Error('not in this test')),
    taskQueue: `nobody-${randomUUID()}`,
    account: 'anna',
  };
  const starting: Starting & { records: Records } = { client, taskQueue: parts.taskQueue, policy, records };
  return {
    records,
    starting,
    run: (words: readonly string[]) => run(parts, words),
    /** A replay that ends with this failure. */
    runReplay: (documentId: string, failure: Error) =>
      run({ ...parts, replay: () => Promise.reject(failure) }, ['replay', documentId]),
    /** The server goes after the connection was made: the start itself meets nobody. */
    runWithoutServer: (words: readonly string[]) => runWithoutServer(parts, words),
    describe: (documentId = ''): Promise<WorkflowExecutionDescription> =>
      client.workflow.getHandle(documentId).describe(),
    eventsOf: async (documentId: string): Promise<string[]> => {
      const { events } = await client.workflow.getHandle(documentId).fetchHistory();
      return (events ?? []).flatMap((event) => Object.keys(event));
    },
    signalOf: (documentId: string) => signalOf(client, documentId),
    startedBy: (documentId: string) => startedBy(client, documentId),
    submitRowOnly: async () => (await submitRow(records)).documentId,
    registerOnly: async () => {
      const { file, submissionId } = await submitRow(records);
      await records.markStarted(submissionId);
      return register(records, { policy, file });
    },
    /** A registered document whose workflow runs, with nobody to work on it. */
    registerRunning: async () => {
      const answer = await submitRow(records);
      await startDocument(starting, answer, 'mail-room');
      await records.markStarted(answer.submissionId);
      return register(records, { policy, file: answer.file });
    },
    close: async () => {
      await Promise.all([documentFile.close(), records.close(), connection.close()]);
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
export type LiveClient = Awaited<ReturnType<typeof openLiveClient>>;

async function run(parts: ClientParts, words: readonly string[]) {
  const out: string[] = [];
  const notes: string[] = [];
  const exitCode = await runClient({
    words: [...words, '--json'],
    parts,
    terminal: () => ({
      out: (text) => void out.push(text),
      note: (text) => void notes.push(text),
      colors: noColors,
      interactive: false,
    }),
  });
  return { exitCode, json: printedSchema.parse(JSON.parse(out.join('\n'))), notes: notes.join('\n') };
}

async function runWithoutServer(parts: ClientParts, words: readonly string[]) {
  // Port 9 (discard) of this machine: nobody listens there.
  const connection = Connection.lazy({ address: '127.0.0.1:9', connectTimeout: '300ms' });
  try {
    const client = new Client({ connection });
    const { json, ...ran } = await run({ ...parts, connect: () => Promise.resolve(client) }, words);
    return { ...ran, notes: `${ran.notes} ${JSON.stringify(json)}` };
  } finally {
    await connection.close();
  }
}

async function startedBy(client: Client, documentId: string): Promise<string> {
  const { events } = await client.workflow.getHandle(documentId).fetchHistory();
  const payload = events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0];
  return z.object({ submitter: z.string() }).parse(payload && defaultPayloadConverter.fromPayload(payload))
    .submitter;
}

async function signalOf(client: Client, documentId: string): Promise<unknown> {
  const { events } = await client.workflow.getHandle(documentId).fetchHistory();
  const signals = (events ?? []).map((event) => event.workflowExecutionSignaledEventAttributes);
  const payload = signals.find((signal) => signal)?.input?.payloads?.[0];
  return payload && defaultPayloadConverter.fromPayload(payload);
}

function submitRow(records: Records) {
  const sha256 = createHash('sha256').update(randomUUID()).digest('hex');
  return records.submit({
    file: { key: `sha256/${sha256}`, sha256, mediaType: 'application/pdf', size: 1 },
    fileName: 'lost.pdf',
    channel: 'client',
    submitter: 'mail-room',
    externalReference: null,
    priority: 3,
    again: false,
  });
}

async function register(
  records: Records,
  { policy, file }: { policy: PolicyInForce; file: BlobReference },
): Promise<string> {
  const documentId = documentIdOf({ sha256: file.sha256, life: 1 });
  const { policyHash } = policy;
  const deadlineAt = new Date(Date.now() + 3_600_000).toISOString();
  await records.transaction(documentId, (tx) => tx.insertDocument({ life: 1, file, policyHash, deadlineAt }));
  return documentId;
}
