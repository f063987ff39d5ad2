import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
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
import { policyOrExit } from './cli/policyFile.ts';
import { resumeUnstarted } from './cli/submitting.ts';
import { loadConfigOrExit } from './config.ts';
import { dataConverterFor } from './hosting/dataConverter.ts';
import { openActivities } from './hosting/openActivities.ts';
import { storedBundle } from './hosting/storedBundle.ts';
import { openWorkers } from './hosting/workers.ts';
import { resolveConnections } from './local/connections.ts';
import { masterKeyOf } from './local/masterKey.ts';
import { unregisteredAttributes } from './local/namespace.ts';

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

const { policy, policyText } = await policyOrExit(config);
const { temporal, databaseUrl } = await resolveConnections(config);
const { namespace, connectionOptions } = temporal;
const telemetry = startTelemetry({ serviceName: 'countersign-worker', otlpEndpoint: config.otlpEndpoint });
const dataConverter = dataConverterFor(config);
const [connection, clientConnection] = await Promise.all([
  NativeConnection.connect(connectionOptions),
  Connection.connect(connectionOptions),
]);
const unregistered = await unregisteredAttributes({ connection: clientConnection, namespace });
if (unregistered) {
  console.error(unregistered);
  process.exit(2);
}

const records = await openRecords({ databaseUrl, masterKey: await masterKeyOf(config) });
const { policyHash } = await records.savePolicy(policyText);
const { activities, close } = await openActivities({ config, records, logger });
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
const { resumed, failed } = await resumeUnstarted({
  client,
  taskQueue,
  policy: { policy, policyHash },
  records,
});
logger.info({ role, resumed, failed }, 'worker ready');
process.send?.({ type: 'ready' });

await running;
stopping.abort();
await relay;
await Promise.all([close(), records.close(), telemetry.shutdown()]);
await Promise.all([clientConnection.close(), connection.close()]);
process.exit(0);
