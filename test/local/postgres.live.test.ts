import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { startPostgres } from '../../src/local/postgres.ts';

const folders: string[] = [];
async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'countersign-postgres-'));
  await chmod(folder, 0o755);
  folders.push(folder);
  return folder;
}
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

async function query(databaseUrl: string, text: string): Promise<readonly { n: number }[]> {
  const client = new Client({ connectionString: databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ n: number }>(text);
  await client.end();
  return rows;
}

describe('the embedded PostgreSQL', () => {
  it('comes back with every committed row after a kill -9', async () => {
    const folder = join(await newFolder(), 'postgres');
    const first = await startPostgres({ folder, port: 0 });
    await query(first.databaseUrl, 'create table rows(n int); insert into rows values (1), (2), (3)');
    process.kill(first.pid, 'SIGKILL');

    const second = await startPostgres({ folder, port: 0 });
    const rows = await query(second.databaseUrl, 'select n from rows order by n');
    await Promise.all([second.stop(), first.stop()]);

    expect(rows.map(({ n }) => n)).toEqual([1, 2, 3]);
  });

  it.runIf(process.getuid?.() === 0)(
    'uses a folder of its own where the postgres user cannot enter',
    async () => {
      const closed = await newFolder();
      await chmod(closed, 0o700);
      const folder = join(closed, 'data', 'postgres');
      await mkdir(folder, { recursive: true });

      const first = await startPostgres({ folder, port: 0 });
      await query(first.databaseUrl, 'create table rows(n int); insert into rows values (7)');
      await first.stop();
      const second = await startPostgres({ folder, port: 0 });
      const rows = await query(second.databaseUrl, 'select n from rows');
      await second.stop();
      folders.push(second.folder);

      expect(second.moved).toBe(true);
      expect(second.folder).toMatch(/^\/var\/lib\/countersign\/[0-9a-f]{16}$/);
      expect(rows).toEqual([{ n: 7 }]);
    },
  );

  it('takes another port when the usual one is taken', async () => {
    const one = await startPostgres({ folder: join(await newFolder(), 'postgres'), port: 0 });
    const other = await startPostgres({ folder: join(await newFolder(), 'postgres'), port: one.port });
    expect(other.port).not.toBe(one.port);
    await Promise.all([one.stop(), other.stop()]);
  });
});
