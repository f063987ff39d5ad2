import { sql } from 'kysely';
import type { AuditEntry, AuditEvent } from '../../domain/auditEvents.ts';
import type { DocumentId } from '../../domain/ids.ts';
import { linkEvent, type ChainHead } from '../../evidence/chain.ts';
import { json, onlyRow } from './context.ts';
import type { Database, DatabaseTransaction } from './pool.ts';

/** CloudEvents `source`: which system speaks. */
const source = 'urn:countersign:records';

type Place = { readonly db: DatabaseTransaction; readonly documentId: DocumentId };
interface KeyedEntry {
  readonly key: string;
  readonly entry: AuditEntry;
}

/**
 * Appends the entries to the document's chain, each under `dedupeKey` and its place in the list; one that stands there
 * already is skipped. The caller holds the document's lock.
 */
export async function appendAudit(
  place: Place,
  entries: readonly AuditEntry[],
  { dedupeKey }: { dedupeKey: string },
): Promise<void> {
  await appendKeyed(
    place,
    entries.map((entry, index) => ({ key: `${dedupeKey}#${index}`, entry })),
  );
}

/** The same, each entry under a key of its own. Two statements, however many entries. */
export async function appendKeyed(place: Place, keyed: readonly KeyedEntry[]): Promise<void> {
  if (keyed.length === 0) return;
  const chain = await readChain(place, keyed);
  let head = chain.head;
  const rows = keyed
    .filter(({ key }) => !chain.known.has(key))
    .map(({ key, entry }) => {
      const event = link({ documentId: place.documentId, entry, head, at: entry.at ?? chain.now });
      head = event;
      return { key, event };
    });
  if (rows.length > 0) await insertEvents(place, rows);
}

async function insertEvents(
  { db, documentId }: Place,
  rows: readonly { readonly key: string; readonly event: AuditEvent }[],
): Promise<void> {
  await sql`
    insert into audit_events (document_id, sequence, dedupe_key, type, time, event)
    select ${documentId}, (event ->> 'sequence')::integer, key, event ->> 'type',
      (event ->> 'time')::timestamptz, event
    from jsonb_to_recordset(${json(rows)}::jsonb) as given (key text, event jsonb)`.execute(db);
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

interface Chain {
  readonly head: ChainHead | null;
  readonly known: ReadonlySet<string>;
  readonly now: string;
}

async function readChain({ db, documentId }: Place, keyed: readonly KeyedEntry[]): Promise<Chain> {
  const { rows } = await sql<{ head: ChainHead | null; known: string[]; now: Date }>`
    select
      (select jsonb_build_object('sequence', sequence, 'hash', event ->> 'hash') from audit_events
       where document_id = ${documentId} order by sequence desc limit 1) as head,
      array(select dedupe_key from audit_events
            where document_id = ${documentId} and dedupe_key = any(${keyed.map(({ key }) => key)})) as known,
      clock_timestamp() as now`.execute(db);
  const row = onlyRow(rows);
  return { head: row.head, known: new Set(row.known), now: row.now.toISOString() };
}

/** The document's events in the order of the chain. */
export async function readAuditTrail(db: Database, documentId: DocumentId): Promise<readonly AuditEvent[]> {
  const { rows } = await sql<{ event: AuditEvent }>`
    select event from audit_events where document_id = ${documentId} order by sequence`.execute(db);
  return rows.map(({ event }) => event);
}
