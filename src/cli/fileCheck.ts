import { mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileLimits } from '../adapters/documentFile/documentFile.ts';
import type { MediaType, RefusalCode } from '../domain/document.ts';
import { EngineFailed } from '../domain/failures.ts';
import type { Intake } from './parts.ts';

/** A file on the disk, or bytes at hand. The name is for people only; the kind is found from the content. */
export type FileToSubmit =
  | { readonly path: string; readonly fileName: string }
  | { readonly bytes: Uint8Array; readonly fileName: string };

export type CheckedFile =
  | { readonly outcome: 'fine'; readonly bytes: Uint8Array; readonly mediaType: MediaType }
  | { readonly outcome: 'refused'; readonly code: RefusalCode };

/**
 * What nobody has to look at. All else goes on: a damaged file becomes a document whose rejection is recorded and
 * delivered, because its sender has to hear of it.
 */
const refusedAtTheDoor: readonly RefusalCode[] = [
  'NOT_A_DOCUMENT',
  'EMPTY',
  'ENCRYPTED',
  'TOO_LARGE',
  'TOO_MANY_PAGES',
];

const headBytes = 1_024;

/** Looks at a file before anything of it is stored. @throws the file system's error when it cannot be read. */
export async function checkFile(
  intake: Intake,
  file: FileToSubmit,
  limits: FileLimits,
): Promise<CheckedFile> {
  const size = 'bytes' in file ? file.bytes.byteLength : (await stat(file.path)).size;
  if (size === 0) return { outcome: 'refused', code: 'EMPTY' };
  const mediaType = intake.mediaTypeOf(await headOf(file));
  if (mediaType === null) return { outcome: 'refused', code: 'NOT_A_DOCUMENT' };
  if (size > limits.maxBytes) return { outcome: 'refused', code: 'TOO_LARGE' };
  const code = await onDisk(file, (path) => refusalOf(intake, path, limits));
  if (code !== null && refusedAtTheDoor.includes(code)) return { outcome: 'refused', code };
  const bytes = 'bytes' in file ? file.bytes : await readFile(file.path);
  // The file may have grown since it was measured.
  if (bytes.byteLength > limits.maxBytes) return { outcome: 'refused', code: 'TOO_LARGE' };
  return { outcome: 'fine', bytes, mediaType };
}

async function refusalOf(intake: Intake, path: string, limits: FileLimits): Promise<RefusalCode | null> {
  try {
    const opened = await intake.documentFile.inspect({ path, limits, signal: new AbortController().signal });
    return opened.outcome === 'refused' ? opened.code : null;
  } catch (error) {
    // The parser's own failure says nothing about the file: the process reads it again, counted and with patience.
    if (error instanceof EngineFailed) return null;
    throw error;
  }
}

async function headOf(file: FileToSubmit): Promise<Uint8Array> {
  if ('bytes' in file) return file.bytes.subarray(0, headBytes);
  const handle = await open(file.path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

async function onDisk<Result>(file: FileToSubmit, work: (path: string) => Promise<Result>): Promise<Result> {
  if ('path' in file) return work(file.path);
  const folder = await mkdtemp(join(tmpdir(), 'countersign-submit-'));
  try {
    const path = join(folder, 'document');
    await writeFile(path, file.bytes);
    return await work(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
