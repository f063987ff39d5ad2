import { createHash, randomUUID } from 'node:crypto';
import { open, mkdir, readFile, rename, rm, access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { BlobReference } from '../../domain/document.ts';
import {
  CountersignFailure,
  InvariantViolated,
  storeUnavailable,
  systemCodeOf,
  Unavailable,
} from '../../domain/failures.ts';
import { sha256Schema } from '../../domain/ids.ts';
import type { BlobStore } from './blobStore.ts';

/** The one call that can meet a full disk; a test may put a failing one in its place. */
export type OpenFile = typeof open;

interface StoreOptions {
  readonly folder: string;
  readonly openFile?: OpenFile;
}

/** Bytes as files, each named by its SHA-256. Readers never see a half-written file. */
export function filesystemBlobStore({ folder, openFile = open }: StoreOptions): BlobStore {
  // An absolute path: a child process that reads the file may run in another folder.
  const root = resolve(folder);
  return {
    put: (blob) => put({ root, openFile, ...blob }),
    get: async ({ sha256 }) => readVerified(pathOf(root, sha256)),
    localFile: (reference) => localFile(root, reference),
  };
}

interface StoredPath {
  readonly sha256: string;
  readonly path: string;
}

/** The path comes from the hash alone: a key from outside can never lead out of the folder. */
function pathOf(root: string, sha256: string): StoredPath {
  if (!sha256Schema.safeParse(sha256).success)
    throw new InvariantViolated('a blob is asked for by no SHA-256');
  return { sha256, path: join(root, sha256.slice(0, 2), sha256) };
}

async function put(request: {
  root: string;
  openFile: OpenFile;
  bytes: Uint8Array;
  mediaType: string;
}): Promise<BlobReference> {
  const { root, openFile, bytes, mediaType } = request;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { path } = pathOf(root, sha256);
  if (!(await isIntact({ sha256, path }))) await writeWhole({ path, bytes, openFile });
  return { key: `sha256/${sha256}`, sha256, mediaType, size: bytes.byteLength };
}

/** A damaged object counts as missing, so that putting the same bytes again repairs it. */
async function isIntact(stored: StoredPath): Promise<boolean> {
  try {
    await readVerified(stored);
    return true;
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    return false;
  }
}

async function writeWhole(file: { path: string; bytes: Uint8Array; openFile: OpenFile }): Promise<void> {
  const folder = dirname(file.path);
  const temporary = join(folder, `.${randomUUID()}.part`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const handle = await file.openFile(temporary, 'wx');
    try {
      await handle.writeFile(file.bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file.path);
    await syncFolder(folder);
  } catch (error) {
    // What cannot be removed now is only a stray temporary file; the failure that matters is the first.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw storeUnavailable({ store: 'BLOB_STORE', cause: error });
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

async function readVerified({ sha256, path }: StoredPath): Promise<Uint8Array> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (systemCodeOf(error) === 'ENOENT') throw missing(sha256);
    throw storeUnavailable({ store: 'BLOB_STORE', cause: error });
  });
  if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
  throw new CountersignFailure('InvariantViolated', 'BLOB_DAMAGED', `blob ${sha256} is damaged`);
}

async function localFile(
  root: string,
  { sha256 }: Pick<BlobReference, 'sha256'>,
): Promise<{ path: string; dispose: () => Promise<void> }> {
  const { path } = pathOf(root, sha256);
  await access(path).catch((error: unknown) => {
    throw systemCodeOf(error) === 'ENOENT'
      ? missing(sha256)
      : storeUnavailable({ store: 'BLOB_STORE', cause: error });
  });
  // The object itself is lent out, so there is nothing to clean up afterwards.
  return { path, dispose: () => Promise.resolve() };
}

function missing(sha256: string): CountersignFailure {
  return new CountersignFailure('InvariantViolated', 'BLOB_MISSING', `blob ${sha256} is not in the store`);
}
