import { setTimeout as sleep } from 'node:timers/promises';
import { isUnreachable } from './exitCodes.ts';

const pauseMs = 1_000;

/**
 * Does `work` again while a server does not answer, for at most `timeoutMs`. Says once that it waits.
 *
 * @throws the last error when the time is over, and at once every error that is an answer.
 */
export async function patiently<Result>(
  work: () => Promise<Result>,
  { timeoutMs, onWait }: { timeoutMs: number; onWait: () => void },
): Promise<Result> {
  const endMs = performance.now() + timeoutMs;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isUnreachable(error) || performance.now() + pauseMs > endMs) throw error;
      if (attempt === 1) onWait();
      await sleep(pauseMs);
    }
  }
}
