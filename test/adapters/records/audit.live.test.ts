import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditEventSchema, type AuditEntry } from '../../../src/domain/auditEvents.ts';
import { verifyChain } from '../../../src/evidence/chain.ts';
import { movesAlong, openTestRecords, register, type RecordsUnderTest } from './recordsUnderTest.ts';

let tested: RecordsUnderTest;
beforeAll(async () => {
  tested = await openTestRecords();
});
afterAll(() => tested.close());

const read: AuditEntry = {
  fact: { type: 'document.read', data: { readingSha256: 'a', pages: 2, readBy: 'text-layer' } },
  actor: { kind: 'machine', id: undefined },
};
const commanded: AuditEntry = {
  fact: { type: 'operator.commanded', data: { command: 'retry', accepted: true, why: undefined } },
  actor: { kind: 'operator', id: 'ops' },
  at: '2026-01-05T09:00:00.000Z',
};

async function documentWithTrail(seed: string): Promise<string> {
  const documentId = await register(tested.records, { seed, along: ['UPLOADED', 'OCR_PROCESSING'] });
  await tested.records.transaction(documentId, (tx) =>
    tx.appendAudit([read, commanded], { dedupeKey: 'read#1' }),
  );
  return documentId;
}

describe('audit', () => {
  it('every event is a CloudEvents envelope in one intact chain, moves included', async () => {
    const documentId = await documentWithTrail('chain');
    const events = await tested.records.auditTrail(documentId);
    for (const event of events) expect(auditEventSchema.safeParse(event).error).toBeUndefined();
    expect(events.map(({ type }) => type)).toEqual([
      'document.moved',
      'document.moved',
      'document.read',
      'operator.commanded',
    ]);
    expect(events.every(({ subject }) => subject === documentId)).toBe(true);
    expect(verifyChain(events)).toMatchObject({ intact: true, events: 4 });
  });

  it('a repeated call appends nothing twice, and a longer repeat only what is new', async () => {
    const documentId = await documentWithTrail('repeat');
    await tested.records.transaction(documentId, (tx) =>
      tx.appendAudit([read, commanded, read], { dedupeKey: 'read#1' }),
    );
    const events = await tested.records.auditTrail(documentId);
    expect(events).toHaveLength(5);
    expect(verifyChain(events).intact).toBe(true);
  });

  it('many writers at once make one chain without a gap', async () => {
    const documentId = await register(tested.records, { seed: 'many writers' });
    await Promise.all(
      Array.from({ length: 20 }, (_, writer) =>
        tested.records.transaction(documentId, (tx) =>
          tx.appendAudit([read], { dedupeKey: `writer ${writer}` }),
        ),
      ),
    );
    expect(verifyChain(await tested.records.auditTrail(documentId))).toMatchObject({
      intact: true,
      events: 21,
    });
  });

  it.each([
    ['UPDATE', `update audit_events set type = 'x'`],
    ['DELETE', 'delete from audit_events'],
    ['TRUNCATE', 'truncate audit_events'],
    ['UPDATE as a replica', `set session_replication_role = replica; update audit_events set type = 'x'`],
  ])('the database refuses %s of the audit', async (_, statement) => {
    const documentId = await documentWithTrail(`refuses ${statement}`);
    await expect(tested.query(statement)).rejects.toThrow('INSERT only');
    expect(await tested.records.auditTrail(documentId)).toHaveLength(4);
  });

  it('what somebody with all rights changed, removed or put in is found and named', async () => {
    const changed = await documentWithTrail('changed');
    const removed = await documentWithTrail('removed');
    await tested.query('alter table audit_events disable trigger audit_events_no_change');
    await tested.query(
      `update audit_events set event = jsonb_set(event, '{data,pages}', '3')
       where document_id = $1 and sequence = 3`,
      [changed],
    );
    await tested.query('delete from audit_events where document_id = $1 and sequence = 2', [removed]);
    await tested.query('alter table audit_events enable always trigger audit_events_no_change');
    expect(verifyChain(await tested.records.auditTrail(changed))).toMatchObject({
      intact: false,
      sequence: 3,
      eventId: `${changed}/3`,
      fault: 'changed',
    });
    expect(verifyChain(await tested.records.auditTrail(removed))).toMatchObject({
      intact: false,
      sequence: 2,
      fault: 'missing-or-moved',
    });
  });
});

