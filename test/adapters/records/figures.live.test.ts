import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AuditFact } from '../../../src/domain/auditEvents.ts';
import type { StepName } from '../../../src/domain/steps.ts';
import { openTestRecords, register, type RecordsUnderTest } from './recordsUnderTest.ts';

let tested: RecordsUnderTest;
beforeAll(async () => {
  tested = await openTestRecords();
});
afterAll(() => tested.close());

const everything = { from: '2000-01-01T00:00:00.000Z', to: '2100-01-01T00:00:00.000Z' };
const refused = ['UPLOADED', 'OCR_PROCESSING', 'REJECTED', 'ARCHIVED'] as const;

async function audit(documentId: string, facts: readonly AuditFact[], dedupeKey = 'facts') {
  const entries = facts.map((fact) => ({ fact, actor: { kind: 'machine' as const } }));
  await tested.records.transaction(documentId, (tx) => tx.appendAudit(entries, { dedupeKey }));
}

/** Closes a document `hours` after its registration. */
async function close(documentId: string, status: 'rejected' | 'withdrawn', hours: number) {
  await tested.records.transaction(documentId, (tx) => tx.closeDocument({ status }));
  await tested.query(
    `update documents set registered_at = closed_at - make_interval(secs => $2) where document_id = $1`,
    [documentId, hours * 3_600],
  );
}

const refusedFacts: readonly AuditFact[] = [
  { type: 'document.registered', data: { fileSha256: 'a', mediaType: 'x', size: 1, policyHash: 'p' } },
  { type: 'document.refused', data: { code: 'CORRUPT' } },
  { type: 'document.rejected', data: { by: 'refusal', code: 'CORRUPT' } },
  { type: 'document.archived', data: { manifestSha256: 'm', objects: 1 } },
  { type: 'decision.delivered', data: { decision: 'rejected', payloadSha256: 'd' } },
  { type: 'document.closed', data: { status: 'rejected' } },
];

/** A run of a step with two starts, ended or not. */
async function failingStep(documentId: string, step: StepName, ended: boolean) {
  await tested.records.transaction(documentId, async (tx) => {
    await tx.startStep({ step, instance: 1 });
    await tx.startStep({ step, instance: 1 });
    if (ended) await tx.endStep({ step, instance: 1, outcome: 'done' });
  });
}

async function undo(documentId: string, ending: 'undone' | 'settled' | 'running') {
  const place = { documentId, step: 'archive', instance: 1 } as const;
  await tested.records.transaction(documentId, async (tx) => {
    await tx.openEffect({ ...place, inputHash: 'a' });
    await tx.openUndo(place);
    if (ending === 'undone') await tx.completeUndo({ ...place, fence: 2 });
    const effectKey = `${documentId}:archive#1`;
    if (ending === 'settled') {
      await tx.settleEffect({ effectKey, operator: 'ops', reason: null, reasonRef: null });
    }
  });
}

describe('figures', () => {
  it('say nothing where there is nothing to count', async () => {
    expect(await tested.records.figures(everything)).toEqual({
      closed: 0,
      success: null,
      automaticRecovery: null,
      meanHours: null,
      p95Hours: null,
      slaAdherence: null,
      escalations: null,
      auditCompleteness: null,
      compensations: null,
      states: {},
    });
  });

  it('count a history as their definitions say', async () => {
    const { records } = tested;
    const quick = await register(records, { seed: 'quick', along: refused });
    await audit(quick, refusedFacts);
    await failingStep(quick, 'read', true);
    await close(quick, 'rejected', 1);

    const slow = await register(records, {
      seed: 'slow',
      along: refused,
      deadlineAt: '2020-01-01T00:00:00Z',
    });
    await audit(slow, refusedFacts.slice(1));
    await undo(slow, 'undone');
    await close(slow, 'rejected', 3);

    const withdrawn = (by: 'client' | 'operator') =>
      register(records, { seed: by, along: ['UPLOADED', ['WITHDRAWING', { kind: by }], 'WITHDRAWN'] });
    const cancelled = await withdrawn('client');
    await undo(cancelled, 'undone');
    await close(cancelled, 'withdrawn', 50);
    const abandoned = await withdrawn('operator');
    await undo(abandoned, 'settled');
    await close(abandoned, 'withdrawn', 50);

    const parked = await register(records, {
      seed: 'parked',
      along: ['UPLOADED', 'OCR_PROCESSING', 'FAILED'],
    });
    await failingStep(parked, 'read', false);
    await audit(parked, [
      { type: 'document.parked', data: { step: 'read', failureType: 'GaveUp', code: 'X' } },
    ]);
    await undo(parked, 'running');

    const running = await register(records, { seed: 'running', deadlineAt: '2020-01-01T00:00:00Z' });
    await failingStep(running, 'read', false);
    await undo(running, 'running');
    await openTasks(running);

    const found = await records.figures(everything);
    expect(found).toMatchObject({
      closed: 4,
      // Two rejected; the abandoned and the parked one failed; the cancelled one does not count.
      success: 2 / 4,
      // The reading of `quick` recovered, the one of `parked` did not; `running` is not over.
      automaticRecovery: 1 / 2,
      // `slow` closed after its deadline, `running` is open past it; quick, cancelled and abandoned were in time.
      slaAdherence: 3 / 5,
      escalations: 1 / 2,
      // `slow` has no registration, the withdrawn ones have no audit but their moves.
      auditCompleteness: 1 / 4,
      // slow and cancelled ran, abandoned was settled by hand, parked is stuck; `running` is not over.
      compensations: 2 / 4,
      states: { ARCHIVED: 2, WITHDRAWN: 2, FAILED: 1, UPLOADED: 1 },
    });
    expect(found.meanHours).toBeCloseTo(2, 3);
    expect(found.p95Hours).toBeCloseTo(2.9, 3);
  });

  it('count a period by what happened in it', async () => {
    const past = { from: '2000-01-01T00:00:00.000Z', to: '2001-01-01T00:00:00.000Z' };
    expect(await tested.records.figures(past)).toMatchObject({ closed: 0, success: null, states: {} });
  });
});

async function openTasks(documentId: string) {
  await tested.records.transaction(documentId, async (tx) => {
    for (const instance of [1, 2]) {
      await tx.openTask({
        taskId: `${documentId}:${instance}`,
        instance,
        revision: 1,
        group: 'reviewers',
        reasons: [],
        deadlines: { slaAtMs: Date.UTC(2026, 0, 1), remindAtMs: [] },
        openedAt: '2026-01-01T00:00:00.000Z',
      });
    }
    const change = { kind: 'escalate', level: 1, group: 'leads', slaMs: 1, remindAt: [] } as const;
    await tx.changeTask({ taskId: `${documentId}:1`, change, changeSeq: 1, deadlines: null });
  });
}
