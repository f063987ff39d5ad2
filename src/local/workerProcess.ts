import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Charge, Guardian } from './guardian.ts';
import { logTail } from './logTail.ts';
import type { OnProgress } from './progress.ts';

const readyTimeoutMs = 60_000;
const firstBackoffMs = 500;
const maxBackoffMs = 30_000;
/** A worker that lived so long did not die of its start: the next backoff begins anew. */
const healthyAfterMs = 60_000;

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
}

/** Starts a worker; it takes work when this resolves. @throws Error with the end of its log. */
export async function startWorkerProcess(order: WorkerOrder): Promise<WorkerProcess> {
  const logs = join(order.dataFolder, 'logs');
  await mkdir(logs, { recursive: true });
  const logFile = join(logs, `worker-${order.number}.log`);
  let charge = await startOnce({ ...order, logFile });
  const stopped = new AbortController();
  const watching = order.restart
    ? keepRunning({
        order: { ...order, logFile },
        first: charge,
        stopped: stopped.signal,
        take: (next) => (charge = next),
      })
    : undefined;
  return {
    get pid() {
      return charge.pid;
    },
    number: order.number,
    logFile,
    kill: (signal) => charge.kill(signal),
    async stop() {
      stopped.abort();
      // A start that was under way when the stop came has to be stopped as well.
      await Promise.all([charge.stop(), watching?.then(() => charge.stop())]);
    },
  };
}

type StartOrder = WorkerOrder & { readonly logFile: string };

async function startOnce({
  guardian,
  workerFile,
  environment,
  number,
  logFile,
}: StartOrder): Promise<Charge> {
  const charge = await guardian.start({
    command: process.execPath,
    args: [workerFile],
    env: environment,
    logFile,
    stopSignal: 'SIGTERM',
    graceMs: 15_000,
    talks: true,
  });
  const ready = new Promise<'ready'>((resolve) =>
    charge.onMessage((message) => isReady(message) && resolve('ready')),
  );
  const overdue = new AbortController();
  const first = await Promise.race([
    ready,
    charge.exited.then(({ code, signal }) => `ended (${signal ?? `code ${code}`})`),
    wait(readyTimeoutMs, `was not ready after ${readyTimeoutMs / 1_000} s`, { signal: overdue.signal }),
  ]);
  overdue.abort();
  if (first === 'ready') return charge;
  await charge.stop();
  throw new Error(`Worker ${number} ${first}.\n${await logTail(logFile)}`);
}

const isReady = (message: unknown) =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready';

interface Watch {
  readonly order: StartOrder;
  readonly first: Charge;
  readonly stopped: AbortSignal;
  readonly take: (next: Charge) => void;
}

/** Returns once `stopped` is set; what was started last has been handed to `take` by then. */
async function keepRunning({ order, first, stopped, take }: Watch): Promise<void> {
  const { number, onProgress } = order;
  let charge = first;
  let backoffMs = firstBackoffMs;
  for (;;) {
    const startedAtMs = performance.now();
    const { code, signal } = await charge.exited;
    if (stopped.aborted) return;
    if (performance.now() - startedAtMs > healthyAfterMs) backoffMs = firstBackoffMs;
    onProgress({
      kind: 'line',
      text: `Worker ${number} ended (${signal ?? `code ${code}`}); starting it again`,
    });
    for (let running = false; !running;) {
      // Aborted by the stop: that is the end of the wait, not an error.
      await wait(backoffMs, undefined, { signal: stopped }).catch(() => undefined);
      if (stopped.aborted) return;
      backoffMs = Math.min(backoffMs * 2, maxBackoffMs);
      try {
        charge = await startOnce(order);
        take(charge);
        running = true;
      } catch (error) {
        // Its log holds the reason; the next try comes after a longer wait.
        onProgress({ kind: 'line', text: error instanceof Error ? error.message : String(error) });
      }
    }
    if (stopped.aborted) return;
  }
}
