import { createHash, randomBytes } from 'node:crypto';
import { Client, type QueryResultRow } from 'pg';
import { openRecords } from '../../../src/adapters/records/index.ts';
import type { Records } from '../../../src/adapters/records/records.ts';
import type { BlobReference } from '../../../src/domain/document.ts';
import { documentIdOf, type DocumentId } from '../../../src/domain/ids.ts';
import { move, unborn, type Actor, type DocumentState, type Move } from '../../../src/domain/lifecycle.ts';
import { createTestDatabase } from '../../support/database.ts';

export interface RecordsUnderTest {
  readonly records: Records;
  readonly databaseUrl: string;
  readonly masterKey: Buffer;
  /** Runs a statement beside the port: to look at rows, or to tamper with them. */
  query<Row extends QueryResultRow>(statement: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

export async function openTestRecords(): Promise<RecordsUnderTest> {
  const database = await createTestDatabase();
  const { databaseUrl } = database;
  const masterKey = randomBytes(32);
  const records = await openRecords({ databaseUrl, masterKey });
  return {
    records,
    databaseUrl,
    masterKey,
    query: async <Row extends QueryResultRow>(statement: string, values: readonly unknown[] = []) => {
      const client = new Client({ connectionString: databaseUrl });
      await client.connect();
      try {
        return (await client.query<Row>(statement, [...values])).rows;
      } finally {
        await client.end();
      }
    },
    close: async () => {
      await records.close();
      await database.drop();
    },
  };
}

/** A file that differs for every seed. */
export function fileOf(seed: string): BlobReference {
  const sha256 = createHash('sha256').update(seed).digest('hex');
  return { key: sha256, sha256, mediaType: 'application/pdf', size: 1_234 };
}

export function submissionOf(seed: string, changes: { again?: boolean } = {}) {
  return {
    file: fileOf(seed),
    fileName: `${seed}.pdf`,
    channel: 'test',
    submitter: 'clerk',
    externalReference: `ref-${seed}`,
    priority: 3,
    again: false,
    ...changes,
  };
}

const machine: Actor = { kind: 'machine' };

/** Legal moves along these states, numbered from 1. A state may come with its actor; the first is the client's. */
export function movesAlong(states: readonly (DocumentState | readonly [DocumentState, Actor])[]): Move[] {
  let lifecycle = unborn;
  return states.map((wish, index) => {
    const [to, given] = typeof wish === 'string' ? [wish, undefined] : wish;
    const actor: Actor = given ?? (index === 0 ? { kind: 'client' } : machine);
    const at = new Date(Date.UTC(2026, 0, 5, 8, index)).toISOString();
    const moved = move(lifecycle, { to, at, actor, reasonCode: 'TEST' });
    lifecycle = moved.lifecycle;
    return moved.move;
  });
}

/** Inserts the document's row and walks it along the states. */
export async function register(
  records: Records,
  row: {
    seed: string;
    life?: number;
    along?: readonly (DocumentState | readonly [DocumentState, Actor])[];
    deadlineAt?: string;
  },
): Promise<DocumentId> {
  const file = fileOf(row.seed);
  const life = row.life ?? 1;
  const documentId = documentIdOf({ sha256: file.sha256, life });
  const deadlineAt = row.deadlineAt ?? '2030-01-01T00:00:00.000Z';
  await records.transaction(documentId, async (tx) => {
    await tx.insertDocument({ life, file, policyHash: 'policy', deadlineAt });
    await tx.recordMoves(movesAlong(row.along ?? ['UPLOADED']));
  });
  return documentId;
}
