import { readFile } from 'node:fs/promises';
import { Client, Connection } from '@temporalio/client';
import { openBlobStore } from '../adapters/blobStore/index.ts';
import { openDocumentFile } from '../adapters/documentFile/index.ts';
import { mediaTypeOf } from '../adapters/documentFile/mediaType.ts';
import { openRecords } from '../adapters/records/index.ts';
import type { Records } from '../adapters/records/records.ts';
import { startTelemetry } from '../adapters/telemetry/index.ts';
import type { Submitting } from '../cli/submitting.ts';
import type { Terminal } from '../cli/terminal.ts';
import type { Config } from '../config.ts';
import { type Policy, policySchema } from '../domain/policy.ts';
import { dataConverterFor } from '../hosting/dataConverter.ts';
import { resolveConnections } from '../local/connections.ts';
import { masterKeyOf } from '../local/masterKey.ts';
import type { OnProgress } from '../local/progress.ts';
import { type Stack, startStack } from '../local/stack.ts';

const connectTimeoutMs = 20_000;

/** Everything that a play needs: servers and a worker that run, and the client's own ways to reach them. */
export interface Stage {
  readonly config: Config;
  readonly terminal: Terminal;
  readonly stack: Stack;
  readonly records: Records;
  readonly client: Client;
  readonly submitting: Submitting;
  readonly policy: Policy;
  /** When the first document could be handed in, by the clock of this process. */
  readonly readyAtMs: number;
  /** How long servers and worker took to start. */
  readonly startMs: number;
  /** Ends the connections; the stack stays. */
  close(): Promise<void>;
}

/** Starts the stack on the demo's folder and connects to it. @throws what `startStack` throws. */
export async function openStage({
  config,
  terminal,
  onProgress,
}: {
  config: Config;
  terminal: Terminal;
  onProgress: OnProgress;
}): Promise<Stage> {
  const beginMs = performance.now();
  // The database is always the demo's own: the key to its documents goes with the folder.
  const { dataFolder, environment, temporal } = config;
  const stack = await startStack({ dataFolder, environment, temporal, onProgress, workers: 1 });
  const { target, client, closeClient } = await connect({ config, stack });
  const records = await openRecords({
    databaseUrl: target.databaseUrl,
    masterKey: await masterKeyOf(config),
  });
  const policyText = await readFile(config.policyFile, 'utf8');
  const policy = policySchema.parse(JSON.parse(policyText));
  const { policyHash } = await records.savePolicy(policyText);
  const { children, childMemoryMb: memoryMb, parseTimeoutMs: timeoutMs, taskQueue } = config;
  const documentFile = openDocumentFile({ children, memoryMb, timeoutMs });
  const submitting: Submitting = {
    client,
    records,
    taskQueue,
    policy: { policy, policyHash },
    intake: { documentFile, mediaTypeOf, blobStore: openBlobStore({ folder: config.blobFolder }) },
    connectTimeoutMs,
    onWait: () => terminal.note('The servers do not answer; waiting …'),
  };
  const readyAtMs = Date.now();
  const startMs = performance.now() - beginMs;
  const close = async () => {
    await Promise.allSettled([documentFile.close(), records.close(), closeClient()]);
  };
  return { config, terminal, stack, records, client, submitting, policy, readyAtMs, startMs, close };
}

/** The tracing plugin too: what a signal carries has to be the same as from every other client. */
async function connect({ config, stack }: { config: Config; stack: Stack }) {
  const target = await resolveConnections({
    dataFolder: stack.dataFolder,
    temporal: config.temporal,
    databaseUrl: stack.databaseUrl,
  });
  const telemetry = startTelemetry({ serviceName: 'countersign-demo', otlpEndpoint: config.otlpEndpoint });
  const connection = await Connection.connect(target.temporal.connectionOptions);
  const client = new Client({
    connection,
    namespace: target.temporal.namespace,
    dataConverter: dataConverterFor(config),
    plugins: [telemetry.plugin],
  });
  const closeClient = () => Promise.allSettled([connection.close(), telemetry.shutdown()]);
  return { target, client, closeClient };
}
