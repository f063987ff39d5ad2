import { sql } from 'kysely';
import type { AuditEntry, AuditEvent } from '../../domain/auditEvents.ts';
import type { DocumentId } from '../../domain/ids.ts';
import { linkEvent, type ChainHead } from '../../evidence/chain.ts';
import { databaseNow, json } from './context.ts';
import type { Database, DatabaseTransaction } from './pool.ts';

/** CloudEvents `source`: which system speaks. */
const source = 'urn:countersign:records';

/**
 * Appends the entries to the document's chain, each under `dedupeKey` and its place in the list; one that stands there
 * already is skipped. The caller holds the document's lock.
 */
export async function appendAudit(
  { db, documentId }: { db: DatabaseTransaction; documentId: DocumentId },
  entries: readonly AuditEntry[],
  { dedupeKey }: { dedupeKey: string },
): Promise<void> {
  const known = await knownKeys({ db, documentId, dedupeKeys: entries.map((_, at) => `${dedupeKey}#${at}`) });
  let head = await chainHead({ db, documentId });
  for (const [index, entry] of entries.entries()) {
    const key = `${dedupeKey}#${index}`;
    if (known.has(key)) continue;
    const event = link({ documentId, entry, head, at: entry.at ?? (await databaseNow(db)) });
    await sql`
      insert into audit_events (document_id, sequence, dedupe_key, type, time, event)
      values (${documentId}, ${event.sequence}, ${key}, ${event.type}, ${event.time},
        ${json(event)})`.execute(db);
    head = event;
  }
}

function link(input: {
  documentId: DocumentId;
  entry: AuditEntry;
  head: ChainHead | null;
  at: string;
}): AuditEvent {
  const { documentId, entry, head } = input;
  return linkEvent({
    event: {
      specversion: '1.0',
      id: `${documentId}/${(head?.sequence ?? 0) + 1}`,
      source,
      type: entry.fact.type,
      subject: documentId,
      time: input.at,
      datacontenttype: 'application/json',
      actor: entry.actor,
      data: entry.fact.data,
    },
    previous: head,
  });
}

async function knownKeys(input: {
  db: DatabaseTransaction;
  documentId: DocumentId;
  dedupeKeys: readonly string[];
}): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ key: string }>`
    select dedupe_key as key from audit_events
    where document_id = ${input.documentId} and dedupe_key = any(${input.dedupeKeys})`.execute(input.db);
  return new Set(rows.map(({ key }) => key));
}

async function chainHead(input: {
  db: DatabaseTransaction;
  documentId: DocumentId;
}): Promise<ChainHead | null> {
  const { rows } = await sql<ChainHead>`
    select sequence, event ->> 'hash' as hash from audit_events
    where document_id = ${input.documentId} order by sequence desc limit 1`.execute(input.db);
  return rows[0] ?? null;
}

/** The document's events in the order of the chain. */
export async function readAuditTrail(db: Database, documentId: DocumentId): Promise<readonly AuditEvent[]> {
  const { rows } = await sql<{ event: AuditEvent }>`
    select event from audit_events where document_id = ${documentId} order by sequence`.execute(db);
  return rows.map(({ event }) => event);
}
