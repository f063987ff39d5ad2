import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Resident memory of a process in bytes, or null when it is gone or cannot be asked. */
export async function residentBytes(pid: number): Promise<number | null> {
  if (process.platform === 'linux') return fromProc(pid);
  return fromPs(pid);
}

/**
 * Processor time that a process has used since its start, in milliseconds, or null when it is gone or cannot be asked. On a
 * busy machine it stands still while others work; the clock on the wall does not.
 */
export async function processorMs(pid: number): Promise<number | null> {
  return process.platform === 'linux' ? processorFromProc(pid) : processorFromPs(pid);
}

async function fromProc(pid: number): Promise<number | null> {
  try {
    // VmRSS is in kB whatever the machine's page size is, unlike the figures of statm.
    const found = /^VmRSS:\s+(\d+) kB$/m.exec(await readFile(`/proc/${pid}/status`, 'latin1'));
    return found?.[1] === undefined ? null : Number(found[1]) * 1024;
  } catch {
    // The process ended between two looks; its exit event tells the rest.
    return null;
  }
}

async function fromPs(pid: number): Promise<number | null> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', String(pid)]);
    const kilobytes = Number(stdout.trim());
    return Number.isFinite(kilobytes) && kilobytes > 0 ? kilobytes * 1024 : null;
  } catch {
    // As above: a process that is gone has no memory to limit.
    return null;
  }
}

/** Linux counts for programs in hundredths of a second on every machine (USER_HZ, proc(5)). */
const msPerTick = 10;

async function processorFromProc(pid: number): Promise<number | null> {
  try {
    const line = await readFile(`/proc/${pid}/stat`, 'latin1');
    // The name, in brackets, may hold anything; utime and stime are the 12th and 13th word after it.
    const words = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const ticks = Number(words[11]) + Number(words[12]);
    return Number.isFinite(ticks) ? ticks * msPerTick : null;
  } catch {
    // As above.
    return null;
  }
}

async function processorFromPs(pid: number): Promise<number | null> {
  try {
    const { stdout } = await promisify(execFile)('ps', ['-o', 'time=', '-p', String(pid)]);
    return millisecondsOf(stdout.trim());
  } catch {
    // As above.
    return null;
  }
}

/** `[[days-]hours:]minutes:seconds[.hundredths]` as ps prints it; null for anything else. */
export function millisecondsOf(text: string): number | null {
  const parts = /^(?:(?:(\d+)-)?(\d+):)?(\d+):(\d+(?:\.\d+)?)$/.exec(text);
  if (parts === null) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(1).map((part) => Number(part ?? 0));
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}
