import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { VerdictName } from '../../../src/domain/review.ts';
import type { DocumentTransaction } from '../../../src/adapters/records/records.ts';
import { extractionOf, rightTotal, wrongTotal } from '../../activities/values.ts';
import { fileOf, openTestRecords, register, type RecordsUnderTest } from './recordsUnderTest.ts';

let tested: RecordsUnderTest;
beforeAll(async () => {
  tested = await openTestRecords();
});
afterAll(() => tested.close());

const reading = fileOf('a reading');
const outcomes: Partial<Record<VerdictName, string>> = {
  approve: 'approved',
  reject: 'rejected',
  returnToExtraction: 'returned',
};

/** A document that was read and extracted, with a task for each verdict; null leaves the task open. */
async function reviewed(
  seed: string,
  verdicts: readonly (VerdictName | null)[],
  { corrected = false, read = true } = {},
): Promise<string> {
  const documentId = await register(tested.records, { seed });
  await tested.records.transaction(documentId, async (tx) => {
    if (read) await tx.saveReading({ reading, pages: 1, readBy: 'text-layer' });
    const extraction = extractionOf({ totalAmount: wrongTotal });
    await tx.saveExtraction({ origin: 'extract#1', extraction, documentType: 'invoice' });
    for (const [index, verdict] of verdicts.entries())
      await decide(tx, { documentId, instance: index + 1, verdict, corrected });
  });
  return documentId;
}

async function decide(
  tx: DocumentTransaction,
  task: { documentId: string; instance: number; verdict: VerdictName | null; corrected: boolean },
): Promise<void> {
  const { documentId, instance, verdict } = task;
  const taskId = `${documentId}:review#${instance}`;
  const deadlines = { slaAtMs: Date.UTC(2026, 5, 1), remindAtMs: [] };
  const opened = { revision: 1, group: 'reviewers', reasons: [], deadlines };
  await tx.openTask({ taskId, instance, ...opened, openedAt: '2026-05-31T08:00:00.000Z' });
  if (verdict === null) return;
  const decisionId = `d-${instance}`;
  // People may type anything: such a character must not hide their decision.
  const decision = { decisionId, verdict, reviewer: 'ann', reason: 'odd \u0000 text' };
  const answer = { accepted: true as const, decisionId };
  await tx.saveDecision({ taskId, revision: 1, decision, door: 'signal', answer });
  if (task.corrected) {
    const extraction = extractionOf({ totalAmount: rightTotal });
    await tx.saveExtraction({ origin: `decision#${decisionId}`, extraction, documentType: 'invoice' });
  }
  if (outcomes[verdict]) await tx.closeTask({ taskId, outcome: outcomes[verdict] });
}

const everyReviewed = () => tested.records.reviewedDocuments({ after: '', limit: 1_000 });
const totalOf = async (documentId: string) => {
  const row = (await everyReviewed()).find((one) => one.documentId === documentId);
  const field = row?.extraction.fields.find(({ key }) => key === 'totalAmount');
  return field?.status === 'found' ? field.value : null;
};

describe('reviewed documents', () => {
  it('that a person corrected come with the values after the correction and their reading', async () => {
    const documentId = await reviewed('corrected', ['approve'], { corrected: true });
    expect(await totalOf(documentId)).toEqual(rightTotal);
    const row = (await everyReviewed()).find((one) => one.documentId === documentId);
    expect(row?.reading).toEqual(reading);
  });

  it('that a person approved as they were come with what was approved, whatever is extracted later', async () => {
    const documentId = await reviewed('confirmed', ['approve']);
    await tested.records.transaction(documentId, (tx) =>
      tx.saveExtraction({ origin: 'extract#2', extraction: extractionOf({}), documentType: 'invoice' }),
    );
    expect(await totalOf(documentId)).toEqual(wrongTotal);
  });

  it('that were returned first count once they are approved', async () => {
    const documentId = await reviewed('returned first', ['returnToExtraction', 'approve'], {
      corrected: true,
    });
    expect(await totalOf(documentId)).toEqual(rightTotal);
  });

  it('that nobody approved last are left out', async () => {
    const left = [
      await reviewed('nobody', []),
      await reviewed('open', [null]),
      await reviewed('rejected', ['reject']),
      await reviewed('returned', ['returnToExtraction']),
      await reviewed('escalated', ['escalate']),
      await reviewed('approved, then open again', ['approve', null]),
      await reviewed('approved, then rejected', ['approve', 'reject']),
      await reviewed('never read', ['approve'], { read: false }),
    ];
    const withdrawn = await reviewed('withdrawn', ['approve']);
    await tested.records.transaction(withdrawn, (tx) => tx.closeDocument({ status: 'withdrawn' }));
    const ids = (await everyReviewed()).map(({ documentId }) => documentId as string);
    expect(ids.filter((id) => [...left, withdrawn].includes(id))).toEqual([]);
  });

  it('come in pages that leave none out and repeat none', async () => {
    await reviewed('a page more', ['approve']);
    const all = (await everyReviewed()).map(({ documentId }) => documentId as string);
    const paged: string[] = [];
    for (let after: string | undefined = ''; after !== undefined;) {
      const page = await tested.records.reviewedDocuments({ after, limit: 2 });
      paged.push(...page.map(({ documentId }) => documentId));
      after = page.at(-1)?.documentId;
    }
    expect(all.length).toBeGreaterThan(3);
    expect(paged).toEqual(all);
  });
});
