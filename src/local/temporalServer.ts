import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { searchAttributeTypes } from '../domain/searchAttributes.ts';
import { type Charge, type ExitOfCharge, type Guardian, openGuardian } from './guardian.ts';
import { endLeftover } from './leftovers.ts';
import { logTail } from './logTail.ts';
import { prepareNamespace } from './namespace.ts';
import { freePorts } from './ports.ts';
import { serverVersionOf } from './serverVersion.ts';

/** Wished ports of 127.0.0.1, 0 for any; a taken one is replaced by a free one. */
interface TemporalPorts {
  readonly temporal: number;
  readonly ui: number;
  readonly metrics: number;
  readonly http: number;
}
const usualPorts: TemporalPorts = { temporal: 7233, ui: 8233, metrics: 9233, http: 7243 };
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
  readonly ports: TemporalPorts;
  readonly exited: Promise<ExitOfCharge>;
  /** Also SIGKILL: the next start goes on with the same file. */
  kill(signal: NodeJS.Signals): void;
}

interface StartOrder {
  /** The `temporal` program. */
  readonly binary: string;
  /** Where the state and the log lie. */
  readonly folder: string;
  readonly ports?: TemporalPorts;
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
  // The histories lie in here: nobody else on this machine reads them.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const serverVersion = await serverVersionOf(binary);
  // start-dev does not upgrade its tables, so each server version gets a file of its own.
  const file = join(folder, `temporal-${serverVersion}.db`);
  await endPredecessor({ folder, file });
  const ports = await portsNear(order.ports ?? usualPorts);
  const guardian = order.guardian ?? openGuardian();
  const log = join(folder, 'temporal.log');
  try {
    const charge = await spawnServer({ binary, folder, file, ports, guardian, log });
    await writeFile(pidFileOf(folder), `${charge.pid}\n`);
    const temporalAddress = `127.0.0.1:${ports.temporal}`;
    await untilHealthy({ charge, temporalAddress, log });
    const stop = async () => {
      await charge.stop();
      await rm(pidFileOf(folder), { force: true });
      if (!order.guardian) await guardian.close();
    };
    return {
      temporalAddress,
      namespace: 'default',
      uiUrl: `http://127.0.0.1:${ports.ui}`,
      metricsUrl: `http://127.0.0.1:${ports.metrics}/metrics`,
      pid: charge.pid,
      serverVersion,
      stop,
      ports,
      exited: charge.exited,
      kill: (signal) => charge.kill(signal),
    };
  } catch (error) {
    if (!order.guardian) await guardian.close();
    throw error;
  }
}

interface Spawn {
  readonly binary: string;
  readonly folder: string;
  readonly file: string;
  readonly ports: TemporalPorts;
  readonly guardian: Guardian;
  readonly log: string;
}

function spawnServer({ binary, folder, file, ports, guardian, log }: Spawn): Promise<Charge> {
  return guardian.start({
    command: binary,
    args: startArguments({ file, ports }),
    env: environmentOfServer(folder),
    logFile: log,
    stopSignal: 'SIGTERM',
    graceMs: 10_000,
    talks: false,
  });
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

async function portsNear(wished: TemporalPorts): Promise<TemporalPorts> {
  const [temporal = 0, ui = 0, metrics = 0, http = 0] = await freePorts([
    wished.temporal,
    wished.ui,
    wished.metrics,
    wished.http,
  ]);
  return { temporal, ui, metrics, http };
}

const dynamicConfig = [
  // Halves the time of a remote activity that follows another one.
  'system.enableActivityEagerExecution=true',
  // The caches are sized for a large server and keep what is closed for an hour: here memory would only ever grow.
  'history.hostLevelCacheMaxSize=500',
  'history.eventsHostLevelCacheMaxSizeBytes=16777216',
];

function startArguments({ file, ports }: { file: string; ports: TemporalPorts }): string[] {
  const flags: Record<string, string | number> = {
    'db-filename': file,
    ip: '127.0.0.1',
    port: ports.temporal,
    'ui-port': ports.ui,
    'metrics-port': ports.metrics,
    'http-port': ports.http,
    'log-level': 'warn',
  };
  // Two to three times the throughput of the default file, and a kill -9 lost nothing (measured).
  const pragmas = ['journal_mode=WAL', 'synchronous=NORMAL'];
  const attributes = Object.entries(searchAttributeTypes).map(([name, type]) => `${name}=${type}`);
  return [
    'server',
    'start-dev',
    '--ui-disable-news-fetch',
    ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, String(value)]),
    ...dynamicConfig.flatMap((value) => ['--dynamic-config-value', value]),
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
