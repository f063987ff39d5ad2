/** A worker with real activities, database, archive and delivery on the test run's servers; only reader and extractor are scripted. */
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';
import { inject } from 'vitest';
import type { DocumentActivities } from '../../src/activities/contract.ts';
import { type ActivityDependencies, createDocumentActivities } from '../../src/activities/index.ts';
import { openArchive } from '../../src/adapters/archive/index.ts';
import { openBlobStore } from '../../src/adapters/blobStore/index.ts';
import { openDelivery } from '../../src/adapters/delivery/index.ts';
import { scriptedDocumentFile } from '../../src/adapters/documentFile/scripted.ts';
import { scriptedFieldExtractor } from '../../src/adapters/fieldExtractor/scripted.ts';
import { createOcr } from '../../src/adapters/ocr/index.ts';
import { openRecords } from '../../src/adapters/records/index.ts';
import type { Records } from '../../src/adapters/records/records.ts';
import { startTelemetry } from '../../src/adapters/telemetry/index.ts';
import type { BlobStore } from '../../src/adapters/blobStore/blobStore.ts';
import { dataConverterFor } from '../../src/hosting/dataConverter.ts';
import { openWorkers } from '../../src/hosting/workers.ts';
import { ocrTaskQueueOf } from '../../src/workflows/activityProxies.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

// A test that makes an activity fail does not want to read about it.
Runtime.install({ logger: new DefaultLogger('ERROR') });

type ActivityName = keyof DocumentActivities;

export interface World {
  readonly client: Client;
  readonly records: Records;
  readonly blobStore: BlobStore;
  readonly taskQueue: string;
  readonly databaseUrl: string;
  /** `archive`, `delivered` and `blobs` lie in here. */
  readonly folder: string;
  /** From now on the activity fails for good, before it does anything. */
  fail(activity: ActivityName): void;
  /** From now on the activity does its work, and then its answer is lost for good. */
  loseAnswer(activity: ActivityName): void;
  mend(activity: ActivityName): void;
  /** The names of the activities in the order in which they were started. */
  readonly started: readonly string[];
  stop(): Promise<void>;
}

/** Where a world stands. */
export interface WorldServers {
  /** A superuser's URL; the world makes a database of its own. */
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  /** A file with the bundled workflow code. */
  readonly workflowBundle: string;
}

export interface WorldOptions {
  /** The test run's own servers unless said otherwise. */
  readonly servers?: WorldServers;
  /** Replaces ports; what is not named is real, reader and extractor are scripted. */
  readonly ports?: Partial<ActivityDependencies>;
  readonly codecKeys?: readonly { id: string; key: Buffer }[];
  /** A collector for the spans; all are sent when the world has stopped. */
  readonly otlpEndpoint?: string;
}

const serversOfRun = (): WorldServers => ({
  databaseUrl: inject('databaseUrl'),
  temporalAddress: inject('temporalAddress'),
  workflowBundle: inject('workflowBundle'),
});

export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const servers = options.servers ?? serversOfRun();
  const database = await createTestDatabase(servers.databaseUrl);
  const folder = await mkdtemp(join(tmpdir(), 'countersign-world-'));
  const records = await openRecords({ databaseUrl: database.databaseUrl, masterKey: randomBytes(32) });
  const blobStore = openBlobStore({ folder: join(folder, 'blobs') });
  const faults = new Map<string, 'fail' | 'loseAnswer'>();
  const started: string[] = [];
  const ocr = await createOcr({ engine: 'auto', languages: ['eng'], workers: 1 });
  const activities = withFaults(
    createDocumentActivities({
      records,
      blobStore,
      archive: openArchive({ folder: join(folder, 'archive') }),
      delivery: openDelivery({ folder: join(folder, 'delivered') }),
      documentFile: scriptedDocumentFile(),
      ocr,
      parallelPages: 1,
      fieldExtractor: scriptedFieldExtractor(),
      clock: { nowMs: () => Date.now() },
      ...options.ports,
    }),
    { faults, started },
  );
  const running = await runWorker({
    activities,
    servers,
    codecKeys: options.codecKeys ?? [],
    otlpEndpoint: options.otlpEndpoint,
  });
  return {
    ...running,
    records,
    blobStore,
    databaseUrl: database.databaseUrl,
    folder,
    started,
    fail: (activity) => void faults.set(activity, 'fail'),
    loseAnswer: (activity) => void faults.set(activity, 'loseAnswer'),
    mend: (activity) => void faults.delete(activity),
    stop: async () => {
      await running.stop();
      await ocr.close();
      await closeAll({ records, database, folder });
    },
  };
}

async function closeAll(opened: { records: Records; database: TestDatabase; folder: string }): Promise<void> {
  await opened.records.close();
  await opened.database.drop();
  await rm(opened.folder, { recursive: true, force: true });
}

async function runWorker(plan: {
  activities: DocumentActivities;
  servers: WorldServers;
  codecKeys: readonly { id: string; key: Buffer }[];
  otlpEndpoint: string | undefined;
}): Promise<{ client: Client; taskQueue: string; stop: () => Promise<void> }> {
  const { temporalAddress: address, workflowBundle } = plan.servers;
  const telemetry = startTelemetry({
    serviceName: 'countersign-test',
    otlpEndpoint: plan.otlpEndpoint,
  });
  const dataConverter = dataConverterFor({ codecKeys: plan.codecKeys });
  const connection = await NativeConnection.connect({ address });
  const clientConnection = await Connection.connect({ address });
  const taskQueue = `test-${randomUUID()}`;
  const workers = await openWorkers({
    connection,
    namespace: 'default',
    taskQueue,
    ocrTaskQueue: ocrTaskQueueOf(taskQueue),
    role: 'all',
    readers: 4,
    bundle: { code: await readFile(workflowBundle, 'utf8') },
    activities: plan.activities,
    dataConverter,
    telemetry,
  });
  const running = Promise.all(workers.map((worker) => worker.run()));
  const client = new Client({ connection: clientConnection, dataConverter, plugins: [telemetry.plugin] });
  const stop = async (): Promise<void> => {
    for (const worker of workers) worker.shutdown();
    await running;
    await telemetry.shutdown();
    await clientConnection.close();
    await connection.close();
  };
  return { client, taskQueue, stop };
}

function withFaults(
  activities: DocumentActivities,
  { faults, started }: { faults: ReadonlyMap<string, 'fail' | 'loseAnswer'>; started: string[] },
): DocumentActivities {
  const failure = (name: string): ApplicationFailure =>
    ApplicationFailure.nonRetryable(`${name} is made to fail`, 'GaveUp', { code: 'MADE_TO_FAIL' });
  const wrapped = Object.entries(activities).map(([name, activity]) => [
    name,
    async (input: never): Promise<unknown> => {
      started.push(name);
      if (faults.get(name) === 'fail') throw failure(name);
      const result: unknown = await activity(input);
      if (faults.get(name) === 'loseAnswer') throw failure(name);
      return result;
    },
  ]);
  // Every name keeps its function, which hands on the same input and result.
  return Object.fromEntries(wrapped) as DocumentActivities;
}
