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
import type { Starting } from '../../src/cli/submitting.ts';
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
    /** The server goes after the connection was made: the start itself meets nobody. */
    runWithoutServer: (words: readonly string[]) => runWithoutServer(parts, words),
    describe: (documentId = ''): Promise<WorkflowExecutionDescription> =>
      client.workflow.getHandle(documentId).describe(),
    startedBy: (documentId: string) => startedBy(client, documentId),
    submitRowOnly: async () => (await submitRow(records)).documentId,
    registerOnly: () => registerOnly(records, policy),
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

/** A registered document whose workflow Temporal does not know (any more). */
async function registerOnly(records: Records, { policyHash }: PolicyInForce): Promise<string> {
  const { file, submissionId } = await submitRow(records);
  const documentId = documentIdOf({ sha256: file.sha256, life: 1 });
  const deadlineAt = new Date(Date.now() + 3_600_000).toISOString();
  await records.transaction(documentId, (tx) => tx.insertDocument({ life: 1, file, policyHash, deadlineAt }));
  await records.markStarted(submissionId);
  return documentId;
}
