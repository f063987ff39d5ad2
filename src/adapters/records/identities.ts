import { sql } from 'kysely';
import type { IdentityAnswer } from '../../activities/contract.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { DocumentContext } from './context.ts';
import type { DocumentTransaction } from './records.ts';

type IdentityMethods = Pick<
  DocumentTransaction,
  'reserveIdentity' | 'releaseIdentity' | 'findIdentityHolder'
>;

/** Which document stands for which business identity: unique both ways. */
export function identitiesOf(context: DocumentContext): IdentityMethods {
  return {
    reserveIdentity: (row) => reserveIdentity(context, row.identityHash),
    releaseIdentity: async () => {
      await sql`delete from identities where document_id = ${context.documentId}`.execute(context.db);
    },
    findIdentityHolder: (identityHash) => findHolder(context, identityHash),
  };
}

/**
 * Moves the document's row to this identity. Where another document holds it, this document is left without a row: its
 * old identity was given up by the correction, and keeping it would block the document that really has it.
 */
async function reserveIdentity(context: DocumentContext, identityHash: string): Promise<IdentityAnswer> {
  const { db, documentId } = context;
  await sql`
    delete from identities
    where document_id = ${documentId} and identity_hash <> ${identityHash}`.execute(db);
  // Two documents at once: the second insert waits for the first transaction's end, then sees its row.
  await sql`
    insert into identities (document_id, identity_hash) values (${documentId}, ${identityHash})
    on conflict do nothing`.execute(db);
  const holder = await findHolder(context, identityHash);
  return holder === null ? { held: true } : { held: false, holder };
}

async function findHolder(
  { db, documentId }: DocumentContext,
  identityHash: string,
): Promise<DocumentId | null> {
  const { rows } = await sql<{ holder: DocumentId }>`
    select document_id as holder from identities
    where identity_hash = ${identityHash} and document_id <> ${documentId}`.execute(db);
  return rows[0]?.holder ?? null;
}
