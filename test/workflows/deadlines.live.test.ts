import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PolicyText } from '../../src/domain/policy.ts';
import { defaultPolicyText, eventually, factsOf, inState, submitDocument } from '../support/documents.ts';
import { signalDecision } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

function reviewPolicy(review: Partial<PolicyText['review']>): Partial<PolicyText> {
  return { review: { ...defaultPolicyText().review, sla: '2s', remindAt: [0.5], ...review } };
}
const path = [{ group: 'team-leads', sla: '2s' }];
const unsure = { confidence: 0.5 };

async function reviewFacts(documentId: string): Promise<string[]> {
  return (await factsOf(world, documentId))
    .filter((type) => type.includes('review.'))
    .map((type) => type.split('review.')[1] ?? '');
}

describe('deadlines of a review', () => {
  it('a document nobody reviews is reminded, escalated and handed to the managers, never lost', async () => {
    const policy = reviewPolicy({ escalationPath: path, timeout: '1h' });
    const document = await submitDocument(world, { script: unsure, policy });
    await eventually(async () => {
      const { task } = await inState(world, document.documentId, 'HUMAN_REVIEW');
      expect(task).toMatchObject({ breached: true, group: 'managers' });
    });
    expect(await reviewFacts(document.documentId)).toEqual([
      'opened',
      'reminded',
      'escalated',
      'reminded',
      'exhausted',
    ]);
    expect((await world.records.findDocument(document.documentId)).needsAttention).toBe(true);
    await signalDecision(document, { verdict: 'approve', reviewer: 'manager' });
    expect(await document.result()).toMatchObject({ status: 'approved' });
  });

  it('the timeout since the first task ends the path early', async () => {
    const policy = reviewPolicy({ sla: '1h', escalationPath: path, timeout: '2s' });
    const document = await submitDocument(world, { script: unsure, policy });
    await eventually(async () => {
      expect((await inState(world, document.documentId, 'HUMAN_REVIEW')).task).toMatchObject({
        breached: true,
      });
    });
    expect(await reviewFacts(document.documentId)).toEqual(['opened', 'exhausted']);
    await signalDecision(document, { verdict: 'reject', reason: 'too late' });
    await document.result();
  });

  it('the managers are reminded again and again', async () => {
    const policy = reviewPolicy({ sla: '1s', remindAt: [], escalationPath: [], managerReminderEvery: '1s' });
    const document = await submitDocument(world, { script: unsure, policy });
    await eventually(async () => {
      const reminded = (await reviewFacts(document.documentId)).filter((fact) => fact === 'reminded');
      expect(reminded.length).toBeGreaterThanOrEqual(2);
    });
    await signalDecision(document, { verdict: 'approve' });
    expect(await document.result()).toMatchObject({ status: 'approved' });
  });

  it('where the policy says reject, the timer rejects, and says that it was the timer', async () => {
    const policy = reviewPolicy({ sla: '1s', remindAt: [], escalationPath: [], onExhausted: 'reject' });
    const document = await submitDocument(world, { script: unsure, policy });
    expect(await document.result()).toMatchObject({ status: 'rejected', reasonCode: 'DEADLINES_EXHAUSTED' });
    const details = await inState(world, document.documentId, 'ARCHIVED');
    expect(details.task).toMatchObject({ state: 'exhausted' });
    const moves = await world.records.history(document.documentId);
    expect(moves.find(({ move }) => move.to === 'REJECTED')?.move.actor.kind).toBe('timer');
  });
});

describe('the SLA of a step and of the document', () => {
  it('a step that is late is flagged and recorded, and goes on', async () => {
    const policy = { stepSlas: { ...defaultPolicyText().stepSlas, read: '1s' } };
    const document = await submitDocument(world, { script: { readMs: 2_500 }, policy });
    expect(await document.result()).toMatchObject({ status: 'approved' });
    const trail = await world.records.auditTrail(document.documentId);
    const missed = trail.filter(({ type }) => type.endsWith('sla.missed'));
    expect(missed.map(({ data }) => data)).toEqual([{ scope: 'read', instance: 1 }]);
  });

  it('a document that is late is flagged once, while it waits', async () => {
    const document = await submitDocument(world, { script: unsure, policy: { documentSla: '1s' } });
    await eventually(async () => {
      const facts = await factsOf(world, document.documentId);
      expect(facts.filter((type) => type.endsWith('sla.missed'))).toHaveLength(1);
    });
    await signalDecision(document, { verdict: 'approve' });
    expect(await document.result()).toMatchObject({ status: 'approved' });
  });
});
