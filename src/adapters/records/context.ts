import { sql } from 'kysely';
import { InvariantViolated } from '../../domain/failures.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { DatabaseTransaction } from './pool.ts';

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

/** A JSON parameter: the driver would send an array as a PostgreSQL array. */
export function json(value: unknown): string {
  return JSON.stringify(value);
}

/** The row of a statement that always gives one. */
export function onlyRow<Row>(rows: readonly Row[]): Row {
  const [row] = rows;
  if (row === undefined) throw new InvariantViolated('a statement that gives one row gave none');
  return row;
}
