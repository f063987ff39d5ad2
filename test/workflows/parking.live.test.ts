import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentActivities } from '../../src/activities/contract.ts';
import { progressQuery } from '../../src/workflows/messages.ts';
import {
  type DocumentScript,
  eventually,
  factsOf,
  type Handle,
  inState,
  statesOf,
  submitDocument,
} from '../support/documents.ts';
import { command, signalDecision } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

const unsure = { confidence: 0.5 };
/** Each step that can give up, with a document that comes to it. */
const steps: readonly (readonly [keyof DocumentActivities, DocumentScript])[] = [
  ['registerDocument', {}],
  ['readDocument', {}],
  ['extractFields', {}],
  ['screenDocument', {}],
  ['openReviewTask', unsure],
  ['reserveIdentity', {}],
  ['archiveDocument', {}],
  ['deliverDecision', {}],
  ['rejectDocument', { refuse: 'CORRUPT' }],
];
afterEach(() => {
  for (const [activity] of steps) world.mend(activity);
});

async function parked(activity: keyof DocumentActivities, script: DocumentScript): Promise<Handle> {
  world.fail(activity);
  const document = await submitDocument(world, { script });
  await inState(world, document.documentId, 'FAILED');
  world.mend(activity);
  return document;
}

/** Answers the review where the document comes to one. */
async function seenThrough(document: Handle, script: DocumentScript): Promise<void> {
  if (script !== unsure) return;
  await inState(world, document.documentId, 'HUMAN_REVIEW');
  await signalDecision(document, { verdict: 'approve' });
}

/** The effects that still stand. */
async function standing(documentId: string): Promise<string[]> {
  const ledger = await world.records.ledger(documentId);
  return ledger.filter(({ state }) => state === 'open' || state === 'done').map(({ step }) => step);
}

describe.each(steps)('a document whose %s gave up', (activity, script) => {
  it('is parked with its cause, and goes on where it stopped after retry', async () => {
    const document = await parked(activity, script);
    const progress = await document.query(progressQuery);
    expect(progress.parked).toMatchObject({ failureType: 'GaveUp', code: 'MADE_TO_FAIL' });
    const before = progress.history.at(-1)?.from;
    expect(await command(document, 'retry')).toEqual({ accepted: true });
    await seenThrough(document, script);
    expect(await document.result()).toMatchObject({ status: script.refuse ? 'rejected' : 'approved' });
    const states = await statesOf(world, document.documentId);
    expect(states[states.indexOf('FAILED') + 1]).toBe(before);
  });

  it('begins anew after restart, with its provisional effects undone and the registration kept', async () => {
    const document = await parked(activity, script);
    expect(await command(document, 'restart')).toEqual({ accepted: true });
    await seenThrough(document, script);
    const latest = Object.assign(world.client.workflow.getHandle(document.documentId), {
      documentId: document.documentId,
    });
    expect(await latest.result()).toMatchObject({ status: script.refuse ? 'rejected' : 'approved' });
    const states = await statesOf(world, document.documentId);
    expect(states[states.indexOf('FAILED') + 1]).toBe('UPLOADED');
    expect((await world.records.findDocument(document.documentId)).status).not.toBeNull();
  });

  it('is rejected by the operator, and the sender hears of it', async () => {
    const document = await parked(activity, script);
    expect(await command(document, 'rejectParked')).toEqual({ accepted: true });
    expect(await document.result()).toMatchObject({ status: 'rejected', reasonCode: 'REJECTED_BY_OPERATOR' });
    const details = await inState(world, document.documentId, 'ARCHIVED');
    expect(details.delivery).toMatchObject({ decision: 'rejected', reversed: false });
  });

  it('is abandoned: everything is undone, and the workflow fails with the original cause', async () => {
    const document = await parked(activity, script);
    expect(await command(document, 'abandon')).toEqual({ accepted: true });
    await expect(document.result()).rejects.toMatchObject({ cause: { type: 'GaveUp' } });
    const details = await inState(world, document.documentId, 'WITHDRAWN');
    expect(details.status).toBe('withdrawn');
    expect(await standing(document.documentId)).toEqual([]);
  });
});

describe('an answer that was lost', () => {
  it('of a step that had recorded its moves never stands in the way of what comes after', async () => {
    world.loseAnswer('deliverDecision');
    const document = await submitDocument(world);
    await inState(world, document.documentId, 'FAILED');
    world.mend('deliverDecision');
    await command(document, 'retry');
    expect(await document.result()).toMatchObject({ status: 'approved' });
    const delivered = (await factsOf(world, document.documentId)).filter((type) =>
      type.endsWith('decision.delivered'),
    );
    expect(delivered).toHaveLength(1);
  });
});

describe('commands', () => {
  it('to a document that is not parked are answered so, and audited', async () => {
    const document = await submitDocument(world, { script: unsure });
    await inState(world, document.documentId, 'HUMAN_REVIEW');
    expect(await command(document, 'retry')).toEqual({ accepted: false, why: 'not-parked' });
    await eventually(async () => {
      expect(
        (await factsOf(world, document.documentId)).some((type) => type.endsWith('operator.commanded')),
      ).toBe(true);
    });
    await signalDecision(document, { verdict: 'reject', reason: 'no' });
    await document.result();
  });

  it('of two operators at once, one counts and the other hears that nothing is parked', async () => {
    const document = await parked('archiveDocument', {});
    const answers = await Promise.all([command(document, 'retry'), command(document, 'retry')]);
    expect(answers.filter(({ accepted }) => accepted)).toHaveLength(1);
    expect(await document.result()).toMatchObject({ status: 'approved' });
  });

  it('a decision that comes while its review is parked waits and counts after the retry', async () => {
    const document = await submitDocument(world, { script: unsure });
    await inState(world, document.documentId, 'HUMAN_REVIEW');
    world.fail('recordDecision');
    await signalDecision(document, { verdict: 'approve' });
    await inState(world, document.documentId, 'FAILED');
    world.mend('recordDecision');
    await command(document, 'retry');
    expect(await document.result()).toMatchObject({ status: 'approved' });
  });
});
