import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordMovesInput } from '../../src/activities/contract.ts';
import { startOutboxRelay } from '../../src/activities/index.ts';
import { documentIdOf } from '../../src/domain/ids.ts';
import { fileOf, movesAlong } from '../adapters/records/recordsUnderTest.ts';
import { openActivities, startMs, type ActivitiesUnderTest } from './activitiesUnderTest.ts';

let under: ActivitiesUnderTest;
beforeAll(async () => {
  under = await openActivities();
});
afterAll(() => under.close());

const machine = { kind: 'machine' } as const;
const moves = movesAlong(['UPLOADED', ['WITHDRAWING', { kind: 'client', id: 'ann' }], 'WITHDRAWN']);

function withdrawal(documentId: string): RecordMovesInput {
  return {
    documentId,
    policyHash: under.policyHash,
    moves,
    registration: { life: 1, file: fileOf(documentId), deadlineMs: startMs },
    recordSeq: 1,
    entries: [{ fact: { type: 'document.closed', data: { status: 'withdrawn' } }, actor: machine }],
    notify: [{ kind: 'document-parked', group: 'managers' }],
  };
}

describe('moves that no step takes along', () => {
  it('are recorded once, however often they come, and a withdrawal closes the document', async () => {
    const { documentId } = await under.document('withdrawn');
    await under.attempt('recordMoves', withdrawal(documentId));
    await under.attempt('recordMoves', withdrawal(documentId));
    const { records } = under.tested;
    expect(await records.findDocument(documentId)).toMatchObject({ state: 'WITHDRAWN', status: 'withdrawn' });
    expect(await records.history(documentId)).toHaveLength(3);
    const trail = await records.auditTrail(documentId);
    expect(trail.filter(({ type }) => type === 'document.closed')).toHaveLength(1);
  });

  it('of a document that was cancelled before it was registered are there too', async () => {
    const documentId = documentIdOf({ sha256: 'f'.repeat(64), life: 1 });
    await under.attempt('recordMoves', withdrawal(documentId));
    const trail = await under.tested.records.auditTrail(documentId);
    expect(trail.at(-1)?.type).toBe('document.closed');
    expect(await under.tested.records.findDocument(documentId)).toMatchObject({ state: 'WITHDRAWN' });
  });

  it('who asked to cancel is known from the records, and unknown without them', async () => {
    const { documentId } = await under.document('cancel request');
    expect(await under.attempt('readCancellationRequest', { documentId })).toEqual({
      actor: { kind: 'client', id: 'unknown (Temporal)' },
    });
    await under.tested.records.transaction(documentId, (tx) =>
      tx.saveCancellationRequest({ actor: 'ann', reason: 'twice' }),
    );
    const { actor } = await under.attempt('readCancellationRequest', { documentId });
    expect(actor).toEqual({ kind: 'client', id: 'ann' });
  });

  it('their notifications reach people once, also when the first round fails', async () => {
    const fresh = await openActivities();
    const { documentId } = await fresh.document('notified');
    await fresh.attempt('recordMoves', { ...withdrawal(documentId), policyHash: fresh.policyHash });
    const told: string[] = [];
    const stop = new AbortController();
    const failures: unknown[] = [];
    let rounds = 0;
    await startOutboxRelay({
      records: {
        expireEffects: (options) => fresh.tested.records.expireEffects(options),
        relayOutbox: async (options) => {
          rounds += 1;
          if (rounds === 1) throw new Error('the database is away');
          const sent = await fresh.tested.records.relayOutbox(options);
          if (rounds === 3) stop.abort();
          return sent;
        },
      },
      notifier: { notify: ({ kind }) => Promise.resolve(void told.push(kind)) },
      pollMs: 1,
      effectsKeptMs: 86_400_000,
      signal: stop.signal,
      onFailure: (failure) => failures.push(failure),
    });
    expect([told, failures.length]).toEqual([['document-parked'], 1]);
    await fresh.close();
  });
});
