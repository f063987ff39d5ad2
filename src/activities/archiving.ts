import { z } from 'zod';
import type { DocumentDetails } from '../adapters/records/rows.ts';
import { blobReferenceSchema, type BlobReference } from '../domain/document.ts';
import { canonicalText } from '../evidence/canonical.ts';
import { machine } from './actors.ts';
import type { Archived, ArchiveInput, DocumentActivities, UndoInput } from './contract.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { runOutsideEffect, undoEffect } from './effect.ts';
import { whileHeartbeating } from './heartbeat.ts';

const archivedSchema = z.object({ manifest: blobReferenceSchema, objects: z.number() });
type ArchivedObjects = z.infer<typeof archivedSchema>;
type Dependencies = Pick<ActivityDependencies, 'records' | 'blobStore' | 'archive'>;

/** The archive of a decided document: the file, what was read and decided, the audit so far, and a manifest over all. */
export function createArchivingActivities(
  deps: Dependencies,
): Pick<DocumentActivities, 'archiveDocument' | 'withdrawFromArchive'> {
  return {
    archiveDocument: (input) => archiveDocument(deps, input),
    withdrawFromArchive: (input) => withdrawFromArchive(deps, input),
  };
}

async function archiveDocument(deps: Dependencies, input: ArchiveInput): Promise<Archived> {
  const { decision, revision, instance } = input;
  const { manifest } = await runOutsideEffect<ArchivedObjects>(deps, {
    input,
    step: 'archive',
    businessArguments: { decision, revision },
    parse: (stored) => archivedSchema.parse(stored),
    callOut: () => whileHeartbeating((signal) => storeAll(deps, input, signal)),
    record: async (tx, archived) => {
      await tx.saveArchive({ manifest: archived.manifest });
      const data = { manifestSha256: archived.manifest.sha256, objects: archived.objects };
      const entry = { fact: { type: 'document.archived' as const, data }, actor: machine };
      await tx.appendAudit([entry], { dedupeKey: `archive#${instance}` });
    },
  });
  return { manifest };
}

interface ArchivedObject {
  readonly role: 'original' | 'reading' | 'values' | 'audit';
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
}

/** The manifest is stored last: whoever finds it finds everything that it names. */
async function storeAll(
  deps: Dependencies,
  input: ArchiveInput,
  signal: AbortSignal,
): Promise<ArchivedObjects> {
  const { archive, records } = deps;
  const { details, acceptedRules } = await records.transaction(input.documentId, async (tx) => ({
    details: await tx.details(),
    acceptedRules: input.revision === null ? [] : await tx.acceptedRules(input.revision),
  }));
  const objects: ArchivedObject[] = [];
  for (const { role, load } of contentsOf(deps, details)) {
    signal.throwIfAborted();
    const { bytes, mediaType } = await load();
    const { sha256, size } = await archive.store({ bytes, mediaType });
    objects.push({ role, sha256, mediaType, size });
  }
  const manifest = await archive.store(manifestOf({ input, details, acceptedRules, objects }));
  return { manifest, objects: objects.length + 1 };
}

interface Content {
  readonly role: ArchivedObject['role'];
  readonly load: () => Promise<{ bytes: Uint8Array; mediaType: string }>;
}

function contentsOf({ records, blobStore }: Dependencies, details: DocumentDetails): Content[] {
  const { documentId, file, reading, extraction, revision, verdicts } = details;
  const blob = (reference: BlobReference) => async (): ReturnType<Content['load']> => ({
    bytes: await blobStore.get(reference),
    mediaType: reference.mediaType,
  });
  const values = (): ReturnType<Content['load']> =>
    Promise.resolve(jsonObject({ documentId, revision, extraction, verdicts }));
  const audit = async (): ReturnType<Content['load']> => jsonObject(await records.auditTrail(documentId));
  return [
    { role: 'original', load: blob(file) },
    ...(reading ? [{ role: 'reading' as const, load: blob(reading) }] : []),
    ...(extraction ? [{ role: 'values' as const, load: values }] : []),
    { role: 'audit', load: audit },
  ];
}

/** No time stands in the manifest: a retry of the same contents makes the same one. */
function manifestOf(request: {
  input: ArchiveInput;
  details: DocumentDetails;
  acceptedRules: readonly string[];
  objects: readonly ArchivedObject[];
}): { bytes: Uint8Array; mediaType: string } {
  const { input, details, acceptedRules, objects } = request;
  const { documentId, decision, revision, policyHash } = input;
  const reason = input.decision === 'rejected' ? details.rejection : null;
  return jsonObject({
    version: 1,
    documentId,
    decision,
    reason,
    revision,
    policyHash,
    acceptedRules,
    objects,
  });
}

function jsonObject(value: unknown): { bytes: Uint8Array; mediaType: string } {
  return { bytes: Buffer.from(canonicalText(value), 'utf8'), mediaType: 'application/json' };
}

/** Where the outcome is unknown no manifest was ever named to anybody: then only the audit says so. */
function withdrawFromArchive(deps: Dependencies, input: UndoInput): Promise<void> {
  const manifestOfResult = (result: unknown): BlobReference | null =>
    result === null ? null : archivedSchema.parse(result).manifest;
  return undoEffect(deps, {
    input,
    callOut: async ({ undoKey, result }) => {
      const manifest = manifestOfResult(result);
      if (manifest) await deps.archive.withdraw({ manifest, effectKey: undoKey });
    },
    record: (_tx, result) => {
      const manifestSha256 = manifestOfResult(result)?.sha256 ?? null;
      return Promise.resolve([{ type: 'archive.withdrawn', data: { manifestSha256 } }]);
    },
  });
}
