import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConnectionOptions } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { z } from 'zod';
import { lockHolder } from './pidLock.ts';

/** What a running stack writes for the programs beside it: `<data>/stack.json`, mode 0600 (it holds a password). */
const stackFileSchema = z.object({
  pid: z.number().int(),
  temporalAddress: z.string(),
  namespace: z.string(),
  uiUrl: z.string().nullable(),
  databaseUrl: z.string(),
  metricsUrl: z.string().nullable(),
});
export type StackFile = z.infer<typeof stackFileSchema>;

export const stackFilePath = (dataFolder: string) => join(dataFolder, 'stack.json');
export const stackLockPath = (dataFolder: string) => join(dataFolder, 'stack.lock');

/** Neither settings nor a running stack say where the servers are. Programs end with `exitCode`. */
export class StackNotReachable extends Error {
  readonly exitCode = 3;

  constructor(message: string) {
    super(message);
    this.name = 'StackNotReachable';
  }
}

/** Where Temporal is, for `Connection.connect` and `NativeConnection.connect` alike. */
export interface TemporalTarget {
  readonly connectionOptions: Pick<ConnectionOptions, 'address' | 'tls' | 'metadata'> & {
    readonly apiKey?: string;
  };
  readonly namespace: string;
}

export interface Connections {
  readonly temporal: TemporalTarget & { readonly address: string };
  readonly databaseUrl: string;
  /** The Web UI and the worker's metrics, known for a stack of our own only. */
  readonly uiUrl: string | null;
  readonly metricsUrl: string | null;
}

/** The settings of a Temporal server that exists already: the `TEMPORAL_…` variables, by their usual names. */
export type TemporalSettings = Readonly<Record<string, string>>;

/**
 * Where the servers are: `TEMPORAL_ADDRESS` and `DATABASE_URL` win, each for its own server; what they leave open comes
 * from the stack that runs on this data folder.
 *
 * @throws StackNotReachable when neither says it.
 */
export async function resolveConnections({
  dataFolder,
  temporal,
  databaseUrl,
}: {
  dataFolder: string;
  /** Absent: TEMPORAL_ADDRESS is not set. */
  temporal?: TemporalSettings | undefined;
  databaseUrl?: string | undefined;
}): Promise<Connections> {
  const stack = await runningStack(dataFolder);
  const target = temporal ? externalTemporal(temporal) : stack && embeddedTemporal(stack);
  const database = databaseUrl ?? stack?.databaseUrl;
  if (!target || database === undefined) {
    const missing = [
      ...(target ? [] : ['TEMPORAL_ADDRESS']),
      ...(database === undefined ? ['DATABASE_URL'] : []),
    ];
    throw new StackNotReachable(
      `No stack runs on the data folder ${dataFolder}. Start one with \`npm start\` (and leave it running), ` +
        `or set ${missing.join(' and ')} to servers that exist.`,
    );
  }
  const own = temporal ? undefined : stack;
  return {
    temporal: target,
    databaseUrl: database,
    uiUrl: own?.uiUrl ?? null,
    metricsUrl: stack?.metricsUrl ?? null,
  };
}

/** TLS, API key, namespace and headers as `@temporalio/envconfig` reads them, from the given settings only. */
export function externalTemporal(settings: TemporalSettings): TemporalTarget & { address: string } {
  const { connectionOptions, namespace } = loadClientConnectConfig({
    overrideEnvVars: { ...settings },
    disableFile: settings['TEMPORAL_CONFIG_FILE'] === undefined && settings['TEMPORAL_PROFILE'] === undefined,
  });
  const { address = 'localhost:7233', apiKey, tls, metadata } = connectionOptions;
  return {
    address,
    namespace: namespace ?? 'default',
    connectionOptions: {
      address,
      ...(apiKey === undefined || typeof apiKey === 'function' ? {} : { apiKey }),
      ...(tls === undefined ? {} : { tls }),
      ...(metadata === undefined ? {} : { metadata }),
    },
  };
}

function embeddedTemporal({ temporalAddress: address, namespace }: StackFile) {
  return { address, namespace, connectionOptions: { address } };
}

/** The stack that runs on this data folder now; a file left behind by a killed one does not count. */
export async function runningStack(dataFolder: string): Promise<StackFile | undefined> {
  const holder = await lockHolder(stackLockPath(dataFolder));
  if (!holder) return undefined;
  try {
    const stack = stackFileSchema.parse(JSON.parse(await readFile(stackFilePath(dataFolder), 'utf8')));
    return stack.pid === holder.pid ? stack : undefined;
  } catch {
    // The stack is starting or stopping: the file is not there, or not yet whole.
    return undefined;
  }
}

export async function writeStackFile({ dataFolder, stack }: { dataFolder: string; stack: StackFile }) {
  const file = stackFilePath(dataFolder);
  // A file keeps its old mode when it is written over.
  await rm(file, { force: true });
  await writeFile(file, `${JSON.stringify(stack, null, 2)}\n`, { mode: 0o600 });
}
