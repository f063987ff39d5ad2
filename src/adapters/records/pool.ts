import { Kysely, PostgresDialect, type Transaction } from 'kysely';
import { Pool } from 'pg';

/** The statements are written out as SQL, so no table types are needed here. */
export type Database = Kysely<unknown>;
export type DatabaseTransaction = Transaction<unknown>;

const connectTimeoutMs = 5_000;
const statementTimeoutMs = 8_000;

/**
 * A pool whose calls end: connecting within 5 s, a statement within 8 s. The client's own limit is longer than the
 * server's, it ends calls whose answer can no longer arrive (a cut cable, a frozen host).
 */
export function openDatabase({ databaseUrl }: { databaseUrl: string }): Database {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: connectTimeoutMs,
    statement_timeout: statementTimeoutMs,
    query_timeout: statementTimeoutMs + 2_000,
    keepAlive: true,
    application_name: 'countersign',
  });
  // An idle connection that the server closes reports here. The pool drops it, and the next call says Unavailable:
  // without this listener the process would end.
  pool.on('error', () => undefined);
  // A connection that is in use reports its loss by its failed query as well; the event itself carries nothing new.
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
  return new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
}
