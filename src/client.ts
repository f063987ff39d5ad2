import { Client, Connection } from '@temporalio/client';
import { openBlobStore } from './adapters/blobStore/index.ts';
import { openDocumentFile } from './adapters/documentFile/index.ts';
import { mediaTypeOf } from './adapters/documentFile/mediaType.ts';
import { openRecords } from './adapters/records/index.ts';
import { startTelemetry, type Telemetry } from './adapters/telemetry/index.ts';
import type { ClientParts } from './cli/parts.ts';
import { readPolicyFile } from './cli/policyFile.ts';
import { type Decode, replayReadable } from './cli/readableHistory.ts';
import { runClient } from './cli/program.ts';
import { processTerminal } from './cli/terminal.ts';
import { loadConfigOrExit } from './config.ts';
import { canonicalHash } from './evidence/canonical.ts';
import { verifyChain } from './evidence/chain.ts';
import { dataConverterFor } from './hosting/dataConverter.ts';
import { resolveConnections } from './local/connections.ts';
import { masterKeyOf } from './local/masterKey.ts';

// The client script: submits documents, shows where they stand and why, sends decisions.
const config = loadConfigOrExit();
const closers: (() => Promise<unknown>)[] = [];
let telemetry: Telemetry | undefined;

/** Opens once; a failed attempt may be made again. */
function once<Part>(open: () => Promise<Part>): () => Promise<Part> {
  let opened: Promise<Part> | undefined;
  return async () => {
    try {
      return await (opened ??= open());
    } catch (error) {
      opened = undefined;
      throw error;
    }
  };
}

function tracing(): Telemetry {
  if (telemetry) return telemetry;
  const started = startTelemetry({
    serviceName: 'countersign-client',
    otlpEndpoint: config.otlpEndpoint,
  });
  closers.push(() => started.shutdown());
  return (telemetry = started);
}

const parts: ClientParts = {
  taskQueue: config.taskQueue,
  account: config.account,
  verifyChain,
  policy: once(() => readPolicyFile({ file: config.policyFile, hashOf: canonicalHash })),
  records: once(async () => {
    const { databaseUrl } = await resolveConnections(config);
    const records = await openRecords({ databaseUrl, masterKey: await masterKeyOf(config) });
    closers.push(() => records.close());
    return records;
  }),
  connect: once(async () => {
    const { temporal } = await resolveConnections(config);
    const connection = await Connection.connect(temporal.connectionOptions);
    closers.push(() => connection.close());
    const { namespace } = temporal;
    const plugins = [tracing().plugin];
    return new Client({ connection, namespace, dataConverter: dataConverterFor(config), plugins });
  }),
  intake: once(async () => {
    const { children, childMemoryMb: memoryMb, parseTimeoutMs: timeoutMs } = config;
    const documentFile = openDocumentFile({ children, memoryMb, timeoutMs });
    closers.push(() => documentFile.close());
    return { documentFile, mediaTypeOf, blobStore: openBlobStore({ folder: config.blobFolder }) };
  }),
  replay: async ({ client, workflowId }) => {
    // Only here: loading the worker takes longer than most commands.
    const { DefaultLogger, Runtime, Worker } = await import('@temporalio/worker');
    const { bundleWorkflows } = await import('./hosting/workers.ts');
    const history = await client.workflow.getHandle(workflowId).fetchHistory();
    const logger = new DefaultLogger('ERROR');
    Runtime.install({ logger });
    const workflowBundle = await bundleWorkflows({ telemetry: tracing(), logger });
    const { plugin } = tracing();
    const dataConverter = dataConverterFor(config);
    const [codec] = dataConverter.payloadCodecs ?? [];
    const decode: Decode = async (payloads) => (codec ? codec.decode(payloads) : payloads);
    const events = history.events ?? [];
    const options = { workflowBundle, dataConverter, plugins: [plugin] };
    const replay = () => Worker.runReplayHistory(options, history, workflowId);
    await replayReadable({ events, decode, replay });
    return { events: events.length };
  },
};

// A reader that has seen enough (`… | head`) ends the program, not with an error.
process.stdout.on('error', () => process.exit(0));
process.exitCode = await runClient({ words: process.argv.slice(2), parts, terminal: processTerminal });
await Promise.allSettled(closers.map((close) => close()));
