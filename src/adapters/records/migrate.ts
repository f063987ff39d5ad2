import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { InvariantViolated } from '../../domain/failures.ts';
import { translated } from './unavailable.ts';

const folder = join(import.meta.dirname, 'migrations');
const fileName = /^(\d{3})_[a-z_]+\.sql$/;

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: string;
  readonly sha256: string;
}

/**
 * Brings the database to this program's tables. Each migration is one transaction; several processes may start at once:
 * one migrates, the others wait and find the work done.
 *
 * @throws InvariantViolated when a migration that was applied has another text now.
 * @throws Unavailable while the database cannot be reached.
 */
export async function migrate({ databaseUrl }: { databaseUrl: string }): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  // Its loss shows in the query that is running.
  client.on('error', () => undefined);
  await translated(async () => {
    try {
      await client.connect();
      await client.query(`select pg_advisory_lock(hashtextextended('countersign.migrations', 0))`);
      await client.query(`create table if not exists schema_migrations (
        number integer primary key, name text not null, sha256 text not null,
        applied_at timestamptz not null default clock_timestamp())`);
      for (const migration of await readMigrations()) await applyOnce(client, migration);
    } finally {
      // Ends the session and with it the lock; that the connection is gone already is no second error.
      await client.end().catch(() => undefined);
    }
  });
}

async function readMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => fileName.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const statements = await readFile(join(folder, name), 'utf8');
      const sha256 = createHash('sha256').update(statements).digest('hex');
      return { number: Number(name.slice(0, 3)), name, statements, sha256 };
    }),
  );
}

async function applyOnce(client: Client, migration: Migration): Promise<void> {
  const { rows } = await client.query<{ sha256: string }>(
    'select sha256 from schema_migrations where number = $1',
    [migration.number],
  );
  const applied = rows[0];
  if (applied?.sha256 === migration.sha256) return;
  if (applied) {
    throw new InvariantViolated(`migration ${migration.name} was changed after it had been applied`);
  }
  await client.query('begin');
  try {
    await client.query(migration.statements);
    await client.query('insert into schema_migrations (number, name, sha256) values ($1, $2, $3)', [
      migration.number,
      migration.name,
      migration.sha256,
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
