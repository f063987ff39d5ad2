import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadInput } from '../../src/activities/contract.ts';
import { createDocumentActivities } from '../../src/activities/index.ts';
import type { Box } from '../../src/domain/geometry.ts';
import { EngineFailed, Unavailable } from '../../src/domain/failures.ts';
import { movesAlong } from '../adapters/records/recordsUnderTest.ts';
import { openActivities, type ActivitiesUnderTest } from './activitiesUnderTest.ts';

let under: ActivitiesUnderTest;
beforeAll(async () => {
  under = await openActivities();
});
afterAll(() => under.close());

const failing = (error: Error) => ({
  documentFile: { ...under.deps.documentFile, inspect: () => Promise.reject(error) },
});

describe('an engine', () => {
  it('that fails on a document gives up at the third time, and an operator gets three more', async () => {
    const { step, file } = await under.document('engine fails');
    const attempt = () =>
      under.attempt('readDocument', { ...step, file }, failing(new EngineFailed('PARSER', 'failed')));
    for (const type of ['EngineFailed', 'EngineFailed', 'GaveUp', 'EngineFailed']) {
      await expect(attempt()).rejects.toMatchObject({ type, nonRetryable: type === 'GaveUp' });
    }
  });

  it('a file that kills its worker is given up at the tenth start', async () => {
    const { step, file, documentId } = await under.document('kills its worker');
    for (let start = 1; start < 10; start += 1) {
      await under.tested.records.transaction(documentId, (tx) => tx.startStep({ step: 'read', instance: 1 }));
    }
    await expect(under.attempt('readDocument', { ...step, file })).rejects.toMatchObject({
      type: 'GaveUp',
      details: [{ code: 'TOO_MANY_STARTS' }],
    });
  });

  it('an outage counts towards no limit, however long it lasts', async () => {
    const { step, file } = await under.document('outage');
    const deps = { ...under.deps, ...failing(new Unavailable('DOWN', 'down')) };
    let heartbeatDetails: unknown;
    for (let start = 1; start <= 25; start += 1) {
      const environment = new MockActivityEnvironment({ heartbeatDetails });
      environment.on('heartbeat', (details: unknown) => (heartbeatDetails = details));
      const activities = createDocumentActivities(deps);
      const attempt = environment.run((input: ReadInput) => activities.readDocument(input), {
        ...step,
        file,
      });
      await expect(attempt).rejects.toMatchObject({ type: 'Unavailable' });
    }
  });

  it('tells in its heartbeats how many pages are done', async () => {
    const { step, file } = await under.document('two pages');
    const word = { text: 'word', box: [0.1, 0.1, 0.2, 0.2] as Box, confidence: 1, line: 0 };
    const page = (number: number) => ({ page: number, widthPt: 595, heightPt: 842, textLayer: [word] });
    const opened = {
      outcome: 'opened' as const,
      mediaType: 'application/pdf' as const,
      parser: { name: 'scripted', version: '1' },
      pages: [page(1), page(2)],
      embeddedXml: null,
      warnings: [],
    };
    const documentFile = { ...under.deps.documentFile, inspect: () => Promise.resolve(opened) };
    const activities = createDocumentActivities({ ...under.deps, documentFile });
    const environment = new MockActivityEnvironment();
    const heartbeats: unknown[] = [];
    environment.on('heartbeat', (details: unknown) => heartbeats.push(details));
    await environment.run((input: ReadInput) => activities.readDocument(input), { ...step, file });
    expect(heartbeats).toContainEqual({ excusedStarts: 0, pagesDone: 1, pages: 2 });
    expect(heartbeats.at(-1)).toEqual({ excusedStarts: 0, pagesDone: 2, pages: 2 });
  });

  it('a refused file is an answer; the moves of success are left to nobody', async () => {
    const { step, file, documentId } = await under.document('refused file', ['UPLOADED', 'OCR_PROCESSING']);
    const [, , completed] = movesAlong(['UPLOADED', 'OCR_PROCESSING', 'OCR_COMPLETED']);
    const moves = { onStart: [], onDone: completed ? [completed] : [] };
    const answer = await under.attempt('readDocument', { ...step, moves, file });
    expect(answer).toEqual({ outcome: 'refused', code: 'CORRUPT' });
    expect((await under.tested.records.findDocument(documentId)).state).toBe('OCR_PROCESSING');
  });

  it('a retry of an extraction that was saved gives the same revision with one line in the audit', async () => {
    const { step, documentId } = await under.document('extracted twice');
    const reading = { version: 1, fileSha256: 'x', engine: { name: 'e', version: '1' } };
    const bytes = Buffer.from(JSON.stringify({ ...reading, pages: [], embeddedXml: null, warnings: [] }));
    const stored = await under.deps.blobStore.put({ bytes, mediaType: 'application/json' });
    const input = { ...step, reading: stored, round: 1, feedbackOf: null };
    const first = await under.attempt('extractFields', input);
    expect(first).toEqual({ revision: 1, documentType: 'invoice', minConfidence: 0.99 });
    expect(await under.attempt('extractFields', input)).toEqual(first);
    const trail = await under.tested.records.auditTrail(documentId);
    expect(trail.filter(({ type }) => type === 'fields.extracted')).toHaveLength(1);
    expect(JSON.stringify(trail)).not.toContain('Example Supplies');
  });

  it('an error of foreign code is tried again, and its message goes nowhere', async () => {
    const { step, file } = await under.document('foreign error');
    const failure = under.attempt('readDocument', { ...step, file }, failing(new TypeError('Jane Doe')));
    await expect(failure).rejects.toMatchObject({ type: 'Unexpected', nonRetryable: false });
    await expect(failure).rejects.not.toThrow(/Jane/);
  });

  it('a cancelled reading ends as cancelled', async () => {
    const { step, file } = await under.document('cancelled');
    const environment = new MockActivityEnvironment();
    const documentFile = {
      ...under.deps.documentFile,
      inspect: ({ signal }: { signal: AbortSignal }) =>
        new Promise<never>((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('killed')));
          environment.cancel();
        }),
    };
    const activities = createDocumentActivities({ ...under.deps, documentFile });
    const run = environment.run((input: ReadInput) => activities.readDocument(input), {
      ...step,
      file,
    });
    await expect(run).rejects.toMatchObject({ name: 'CancelledFailure' });
  });
});
