import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Looks until there is something to see; the test's own limit of time is the only one. */
export async function until<Seen>(look: () => Promise<Seen | null>): Promise<Seen> {
  for (;;) {
    const seen = await look();
    if (seen !== null) return seen;
    await sleep(25);
  }
}

/** Whether a process still runs; one that ended and was not yet buried (a zombie) does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return (
      process.platform !== 'linux' || !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'latin1'))
    );
  } catch {
    return false;
  }
}
