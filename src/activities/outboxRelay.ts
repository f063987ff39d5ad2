import { setTimeout as sleep } from 'node:timers/promises';
import type { Notifier } from '../adapters/notifier/notifier.ts';
import type { Records } from '../adapters/records/records.ts';

interface RelayOptions {
  readonly records: Pick<Records, 'relayOutbox' | 'expireEffects'>;
  readonly notifier: Notifier;
  /** How long to wait when nothing is left to send. */
  readonly pollMs: number;
  /** Effects of documents closed longer ago than this are deleted, once an hour. */
  readonly effectsKeptMs: number;
  readonly signal: AbortSignal;
  /** Hears of each failed round; the next one tries again. */
  readonly onFailure: (failure: { error: unknown }) => void;
}

const batch = 50;
const expireEveryMs = 3_600_000;

/**
 * Sends what stands in the outbox until the signal aborts, then resolves. Several workers may run it: each message is
 * taken by one of them. A message is sent at least once; the notifier bears a repeat by its id.
 */
export async function startOutboxRelay(options: RelayOptions): Promise<void> {
  const { signal, pollMs } = options;
  let expiredAtMs = Number.NEGATIVE_INFINITY;
  while (!signal.aborted) {
    const sent = await relayOnce(options);
    if (performance.now() - expiredAtMs >= expireEveryMs) {
      await attempt(options, () => options.records.expireEffects({ olderThanMs: options.effectsKeptMs }));
      expiredAtMs = performance.now();
    }
    if (sent < batch) await pause(pollMs, signal);
  }
}

async function relayOnce(options: RelayOptions): Promise<number> {
  const { records, notifier } = options;
  const send = (message: Parameters<Notifier['notify']>[0]): Promise<void> => notifier.notify(message);
  return (await attempt(options, () => records.relayOutbox({ limit: batch, send }))) ?? 0;
}

/** A round that fails (the database is away, nobody can be told) loses nothing: the rows stay unsent. */
async function attempt<Result>(
  { onFailure }: RelayOptions,
  round: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await round();
  } catch (error) {
    onFailure({ error });
    return undefined;
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  // The only way it fails is the abort, which ends the loop.
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
