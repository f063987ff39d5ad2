import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Charge, Guardian } from './guardian.ts';
import { keepUp } from './keepUp.ts';
import { logTail } from './logTail.ts';
import type { OnProgress } from './progress.ts';

const readyTimeoutMs = 60_000;

/** A worker in a child process of its own; its log is `<data>/logs/worker-<number>.log`. */
export interface WorkerProcess {
  /** Changes when it is started again after its death. */
  readonly pid: number;
  readonly number: number;
  readonly logFile: string;
  kill(signal: NodeJS.Signals): void;
  /** Lets it finish what it does, within 15 s; it is not started again. */
  stop(): Promise<void>;
}

export interface WorkerOrder {
  readonly guardian: Guardian;
  /** A Node program that sends `{type: 'ready'}` to its parent once it takes work. */
  readonly workerFile: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly dataFolder: string;
  readonly number: number;
  /** Start it again when it dies. */
  readonly restart: boolean;
  readonly onProgress: OnProgress;
  /** The stack is going: nothing is started again. */
  readonly closing: AbortSignal;
}

/** Starts a worker; it takes work when this resolves. @throws Error with the end of its log. */
export async function startWorkerProcess(order: WorkerOrder): Promise<WorkerProcess> {
  const { number, onProgress, closing } = order;
  const logs = join(order.dataFolder, 'logs');
  await mkdir(logs, { recursive: true });
  const logFile = join(logs, `worker-${number}.log`);
  const start = () => startOnce({ ...order, logFile });
  if (!order.restart) return asWorker({ number, logFile, kept: await once(start) });
  return asWorker({
    number,
    logFile,
    kept: await keepUp({ name: `Worker ${number}`, start, onProgress, closing }),
  });
}

interface Kept {
  current(): Charge;
  stop(): Promise<void>;
}

async function once(start: () => Promise<Charge>): Promise<Kept> {
  const charge = await start();
  return { current: () => charge, stop: () => charge.stop() };
}

function asWorker({ number, logFile, kept }: { number: number; logFile: string; kept: Kept }): WorkerProcess {
  return {
    get pid() {
      return kept.current().pid;
    },
    number,
    logFile,
    kill: (signal) => kept.current().kill(signal),
    stop: () => kept.stop(),
  };
}

async function startOnce(order: WorkerOrder & { readonly logFile: string }): Promise<Charge> {
  const { guardian, workerFile, environment, number, logFile } = order;
  const charge = await guardian.start({
    command: process.execPath,
    args: [workerFile],
    env: environment,
    logFile,
    stopSignal: 'SIGTERM',
    graceMs: 15_000,
    talks: true,
  });
  const ready = new Promise<'ready'>((resolve) => {
    charge.onMessage((message) => isReady(message) && resolve('ready'));
  });
  const overdue = new AbortController();
  const first = await Promise.race([
    ready,
    charge.exited.then(({ code, signal }) => `ended (${signal ?? `code ${code}`})`),
    // Its end by abort reaches nobody: the race is over then.
    wait(readyTimeoutMs, `was not ready after ${readyTimeoutMs / 1_000} s`, { signal: overdue.signal }),
  ]);
  overdue.abort();
  if (first === 'ready') return charge;
  await charge.stop();
  throw new Error(`Worker ${number} ${first}.\n${await logTail(logFile)}`);
}

const isReady = (message: unknown) =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready';
