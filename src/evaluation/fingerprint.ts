import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

const source = join(import.meta.dirname, '..');

/** The code that turns a file into words. */
const readerParts = [
  'activities/reading.ts',
  'activities/readingClaims.ts',
  'activities/readingGrade.ts',
  'activities/readingLanguage.ts',
  'activities/readingLook.ts',
  'activities/readingPage.ts',
  'activities/readingVote.ts',
  'adapters/documentFile',
  'adapters/ocr',
];
const vocabulary = ['domain'];
/** The code that turns words into values, verdicts and a route. */
const decisionParts = ['adapters/fieldExtractor', 'extraction', 'compliance'];

/** A hash of the reader's own code: what another state of it has read is not what this one would read. */
export function readerFingerprint(): Promise<string> {
  return hashOfCode([...readerParts, ...vocabulary]);
}

/** A hash of all code between a file and its route: a finished document counts only for the same code. */
export function productFingerprint(): Promise<string> {
  return hashOfCode([...readerParts, ...vocabulary, ...decisionParts, 'evaluation']);
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
