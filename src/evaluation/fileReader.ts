import { createHash } from 'node:crypto';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFile, type ReadingResult } from '../activities/reading.ts';
import { openDocumentFile } from '../adapters/documentFile/index.ts';
import { createOcr } from '../adapters/ocr/index.ts';
import type { Config } from '../config.ts';
import { EngineFailed } from '../domain/failures.ts';
import type { Policy } from '../domain/policy.ts';
import { readerFingerprint } from './fingerprint.ts';

/** What came of a file: its words, a refusal, or the failure of the reader itself. */
export type FileReading =
  ReadingResult | { readonly outcome: 'failed'; readonly code: string; readonly message: string };

/** The product's reader with its adapters, as a worker runs it. `close` ends the child processes. */
export interface FileReader {
  /** Stands for all that a reading depends on besides the file: code, OCR engine with its languages, limits. */
  readonly fingerprint: string;
  read(request: { path: Buffer; sha256: string; signal: AbortSignal }): Promise<FileReading>;
  close(): Promise<void>;
}

/** A failure of an engine is tried once more, as the process would; the second one counts. */
const attempts = 2;

/** Opens the reader that the configuration chooses, with the intake limits of the policy. */
export async function openFileReader({
  config,
  policy,
}: {
  config: Config;
  policy: Policy;
}): Promise<FileReader> {
  const { children, childMemoryMb: memoryMb, parseTimeoutMs: timeoutMs } = config;
  const languageFolder = join(config.dataFolder, 'tessdata');
  const ocr = await createOcr({ ...config.ocr, workers: children, languageFolder });
  const documentFile = openDocumentFile({ children, memoryMb, timeoutMs });
  const deps = { documentFile, ocr, parallelPages: children };
  const facts = [await readerFingerprint(), ocr.name, await ocr.version(), policy.intake];
  return {
    fingerprint: createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32),
    read: ({ path, sha256, signal }) =>
      withTextPath(path, (text) =>
        repeated(() =>
          readFile(deps, { path: text, sha256, limits: policy.intake }, { ...plainContext, signal }),
        ),
      ),
    async close() {
      await Promise.all([documentFile.close(), ocr.close()]);
    },
  };
}

const plainContext = {
  onProgress: () => undefined,
  storedPages: { load: () => Promise.resolve(null), save: () => Promise.resolve() },
};

async function repeated(read: () => Promise<ReadingResult>): Promise<FileReading> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof EngineFailed)) throw error;
      if (attempt === attempts) return { outcome: 'failed', code: error.code, message: error.message };
    }
  }
}

/** The adapters take paths as text; a path that is no UTF-8 gets a link that is. */
async function withTextPath<Result>(path: Buffer, work: (path: string) => Promise<Result>): Promise<Result> {
  const text = path.toString('utf8');
  if (Buffer.from(text).equals(path)) return work(text);
  const folder = await mkdtemp(join(tmpdir(), 'countersign-evaluate-'));
  try {
    const link = join(folder, 'document');
    await symlink(path, link);
    return await work(link);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
