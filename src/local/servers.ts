import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { externalTemporal, type TemporalSettings } from './connections.ts';
import type { Guardian } from './guardian.ts';
import { keepUp } from './keepUp.ts';
import { registerSearchAttributes } from './namespace.ts';
import { type PostgresServer, startPostgres } from './postgres.ts';
import type { OnProgress } from './progress.ts';
import { findTemporalBinary, type Search } from './temporalBinary.ts';
import { startTemporalServer, type TemporalServer } from './temporalServer.ts';

export interface ServerOrder {
  readonly dataFolder: string;
  readonly environment: Search['environment'];
  readonly onProgress: OnProgress;
  readonly guardian: Guardian;
  /** The stack is going: nothing is started again. */
  readonly closing: AbortSignal;
  readonly temporal?: TemporalSettings | undefined;
  readonly databaseUrl?: string | undefined;
  readonly anyPorts?: boolean;
}

/** A server of our own that is started again when it dies; null: one that existed. */
interface Own<T> {
  current(): T;
  stop(): Promise<void>;
}
export interface Servers {
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly databaseUrl: string;
  readonly temporal: Own<TemporalServer> | null;
  readonly postgres: Own<PostgresServer> | null;
}

/** Both servers, started or named. A server that dies comes back at the same address. */
export async function startServers(order: ServerOrder): Promise<Servers> {
  const [database, temporal] = await Promise.all([useDatabase(order), useTemporal(order)]);
  return { ...database, ...temporal };
}

async function useDatabase(order: ServerOrder): Promise<Pick<Servers, 'databaseUrl' | 'postgres'>> {
  const { databaseUrl, dataFolder, onProgress, guardian } = order;
  if (databaseUrl !== undefined) return { databaseUrl, postgres: null };
  const folder = join(dataFolder, 'postgres');
  const postgres = await keepUp({
    name: 'PostgreSQL',
    onProgress,
    closing: order.closing,
    start: async (previous: PostgresServer | undefined) => {
      const port = previous?.port ?? (order.anyPorts ? 0 : undefined);
      return atItsAddress({
        server: await startPostgres({ folder, guardian, ...(port === undefined ? {} : { port }) }),
        isRight: (server) => previous === undefined || server.port === previous.port,
      });
    },
  });
  const server = postgres.current();
  if (server.moved) {
    const text = `PostgreSQL cannot enter ${dataFolder} as the user postgres; its rows lie in ${server.folder}`;
    onProgress({ kind: 'line', text });
  }
  return { databaseUrl: server.databaseUrl, postgres };
}

async function useTemporal(
  order: ServerOrder,
): Promise<Pick<Servers, 'temporalAddress' | 'namespace' | 'temporal'>> {
  if (order.temporal) {
    const { address, namespace, connectionOptions } = externalTemporal(order.temporal);
    const connection = await Connection.connect(connectionOptions).catch((error: unknown) => {
      throw new Error(`no Temporal server answers at ${address} (TEMPORAL_ADDRESS)`, { cause: error });
    });
    // A workflow that sets an unregistered one cannot go on.
    await registerSearchAttributes({ connection, namespace }).finally(() => void connection.close());
    return { temporalAddress: address, namespace, temporal: null };
  }
  const { guardian, onProgress } = order;
  const binary = await findTemporalBinary(order);
  const folder = join(order.dataFolder, 'temporal');
  const temporal = await keepUp({
    name: 'The Temporal server',
    onProgress,
    closing: order.closing,
    start: async (previous: TemporalServer | undefined) => {
      const ports = previous?.ports ?? (order.anyPorts ? anyPorts : undefined);
      return atItsAddress({
        server: await startTemporalServer({ binary, folder, guardian, ...(ports && { ports }) }),
        isRight: (server) => previous === undefined || server.temporalAddress === previous.temporalAddress,
      });
    },
  });
  const { temporalAddress, namespace } = temporal.current();
  return { temporalAddress, namespace, temporal };
}

const anyPorts = { temporal: 0, ui: 0, metrics: 0, http: 0 };

/** Everybody knows the old address: a server that comes back elsewhere is of no use. */
async function atItsAddress<T extends { stop(): Promise<void> }>({
  server,
  isRight,
}: {
  server: T;
  isRight: (server: T) => boolean;
}): Promise<T> {
  if (isRight(server)) return server;
  await server.stop();
  throw new Error('its port was taken meanwhile');
}
