import { createServer, connect, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';
import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { migrate, openRecords } from '../../../src/adapters/records/index.ts';
import type { Records } from '../../../src/adapters/records/records.ts';
import { createTestDatabase, type TestDatabase } from '../../support/database.ts';
import { openTestRecords, register } from './recordsUnderTest.ts';

/** A line to the real server that can be cut and mended. */
async function openLine(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect({ host: target.hostname, port: Number(target.port) });
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.pipe(other);
      socket.on('error', () => other.destroy());
      socket.on('close', () => other.destroy());
    }
  });
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${port}`;
  const cut = async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await closed;
  };
  return { databaseUrl: url.href, cut, mend: () => listen(port) };
}

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

const unavailable = { type: 'Unavailable', code: 'DATABASE_UNAVAILABLE' };
let records: Records | undefined;
afterEach(async () => {
  await records?.close();
  records = undefined;
});

describe('an outage of the database', () => {
  it('is Unavailable while it lasts, and everything goes on after it', async () => {
    const line = await openLine(database.databaseUrl);
    records = await openRecords({ databaseUrl: line.databaseUrl, masterKey: randomBytes(32) });
    const documentId = await register(records, { seed: 'outage' });
    await line.cut();
    await expect(records.findDocument(documentId)).rejects.toMatchObject(unavailable);
    await expect(records.transaction(documentId, (tx) => tx.details())).rejects.toMatchObject(unavailable);
    await line.mend();
    expect((await records.findDocument(documentId)).documentId).toBe(documentId);
    await line.cut();
  });

  it('in the middle of a transaction loses that transaction and nothing else', async () => {
    const line = await openLine(database.databaseUrl);
    const opened = await openRecords({ databaseUrl: line.databaseUrl, masterKey: randomBytes(32) });
    records = opened;
    const documentId = await register(opened, { seed: 'cut in the middle' });
    const cut = opened.transaction(documentId, async (tx) => {
      await tx.startStep({ step: 'read', instance: 1 });
      await line.cut();
      await tx.endStep({ step: 'read', instance: 1, outcome: 'read' });
    });
    await expect(cut).rejects.toMatchObject(unavailable);
    await line.mend();
    const again = await opened.transaction(documentId, (tx) => tx.startStep({ step: 'read', instance: 1 }));
    expect(again.starts).toBe(1);
    await line.cut();
  });

  it('at the start is Unavailable too', async () => {
    const line = await openLine(database.databaseUrl);
    await line.cut();
    const opening = openRecords({ databaseUrl: line.databaseUrl, masterKey: randomBytes(32) });
    await expect(opening).rejects.toMatchObject(unavailable);
  });

  it('a connection ended by an operator of the server (57P01) is Unavailable', async () => {
    const tested = await openTestRecords();
    const documentId = await register(tested.records, { seed: 'terminated' });
    const ended = tested.records.transaction(documentId, async (tx) => {
      await tested.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid()`,
      );
      await tx.details();
    });
    await expect(ended).rejects.toMatchObject(unavailable);
    expect((await tested.records.findDocument(documentId)).state).toBe('UPLOADED');
    await tested.close();
  });

  it('a mistake in what is asked is no outage', async () => {
    records = await openRecords({ databaseUrl: database.databaseUrl, masterKey: randomBytes(32) });
    await expect(records.figures({ from: 'yesterday-ish', to: 'x' })).rejects.not.toMatchObject(unavailable);
  });
});

describe('migrations', () => {
  it('several processes may start at once on an empty database', async () => {
    const empty = await createTestDatabase();
    const starts = Array.from({ length: 5 }, () => migrate({ databaseUrl: empty.databaseUrl }));
    await expect(Promise.all(starts)).resolves.toHaveLength(5);
    await empty.drop();
  });

  it('a migration whose text changed after it ran is refused', async () => {
    const tested = await openTestRecords();
    await tested.query(`update schema_migrations set sha256 = 'other' where number = 1`);
    await expect(migrate({ databaseUrl: tested.databaseUrl })).rejects.toMatchObject({
      type: 'InvariantViolated',
    });
    await tested.close();
  });
});
