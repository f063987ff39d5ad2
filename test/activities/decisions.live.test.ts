import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordDecisionInput } from '../../src/activities/contract.ts';
import type { FieldKey, FieldValue } from '../../src/domain/fields.ts';
import { reviewTaskIdOf } from '../../src/domain/ids.ts';
import type { ReviewDecision } from '../../src/domain/review.ts';
import { openActivities, startMs, type ActivitiesUnderTest } from './activitiesUnderTest.ts';
import { extractionOf, rightTotal, wrongTotal } from './values.ts';

let under: ActivitiesUnderTest;
beforeAll(async () => {
  under = await openActivities();
});
afterAll(() => under.close());

const hourMs = 3_600_000;

async function inReview(
  seed: string,
  values: Partial<Record<FieldKey, FieldValue>> = { totalAmount: wrongTotal },
): Promise<(decision: Partial<ReviewDecision>, change?: Partial<RecordDecisionInput>) => Decided> {
  const { step, documentId } = await under.document(seed);
  const extraction = extractionOf(values);
  await under.tested.records.transaction(documentId, (tx) =>
    tx.saveExtraction({ origin: 'extract#1', extraction, documentType: 'invoice' }),
  );
  const screening = { ...step, revision: 1, phase: 'first', returned: false, identity: null } as const;
  const { reasons } = await under.attempt('screenDocument', screening);
  const taskId = reviewTaskIdOf(step);
  const task = { taskId, revision: 1, group: 'reviewers', reasons, slaMs: hourMs, remindAt: [0.5] };
  await under.attempt('openReviewTask', { ...step, ...task });
  return (decision, change = {}) =>
    under.attempt('recordDecision', {
      ...step,
      taskId,
      revision: 1,
      decision: {
        verdict: 'approve',
        reviewer: 'ann',
        ...decision,
        decisionId: decision.decisionId ?? 'd-1',
      },
      door: 'signal',
      refuse: null,
      change: null,
      changeSeq: 1,
      ...change,
    });
}
type Decided = ReturnType<typeof under.attempt<'recordDecision'>>;

const documentOf = async (seed: string) => {
  const { documentId } = await under.document(seed);
  return under.tested.records.findDocument(documentId);
};

describe('a decision', () => {
  it('that leaves a known failed rule open is refused with the rule, and the task stays open', async () => {
    const decide = await inReview('open findings');
    const { answer } = await decide({});
    expect(answer).toMatchObject({ accepted: false, why: 'open-findings', rules: ['arithmetic'] });
    expect((await documentOf('open findings')).task).toMatchObject({ state: 'open' });
  });

  it('that corrects the value is accepted, makes a new revision and closes the task, once', async () => {
    const decide = await inReview('corrected');
    const correction = { corrections: [{ field: 'totalAmount' as const, value: rightTotal }] };
    const first = await decide(correction);
    expect(first).toEqual({
      answer: { accepted: true, decisionId: 'd-1' },
      revision: 2,
      deadlines: null,
    });
    expect(await decide(correction)).toEqual(first);
    const details = await documentOf('corrected');
    expect(details).toMatchObject({ revision: 2, task: { state: 'decided', outcome: 'approved' } });
    const trail = await under.tested.records.auditTrail(details.documentId);
    expect(trail.filter(({ type }) => type === 'decision.received')).toHaveLength(1);
    expect(JSON.stringify(trail)).not.toContain('11900');
  });

  it('that accepts the finding with a reason counts for this revision', async () => {
    const decide = await inReview('accepted');
    const { answer, revision } = await decide({ accepts: [{ rule: 'arithmetic', reason: 'rounding' }] });
    expect([answer.accepted, revision]).toEqual([true, 1]);
    const { documentId } = await documentOf('accepted');
    const rules = await under.tested.records.transaction(documentId, (tx) => tx.acceptedRules(1));
    expect(rules).toEqual(['arithmetic']);
  });

  it('may not accept a rule that blocks', async () => {
    const decide = await inReview('blocking');
    const { answer } = await decide({ accepts: [{ rule: 'duplicate', reason: 'known' }] });
    expect(answer).toMatchObject({ accepted: false, why: 'not-allowed', rules: ['duplicate'] });
  });

  it('with an unknown reference or a value of another kind is malformed, not an error', async () => {
    const decide = await inReview('malformed');
    const correctionsRef = 'content-00000000-0000-0000-0000-000000000000';
    expect((await decide({ correctionsRef })).answer).toMatchObject({ why: 'malformed' });
    const value = { kind: 'text', text: 'much' } as const;
    const wrong = { decisionId: 'd-2', corrections: [{ field: 'totalAmount' as const, value }] };
    expect((await decide(wrong)).answer).toMatchObject({ why: 'malformed' });
  });

  it('that the workflow refuses is stored and audited with its reason', async () => {
    const decide = await inReview('refused');
    const { answer } = await decide({}, { refuse: 'stale' });
    expect(answer).toEqual({ accepted: false, decisionId: 'd-1', why: 'stale' });
    // The first answer stays, also when the same decision comes at a better time.
    expect((await decide({}, { refuse: null })).answer).toEqual(answer);
    const { documentId } = await documentOf('refused');
    const received = (await under.tested.records.auditTrail(documentId)).filter(
      ({ type }) => type === 'decision.received',
    );
    expect(received.map(({ data }) => [data['why'], data['verified']])).toEqual([['stale', false]]);
  });

  it('to reject or to return closes the task', async () => {
    const reject = await inReview('rejected');
    expect((await reject({ verdict: 'reject', reason: 'not ours' })).answer.accepted).toBe(true);
    expect((await documentOf('rejected')).task).toMatchObject({ state: 'decided', outcome: 'rejected' });
    const giveBack = await inReview('returned');
    await giveBack({ verdict: 'returnToExtraction', feedback: { text: 'look below' } });
    expect((await documentOf('returned')).task).toMatchObject({ outcome: 'returned' });
  });

  it('to escalate keeps the task open with new deadlines, the same ones when repeated', async () => {
    const decide = await inReview('escalated');
    const change = {
      kind: 'escalate',
      level: 1,
      group: 'leads',
      slaMs: 2 * hourMs,
      remindAt: [0.5],
    } as const;
    const first = await decide({ verdict: 'escalate' }, { change });
    expect(first.deadlines).toEqual({ slaAtMs: startMs + 2 * hourMs, remindAtMs: [startMs + hourMs] });
    expect(await decide({ verdict: 'escalate' }, { change })).toEqual(first);
    expect((await documentOf('escalated')).task).toMatchObject({ state: 'open', group: 'leads', level: 1 });
  });

  it('to delegate keeps the task open for the account', async () => {
    const decide = await inReview('delegated');
    const { deadlines } = await decide(
      { verdict: 'delegate', to: 'bob' },
      { change: { kind: 'delegate', to: 'bob' } },
    );
    expect(deadlines).toBeNull();
    expect((await documentOf('delegated')).task).toMatchObject({ state: 'open', assignee: 'bob' });
  });
});
