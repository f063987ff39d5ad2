import { setTimeout as wait } from 'node:timers/promises';
import type { ExitOfCharge } from './guardian.ts';
import type { OnProgress } from './progress.ts';

const firstBackoffMs = 500;
const maxBackoffMs = 30_000;
/** What lived so long did not die of its start: the next backoff begins anew. */
const healthyAfterMs = 60_000;

export interface Running {
  readonly pid: number;
  readonly exited: Promise<ExitOfCharge>;
  stop(): Promise<void>;
  kill(signal: NodeJS.Signals): void;
}

export interface KeptUp<T> {
  /** The one that runs, or ran last. */
  current(): T;
  /** Ends it for good. */
  stop(): Promise<void>;
}

/** Starts something and starts it again whenever it ends by itself, after a wait that grows. @throws what the first start throws. */
export async function keepUp<T extends Running>(order: {
  readonly name: string;
  readonly start: (previous: T | undefined) => Promise<T>;
  readonly onProgress: OnProgress;
  /** Nothing is started again once this is aborted. */
  readonly closing: AbortSignal;
}): Promise<KeptUp<T>> {
  let current = await order.start(undefined);
  const own = new AbortController();
  const stopped = AbortSignal.any([own.signal, order.closing]);
  const watching = watch({
    ...order,
    first: current,
    stopped,
    take: (next) => (current = next),
  });
  return {
    current: () => current,
    async stop() {
      own.abort();
      await current.stop();
      // A start that was under way when the stop came has to be stopped as well.
      await watching;
      await current.stop();
    },
  };
}

interface Watch<T> {
  readonly name: string;
  readonly start: (previous: T | undefined) => Promise<T>;
  readonly onProgress: OnProgress;
  readonly first: T;
  readonly stopped: AbortSignal;
  readonly take: (next: T) => void;
}

/** Returns once `stopped` is set; what was started last has been handed to `take` by then. */
async function watch<T extends Running>({
  name,
  start,
  onProgress,
  first,
  stopped,
  take,
}: Watch<T>): Promise<void> {
  let running = first;
  let backoffMs = firstBackoffMs;
  for (;;) {
    const startedAtMs = performance.now();
    const { code, signal } = await running.exited;
    if (performance.now() - startedAtMs > healthyAfterMs) backoffMs = firstBackoffMs;
    for (let again: T | undefined; again === undefined;) {
      if (stopped.aborted) return;
      onProgress({ kind: 'line', text: `${name} ended (${signal ?? `code ${code}`}); it is started again` });
      // Aborted by the stop: that is the end of the wait, not an error.
      await wait(backoffMs, undefined, { signal: stopped }).catch(() => undefined);
      if (stopped.aborted) return;
      backoffMs = Math.min(backoffMs * 2, maxBackoffMs);
      again = await start(running).catch((error: unknown) => {
        // Said, and tried again after a longer wait.
        onProgress({ kind: 'line', text: error instanceof Error ? error.message : String(error) });
        return undefined;
      });
      if (again) take((running = again));
    }
  }
}
