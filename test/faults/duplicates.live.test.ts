import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Handle, inState, submitDocument } from '../support/documents.ts';
import { decide, signalDecision } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

/** Two files that differ in their bytes and say the same. */
function twins(script: { confidence?: number } = {}): () => Promise<Handle> {
  const fields = { invoiceNumber: `R-${randomUUID()}` };
  return () => submitDocument(world, { script: { ...script, fields } });
}

async function reservationOf(documentId: string): Promise<string | undefined> {
  return (await world.records.ledger(documentId)).find(({ step }) => step === 'identity')?.state;
}

describe('two copies of one invoice', () => {
  it('at the gate at once: one passes, the other is rejected, its reservation released, its sender told', async () => {
    const submit = twins({ confidence: 0.5 });
    const copies = await Promise.all([submit(), submit()]);
    for (const { documentId } of copies) await inState(world, documentId, 'HUMAN_REVIEW');
    await Promise.all(copies.map((copy) => signalDecision(copy, { verdict: 'approve' })));
    const results = await Promise.all(copies.map((copy) => copy.result()));

    expect(results.map(({ status }) => status).toSorted()).toEqual(['approved', 'rejected']);
    const loser = results.find(({ status }) => status === 'rejected');
    const winner = results.find(({ status }) => status === 'approved');
    expect(loser?.reasonCode).toBe('duplicate');
    const details = await inState(world, loser?.documentId ?? '', 'ARCHIVED');
    expect(details.rejection).toMatchObject({ by: 'rule', code: 'duplicate' });
    expect(details.delivery).toMatchObject({ decision: 'rejected', reversed: false });
    expect(await reservationOf(loser?.documentId ?? '')).toBe('undone');
    expect(await reservationOf(winner?.documentId ?? '')).toBe('done');
  });

  it('straight through at once: never are both approved', async () => {
    const submit = twins();
    const copies = await Promise.all([submit(), submit(), submit()]);
    const ends = copies.map(async (copy) => {
      // One that was screened after another had reserved asks a person first.
      await Promise.race([copy.result(), inState(world, copy.documentId, 'HUMAN_REVIEW')]);
      return (await world.records.findDocument(copy.documentId)).status;
    });
    expect((await Promise.all(ends)).filter((status) => status === 'approved')).toHaveLength(1);
    for (const copy of copies)
      await signalDecision(copy, { verdict: 'reject', reason: 'a copy' }).catch(() => undefined);
    await Promise.all(copies.map((copy) => copy.result()));
  });

  it('one after the other: a person is asked about the second, and cannot let it pass', async () => {
    const submit = twins();
    await (await submit()).result();
    const second = await submit();
    const { task } = await inState(world, second.documentId, 'HUMAN_REVIEW');
    expect(task?.reasons.map(({ code }) => code)).toContain('DUPLICATE_SUSPECTED');
    expect(await decide(second, { verdict: 'approve' })).toMatchObject({
      accepted: false,
      why: 'open-findings',
    });
    await signalDecision(second, { verdict: 'reject', reason: 'a copy' });
    expect(await second.result()).toMatchObject({ status: 'rejected' });
  });

  it('the second passes when the first was cancelled before its decision went out', async () => {
    const submit = twins();
    world.fail('archiveDocument');
    const first = await submit();
    await inState(world, first.documentId, 'FAILED');
    world.mend('archiveDocument');
    await first.cancel();
    await expect(first.result()).rejects.toThrow();
    expect(await reservationOf(first.documentId)).toBe('undone');
    expect(await (await submit()).result()).toMatchObject({ status: 'approved' });
  });

  it('the second passes when the first was rejected', async () => {
    const submit = twins({ confidence: 0.5 });
    const first = await submit();
    await inState(world, first.documentId, 'HUMAN_REVIEW');
    await signalDecision(first, { verdict: 'reject', reason: 'not ours' });
    await first.result();
    const second = await submit();
    await inState(world, second.documentId, 'HUMAN_REVIEW');
    await signalDecision(second, { verdict: 'approve' });
    expect(await second.result()).toMatchObject({ status: 'approved' });
  });
});
