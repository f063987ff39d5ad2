import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { CountersignFailure } from '../../domain/failures.ts';
import type { DocumentContext } from './context.ts';
import type { Database, DatabaseTransaction } from './pool.ts';
import type { DocumentTransaction } from './records.ts';
import type { OutboxMessage } from './rows.ts';

/** After a failure a message rests 1 s, 2 s, 4 s … at most 5 min, while the others go out. */
const longestRestSeconds = 300;

type StoredMessage = Omit<OutboxMessage, 'createdAt'> & { readonly createdAt: Date };
type Send = (message: OutboxMessage) => Promise<void>;

export async function putOutbox(
  { db, documentId }: DocumentContext,
  message: Parameters<DocumentTransaction['putOutbox']>[0],
): Promise<void> {
  await sql`
    insert into outbox (message_id, document_id, dedupe_key, kind, reviewer_group, task_id)
    values (${randomUUID()}, ${documentId}, ${message.dedupeKey}, ${message.kind}, ${message.group},
      ${message.taskId})
    on conflict (document_id, dedupe_key) do nothing`.execute(db);
}

/**
 * Sends what waits, oldest first, each message in its own transaction: several relays share the work by
 * `FOR UPDATE SKIP LOCKED`, and a message that fails holds back nobody. A message is sent at least once.
 */
export async function relayOutbox(
  db: Database,
  { limit, send }: { limit: number; send: Send },
): Promise<number> {
  const tried: string[] = [];
  let sent = 0;
  while (tried.length < limit) {
    const outcome = await db.transaction().execute((tx) => relayOne(tx, { tried, send }));
    if (outcome === 'empty') break;
    if (outcome === 'sent') sent += 1;
  }
  return sent;
}

async function relayOne(
  tx: DatabaseTransaction,
  { tried, send }: { tried: string[]; send: Send },
): Promise<'empty' | 'sent' | 'failed'> {
  const message = await takeNext(tx, tried);
  if (!message) return 'empty';
  tried.push(message.messageId);
  try {
    await send(message);
  } catch (error) {
    await keepForLater(tx, { messageId: message.messageId, code: codeOf(error) });
    return 'failed';
  }
  await sql`
    update outbox set sent_at = clock_timestamp(), attempts = attempts + 1, last_error_code = null
    where message_id = ${message.messageId}`.execute(tx);
  return 'sent';
}

async function takeNext(
  tx: DatabaseTransaction,
  tried: readonly string[],
): Promise<OutboxMessage | undefined> {
  const { rows } = await sql<StoredMessage>`
    select message_id as "messageId", kind, document_id as "documentId", reviewer_group as "group",
      task_id as "taskId", created_at as "createdAt"
    from outbox
    where sent_at is null and next_attempt_at <= clock_timestamp() and message_id <> all(${tried})
    order by created_at limit 1 for update skip locked`.execute(tx);
  const row = rows[0];
  return row && { ...row, createdAt: row.createdAt.toISOString() };
}

async function keepForLater(
  tx: DatabaseTransaction,
  { messageId, code }: { messageId: string; code: string },
): Promise<void> {
  await sql`
    update outbox set attempts = attempts + 1, last_error_code = ${code},
      next_attempt_at = clock_timestamp()
        + make_interval(secs => least(${longestRestSeconds}, power(2, least(attempts, 20))))
    where message_id = ${messageId}`.execute(tx);
}

/** Codes only: the message of an error may hold anything. */
function codeOf(error: unknown): string {
  if (error instanceof CountersignFailure) return error.code;
  return error instanceof Error ? error.name : 'UNKNOWN';
}
