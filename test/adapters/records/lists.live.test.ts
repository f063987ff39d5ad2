import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentIdOf } from '../../../src/domain/ids.ts';
import {
  fileOf,
  openTestRecords,
  register,
  submissionOf,
  type RecordsUnderTest,
} from './recordsUnderTest.ts';

let tested: RecordsUnderTest;
beforeAll(async () => {
  tested = await openTestRecords();
});
afterAll(() => tested.close());

describe('finding a document', () => {
  it('by its id, by an unambiguous beginning, with or without doc-', async () => {
    const documentId = await register(tested.records, { seed: 'found' });
    for (const wanted of [documentId, documentId.slice(0, 12), documentId.slice(4, 12), ` ${documentId} `]) {
      expect((await tested.records.findDocument(wanted)).documentId).toBe(documentId);
    }
  });

  it('several lives of one file are ambiguous by beginning, and the answer names them', async () => {
    const lives = [1, 2, 10].map(async (life) => register(tested.records, { seed: 'lives', life }));
    const ids = await Promise.all(lives);
    const { sha256 } = fileOf('lives');
    const ambiguous = tested.records.findDocument(`doc-${sha256.slice(0, 10)}`);
    await expect(ambiguous).rejects.toMatchObject({ type: 'Refused', code: 'AMBIGUOUS_DOCUMENT' });
    await expect(ambiguous).rejects.toThrow(ids[1]);
    const first = documentIdOf({ sha256, life: 1 });
    expect((await tested.records.findDocument(first)).life).toBe(1);
  });

  it.each(['doc-0000000', 'doc-', '', '%', 'doc-12_4', `doc-' or 1=1`])(
    'an unknown id is refused with what to do: %j',
    async (wanted) => {
      const refused = tested.records.findDocument(wanted);
      await expect(refused).rejects.toMatchObject({ type: 'Refused' });
      await expect(refused).rejects.toThrow('client list');
    },
  );

  it('shows the file name, the reference and the submitter of the submission that began it', async () => {
    const { documentId } = await tested.records.submit(submissionOf('named'));
    await register(tested.records, { seed: 'named' });
    await tested.records.submit({ ...submissionOf('named'), fileName: 'second.pdf' });
    expect(await tested.records.findDocument(documentId)).toMatchObject({
      fileName: 'named.pdf',
      externalReference: 'ref-named',
      submitter: 'clerk',
    });
  });

  it('a parked document says at which step and why, and no more once it goes on', async () => {
    const along = ['UPLOADED', 'OCR_PROCESSING', 'FAILED'] as const;
    const documentId = await register(tested.records, { seed: 'parked', along });
    const parked = { step: 'read', failureType: 'GaveUp', code: 'ENGINE_LIMIT' };
    await tested.records.transaction(documentId, (tx) =>
      tx.appendAudit([{ fact: { type: 'document.parked', data: parked }, actor: { kind: 'machine' } }], {
        dedupeKey: 'parked',
      }),
    );
    expect(await tested.records.findDocument(documentId)).toMatchObject({ parked, needsAttention: true });
    await tested.records.transaction(documentId, (tx) =>
      tx.recordMoves([
        {
          seq: 4,
          from: 'FAILED',
          to: 'OCR_PROCESSING',
          at: '2026-01-06T00:00:00.000Z',
          actor: { kind: 'operator', id: 'ops' },
          reasonCode: 'RETRY',
        },
      ]),
    );
    expect(await tested.records.findDocument(documentId)).toMatchObject({
      parked: null,
      needsAttention: false,
    });
  });
});

describe('listing documents', () => {
  it('stands in the order of the nearest deadline, the open task included, and closed ones stay out', async () => {
    const listed = await openTestRecords();
    const { records } = listed;
    const late = await register(records, { seed: 'late', deadlineAt: '2030-03-01T00:00:00.000Z' });
    const soon = await register(records, { seed: 'soon', deadlineAt: '2030-02-01T00:00:00.000Z' });
    const reviewed = await register(records, { seed: 'reviewed', deadlineAt: '2030-04-01T00:00:00.000Z' });
    const closed = await register(records, {
      seed: 'closed',
      along: ['UPLOADED', 'OCR_PROCESSING', 'REJECTED', 'ARCHIVED'],
    });
    await records.transaction(closed, (tx) => tx.closeDocument({ status: 'rejected' }));
    await records.transaction(reviewed, (tx) =>
      tx.openTask({
        taskId: 't',
        instance: 1,
        revision: 1,
        group: 'reviewers',
        reasons: [],
        deadlines: { slaAtMs: Date.UTC(2030, 0, 1), remindAtMs: [] },
        openedAt: '2029-12-31T00:00:00.000Z',
      }),
    );
    const idsOf = async (filter: Parameters<typeof records.listDocuments>[0]) =>
      (await records.listDocuments(filter)).map(({ documentId }) => documentId);
    expect(await idsOf({})).toEqual([reviewed, soon, late]);
    expect(await idsOf({ limit: 1 })).toEqual([reviewed]);
    expect(await idsOf({ includeClosed: true })).toEqual([reviewed, soon, late, closed]);
    expect(await idsOf({ states: ['ARCHIVED'] })).toEqual([closed]);
    expect((await records.listDocuments({}))[0]).toMatchObject({
      deadlineAt: '2030-01-01T00:00:00.000Z',
      reviewerGroup: 'reviewers',
    });
    expect(await records.countByState()).toEqual({ ARCHIVED: 1, UPLOADED: 3 });
    await listed.close();
  });
});

describe('steps', () => {
  it('counts starts and engine failures for each instance of a step on its own', async () => {
    const documentId = await register(tested.records, { seed: 'steps' });
    await tested.records.transaction(documentId, async (tx) => {
      const read = { step: 'read', instance: 1 } as const;
      expect(await tx.startStep(read)).toEqual({ starts: 1, engineFailures: 0 });
      expect(await tx.countEngineFailure(read)).toEqual({ engineFailures: 1 });
      expect(await tx.startStep(read)).toEqual({ starts: 2, engineFailures: 1 });
      expect(await tx.startStep({ ...read, instance: 2 })).toEqual({ starts: 1, engineFailures: 0 });
    });
  });

  it('a failure of a step that never started is a mistake of the program', async () => {
    const documentId = await register(tested.records, { seed: 'never started' });
    const counted = tested.records.transaction(documentId, (tx) =>
      tx.countEngineFailure({ step: 'read', instance: 1 }),
    );
    await expect(counted).rejects.toMatchObject({ type: 'InvariantViolated' });
  });
});
