import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** Resident memory of a process in bytes, or null when it is gone or cannot be asked. */
export async function residentBytes(pid: number): Promise<number | null> {
  if (process.platform === 'linux') return fromProc(pid);
  return fromPs(pid);
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
