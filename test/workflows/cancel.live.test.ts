import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CancelledFailure } from '@temporalio/common';
import { eventually, factsOf, type Handle, inState, statesOf, submitDocument } from '../support/documents.ts';
import { command, signalDecision } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());
afterEach(() => {
  for (const activity of [
    'releaseIdentity',
    'withdrawFromArchive',
    'archiveDocument',
    'closeReviewTask',
  ] as const) {
    world.mend(activity);
  }
});

async function withdrawn(document: Handle): Promise<void> {
  await expect(document.result()).rejects.toMatchObject({ cause: expect.any(CancelledFailure) as unknown });
  const details = await inState(world, document.documentId, 'WITHDRAWN');
  expect(details).toMatchObject({ status: 'withdrawn', delivery: null });
}

async function undosOf(documentId: string): Promise<string[]> {
  const trail = await world.records.auditTrail(documentId);
  return trail.filter(({ type }) => type.endsWith('effect.undone')).map(({ data }) => String(data['step']));
}

describe('a cancel', () => {
  it('while it is read stops the reading and withdraws the document', async () => {
    const document = await submitDocument(world, { script: { readMs: 8_000 } });
    await inState(world, document.documentId, 'OCR_PROCESSING');
    await document.cancel();
    await withdrawn(document);
    expect((await statesOf(world, document.documentId)).slice(-2)).toEqual(['WITHDRAWING', 'WITHDRAWN']);
    expect(await undosOf(document.documentId)).toEqual(['intake']);
  });

  it('while a person is asked closes the task first, then the registration', async () => {
    const document = await submitDocument(world, { script: { confidence: 0.5 } });
    await inState(world, document.documentId, 'HUMAN_REVIEW');
    await document.cancel();
    await withdrawn(document);
    expect(await undosOf(document.documentId)).toEqual(['review', 'intake']);
    expect((await world.records.findDocument(document.documentId)).task).toMatchObject({
      state: 'withdrawn',
    });
  });

  it('of a document parked before its delivery undoes everything, newest first', async () => {
    world.fail('deliverDecision');
    const document = await submitDocument(world);
    await inState(world, document.documentId, 'FAILED');
    world.mend('deliverDecision');
    await document.cancel();
    await withdrawn(document);
    expect(await undosOf(document.documentId)).toEqual(['archive', 'identity', 'intake']);
  });

  it('names who asked, where the request was written down, and says unknown where not', async () => {
    const named = await submitDocument(world, { script: { confidence: 0.5 } });
    const bare = await submitDocument(world, { script: { confidence: 0.5 } });
    await inState(world, named.documentId, 'HUMAN_REVIEW');
    await inState(world, bare.documentId, 'HUMAN_REVIEW');
    await world.records.transaction(named.documentId, (tx) =>
      tx.saveCancellationRequest({ actor: 'carla', reason: 'sent by mistake' }),
    );
    await Promise.all([named.cancel(), bare.cancel()]);
    await Promise.all([withdrawn(named), withdrawn(bare)]);
    const actorOf = async (document: Handle): Promise<unknown> => {
      const moves = await world.records.history(document.documentId);
      return moves.find(({ move }) => move.to === 'WITHDRAWING')?.move.actor.id;
    };
    expect(await actorOf(named)).toBe('carla');
    expect(await actorOf(bare)).toBe('unknown (Temporal)');
  });

  it('that comes after the delivery is too late: the document stays archived', async () => {
    const document = await submitDocument(world);
    await document.result();
    // The server takes the request and drops it: the workflow is closed.
    await document.cancel();
    expect((await world.records.findDocument(document.documentId)).state).toBe('ARCHIVED');
  });

  it('the same bytes begin their next life after a withdrawal', async () => {
    const document = await submitDocument(world, { script: { confidence: 0.5 } });
    const { file } = await inState(world, document.documentId, 'HUMAN_REVIEW');
    await document.cancel();
    await withdrawn(document);
    const submission = {
      file,
      fileName: 'again.pdf',
      channel: 'test',
      submitter: 'tester',
      externalReference: null,
    };
    expect(await world.records.submit({ ...submission, priority: 3, again: false })).toMatchObject({
      outcome: 'new',
      life: 2,
    });
  });
});

describe('an undo that gives up', () => {
  async function stuck(): Promise<Handle> {
    world.fail('deliverDecision');
    const document = await submitDocument(world);
    await inState(world, document.documentId, 'FAILED');
    world.mend('deliverDecision');
    world.fail('releaseIdentity');
    await document.cancel();
    await eventually(async () => {
      expect(await statesOf(world, document.documentId)).toContain('WITHDRAWING');
    });
    return document;
  }

  it('parks the document; retry runs it again, and those before it, newest first', async () => {
    const document = await stuck();
    await inState(world, document.documentId, 'FAILED');
    world.mend('releaseIdentity');
    expect(await command(document, 'retry')).toEqual({ accepted: true });
    await withdrawn(document);
    expect(await undosOf(document.documentId)).toEqual(['archive', 'identity', 'intake']);
  });

  it('can be settled by hand with a reason, and nothing but retry and settle is served', async () => {
    const document = await stuck();
    await inState(world, document.documentId, 'FAILED');
    expect(await command(document, 'restart')).toEqual({ accepted: false, why: 'not-allowed' });
    expect(await command(document, 'settle', 'doc-other:identity#1')).toEqual({
      accepted: false,
      why: 'nothing-to-settle',
    });
    expect(await command(document, 'settle', `${document.documentId}:identity#1`)).toEqual({
      accepted: true,
    });
    await withdrawn(document);
    expect((await factsOf(world, document.documentId)).some((type) => type.endsWith('effect.settled'))).toBe(
      true,
    );
  });

  it('of a rejection parks it too, and the rejection goes on after retry', async () => {
    const document = await submitDocument(world, { script: { confidence: 0.5 } });
    await inState(world, document.documentId, 'HUMAN_REVIEW');
    world.fail('closeReviewTask');
    await signalDecision(document, { verdict: 'reject', reason: 'no' });
    await inState(world, document.documentId, 'FAILED');
    world.mend('closeReviewTask');
    await command(document, 'retry');
    expect(await document.result()).toMatchObject({ status: 'rejected' });
  });
});
