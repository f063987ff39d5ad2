import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReviewDecision } from '../../src/domain/review.ts';
import { decideReviewUpdate } from '../../src/workflows/messages.ts';
import { eventually, inState, submitDocument } from '../support/documents.ts';
import { command, decide, signalDecision } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

const early: ReviewDecision = {
  verdict: 'approve',
  reviewer: 'rita',
  corrections: [{ field: 'supplierName', value: { kind: 'text', text: 'Millstone Ltd' } }],
};

describe('messages in an odd order or of an odd kind', () => {
  it('a decision with corrections that is there before the document has its row holds nothing up', async () => {
    const document = await submitDocument(world, { signalFirst: early });
    expect(await document.result()).toMatchObject({ status: 'approved' });
  });

  it('half a character in a correction is refused, and an approve after it counts', async () => {
    const document = await submitDocument(world, { script: { confidence: 0.5 } });
    await inState(world, document.documentId, 'HUMAN_REVIEW');
    const odd: ReviewDecision = {
      verdict: 'approve',
      reviewer: 'rita',
      corrections: [{ field: 'supplierName', value: { kind: 'text', text: 'a\ud800b' } }],
    };
    await expect(document.executeUpdate(decideReviewUpdate, { args: [odd] })).rejects.toThrow();
    await signalDecision(document, odd);
    expect(await decide(document, { verdict: 'approve' })).toMatchObject({ accepted: true });
    expect(await document.result()).toMatchObject({ status: 'approved' });
  });

  it('an escalation to a group that the policy does not know is not allowed', async () => {
    const document = await submitDocument(world, { script: { confidence: 0.5 } });
    await inState(world, document.documentId, 'HUMAN_REVIEW');
    expect(await decide(document, { verdict: 'escalate', to: 'rita@example.com' })).toMatchObject({
      why: 'not-allowed',
    });
    expect(await decide(document, { verdict: 'escalate', to: 'managers' })).toMatchObject({ accepted: true });
    await signalDecision(document, { verdict: 'reject', reason: 'no' });
    await document.result();
  });

  it('a delivery that was reversed leaves no approval behind', async () => {
    world.loseAnswer('deliverDecision');
    const document = await submitDocument(world);
    await inState(world, document.documentId, 'FAILED');
    world.mend('deliverDecision');
    expect(await command(document, 'abandon')).toEqual({ accepted: true });
    await expect(document.result()).rejects.toThrow();
    const details = await inState(world, document.documentId, 'WITHDRAWN');
    expect(details).toMatchObject({ status: 'withdrawn', delivery: { reversed: true } });
  });

  it('a command that waits when the document is cancelled is answered, and the workflow closes', async () => {
    world.fail('deliverDecision');
    const document = await submitDocument(world);
    await inState(world, document.documentId, 'FAILED');
    world.mend('deliverDecision');
    const [answer] = await Promise.all([command(document, 'retry'), document.cancel()]);
    expect(typeof answer.accepted).toBe('boolean');
    await eventually(async () => {
      expect((await document.describe()).status.name).not.toBe('RUNNING');
    });
  });
});
