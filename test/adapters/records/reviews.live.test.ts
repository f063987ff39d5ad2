import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extraction } from '../../../src/domain/fields.ts';
import type { Verdict } from '../../../src/domain/findings.ts';
import { openTestRecords, register, type RecordsUnderTest } from './recordsUnderTest.ts';

let tested: RecordsUnderTest;
beforeAll(async () => {
  tested = await openTestRecords();
});
afterAll(() => tested.close());

const extractionOf = (engine: string): Extraction => ({
  version: 1,
  engine: { name: engine, version: '1' },
  documentType: { value: 'invoice', confidence: 1 },
  fields: [],
  lineItems: [],
  lineItemsComplete: null,
  notices: [],
});

async function openTask(documentId: string) {
  const taskId = `${documentId}:review#1`;
  await tested.records.transaction(documentId, (tx) =>
    tx.openTask({
      taskId,
      instance: 1,
      revision: 1,
      group: 'reviewers',
      reasons: [{ code: 'LOW_CONFIDENCE', field: 'totalAmount' }],
      deadlines: { slaAtMs: Date.UTC(2026, 5, 1, 10), remindAtMs: [Date.UTC(2026, 5, 1, 9)] },
      openedAt: '2026-06-01T08:00:00.000Z',
    }),
  );
  return taskId;
}

describe('decisions', () => {
  const decision = { decisionId: 'd-1', verdict: 'approve' as const, reviewer: 'anna' };
  const accepted = { accepted: true as const, decisionId: 'd-1' };
  const save = (
    documentId: string,
    answer: typeof accepted | { accepted: false; decisionId: string; why: 'stale' },
  ) =>
    tested.records.transaction(documentId, (tx) =>
      tx.saveDecision({ taskId: null, revision: 1, decision, door: 'signal', answer }),
    );

  it('a decision is answered once, and its id gets the first answer for good', async () => {
    const documentId = await register(tested.records, { seed: 'answered' });
    const find = () => tested.records.transaction(documentId, (tx) => tx.findAnswer('d-1'));
    expect(await find()).toBeNull();
    await save(documentId, accepted);
    await save(documentId, accepted);
    const other = save(documentId, { accepted: false, decisionId: 'd-1', why: 'stale' });
    await expect(other).rejects.toMatchObject({ type: 'EffectConflict' });
    expect(await find()).toEqual(accepted);
  });

  it('stored texts are found by their reference, in their own document only', async () => {
    const documentId = await register(tested.records, { seed: 'content' });
    const stranger = await register(tested.records, { seed: 'content of a stranger' });
    const content = { feedback: { text: 'look at the foot\u0000' } };
    const { reference } = await tested.records.saveDecisionContent({ documentId, content });
    await tested.records.transaction(documentId, async (tx) => {
      const returned = { ...decision, verdict: 'returnToExtraction' as const, feedbackRef: reference };
      await tx.saveDecision({
        taskId: null,
        revision: 1,
        decision: returned,
        door: 'update',
        answer: accepted,
      });
      expect(await tx.loadContent(reference)).toEqual(content);
      expect(await tx.findFeedback('d-1')).toEqual(content.feedback);
      expect(await tx.findFeedback('d-2')).toBeNull();
    });
    const stolen = tested.records.transaction(stranger, (tx) => tx.loadContent(reference));
    await expect(stolen).rejects.toMatchObject({ type: 'Refused' });
  });
});

