import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOf, inState, statesOf, submitDocument } from '../support/documents.ts';
import { openWorld, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

describe('a document that leaves nothing to ask', () => {
  it('goes straight through to the archive, with every move in the history', async () => {
    const document = await submitDocument(world);
    expect(await document.result()).toMatchObject({ status: 'approved', reasonCode: 'EVERY_RULE_PASSED' });
    expect(await statesOf(world, document.documentId)).toEqual([
      'UPLOADED',
      'OCR_PROCESSING',
      'OCR_COMPLETED',
      'EXTRACTION_PROCESSING',
      'EXTRACTION_COMPLETED',
      'COMPLIANCE_CHECK',
      'APPROVED',
      'ARCHIVED',
    ]);
    const details = await inState(world, document.documentId, 'ARCHIVED');
    expect(details).toMatchObject({ status: 'approved', needsAttention: false, deadlineAt: null });
  });

  it('is delivered once, with the reference of who submitted it', async () => {
    const document = await submitDocument(world);
    await document.result();
    const folder = join(world.folder, 'delivered');
    const files = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
    );
    const ours = files.filter((body) => body.includes(document.documentId));
    expect(ours).toHaveLength(1);
    expect(ours[0]).toContain('ref-1');
  });

  it('costs at most 90 events and 60 kB of history', async () => {
    const document = await submitDocument(world);
    await document.result();
    const { raw } = await document.describe();
    expect(Number(raw.workflowExecutionInfo?.historyLength)).toBeLessThanOrEqual(90);
    expect(Number(raw.workflowExecutionInfo?.historySizeBytes)).toBeLessThanOrEqual(60_000);
  });

  it('leaves an audit that says who did what, without a gap', async () => {
    const document = await submitDocument(world);
    await document.result();
    const facts = await factsOf(world, document.documentId);
    expect(facts.at(0)).toContain('document.submitted');
    expect(facts.at(-1)).toContain('document.closed');
  });
});

describe('a file that is refused', () => {
  it('is rejected with its reason, archived and answered, not failed', async () => {
    const document = await submitDocument(world, { script: { refuse: 'ENCRYPTED' } });
    expect(await document.result()).toMatchObject({ status: 'rejected', reasonCode: 'ENCRYPTED' });
    expect((await statesOf(world, document.documentId)).slice(-3)).toEqual([
      'OCR_PROCESSING',
      'REJECTED',
      'ARCHIVED',
    ]);
    const details = await inState(world, document.documentId, 'ARCHIVED');
    expect(details.rejection).toMatchObject({ by: 'refusal', code: 'ENCRYPTED' });
    expect(details.delivery).toMatchObject({ decision: 'rejected' });
  });
});
