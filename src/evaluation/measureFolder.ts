import { createFieldExtractor } from '../adapters/fieldExtractor/index.ts';
import type { Config } from '../config.ts';
import { Refused } from '../domain/failures.ts';
import type { Policy } from '../domain/policy.ts';
import { openFileReader } from './fileReader.ts';
import { productFingerprint } from './fingerprint.ts';
import { listFolder, sha256Of, type FolderFile } from './folder.ts';
import { markDuplicates } from './duplicates.ts';
import { measureDocument, type MeasuredDocument, type MeasuringParts } from './measureDocument.ts';
import { inParallel } from './parallel.ts';
import { cachedRead, timedRead } from './readingCache.ts';
import { openUnfinishedRun, unfinishedPathOf, type UnfinishedRun } from './unfinishedRun.ts';

export interface MeasureRequest {
  readonly folder: string;
  readonly config: Config;
  readonly policy: Policy;
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** Where the results will be written: finished documents are kept beside it until the run is done. */
  readonly output: string;
  /** Files that this run writes, so that they are not taken for documents when they lie in the folder. */
  readonly ownFiles?: readonly string[];
  /** Use and keep readings there; without it every file is read, and its seconds are those of this run. */
  readonly readingFolder?: string;
  /** Default: the product's extractor for all. */
  readonly extractorFor?: MeasuringParts['extractorFor'];
  readonly onDocument?: (progress: { done: number; total: number }) => void;
  readonly signal: AbortSignal;
}

/** What a run gives: documents in byte order of their names. */
export interface Measured {
  readonly documents: readonly MeasuredDocument[];
  /** Documents that a killed run before this one had finished. */
  readonly resumed: number;
}

/**
 * Every document of a folder from bytes to route, as many at a time as the configuration has children, without Temporal
 * and PostgreSQL. Labels are never read.
 *
 * @throws Refused when the folder cannot be listed or holds no document.
 */
export async function measureFolder(request: MeasureRequest): Promise<Measured> {
  const { config, policy, today, output, signal } = request;
  const files = await documentsOf(request);
  const reader = await openFileReader({ config, policy });
  try {
    const { readingFolder: folder } = request;
    const read: MeasuringParts['read'] =
      folder === undefined ? (wish) => timedRead(reader, wish) : cachedRead({ reader, folder });
    const builtIn = createFieldExtractor();
    const extractorFor = request.extractorFor ?? (() => builtIn);
    const circumstances = [await productFingerprint(), reader.fingerprint, policy, today];
    const unfinished = await openUnfinishedRun({ output, circumstances });
    const parts = { read, extractorFor, policy, today, signal };
    const { documents, resumed } = await measureAll({ files, parts, unfinished, request });
    return { documents: markDuplicates(documents), resumed };
  } finally {
    await reader.close();
  }
}

/** To be called once the output is written: a run that is killed before loses nothing. */
export async function forgetUnfinished(output: string): Promise<void> {
  await (await openUnfinishedRun({ output, circumstances: null })).remove();
}

/** The name and version of the engine that a document gets: what another one has said does not count. */
function engineOf({ extractorFor }: MeasuringParts, document: { file: string; sha256: string }): string {
  const { name, version } = extractorFor(document);
  return `${name}/${version}`;
}

async function documentsOf({ folder, ownFiles = [], output }: MeasureRequest): Promise<FolderFile[]> {
  const own = [...ownFiles, output, unfinishedPathOf(output)].map((path) => Buffer.from(path));
  const files = (await listFolder(folder)).filter(({ path }) => !own.some((each) => each.equals(path)));
  if (files.length > 0) return files;
  throw new Refused('NO_DOCUMENTS', `${folder} holds no document. Name the folder in which they lie.`);
}

async function measureAll(work: {
  files: readonly FolderFile[];
  parts: MeasuringParts;
  unfinished: UnfinishedRun;
  request: MeasureRequest;
}): Promise<{ documents: MeasuredDocument[]; resumed: number }> {
  const { files, parts, unfinished, request } = work;
  let done = 0;
  let resumed = 0;
  const documents = await inParallel({ items: files, width: request.config.children }, async (file) => {
    request.signal.throwIfAborted();
    const sha256 = await sha256Of(file.path).catch(() => null);
    const engine = sha256 === null ? '' : engineOf(parts, { file: file.name, sha256 });
    const kept = unfinished.find({ file: file.name, sha256, engine });
    const document = kept ?? (await measureDocument(parts, { file, sha256 }));
    if (kept === undefined) await unfinished.add(document, engine);
    else resumed += 1;
    done += 1;
    request.onDocument?.({ done, total: files.length });
    return document;
  });
  return { documents, resumed };
}
