import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, factsOf, type Handle, inState, statesOf, submitDocument } from '../support/documents.ts';
import { decide, signalDecision } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

const unsure = { confidence: 0.5 };

async function waiting(script: Parameters<typeof submitDocument>[1] = { script: unsure }): Promise<Handle> {
  const document = await submitDocument(world, script);
  await inState(world, document.documentId, 'HUMAN_REVIEW');
  return document;
}

describe('a person decides', () => {
  it('an approval sent as a signal lets the document pass', async () => {
    const document = await waiting();
    await signalDecision(document, { verdict: 'approve' });
    expect(await document.result()).toMatchObject({ status: 'approved' });
    expect((await statesOf(world, document.documentId)).slice(-4)).toEqual([
      'HUMAN_REVIEW',
      'COMPLIANCE_CHECK',
      'APPROVED',
      'ARCHIVED',
    ]);
  });

  it('an approval sent as an update is answered, and lets the document pass', async () => {
    const document = await waiting();
    const answer = await decide(document, { decisionId: 'decision-1', verdict: 'approve' });
    expect(answer).toEqual({ accepted: true, decisionId: 'decision-1' });
    expect(await document.result()).toMatchObject({ status: 'approved' });
  });

  it('corrected values are a new revision, set by the person, and the ones that are delivered', async () => {
    const document = await waiting();
    const value = { kind: 'text', text: 'Millstone Ltd' } as const;
    await decide(document, { verdict: 'approve', corrections: [{ field: 'supplierName', value }] });
    await document.result();
    const details = await inState(world, document.documentId, 'ARCHIVED');
    expect(details.revision).toBe(2);
    const supplier = details.extraction?.fields.find((field) => field.key === 'supplierName');
    expect(supplier).toMatchObject({ value, provenance: { by: 'person', reviewer: 'rita' } });
  });

  it('a rejection closes the task, is archived with its reason and delivered', async () => {
    const document = await waiting();
    await signalDecision(document, { verdict: 'reject', reason: 'not ours' });
    expect(await document.result()).toMatchObject({ status: 'rejected', reasonCode: 'REJECTED_BY_PERSON' });
    const details = await inState(world, document.documentId, 'ARCHIVED');
    expect(details.task).toMatchObject({ state: 'decided' });
    expect(details.delivery).toMatchObject({ decision: 'rejected' });
  });

  it('a return to extraction uses the feedback, and the document always comes back to a person', async () => {
    const document = await waiting({ script: { confidence: 0.5, confidenceAfterFeedback: 0.99 } });
    const feedback = { field: 'supplierName', text: 'see the footer' } as const;
    expect(await decide(document, { verdict: 'returnToExtraction', feedback })).toMatchObject({
      accepted: true,
    });
    await eventually(async () => {
      const { task } = await inState(world, document.documentId, 'HUMAN_REVIEW');
      expect(task?.reasons).toEqual([{ code: 'RETURNED' }]);
      expect(task?.revision).toBe(2);
    });
    await decide(document, { verdict: 'approve' });
    expect(await document.result()).toMatchObject({ status: 'approved' });
    const states = await statesOf(world, document.documentId);
    expect(states.slice(5, 9)).toEqual([
      'HUMAN_REVIEW',
      'REJECTED',
      'EXTRACTION_PROCESSING',
      'EXTRACTION_COMPLETED',
    ]);
  });

  it('a fourth return is refused, and the task stays open', async () => {
    const document = await waiting();
    for (const round of [1, 2, 3]) {
      const answer = await eventually(async () => {
        const given = await decide(document, {
          verdict: 'returnToExtraction',
          feedback: { text: `round ${round}` },
        });
        expect(given.accepted).toBe(true);
        return given;
      });
      expect(answer.accepted).toBe(true);
    }
    await inState(world, document.documentId, 'HUMAN_REVIEW');
    const fourth = await eventually(async () => {
      const given = await decide(document, { verdict: 'returnToExtraction', feedback: { text: 'again' } });
      expect(given).not.toMatchObject({ why: 'no-open-review' });
      return given;
    });
    expect(fourth).toMatchObject({ accepted: false, why: 'rounds-exhausted' });
    await decide(document, { verdict: 'approve' });
    expect(await document.result()).toMatchObject({ status: 'approved' });
  });

  it('a delegation names who shall decide, an escalation takes the next group, and both leave the task open', async () => {
    const document = await waiting();
    expect(await decide(document, { verdict: 'delegate', to: 'dana' })).toMatchObject({ accepted: true });
    expect((await inState(world, document.documentId, 'HUMAN_REVIEW')).task).toMatchObject({
      assignee: 'dana',
    });
    expect(await decide(document, { verdict: 'escalate' })).toMatchObject({ accepted: true });
    const { task } = await inState(world, document.documentId, 'HUMAN_REVIEW');
    expect(task).toMatchObject({ group: 'team-leads', level: 1, assignee: null, state: 'open' });
    await signalDecision(document, { verdict: 'approve', reviewer: 'dana' });
    expect(await document.result()).toMatchObject({ status: 'approved' });
    const facts = await factsOf(world, document.documentId);
    expect(facts.filter((type) => /delegated|escalated/.test(type))).toHaveLength(2);
  });
});

describe('a rule stands in the way', () => {
  const wrongTotals = { script: { fields: { totalAmount: '120.00' } } };

  it('an approval that leaves it open is answered with its name, and changes nothing', async () => {
    const document = await waiting(wrongTotals);
    const answer = await decide(document, { verdict: 'approve' });
    expect(answer).toMatchObject({ accepted: false, why: 'open-findings', rules: ['arithmetic'] });
    expect((await inState(world, document.documentId, 'HUMAN_REVIEW')).task).toMatchObject({ state: 'open' });
    await signalDecision(document, { verdict: 'reject', reason: 'wrong' });
    await document.result();
  });

  it('accepting it with a reason lets the document pass the gate', async () => {
    const document = await waiting(wrongTotals);
    const accepts = [{ rule: 'arithmetic', reason: 'the supplier rounds' }] as const;
    expect(await decide(document, { verdict: 'approve', accepts: [...accepts] })).toMatchObject({
      accepted: true,
    });
    expect(await document.result()).toMatchObject({ status: 'approved' });
    const { verdicts } = await inState(world, document.documentId, 'ARCHIVED');
    expect(verdicts.find(({ rule }) => rule === 'arithmetic')).toMatchObject({
      outcome: 'fail',
      accepted: true,
    });
  });

  it('correcting the value lets it pass as well', async () => {
    const document = await waiting(wrongTotals);
    const value = { kind: 'money', money: { minorUnits: 11_900, currency: 'EUR' } } as const;
    await decide(document, { verdict: 'approve', corrections: [{ field: 'totalAmount', value }] });
    expect(await document.result()).toMatchObject({ status: 'approved' });
  });

  it('a correction that breaks another rule comes back to a person with the new finding', async () => {
    const document = await waiting();
    const value = { kind: 'text', text: 'DE00 0000 0000 0000 0000 00' } as const;
    await decide(document, { verdict: 'approve', corrections: [{ field: 'iban', value }] });
    await eventually(async () => {
      const { task } = await inState(world, document.documentId, 'HUMAN_REVIEW');
      expect(task?.reasons).toEqual([{ code: 'RULE_FAILED', rule: 'iban' }]);
    });
    expect((await statesOf(world, document.documentId)).slice(-2)).toEqual([
      'COMPLIANCE_CHECK',
      'HUMAN_REVIEW',
    ]);
    await decide(document, { verdict: 'reject', reason: 'no' });
    await document.result();
  });
});
