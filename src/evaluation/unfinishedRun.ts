import { createHash } from 'node:crypto';
import { appendFile, readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import { replaceFile } from '../learning/replaceFile.ts';
import type { MeasuredDocument } from './measureDocument.ts';

/**
 * Documents that a run has finished, kept beside its output until the run is done, so that a killed run goes on where it
 * stopped. An entry counts only for the same name, bytes, extraction engine and `circumstances` (code, reader, policy,
 * day).
 */
export interface UnfinishedRun {
  find(document: Key): MeasuredDocument | undefined;
  add(document: MeasuredDocument, engine: string): Promise<void>;
  /** The run is done: the file goes. */
  remove(): Promise<void>;
}

interface Key {
  readonly file: string;
  readonly sha256: string | null;
  readonly engine: string;
}

const entrySchema = z.object({ key: z.string(), document: z.unknown() });

export const unfinishedPathOf = (output: string): string => `${output}.unfinished`;

/** Opens the side file of an output; what it holds of other circumstances is dropped. */
export async function openUnfinishedRun({
  output,
  circumstances,
}: {
  output: string;
  circumstances: unknown;
}): Promise<UnfinishedRun> {
  const path = unfinishedPathOf(output);
  const keyOf = ({ file, sha256, engine }: Key): string =>
    createHash('sha256')
      .update(JSON.stringify([circumstances, file, sha256, engine]))
      .digest('hex');
  const kept = await readEntries(path);
  // The last line of a killed run may be cut off: it is rewritten whole before anything is added.
  if (kept.size > 0)
    await replaceFile(path, [...kept].map(([key, document]) => lineOf(key, document)).join(''));
  let last: Promise<void> = Promise.resolve();
  return {
    find: (document) => kept.get(keyOf(document)),
    add(document, engine) {
      const { sha256, result } = document;
      const line = lineOf(keyOf({ file: result.file, sha256, engine }), document);
      last = last.then(() => appendFile(path, line));
      return last;
    },
    remove: () => rm(path, { force: true }),
  };
}

const lineOf = (key: string, document: MeasuredDocument): string => `${JSON.stringify({ key, document })}\n`;

async function readEntries(path: string): Promise<Map<string, MeasuredDocument>> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const entries = text.split('\n').flatMap((line) => {
    const entry = parseEntry(line);
    return entry === null ? [] : [[entry.key, entry.document] as const];
  });
  return new Map(entries);
}

function parseEntry(line: string): { key: string; document: MeasuredDocument } | null {
  try {
    const { key, document } = entrySchema.parse(JSON.parse(line));
    // Written by this very code: the key holds a hash of it.
    return { key, document: document as MeasuredDocument };
  } catch {
    // Cut off when the run was killed: the document is measured again.
    return null;
  }
}
