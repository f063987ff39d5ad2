import { mkdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { Environment } from '../config.ts';
import { refusalCodeSchema } from '../domain/document.ts';
import { readingSchema } from '../domain/reading.ts';
import { replaceFile } from '../learning/replaceFile.ts';
import type { FileReader, FileReading } from './fileReader.ts';

const keptSchema = z.object({
  seconds: z.number(),
  result: z.discriminatedUnion('outcome', [
    z.object({ outcome: z.literal('read'), reading: readingSchema }),
    z.object({ outcome: z.literal('refused'), code: refusalCodeSchema }),
  ]),
});

/** A reading with the wall time that it took when it was made. */
export interface TimedReading {
  readonly result: FileReading;
  readonly seconds: number;
}

/** Beside the other caches of the product, outside the clone: readings hold the words of documents. */
export function defaultReadingFolder({ XDG_CACHE_HOME: cache, HOME: home }: Environment): string {
  return join(cache || join(home || homedir(), '.cache'), 'countersign', 'readings');
}

/**
 * The same reader, which keeps each reading in `folder` by the file's hash and the reader's fingerprint. Failures of
 * the reader are not kept. A file of the cache that cannot be used is read again.
 */
export function cachedRead({
  reader,
  folder,
}: {
  reader: FileReader;
  folder: string;
}): (request: Parameters<FileReader['read']>[0]) => Promise<TimedReading> {
  const place = join(folder, reader.fingerprint);
  return async (request) => {
    const path = join(place, `${request.sha256}.json`);
    const kept = await loadKept(path);
    if (kept !== null) return kept;
    const fresh = await timedRead(reader, request);
    if (!dependsOnTheMachine(fresh.result)) await keep({ place, path, fresh });
    return fresh;
  };
}

/** Reads and takes the time. */
export async function timedRead(
  reader: FileReader,
  request: Parameters<FileReader['read']>[0],
): Promise<TimedReading> {
  const startedMs = performance.now();
  const result = await reader.read(request);
  return { result, seconds: (performance.now() - startedMs) / 1000 };
}

async function loadKept(path: string): Promise<TimedReading | null> {
  try {
    return keptSchema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    // Not there, cut off, or of another form: reading the document again mends it.
    return null;
  }
}

/** A failure may be gone the next time, and what is too costly for a busy machine may not be for an idle one. */
const dependsOnTheMachine = (result: FileReading): boolean =>
  result.outcome === 'failed' || (result.outcome === 'refused' && result.code === 'TOO_COSTLY');

/** Two programs may share the folder: a reading appears whole. */
async function keep({
  place,
  path,
  fresh,
}: {
  place: string;
  path: string;
  fresh: TimedReading;
}): Promise<void> {
  await mkdir(place, { recursive: true });
  await replaceFile(path, JSON.stringify(fresh));
}
