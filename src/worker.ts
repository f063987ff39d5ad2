import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Runtime } from '@temporalio/worker';
import { startOutboxRelay } from './activities/index.ts';
import { openNotifier } from './adapters/notifier/index.ts';
import { openRecords } from './adapters/records/index.ts';
import {
  activityLogInterceptor,
  createLogger,
  runtimeOptions,
  startTelemetry,
  temporalLogger,
} from './adapters/telemetry/index.ts';
import { resumeUnstarted } from './cli/submitting.ts';
import { loadConfigOrExit } from './config.ts';
import { policySchema } from './domain/policy.ts';
import { dataConverterFor } from './hosting/dataConverter.ts';
import { openActivities } from './hosting/openActivities.ts';
import { storedBundle } from './hosting/storedBundle.ts';
import { openWorkers } from './hosting/workers.ts';
import { resolveConnections } from './local/connections.ts';
import { masterKeyOf } from './local/masterKey.ts';
import { searchAttributeProblems } from './local/namespace.ts';

// The worker: takes documents through the process until it is told to stop (SIGTERM or SIGINT).
const config = loadConfigOrExit();
const { taskQueue, ocrTaskQueue, children, workerRole: role } = config;
const logger = createLogger({ level: config.logLevel, serviceName: 'countersign-worker' });
mkdirSync(config.dataFolder, { recursive: true });
// Before any connection: the runtime cannot be changed afterwards.
Runtime.install(runtimeOptions({ metricsAddress: config.metricsAddress, logger: temporalLogger(logger) }));

// Beside everything else that a start waits for. Its failure is met where it is awaited.
const bundling = storedBundle({ folder: join(config.dataFolder, 'bundles') });
bundling.catch(() => undefined);

const { temporal, databaseUrl } = await resolveConnections(config);
const { namespace, connectionOptions } = temporal;
const telemetry = startTelemetry({ serviceName: 'countersign-worker', otlpEndpoint: config.otlpEndpoint });
const dataConverter = dataConverterFor(config);
const [connection, clientConnection] = await Promise.all([
  NativeConnection.connect(connectionOptions),
  Connection.connect(connectionOptions),
]);
await refuseUnregisteredAttributes();

const records = await openRecords({ databaseUrl, masterKey: await masterKeyOf(config) });
const policyText = await readFile(config.policyFile, 'utf8');
const policy = policySchema.parse(JSON.parse(policyText));
const { policyHash } = await records.savePolicy(policyText);
const { activities, close } = await openActivities({ config, records });
const bundle = await bundling;
const activityInterceptor = activityLogInterceptor({ logger });
const shared = { connection, namespace, dataConverter, telemetry, bundle, activities, activityInterceptor };
const workers = await openWorkers({ ...shared, taskQueue, ocrTaskQueue, role, readers: children });

const stopping = new AbortController();
const relay = startOutboxRelay({
  records,
  notifier: openNotifier({ folder: config.notificationFolder, logger }),
  pollMs: 1_000,
  effectsKeptMs: policy.idempotencyKeptMs,
  signal: stopping.signal,
  onFailure: ({ error }) => logger.warn({ error }, 'outbox relay failed, tried again'),
});

// The workers stop by themselves on SIGTERM and SIGINT; the rest follows them.
const running = Promise.all(workers.map((worker) => worker.run()));
const client = new Client({
  connection: clientConnection,
  namespace,
  dataConverter,
  plugins: [telemetry.plugin],
});
const { resumed } = await resumeUnstarted({ client, taskQueue, policy: { policy, policyHash }, records });
logger.info({ role, resumed }, 'worker ready');
process.send?.({ type: 'ready' });

await running;
stopping.abort();
await relay;
await Promise.all([close(), records.close(), telemetry.shutdown()]);
await Promise.all([clientConnection.close(), connection.close()]);
process.exit(0);

/** An unregistered attribute would make every workflow task fail, long after this program said it was ready. */
async function refuseUnregisteredAttributes(): Promise<void> {
  // A server that was started a moment ago may not list its attributes yet.
  for (let attempt = 1; ; attempt += 1) {
    const { missing, mistyped } = await searchAttributeProblems({ connection: clientConnection, namespace });
    if (missing.length + mistyped.length === 0) return;
    if (attempt === 10) {
      const names = [...missing, ...mistyped].join(', ');
      console.error(`Search attributes are missing or of another type in ${namespace}: ${names}.`);
      console.error(
        `Register them: temporal operator search-attribute create --name NAME --type TYPE (see README)`,
      );
      process.exit(2);
    }
    await sleep(300);
  }
}
