import { spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** Does a process with this id exist? */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled but is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The command line of a process, empty when there is none. Ids are reused, so an id alone proves nothing. */
function commandLineOf(pid: number): string {
  const { stdout } = spawnSync('ps', ['-ww', '-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  return (stdout ?? '').trim();
}

/**
 * Ends a process that an earlier, killed start left behind: only when its command line holds `mark` (the folder it
 * works on). Asks first, kills after five seconds, and returns once it is gone.
 */
export async function endLeftover({
  pid,
  mark,
  signal,
}: {
  pid: number;
  mark: string;
  signal: NodeJS.Signals;
}) {
  const isOurs = () => isAlive(pid) && commandLineOf(pid).includes(mark);
  if (pid <= 1 || !isOurs()) return;
  const giveUpAtMs = performance.now() + 5_000;
  send(pid, signal);
  while (isOurs()) {
    if (performance.now() > giveUpAtMs) send(pid, 'SIGKILL');
    await wait(50);
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone in between: the loop sees it.
  }
}
