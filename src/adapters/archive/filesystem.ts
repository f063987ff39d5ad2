import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  CountersignFailure,
  InvariantViolated,
  storeUnavailable,
  systemCodeOf,
} from '../../domain/failures.ts';
import { sha256Schema } from '../../domain/ids.ts';
import type { Archive } from './archive.ts';

/** The one call that can meet a full disk; a test may put a failing one in its place. */
export type OpenFile = typeof open;

interface ArchiveOptions {
  readonly folder: string;
  readonly openFile?: OpenFile;
}

/**
 * Write-once objects as files: a temporary file is written and synced, then linked to its content address, which fails
 * when the name is taken, so no object is ever replaced. A withdrawal is a tombstone beside the objects.
 */
export function filesystemArchive({ folder, openFile = open }: ArchiveOptions): Archive {
  const root = resolve(folder);
  return {
    store: async ({ bytes, mediaType }) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const path = objectPath(root, sha256);
      await createOnce({ path, bytes, openFile });
      await readVerified({ path, sha256 });
      return { key: `objects/${sha256}`, sha256, mediaType, size: bytes.byteLength };
    },
    read: async ({ sha256 }) => readVerified({ path: objectPath(root, sha256), sha256 }),
    withdraw: async ({ manifest, effectKey }) => {
      const path = tombstonePath(root, manifest.sha256);
      const bytes = Buffer.from(JSON.stringify({ manifestSha256: manifest.sha256, effectKey }));
      await createOnce({ path, bytes, openFile });
    },
  };
}

/** The path comes from the hash alone: a key from outside can never lead out of the folder. */
function objectPath(root: string, sha256: string): string {
  return join(root, 'objects', checkedHash(sha256).slice(0, 2), sha256);
}

function tombstonePath(root: string, sha256: string): string {
  return join(root, 'withdrawn', `${checkedHash(sha256)}.json`);
}

function checkedHash(sha256: string): string {
  if (sha256Schema.safeParse(sha256).success) return sha256;
  throw new InvariantViolated('an archived object is asked for by no SHA-256');
}

/** Makes the file durable under its name, once: a name that is taken is success. */
async function createOnce(file: { path: string; bytes: Uint8Array; openFile: OpenFile }): Promise<void> {
  const folder = dirname(file.path);
  const temporary = join(folder, `.${randomUUID()}.part`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeSynced({ ...file, path: temporary });
    await linkUnlessTaken({ from: temporary, to: file.path });
    await rm(temporary);
    await syncFolder(folder);
  } catch (error) {
    // What cannot be removed now is only a stray temporary file; the failure that matters is the first.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw storeUnavailable({ store: 'ARCHIVE', cause: error });
  }
}

async function writeSynced(file: { path: string; bytes: Uint8Array; openFile: OpenFile }): Promise<void> {
  const handle = await file.openFile(file.path, 'wx', 0o444);
  try {
    await handle.writeFile(file.bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function linkUnlessTaken({ from, to }: { from: string; to: string }): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (systemCodeOf(error) !== 'EEXIST') throw error;
  }
}

/** Without it a power cut can lose the name of a file whose bytes are on the disk. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function readVerified({ path, sha256 }: { path: string; sha256: string }): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (systemCodeOf(error) !== 'ENOENT') throw storeUnavailable({ store: 'ARCHIVE', cause: error });
    throw new CountersignFailure('InvariantViolated', 'OBJECT_MISSING', `object ${sha256} is not archived`);
  });
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
  throw new CountersignFailure('InvariantViolated', 'OBJECT_DAMAGED', `archived object ${sha256} is damaged`);
}
