import { sql } from 'kysely';
import { InvariantViolated } from '../../domain/failures.ts';
import { json, type DocumentContext } from './context.ts';
import { commitmentOf, newWrappedKey, unwrapKey } from './dataKeys.ts';
import type { DocumentTransaction } from './records.ts';

type DocumentMethods = Pick<
  DocumentTransaction,
  | 'insertDocument'
  | 'commit'
  | 'saveReading'
  | 'saveRejection'
  | 'saveArchive'
  | 'saveDelivery'
  | 'closeDocument'
  | 'reopenDocument'
  | 'saveCancellationRequest'
  | 'findCancellationRequest'
>;

/** The document's own row. */
export function documentsOf(context: DocumentContext): DocumentMethods {
  const { db, documentId } = context;
  // One statement a transaction, however many values are committed to: a document's key never changes.
  let key: Promise<Buffer> | undefined;
  return {
    insertDocument: (row) => insertDocument(context, row),
    commit: async (value) => commitmentOf({ dataKey: await (key ??= dataKey(context)), value }),
    saveReading: async ({ reading, pages, readBy }) => {
      await sql`
        update documents set reading = ${json(reading)}, pages = ${pages}, read_by = ${readBy}
        where document_id = ${documentId}`.execute(db);
    },
    saveRejection: async (rejection) => {
      await sql`
        update documents set rejection = ${json(rejection)} where document_id = ${documentId}`.execute(db);
    },
    saveArchive: async ({ manifest }) => {
      await sql`
        update documents set manifest = ${json(manifest)} where document_id = ${documentId}`.execute(db);
    },
    saveDelivery: async (delivery) => {
      await sql`
        update documents set delivery = ${json(delivery)} where document_id = ${documentId}`.execute(db);
    },
    closeDocument: async ({ status }) => {
      await sql`
        update documents set status = ${status}, closed_at = clock_timestamp()
        where document_id = ${documentId} and closed_at is null`.execute(db);
    },
    reopenDocument: async () => {
      await sql`
        update documents set status = null, closed_at = null where document_id = ${documentId}`.execute(db);
    },
    saveCancellationRequest: async ({ actor, reason }) => {
      await sql`
        insert into cancellation_requests (document_id, actor, reason)
        values (${documentId}, ${actor}, ${json(reason)})
        on conflict (document_id) do nothing`.execute(db);
    },
    findCancellationRequest: () => findCancellationRequest(context),
  };
}

async function insertDocument(
  { db, documentId, masterKey }: DocumentContext,
  row: Parameters<DocumentTransaction['insertDocument']>[0],
): Promise<void> {
  await sql`
    insert into documents (document_id, file_sha256, life, file, policy_hash, deadline_at, data_key)
    values (${documentId}, ${row.file.sha256}, ${row.life}, ${json(row.file)}, ${row.policyHash},
      ${row.deadlineAt}, ${newWrappedKey({ masterKey, documentId })})
    on conflict (document_id) do nothing`.execute(db);
}

async function dataKey({ db, documentId, masterKey }: DocumentContext): Promise<Buffer> {
  const { rows } = await sql<{ wrapped: Buffer }>`
    select data_key as wrapped from documents where document_id = ${documentId}`.execute(db);
  const row = rows[0];
  if (!row) throw new InvariantViolated(`${documentId} is not registered, so it has no data key yet`);
  return unwrapKey({ masterKey, documentId, wrapped: row.wrapped });
}

async function findCancellationRequest({
  db,
  documentId,
}: DocumentContext): ReturnType<DocumentTransaction['findCancellationRequest']> {
  const { rows } = await sql<{ actor: string }>`
    select actor from cancellation_requests where document_id = ${documentId}`.execute(db);
  const row = rows[0];
  return row ? { actor: { kind: 'client', id: row.actor } } : null;
}
