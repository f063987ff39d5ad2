import type { DocumentTransaction } from '../adapters/records/records.ts';
import type { BlobReference } from '../domain/document.ts';
import type { Reading } from '../domain/reading.ts';
import { machine } from './actors.ts';
import type { DocumentActivities, ReadInput, ReadResult } from './contract.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { runEngine } from './engineLimits.ts';
import { readFile, type ReadingResult, type StoredPages } from './reading.ts';

type Dependencies = Pick<
  ActivityDependencies,
  'records' | 'blobStore' | 'documentFile' | 'ocr' | 'parallelPages'
>;

/** Reads the words of a file and stores them; a file that cannot or must not be read is an answer. */
export function createReadDocumentActivities(deps: Dependencies): Pick<DocumentActivities, 'readDocument'> {
  return { readDocument: (input) => readDocument(deps, input) };
}

async function readDocument(deps: Dependencies, input: ReadInput): Promise<ReadResult> {
  const policy = await deps.records.loadPolicy(input.policyHash);
  return runEngine(deps, { input, step: 'read', profile: policy.retries.reading }, async (signal, report) => {
    const file = await deps.blobStore.localFile(input.file);
    try {
      const { sha256 } = input.file;
      const request = { path: file.path, sha256, limits: policy.intake };
      const storedPages = await storedPagesOf(deps, sha256);
      const read = await readFile(deps, request, {
        onProgress: ({ pagesDone, pages }) => report({ pagesDone, pages }),
        signal,
        storedPages,
      });
      return await saveResult(deps, { input, read });
    } finally {
      await file.dispose();
    }
  });
}

async function storedPagesOf({ records, ocr }: Dependencies, fileSha256: string): Promise<StoredPages> {
  const engine = `${ocr.name}/${await ocr.version()}`;
  return {
    load: (page) => records.findReadPage({ fileSha256, engine, page }),
    save: (reading) => records.saveReadPage({ fileSha256, engine, page: reading.page, reading }),
  };
}

async function saveResult(
  { records, blobStore }: Dependencies,
  { input, read }: { input: ReadInput; read: ReadingResult },
): Promise<ReadResult> {
  if (read.outcome === 'refused') {
    await records.transaction(input.documentId, (tx) => recordRefusal(tx, { input, code: read.code }));
    return read;
  }
  const bytes = Buffer.from(JSON.stringify(read.reading), 'utf8');
  const reading = await blobStore.put({ bytes, mediaType: 'application/json' });
  await records.transaction(input.documentId, (tx) =>
    recordReading(tx, { input, reading, read: read.reading }),
  );
  return { outcome: 'read', reading, pages: read.reading.pages.length, readBy: readByOf(read.reading) };
}

async function recordReading(
  tx: DocumentTransaction,
  { input, reading, read }: { input: ReadInput; reading: BlobReference; read: Reading },
): Promise<void> {
  const { instance, moves } = input;
  const pages = read.pages.length;
  const readBy = readByOf(read);
  await tx.saveReading({ reading, pages, readBy });
  const fact = { type: 'document.read' as const, data: { readingSha256: reading.sha256, pages, readBy } };
  await tx.appendAudit([{ fact, actor: machine }], { dedupeKey: `read#${instance}` });
  await tx.recordMoves(moves.onDone, { stampNow: true });
  await tx.endStep({ step: 'read', instance, outcome: 'read' });
}

/** The moves of success are left out: the workflow goes the way of a rejection. */
async function recordRefusal(
  tx: DocumentTransaction,
  { input, code }: { input: ReadInput; code: Extract<ReadResult, { outcome: 'refused' }>['code'] },
): Promise<void> {
  const fact = { type: 'document.refused' as const, data: { code } };
  await tx.appendAudit([{ fact, actor: machine }], { dedupeKey: `read#${input.instance}` });
  await tx.endStep({ step: 'read', instance: input.instance, outcome: 'refused' });
}

function readByOf({ engine }: Reading): string {
  return `${engine.name}/${engine.version}`;
}
