import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReviewDecision } from '../../src/domain/review.ts';
import { decideReviewUpdate, reviewDecisionSignal } from '../../src/workflows/messages.ts';
import { eventually, factsOf, type Handle, inState, submitDocument } from '../support/documents.ts';
import { command, decide, signalDecision } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

async function waiting(): Promise<Handle> {
  const document = await submitDocument(world, { script: { confidence: 0.5 } });
  await inState(world, document.documentId, 'HUMAN_REVIEW');
  return document;
}

async function decisionsOf(document: Handle): Promise<Record<string, unknown>[]> {
  const trail = await world.records.auditTrail(document.documentId);
  return trail.filter(({ type }) => type.endsWith('decision.received')).map(({ data }) => data);
}

describe('every decision gets an answer, and every answer is audited', () => {
  it('no-open-review: nothing was open when it came', async () => {
    const document = await submitDocument(world, { script: { readMs: 3_000 } });
    expect(await decide(document, { verdict: 'approve' })).toMatchObject({
      accepted: false,
      why: 'no-open-review',
    });
    await document.result();
    expect(await decisionsOf(document)).toMatchObject([{ accepted: false, why: 'no-open-review' }]);
  });

  it('stale: the reviewer saw another revision', async () => {
    const document = await waiting();
    expect(await decide(document, { verdict: 'approve', seenRevision: 7 })).toMatchObject({ why: 'stale' });
    await signalDecision(document, { verdict: 'reject', reason: 'no' });
    await document.result();
  });

  it('already-decided: of two at once the first counts and the second hears so', async () => {
    const document = await waiting();
    const [first, second] = await Promise.all([
      decide(document, { verdict: 'approve', reviewer: 'anna' }),
      decide(document, { verdict: 'reject', reason: 'no', reviewer: 'bert' }),
    ]);
    const refused = [first, second].filter((answer) => !answer.accepted);
    expect(refused).toHaveLength(1);
    expect(['already-decided', 'no-open-review']).toContain(refused[0]?.accepted === false && refused[0].why);
    await document.result();
    expect(await decisionsOf(document)).toHaveLength(2);
  });

  it('not-allowed: there is no level above the last, and a blocking rule cannot be accepted', async () => {
    const document = await waiting();
    expect(await decide(document, { verdict: 'escalate' })).toMatchObject({ accepted: true });
    expect(await decide(document, { verdict: 'escalate' })).toMatchObject({ why: 'not-allowed' });
    const accepts = [{ rule: 'duplicate', reason: 'I know better' } as const];
    expect(await decide(document, { verdict: 'approve', accepts })).toMatchObject({ why: 'not-allowed' });
    await signalDecision(document, { verdict: 'reject', reason: 'no' });
    await document.result();
  });

  it('withdrawn: the document is leaving', async () => {
    const document = await waiting();
    world.fail('closeReviewTask');
    await document.cancel();
    await inState(world, document.documentId, 'FAILED');
    expect(await decide(document, { verdict: 'approve' })).toMatchObject({ why: 'withdrawn' });
    world.mend('closeReviewTask');
    await command(document, 'retry');
    await expect(document.result()).rejects.toThrow();
  });

  it('a second delivery of a decision gets the first answer and counts once', async () => {
    const document = await waiting();
    const decision = { decisionId: 'twice', verdict: 'delegate', to: 'dana' } as const;
    await signalDecision(document, decision);
    await signalDecision(document, decision);
    expect(await decide(document, decision)).toEqual({ accepted: true, decisionId: 'twice' });
    await signalDecision(document, { verdict: 'approve' });
    await document.result();
    expect((await decisionsOf(document)).filter((data) => data['decisionId'] === 'twice')).toHaveLength(1);
  });

  it('malformed: an update is refused with what is wrong, a signal is audited as ignored, an approve after it counts', async () => {
    const document = await waiting();
    const rubbish = { verdict: 'perhaps', reviewer: 'rita' } as unknown as ReviewDecision;
    const refused = document.executeUpdate(decideReviewUpdate, { args: [rubbish] });
    await expect(refused).rejects.toMatchObject({
      cause: { message: expect.stringContaining('verdict') as unknown },
    });
    await document.signal(reviewDecisionSignal, rubbish);
    await eventually(async () => {
      expect(
        (await factsOf(world, document.documentId)).some((type) => type.endsWith('message.ignored')),
      ).toBe(true);
    });
    await signalDecision(document, { verdict: 'approve' });
    expect(await document.result()).toMatchObject({ status: 'approved' });
  });

  it('a decision that refers to a text nobody stored is answered, not lost', async () => {
    const document = await waiting();
    const reasonRef = 'content-00000000-0000-4000-8000-000000000000';
    expect(await decide(document, { verdict: 'reject', reasonRef })).toMatchObject({
      accepted: false,
      why: 'malformed',
    });
    await signalDecision(document, { verdict: 'reject', reason: 'no' });
    await document.result();
  });
});
