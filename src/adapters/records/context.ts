import { sql } from 'kysely';
import type { DocumentId } from '../../domain/ids.ts';
import type { Database, DatabaseTransaction } from './pool.ts';

/** One transaction on one document: what each part of it works with. */
export interface DocumentContext {
  readonly db: DatabaseTransaction;
  readonly documentId: DocumentId;
  readonly masterKey: Buffer;
}

/** Holds a name until the transaction ends. Works for rows that do not exist yet. */
export async function lockName(db: DatabaseTransaction, name: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(db);
}

/** The database's clock: one clock for all workers. */
export async function databaseNow(db: Database): Promise<string> {
  const { rows } = await sql<{ now: Date }>`select clock_timestamp() as now`.execute(db);
  return (rows[0]?.now ?? new Date(Number.NaN)).toISOString();
}

/** A JSON parameter: the driver would send an array as a PostgreSQL array. */
export function json(value: unknown): string {
  return JSON.stringify(value);
}
