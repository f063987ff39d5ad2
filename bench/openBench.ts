import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { Client as DatabaseClient } from 'pg';
import { openBlobStore } from '../src/adapters/blobStore/index.ts';
import { openRecords } from '../src/adapters/records/index.ts';
import type { Records } from '../src/adapters/records/records.ts';
import type { SubmissionAnswer } from '../src/adapters/records/rows.ts';
import { startTelemetry } from '../src/adapters/telemetry/index.ts';
import { readPolicyFile } from '../src/cli/policyFile.ts';
import { startDocument, type Starting } from '../src/cli/submitting.ts';
import { configFrom } from '../src/config.ts';
import { canonicalHash } from '../src/evidence/canonical.ts';
import { dataConverterFor } from '../src/hosting/dataConverter.ts';
import { masterKeyOf } from '../src/local/masterKey.ts';
import { progressTo } from '../src/local/progress.ts';
import { startStack, type Stack } from '../src/local/stack.ts';
import { eInvoice, type InvoiceKind } from './documents.ts';

/** A stack of its own with one worker, the product's real one, and what a benchmark needs to use it. */
export interface Bench {
  readonly stack: Stack;
  readonly client: Client;
  readonly records: Records;
  /** A connection beside the product's, for looking. */
  readonly database: DatabaseClient;
  /** Blob and submission's row are there, the workflow is not started yet. */
  prepare(kind: InvoiceKind): Promise<SubmissionAnswer>;
  start(document: SubmissionAnswer): Promise<void>;
  close(): Promise<void>;
}

/** What the embedded servers need of the environment; settings of another installation would lead the benchmark there. */
export function benchEnvironment(dataFolder: string): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name]) => name === 'TEMPORAL_CLI' || !/^(COUNTERSIGN_|TEMPORAL_|DATABASE_URL|OTEL_)/.test(name),
  );
  const given = kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return { ...Object.fromEntries(given), COUNTERSIGN_DATA: dataFolder };
}

/** An empty data folder below the system's temporary one, that PostgreSQL's user may pass through. */
export async function newDataFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-bench-'));
  await chmod(folder, 0o755);
  return folder;
}

export async function removeDataFolder(folders: { dataFolder: string; databaseFolder: string | null }) {
  for (const folder of [folders.dataFolder, folders.databaseFolder])
    if (folder !== null) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

export async function openBench(): Promise<Bench> {
  const dataFolder = await newDataFolder();
  const environment = benchEnvironment(dataFolder);
  const config = configFrom(environment);
  const onProgress = progressTo(process.stderr);
  const stack = await startStack({ dataFolder, environment, onProgress, workers: 1, anyPorts: true });
  const { databaseUrl, temporalAddress: address, namespace } = stack;
  const records = await openRecords({ databaseUrl, masterKey: await masterKeyOf(config) });
  const policy = await readPolicyFile({ file: config.policyFile, hashOf: canonicalHash });
  await records.savePolicy(await readFile(config.policyFile, 'utf8'));
  const telemetry = startTelemetry({ serviceName: 'countersign-bench' });
  const connection = await Connection.connect({ address });
  const dataConverter = dataConverterFor(config);
  const client = new Client({ connection, namespace, dataConverter, plugins: [telemetry.plugin] });
  const database = new DatabaseClient({ connectionString: databaseUrl });
  await database.connect();
  const close = async (): Promise<void> => {
    await Promise.all([database.end(), records.close(), connection.close(), telemetry.shutdown()]);
    await stack.stop();
    await removeDataFolder({ dataFolder, databaseFolder: stack.databaseFolder });
  };
  const starting: Starting = { client, taskQueue: config.taskQueue, policy };
  const intake = submitter({ records, blobFolder: config.blobFolder, starting });
  return { stack, client, records, database, ...intake, close };
}

/** The client's own submit in two halves, so that a clock can stand between them. */
function submitter(parts: {
  records: Records;
  blobFolder: string;
  starting: Starting;
}): Pick<Bench, 'prepare' | 'start'> {
  const { records, starting } = parts;
  const blobStore = openBlobStore({ folder: parts.blobFolder });
  const submission = { fileName: 'bench.pdf', channel: 'bench', submitter: 'bench', externalReference: null };
  return {
    prepare: async (kind) => {
      const file = await blobStore.put({ bytes: await eInvoice(kind), mediaType: 'application/pdf' });
      return records.submit({ ...submission, file, priority: 3, again: false });
    },
    start: async (document) => {
      await startDocument(starting, document, submission.submitter);
      await records.markStarted(document.submissionId);
    },
  };
}
