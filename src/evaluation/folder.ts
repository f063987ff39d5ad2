import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Refused, systemCodeOf } from '../domain/failures.ts';

/** A file of a folder that is measured. `path` is bytes, because a name need not be valid UTF-8. */
export interface FolderFile {
  /** As in the folder; bytes that are no UTF-8 show as U+FFFD. */
  readonly name: string;
  readonly path: Buffer;
}

/** Files that describe a labelled folder and are no documents of it. */
const isDescription = (name: string): boolean =>
  name.endsWith('.truth.json') || ['expected.json', 'SOURCES.md', 'README.md'].includes(name);

/**
 * Every document directly in the folder, in byte order of the names; nothing else is skipped, hidden and odd names
 * included. A link counts as what it leads to; a link to nowhere counts as a file, which then cannot be read.
 *
 * @throws Refused when the folder cannot be listed.
 */
export async function listFolder(folder: string): Promise<FolderFile[]> {
  const names = await readdir(folder, { encoding: 'buffer' }).catch((error: unknown) => {
    throw new Refused('BAD_FOLDER', `The folder ${folder} ${folderProblem(error)}`);
  });
  const start = Buffer.from(join(folder, sep));
  const files = await Promise.all(
    names
      .toSorted((one, other) => Buffer.compare(one, other))
      .map(async (raw) => {
        const file = { name: raw.toString('utf8'), path: Buffer.concat([start, raw]) };
        return isDescription(file.name) || !(await isDocument(file.path)) ? [] : [file];
      }),
  );
  return files.flat();
}

/** Sockets, pipes and devices are no files: reading them might never end. */
async function isDocument(path: Buffer): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    // It stands in the folder but cannot be looked at: it is reported as unreadable, not passed over.
    return true;
  }
}

function folderProblem(error: unknown): string {
  const code = systemCodeOf(error) ?? 'unknown reason';
  if (code === 'ENOENT') return 'does not exist. Check the path.';
  if (code === 'ENOTDIR') return 'is a file. Name the folder that holds the documents.';
  return `cannot be listed (${code}). Check its permissions.`;
}

/** SHA-256 of a file's bytes, lower-case hexadecimal. @throws the file system's error when it cannot be read. */
export async function sha256Of(path: Buffer | string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
