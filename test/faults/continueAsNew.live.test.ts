import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DecisionAnswer } from '../../src/domain/review.ts';
import { fetchRuns } from '../replay/history.ts';
import { eventually, type Handle, submitDocument } from '../support/documents.ts';
import { decide, signalDecision } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

/** Waits for a person, in a workflow that continues as new again and again; the handle follows its latest run. */
async function inManyRuns(): Promise<Handle> {
  const policy = { maxEventsPerRun: 20 };
  const document = await submitDocument(world, { script: { confidence: 0.5 }, policy });
  await eventually(async () => {
    expect((await world.records.findDocument(document.documentId)).state).toBe('HUMAN_REVIEW');
  });
  const latest = world.client.workflow.getHandle(document.documentId);
  return Object.assign(document, latest, { firstExecutionRunId: document.firstExecutionRunId });
}

async function runsOf({ documentId: workflowId, firstExecutionRunId: firstRunId }: Handle): Promise<number> {
  return (await fetchRuns(world.client, { workflowId, firstRunId })).length;
}

async function acceptedIds(documentId: string): Promise<unknown[]> {
  const trail = await world.records.auditTrail(documentId);
  const received = trail.filter(({ type }) => type.endsWith('decision.received'));
  return received.filter(({ data }) => data['accepted'] === true).map(({ data }) => data['decisionId']);
}

describe('a review that outlives its run', () => {
  it('counts each decision once, also those on their way while it continues as new', async () => {
    const document = await inManyRuns();
    const ids = Array.from({ length: 20 }, (_, number) => `on-its-way-${number}`);
    for (let sent = 0; sent < ids.length; sent += 4) {
      for (const decisionId of ids.slice(sent, sent + 4)) {
        const decision = { decisionId, verdict: 'delegate', to: 'dana' } as const;
        // Twice, as a client does that never heard whether the first arrived.
        await Promise.all([signalDecision(document, decision), signalDecision(document, decision)]);
      }
      // Once the last is recorded the run is too long: the next four meet it while it continues as new.
      await eventually(async () =>
        expect(await acceptedIds(document.documentId)).toEqual(ids.slice(0, sent + 4)),
      );
    }
    await signalDecision(document, { decisionId: 'last', verdict: 'approve' });
    expect(await document.result()).toMatchObject({ status: 'approved' });
    expect(await acceptedIds(document.documentId)).toEqual([...ids, 'last']);
    expect(await runsOf(document)).toBeGreaterThan(2);
  });

  it('answers updates that arrive in any of its runs', async () => {
    const document = await inManyRuns();
    const answers: DecisionAnswer[] = [];
    for (let number = 0; number < 5; number += 1) {
      answers.push(
        await decide(document, { decisionId: `asked-${number}`, verdict: 'delegate', to: 'dana' }),
      );
    }
    expect(answers.map(({ accepted }) => accepted)).toEqual([true, true, true, true, true]);
    await signalDecision(document, { verdict: 'reject', reason: 'no' });
    expect(await document.result()).toMatchObject({ status: 'rejected' });
  });

  it('gives an answered decision the same answer in a later run', async () => {
    const document = await inManyRuns();
    const stale = { decisionId: 'asked-again', verdict: 'approve', seenRevision: 7 } as const;
    const first = await decide(document, stale);
    expect(first).toMatchObject({ accepted: false, why: 'stale' });
    const runs = await runsOf(document);
    for (let number = 0; number < 3; number += 1) await decide(document, { verdict: 'delegate', to: 'dana' });
    await eventually(async () => expect(await runsOf(document)).toBeGreaterThan(runs));
    expect(await decide(document, stale)).toEqual(first);
    await signalDecision(document, { verdict: 'approve' });
    expect(await document.result()).toMatchObject({ status: 'approved' });
  });

  it('keeps its deadlines: the SLA of the task counts from when it was opened', async () => {
    const document = await inManyRuns();
    const before = (await world.records.findDocument(document.documentId)).task;
    await decide(document, { verdict: 'delegate', to: 'dana' });
    const after = (await world.records.findDocument(document.documentId)).task;
    expect(before?.slaAt).toBeDefined();
    expect(after?.slaAt).toBe(before?.slaAt);
    await signalDecision(document, { verdict: 'approve' });
    await document.result();
  });
});
