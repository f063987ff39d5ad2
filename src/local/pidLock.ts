import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { z } from 'zod';

const holderSchema = z.object({ pid: z.number().int().positive(), born: z.string() });
export type Holder = z.infer<typeof holderSchema>;

export type LockResult =
  | { readonly held: true; readonly release: () => Promise<void> }
  | { readonly held: false; readonly by: Holder };

/** When a process was started, as the system writes it; empty when there is none. With the id it names a process for good. */
function birthOf(pid: number): string {
  try {
    // The 22nd field, counted after the name in brackets, which may hold spaces.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...others] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie is dead, its parent has only not taken note yet.
    return state === 'Z' ? '' : (others[18] ?? '');
  } catch {
    if (process.platform === 'linux') return '';
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  }
}

async function holderOf(file: string): Promise<Holder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    // Missing or not ours to read: nobody who could be asked holds it.
    return undefined;
  }
}

const isRunning = ({ pid, born }: Holder) => born !== '' && birthOf(pid) === born;

/** The running process that holds the lock, if one does. */
export async function lockHolder(file: string): Promise<Holder | undefined> {
  const holder = await holderOf(file);
  return holder && isRunning(holder) ? holder : undefined;
}

/** Takes a lock file for this process; one whose holder no longer runs is taken over. */
export async function takeLock(file: string): Promise<LockResult> {
  const own: Holder = { pid: process.pid, born: birthOf(process.pid) };
  const draft = `${file}.${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(draft, JSON.stringify(own));
  try {
    for (;;) {
      if (await linked(draft, file)) return { held: true, release: () => release(file, own) };
      const holder = await lockHolder(file);
      if (holder) return { held: false, by: holder };
      await removeStale(file);
    }
  } finally {
    await rm(draft, { force: true });
  }
}

/** A link appears whole or not at all, and never replaces a file. */
async function linked(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Two starts may find the same stale lock: the one that moved away a fresh lock by mistake puts it back. */
async function removeStale(file: string): Promise<void> {
  const aside = `${file}.stale.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch {
    return; // Somebody else has removed it.
  }
  if (await lockHolder(aside)) await linked(aside, file);
  await rm(aside, { force: true });
}

async function release(file: string, own: Holder): Promise<void> {
  const holder = await holderOf(file);
  if (holder?.pid === own.pid && holder.born === own.born) await rm(file, { force: true });
}
