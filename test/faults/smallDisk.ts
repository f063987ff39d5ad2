import { execFile } from 'node:child_process';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type OpenFile } from '../../src/adapters/archive/filesystem.ts';
import { openOnFullDisk } from '../contracts/fullDisk.ts';

const run = promisify(execFile);

/** A disk that can be filled to the last byte. */
export interface SmallDisk {
  readonly folder: string;
  readonly openFile: OpenFile;
  fill(): Promise<void>;
  free(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * A file system of 1 MB in memory, where this process may mount one (root on Linux). Elsewhere a folder whose files can
 * be opened and take half of what is written, as a full disk does: the same error, by a stand-in for the disk.
 */
export async function openSmallDisk(): Promise<SmallDisk> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-disk-'));
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
  } catch {
    return pretendedDisk(folder);
  }
  const filler = join(folder, '.filler');
  return {
    folder,
    openFile: open,
    // More than fits: what does fit stays.
    fill: () => writeFile(filler, Buffer.alloc(2_000_000)).catch(() => undefined),
    free: () => rm(filler),
    remove: async () => {
      await run('umount', [folder]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function pretendedDisk(folder: string): SmallDisk {
  let full = false;
  return {
    folder,
    openFile: (...parameters) => (full ? openOnFullDisk : open)(...parameters),
    fill: () => Promise.resolve(void (full = true)),
    free: () => Promise.resolve(void (full = false)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
