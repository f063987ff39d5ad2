import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { searchAttributeTypes } from '../domain/searchAttributes.ts';
import { type Charge, type Guardian, openGuardian } from './guardian.ts';
import { endLeftover } from './leftovers.ts';
import { logTail } from './logTail.ts';
import { prepareNamespace } from './namespace.ts';
import { freePorts } from './ports.ts';
import { serverVersionOf } from './serverVersion.ts';

export const temporalPorts = { temporal: 7233, ui: 8233, metrics: 9233, http: 7243 } as const;
const startTimeoutMs = 60_000;

export interface TemporalServer {
  readonly temporalAddress: string;
  readonly namespace: string;
  readonly uiUrl: string;
  /** The server's own metrics. */
  readonly metricsUrl: string;
  readonly pid: number;
  readonly serverVersion: string;
  stop(): Promise<void>;
  /** SIGKILL: the next start goes on with the same file. */
  kill(): void;
}

interface StartOrder {
  /** The `temporal` program. */
  readonly binary: string;
  /** Where the state and the log lie. */
  readonly folder: string;
  readonly port?: number;
  readonly guardian?: Guardian;
}

/**
 * Temporal's development server on 127.0.0.1, its state in a file of `folder` that later starts continue: healthy, with
 * the search attributes registered and closed workflows kept for 30 days, when this resolves. It stops with this program.
 *
 * @throws Error naming the log when it does not come up.
 */
export async function startTemporalServer(order: StartOrder): Promise<TemporalServer> {
  const { binary, folder } = order;
  await mkdir(folder, { recursive: true });
  const serverVersion = await serverVersionOf(binary);
  // start-dev does not upgrade its tables, so each server version gets a file of its own.
  const file = join(folder, `temporal-${serverVersion}.db`);
  await endPredecessor({ folder, file });
  const wished = order.port === undefined ? Object.values(temporalPorts) : [order.port];
  const [port = 0, uiPort = 0, metricsPort = 0, httpPort = 0] = await freePorts(
    Array.from({ length: 4 }, (_, index) => wished[index]),
  );
  const guardian = order.guardian ?? openGuardian();
  const log = join(folder, 'temporal.log');
  try {
    const charge = await guardian.start({
      command: binary,
      args: startArguments({ file, port, uiPort, metricsPort, httpPort }),
      env: environmentOfServer(folder),
      logFile: log,
      stopSignal: 'SIGTERM',
      graceMs: 10_000,
      talks: false,
    });
    await writeFile(pidFileOf(folder), `${charge.pid}\n`);
    const temporalAddress = `127.0.0.1:${port}`;
    await untilHealthy({ charge, temporalAddress, log });
    const stop = async () => {
      await charge.stop();
      await rm(pidFileOf(folder), { force: true });
      if (!order.guardian) await guardian.close();
    };
    return {
      temporalAddress,
      namespace: 'default',
      uiUrl: `http://127.0.0.1:${uiPort}`,
      metricsUrl: `http://127.0.0.1:${metricsPort}/metrics`,
      pid: charge.pid,
      serverVersion,
      stop,
      kill: () => charge.kill('SIGKILL'),
    };
  } catch (error) {
    if (!order.guardian) await guardian.close();
    throw error;
  }
}

const pidFileOf = (folder: string) => join(folder, 'temporal.pid');

/** The old server has to be gone before its file and its ports are used again. */
async function endPredecessor({ folder, file }: { folder: string; file: string }): Promise<void> {
  const pid = Number(await readFile(pidFileOf(folder), 'utf8').catch(() => ''));
  await endLeftover({ pid, mark: file, signal: 'SIGTERM' });
}

/** The program reads a configuration file below the home folder; the embedded server must not depend on it. */
function environmentOfServer(folder: string): Record<string, string> {
  return { HOME: folder, TZ: 'UTC' };
}

interface Ports {
  readonly file: string;
  readonly port: number;
  readonly uiPort: number;
  readonly metricsPort: number;
  readonly httpPort: number;
}

function startArguments({ file, port, uiPort, metricsPort, httpPort }: Ports): string[] {
  const flags: Record<string, string | number> = {
    'db-filename': file,
    ip: '127.0.0.1',
    port,
    'ui-port': uiPort,
    'metrics-port': metricsPort,
    'http-port': httpPort,
    'log-level': 'warn',
    // Halves the time of a remote activity that follows another one.
    'dynamic-config-value': 'system.enableActivityEagerExecution=true',
  };
  // Two to three times the throughput of the default file, and a kill -9 lost nothing (measured).
  const pragmas = ['journal_mode=WAL', 'synchronous=NORMAL'];
  const attributes = Object.entries(searchAttributeTypes).map(([name, type]) => `${name}=${type}`);
  return [
    'server',
    'start-dev',
    '--ui-disable-news-fetch',
    ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, String(value)]),
    ...pragmas.flatMap((pragma) => ['--sqlite-pragma', pragma]),
    ...attributes.flatMap((attribute) => ['--search-attribute', attribute]),
  ];
}

async function untilHealthy({
  charge,
  temporalAddress,
  log,
}: {
  charge: Charge;
  temporalAddress: string;
  log: string;
}) {
  const giveUpAtMs = performance.now() + startTimeoutMs;
  let ended = false;
  void charge.exited.then(() => (ended = true));
  let lastError: unknown;
  while (!ended && performance.now() < giveUpAtMs) {
    try {
      const connection = await Connection.connect({ address: temporalAddress, connectTimeout: '2s' });
      try {
        return await prepareNamespace({ connection, namespace: 'default' });
      } finally {
        await connection.close();
      }
    } catch (error) {
      lastError = error;
      await wait(100);
    }
  }
  const why = ended ? 'it ended' : 'it did not become healthy';
  throw new Error(`The Temporal server did not start: ${why}.\n${await logTail(log)}`, { cause: lastError });
}
