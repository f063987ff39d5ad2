import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

const source = join(import.meta.dirname, '..');

/** The code that turns a file into words: these, and the activities that are named for it. */
const readerParts = ['adapters/documentFile', 'adapters/ocr'];
const isReadingActivity = (name: string): boolean => /^reading.*\.ts$/.test(name);
const vocabulary = ['domain'];
/** The code that turns words into values, verdicts and a route. */
const decisionParts = ['adapters/fieldExtractor', 'extraction', 'compliance'];

/** A hash of the reader's own code: what another state of it has read is not what this one would read. */
export async function readerFingerprint(): Promise<string> {
  return hashOfCode([...(await reader()), ...vocabulary]);
}

/** A hash of all code between a file and its route: a finished document counts only for the same code. */
export async function productFingerprint(): Promise<string> {
  return hashOfCode([...(await reader()), ...vocabulary, ...decisionParts, 'evaluation']);
}

async function reader(): Promise<string[]> {
  const activities = await readdir(join(source, 'activities'));
  return [...readerParts, ...activities.filter(isReadingActivity).map((name) => join('activities', name))];
}

async function hashOfCode(parts: readonly string[]): Promise<string> {
  const files = (await Promise.all(parts.map((part) => filesBelow(join(source, part))))).flat();
  const hash = createHash('sha256');
  for (const file of files.toSorted())
    hash.update(`${relative(source, file)}\0`).update(await readFile(file));
  return hash.digest('hex');
}

async function filesBelow(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}