describe('commitments', () => {
  it('the same value gives the same commitment in one document and another one elsewhere', async () => {
    const one = await register(tested.records, { seed: 'committed one' });
    const other = await register(tested.records, { seed: 'committed other' });
    const commit = (documentId: string, value: string) =>
      tested.records.transaction(documentId, (tx) => tx.commit(value));
    expect(await commit(one, 'value')).toMatch(/^[0-9a-f]{64}$/);
    expect(await commit(one, 'value')).toBe(await commit(one, 'value'));
    expect(await commit(one, 'value')).not.toBe(await commit(one, 'other value'));
    expect(await commit(one, 'value')).not.toBe(await commit(other, 'value'));
  });

  it('a wrapped key that was moved to another document does not open', async () => {
    const one = await register(tested.records, { seed: 'key of one' });
    const other = await register(tested.records, { seed: 'key of other' });
    await tested.query(
      `update documents set data_key = (select data_key from documents where document_id = $1)
       where document_id = $2`,
      [one, other],
    );
    const committed = tested.records.transaction(other, (tx) => tx.commit('value'));
    await expect(committed).rejects.toMatchObject({ type: 'InvariantViolated' });
  });
});

describe('moves', () => {
  const along = movesAlong(['UPLOADED', 'OCR_PROCESSING', 'OCR_COMPLETED']);
  const record = (documentId: string, moves: typeof along, stampNow = false) =>
    tested.records.transaction(documentId, (tx) => tx.recordMoves(moves, { stampNow }));

  it('an identical repeat is a no-op, whatever its time, and a longer list adds only what is new', async () => {
    const documentId = await register(tested.records, { seed: 'moves' });
    await record(documentId, along);
    await record(
      documentId,
      along.map((move) => ({ ...move, at: '2026-02-02T00:00:00.000Z' })),
      true,
    );
    const history = await tested.records.history(documentId);
    expect(history.map(({ move }) => move)).toEqual(along);
    expect(await tested.records.auditTrail(documentId)).toHaveLength(3);
    expect((await tested.records.findDocument(documentId)).state).toBe('OCR_COMPLETED');
  });

  it('another move under a number that is taken is a loud conflict', async () => {
    const documentId = await register(tested.records, { seed: 'conflicting move' });
    const differing = along.slice(0, 1).map((move) => ({ ...move, reasonCode: 'OTHER' }));
    await expect(record(documentId, differing)).rejects.toMatchObject({ code: 'MOVE_DIFFERS' });
  });

  it('numbers may leave a gap, and a move that comes after a later one is refused', async () => {
    const documentId = await register(tested.records, { seed: 'gap' });
    await record(documentId, along.slice(2));
    expect((await tested.records.findDocument(documentId)).state).toBe('OCR_COMPLETED');
    await expect(record(documentId, along.slice(1, 2))).rejects.toMatchObject({ code: 'MOVE_TOO_LATE' });
    expect((await tested.records.findDocument(documentId)).state).toBe('OCR_COMPLETED');
  });

  it('a move stamped by the database carries its clock, in history and audit alike', async () => {
    const documentId = await register(tested.records, { seed: 'stamped' });
    await record(documentId, along, true);
    const last = (await tested.records.history(documentId)).at(-1)?.move;
    const event = (await tested.records.auditTrail(documentId)).at(-1);
    expect(last?.at).not.toBe(along.at(-1)?.at);
    expect(event).toMatchObject({ time: last?.at, data: { move: last } });
  });
});