describe('review tasks', () => {
  it('an escalated task has its new group, level and deadline, and a repeat changes nothing', async () => {
    const documentId = await register(tested.records, { seed: 'escalated' });
    const taskId = await openTask(documentId);
    const escalate = (changeSeq: number, level: number) =>
      tested.records.transaction(documentId, (tx) =>
        tx.changeTask({
          taskId,
          changeSeq,
          change: { kind: 'escalate', level, group: `level-${level}`, slaMs: 1, remindAt: [] },
          deadlines: { slaAtMs: Date.UTC(2026, 5, 2, level), remindAtMs: [] },
        }),
      );
    expect(await escalate(1, 1)).toEqual({ repeated: false });
    expect(await escalate(2, 2)).toEqual({ repeated: false });
    expect(await escalate(1, 1)).toEqual({ repeated: true });
    const { task, reviewerGroup } = await tested.records.findDocument(documentId);
    expect(task).toMatchObject({
      group: 'level-2',
      level: 2,
      slaAt: '2026-06-02T02:00:00.000Z',
      state: 'open',
    });
    expect(reviewerGroup).toBe('level-2');
  });

  it('a task in the queue of the managers is flagged and needs attention', async () => {
    const documentId = await register(tested.records, { seed: 'managers' });
    const taskId = await openTask(documentId);
    await tested.records.transaction(documentId, async (tx) => {
      await tx.changeTask({ taskId, changeSeq: 1, change: { kind: 'delegate', to: 'bob' }, deadlines: null });
      const change = { kind: 'managerQueue' as const, group: 'managers', remindEveryMs: 1 };
      await tx.changeTask({ taskId, changeSeq: 2, change, deadlines: null });
    });
    const found = await tested.records.findDocument(documentId);
    expect(found).toMatchObject({
      needsAttention: true,
      task: { group: 'managers', breached: true, assignee: null },
    });
  });

  it('a task is closed once', async () => {
    const documentId = await register(tested.records, { seed: 'closed task' });
    const taskId = await openTask(documentId);
    const close = (outcome: string) =>
      tested.records.transaction(documentId, (tx) => tx.closeTask({ taskId, outcome }));
    expect(await close('approve')).toEqual({ wasOpen: true });
    expect(await close('withdrawn')).toEqual({ wasOpen: false });
    expect((await tested.records.findDocument(documentId)).task).toMatchObject({
      state: 'decided',
      outcome: 'approve',
    });
  });
});

describe('values and verdicts', () => {
  it('values are kept by revision, and a repeat of one origin is the same revision', async () => {
    const documentId = await register(tested.records, { seed: 'revisions' });
    await tested.records.transaction(documentId, async (tx) => {
      const save = (origin: string) =>
        tx.saveExtraction({ origin, extraction: extractionOf(origin), documentType: 'invoice' });
      expect(await save('extract#1')).toEqual({ revision: 1 });
      expect(await save('decision d-1')).toEqual({ revision: 2 });
      expect(await save('extract#1')).toEqual({ revision: 1 });
      expect((await tx.loadExtraction(1)).engine.name).toBe('extract#1');
      expect(await tx.details()).toMatchObject({ revision: 2, extraction: extractionOf('decision d-1') });
    });
  });

  it('the latest verdicts count, and accepted findings belong to their revision', async () => {
    const documentId = await register(tested.records, { seed: 'verdicts' });
    const verdict: Omit<Verdict, 'code' | 'detail'> = {
      rule: 'iban',
      outcome: 'fail',
      severity: 'review',
      fields: [],
      accepted: false,
    };
    await tested.records.transaction(documentId, async (tx) => {
      for (const code of ['FIRST', 'SECOND']) {
        const verdicts = [{ ...verdict, code, detail: 'x\u0000' }];
        await tx.saveVerdicts({ revision: 1, phase: 'first', verdicts, reasons: [] });
      }
      expect(await tx.latestVerdicts()).toMatchObject([{ code: 'SECOND' }]);
      const row = {
        revision: 1,
        rule: 'iban',
        decisionId: 'd',
        reviewer: 'anna',
        reason: 'r',
        reasonRef: null,
      };
      await tx.acceptFinding(row);
      await tx.acceptFinding(row);
      expect(await tx.acceptedRules(1)).toEqual(['iban']);
      expect(await tx.acceptedRules(2)).toEqual([]);
    });
  });
});

describe('policies', () => {
  it('a policy is found by its hash, and layout or order of keys make no other policy', async () => {
    const text = await readFile(new URL('../../../policy/default.json', import.meta.url), 'utf8');
    const { policyHash } = await tested.records.savePolicy(text);
    const reordered = JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).toReversed()));
    expect(await tested.records.savePolicy(reordered)).toEqual({ policyHash });
    expect((await tested.records.loadPolicy(policyHash)).review.slaMs).toBe(7_200_000);
    await expect(tested.records.loadPolicy('0'.repeat(64))).rejects.toMatchObject({ type: 'Refused' });
    await expect(tested.records.savePolicy('{"name": "x"}')).rejects.toMatchObject({
      code: 'POLICY_INVALID',
    });
  });
});
