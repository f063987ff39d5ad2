import { mkdir, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  runningStack,
  type StackFile,
  stackFilePath,
  stackLockPath,
  type TemporalSettings,
  writeStackFile,
} from './connections.ts';
import { type Guardian, openGuardian } from './guardian.ts';
import { takeLock } from './pidLock.ts';
import { freePort } from './ports.ts';
import type { OnProgress } from './progress.ts';
import { startServers } from './servers.ts';
import type { Search } from './temporalBinary.ts';
import { startWorkerProcess, type WorkerProcess } from './workerProcess.ts';

const defaultWorkerFile = fileURLToPath(new URL('../worker.ts', import.meta.url));
const metricsPort = 9464;

export interface StackOptions {
  readonly dataFolder: string;
  /** Handed to the worker, and where `temporal`, `go` and the cache are looked for. */
  readonly environment: Search['environment'];
  readonly onProgress: OnProgress;
  /** Workers to start at once. */
  readonly workers: number;
  /** Start a worker that dies again; on unless said otherwise. */
  readonly restartWorkers?: boolean;
  readonly workerFile?: string;
  /** Servers that exist are used, not started. */
  readonly temporal?: TemporalSettings | undefined;
  readonly databaseUrl?: string | undefined;
  /** Any free port instead of the usual ones. */
  readonly anyPorts?: boolean;
}

export interface Stack extends StackFile {
  readonly dataFolder: string;
  /** Where PostgreSQL's rows lie; null for a database that existed. */
  readonly databaseFolder: string | null;
  readonly workers: readonly WorkerProcess[];
  /** Every process of the stack that runs now, the guardian first. */
  readonly pids: readonly number[];
  startWorker(): Promise<WorkerProcess>;
  /** Stops the workers, then Temporal, then PostgreSQL. */
  stop(): Promise<void>;
  /** Kills all of it at once; nothing that was committed is lost. */
  kill(): void;
}

/** Another live program has the data folder. Programs end with `exitCode`. */
export class StackInUse extends Error {
  readonly exitCode = 2;

  constructor({ dataFolder, pid, stack }: { dataFolder: string; pid: number; stack: StackFile | undefined }) {
    const where = stack
      ? `Web UI ${stack.uiUrl ?? 'none'}, Temporal ${stack.temporalAddress}`
      : 'it is still starting';
    super(
      `The data folder ${dataFolder} is in use by a running stack (process ${pid}; ${where}). ` +
        'Use that one, stop it with Ctrl-C, or set COUNTERSIGN_DATA to another folder.',
    );
    this.name = 'StackInUse';
  }
}

/**
 * Starts Temporal, PostgreSQL and workers on a data folder, or uses the servers that are named. All of it stops with
 * this program, also after kill -9.
 *
 * @throws StackInUse, TemporalServerNotFound, or Error naming the log of what did not start.
 */
export async function startStack(options: StackOptions): Promise<Stack> {
  const dataFolder = resolve(options.dataFolder);
  // Not 0700: PostgreSQL may run as another user and has to pass. What is secret in it has mode 0600.
  await mkdir(dataFolder, { recursive: true });
  const lock = await takeLock(stackLockPath(dataFolder));
  if (!lock.held)
    throw new StackInUse({ dataFolder, pid: lock.by.pid, stack: await runningStack(dataFolder) });
  const guardian = openGuardian();
  const closing = new AbortController();
  try {
    return await startLocked({
      options: { ...options, dataFolder },
      guardian,
      closing,
      unlock: lock.release,
    });
  } catch (error) {
    closing.abort();
    await guardian.close();
    await lock.release();
    throw error;
  }
}

interface Locked {
  readonly options: StackOptions;
  readonly guardian: Guardian;
  readonly closing: AbortController;
  readonly unlock: () => Promise<void>;
}

async function startLocked({ options, guardian, closing, unlock }: Locked): Promise<Stack> {
  const { dataFolder } = options;
  const servers = await startServers({ ...options, guardian, closing: closing.signal });
  const { temporal, postgres, temporalAddress, namespace, databaseUrl } = servers;
  const port = await freePort(options.anyPorts ? undefined : metricsPort);
  const file: StackFile = {
    pid: process.pid,
    temporalAddress,
    namespace,
    uiUrl: temporal?.current().uiUrl ?? null,
    databaseUrl,
    metricsUrl: `http://127.0.0.1:${port}/metrics`,
  };
  const workers: WorkerProcess[] = [];
  let count = 0;
  const startWorker = async () => {
    const number = (count += 1);
    const worker = await startWorkerProcess({
      guardian,
      workerFile: options.workerFile ?? defaultWorkerFile,
      environment: environmentOfWorker({ options, file, metricsPort: number === 1 ? port : 0 }),
      dataFolder,
      number,
      restart: options.restartWorkers ?? true,
      onProgress: options.onProgress,
      closing: closing.signal,
    });
    workers.push(worker);
    return worker;
  };
  for (let started = 0; started < options.workers; started += 1) await startWorker();
  await writeStackFile({ dataFolder, stack: file });

  const stop = async () => {
    await rm(stackFilePath(dataFolder), { force: true });
    await Promise.all(workers.map((worker) => worker.stop()));
    await temporal?.stop();
    await postgres?.stop();
    await guardian.close();
    await unlock();
  };
  return {
    ...file,
    dataFolder,
    databaseFolder: postgres?.current().folder ?? null,
    workers,
    get pids() {
      const own = [postgres, temporal].flatMap((server) => (server ? [server.current().pid] : []));
      return [guardian.pid, ...own, ...workers.map(({ pid }) => pid)];
    },
    startWorker,
    stop,
    kill() {
      closing.abort();
      for (const worker of workers) worker.kill('SIGKILL');
      for (const server of [temporal, postgres]) server?.current().kill('SIGKILL');
    },
  };
}

function environmentOfWorker({
  options,
  file,
  metricsPort: port,
}: {
  options: StackOptions;
  file: StackFile;
  metricsPort: number;
}): Record<string, string> {
  // Keys and certificates of another Temporal server must not be offered to our own.
  const isMeant = (name: string) => options.temporal !== undefined || !name.startsWith('TEMPORAL_');
  const given = Object.entries(options.environment).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && isMeant(entry[0]),
  );
  return {
    ...Object.fromEntries(given),
    COUNTERSIGN_METRICS_ADDRESS: `127.0.0.1:${port}`,
    TEMPORAL_NAMESPACE: file.namespace,
    TEMPORAL_ADDRESS: file.temporalAddress,
    DATABASE_URL: file.databaseUrl,
    COUNTERSIGN_DATA: options.dataFolder,
  };
}
