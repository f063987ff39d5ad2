import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewedReadings } from '../../src/learning/reviewedReadings.ts';
import { reviewedTraining } from '../../src/learning/reviewedTraining.ts';
import type { TrainingDocument } from '../../src/learning/trainingDocument.ts';
import { inState, submitDocument, type Handle } from '../support/documents.ts';
import { decide } from '../support/people.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

async function inReview(fields: Record<string, string>): Promise<Handle> {
  const document = await submitDocument(world, { script: { confidence: 0.5, fields } });
  await inState(world, document.documentId, 'HUMAN_REVIEW');
  return document;
}

/** What there is to learn from now, by supplier; null stands for a reading that is lost. */
async function training(): Promise<Map<string | undefined, TrainingDocument | null>> {
  const found = new Map<string | undefined, TrainingDocument | null>();
  for await (const approved of reviewedReadings(world)) {
    const document = approved && reviewedTraining(approved, { weight: 8 });
    found.set(document?.truth.supplierName, document);
  }
  return found;
}

describe('a document that went through review', () => {
  it('is there to learn from with the corrected value, its words, and what was removed as absent', async () => {
    const document = await inReview({ supplierName: 'Wrong Ltd', dueDate: '2031-01-01' });
    const value = { kind: 'text', text: 'Corrected Mills Ltd' } as const;
    const corrections = [
      { field: 'supplierName' as const, value },
      { field: 'dueDate' as const, value: null },
    ];
    expect(await decide(document, { verdict: 'approve', corrections })).toMatchObject({ accepted: true });
    await document.result();
    const learned = (await training()).get('Corrected Mills Ltd');
    expect(learned?.truth).toMatchObject({
      totalAmount: 119,
      currency: 'EUR',
      _meta: { absent: ['dueDate'] },
    });
    expect(learned?.truth.dueDate).toBeUndefined();
    expect(learned?.pages[0]?.words[0]?.text).toContain('Wrong Ltd');
  });

  it('is not there while it waits, nor when it was rejected, nor when nobody saw it', async () => {
    await inReview({ supplierName: 'Waiting Ltd' });
    const rejected = await inReview({ supplierName: 'Rejected Ltd' });
    await decide(rejected, { verdict: 'reject', reason: 'not ours' });
    await rejected.result();
    const unseen = await submitDocument(world, { script: { fields: { supplierName: 'Unseen Ltd' } } });
    expect(await unseen.result()).toMatchObject({ status: 'approved' });
    const suppliers = [...(await training()).keys()];
    for (const name of ['Waiting Ltd', 'Rejected Ltd', 'Unseen Ltd']) expect(suppliers).not.toContain(name);
  });

  it('counts as lost, not as a failure, when its reading is gone', async () => {
    const document = await inReview({ supplierName: 'Lost Ltd' });
    await decide(document, { verdict: 'approve' });
    await document.result();
    expect((await training()).has('Lost Ltd')).toBe(true);
    await rm(join(world.folder, 'blobs'), { recursive: true });
    expect([...(await training()).values()]).toContain(null);
  });
});
