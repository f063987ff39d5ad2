import { availableParallelism } from 'node:os';
import type { Config } from '../config.ts';
import type { Policy } from '../domain/policy.ts';
import type { Truth } from '../domain/truth.ts';
import { openFileReader, type FileReading } from './fileReader.ts';
import { listFolder, sha256Of } from './folder.ts';
import { inParallel } from './parallel.ts';
import { cachedRead, defaultReadingFolder } from './readingCache.ts';
import { readByOf } from './readBy.ts';
import { readTruths } from './truths.ts';

/** A document of a labelled folder as the product reads it. */
export interface LabelledDocument {
  readonly file: string;
  readonly sha256: string;
  /** Null when the folder has no label for it, or one that cannot be used. */
  readonly truth: Truth | null;
  readonly result: FileReading;
  readonly readBy: string | null;
  /** Wall time of reading it, taken when it was read; a kept reading has the time of then. */
  readonly seconds: number;
}

export interface LoadRequest {
  readonly folder: string;
  readonly config: Config;
  readonly policy: Policy;
  /** Where readings are kept between runs; default: the product's cache folder of the user. */
  readonly readingFolder?: string;
  readonly onDocument?: (progress: { done: number; total: number }) => void;
  /** Hears of each label that cannot be used. */
  readonly onProblem?: (problem: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads every document of the folder, several at a time, and keeps each reading on disk, so that a second call takes
 * seconds. In byte order of the names.
 *
 * @throws Refused when the folder cannot be listed.
 */
export async function loadLabelled(request: LoadRequest): Promise<LabelledDocument[]> {
  const { folder, config, policy, signal = new AbortController().signal } = request;
  const files = await listFolder(folder);
  const { byFile, problems } = await readTruths(folder);
  for (const problem of problems) request.onProblem?.(problem);
  const reader = await openFileReader({ config, policy });
  const read = cachedRead({
    reader,
    folder: request.readingFolder ?? defaultReadingFolder(config.environment),
  });
  let done = 0;
  try {
    return await inParallel({ items: files, width: availableParallelism() }, async ({ name, path }) => {
      signal.throwIfAborted();
      const sha256 = await sha256Of(path);
      const { result, seconds } = await read({ path, sha256, signal });
      done += 1;
      request.onDocument?.({ done, total: files.length });
      const readBy = result.outcome === 'read' ? readByOf(result.reading) : null;
      return { file: name, sha256, truth: byFile.get(name) ?? null, result, readBy, seconds };
    });
  } finally {
    await reader.close();
  }
}
