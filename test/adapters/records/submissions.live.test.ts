import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRecords } from '../../../src/adapters/records/index.ts';
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

const submit = (seed: string, changes: { again?: boolean } = {}) =>
  tested.records.submit(submissionOf(seed, changes));
const withdraw = (seed: string) =>
  register(tested.records, {
    seed,
    along: ['UPLOADED', ['WITHDRAWING', { kind: 'client' }], 'WITHDRAWN'],
  });
const rejectForGood = async (seed: string) => {
  const documentId = await register(tested.records, {
    seed,
    along: ['UPLOADED', 'OCR_PROCESSING', 'REJECTED', 'ARCHIVED'],
  });
  await tested.records.transaction(documentId, (tx) => tx.closeDocument({ status: 'rejected' }));
};

describe('submitting', () => {
  it('new bytes are a new document, in its first life', async () => {
    const answer = await submit('fresh');
    expect(answer).toMatchObject({
      outcome: 'new',
      life: 1,
      state: null,
      priority: 3,
      file: fileOf('fresh'),
    });
    expect(answer.documentId).toBe(documentIdOf({ sha256: fileOf('fresh').sha256, life: 1 }));
  });

  it('the same bytes again are the same document, also before it is registered', async () => {
    const first = await submit('twice');
    expect(await submit('twice')).toMatchObject({
      outcome: 'existing',
      documentId: first.documentId,
      state: null,
    });
    await register(tested.records, { seed: 'twice', along: ['UPLOADED', 'OCR_PROCESSING'] });
    expect(await submit('twice', { again: true })).toMatchObject({
      outcome: 'existing',
      documentId: first.documentId,
      state: 'OCR_PROCESSING',
    });
  });

  it('of several clients that submit one file at once, exactly one begins it', async () => {
    const other = await openRecords({ databaseUrl: tested.databaseUrl, masterKey: tested.masterKey });
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, client) =>
        (client % 2 ? other : tested.records).submit(submissionOf('at once')),
      ),
    );
    await other.close();
    expect(new Set(answers.map(({ documentId }) => documentId)).size).toBe(1);
    expect(answers.filter(({ outcome }) => outcome === 'new')).toHaveLength(1);
  });

  it('after a withdrawal the next life begins by itself, once', async () => {
    await withdraw('withdrawn');
    expect(await submit('withdrawn')).toMatchObject({ outcome: 'new', life: 2 });
    expect(await submit('withdrawn')).toMatchObject({ outcome: 'existing', life: 2 });
  });

  it('while it is being withdrawn it is still the same document', async () => {
    const along = ['UPLOADED', ['WITHDRAWING', { kind: 'client' }]] as const;
    await register(tested.records, { seed: 'withdrawing', along });
    expect(await submit('withdrawing')).toMatchObject({ outcome: 'existing', life: 1, state: 'WITHDRAWING' });
  });

  it('a rejected document begins again only when asked to', async () => {
    await rejectForGood('rejected');
    expect(await submit('rejected')).toMatchObject({ outcome: 'existing', life: 1, state: 'ARCHIVED' });
    expect(await submit('rejected', { again: true })).toMatchObject({ outcome: 'new', life: 2 });
  });

  it('a submit whose start failed for good leaves the file free', async () => {
    const first = await submit('removed');
    await tested.records.removeSubmission(first.submissionId);
    expect(await submit('removed')).toMatchObject({ outcome: 'new', life: 1 });
  });

  it('each submit stands in the audit', async () => {
    const { documentId, submissionId } = await submit('audited');
    const [event] = await tested.records.auditTrail(documentId);
    expect(event).toMatchObject({ type: 'document.submitted', data: { submissionId, channel: 'test' } });
  });

  it('a submit whose client died is found again, a started or registered one is not', async () => {
    const died = await submit('died');
    const started = await submit('started');
    await tested.records.markStarted(started.submissionId);
    await submit('registered');
    await register(tested.records, { seed: 'registered' });
    const found = await tested.records.unstartedSubmissions({ olderThanMs: 0 });
    const ids = found.map(({ documentId }) => documentId);
    expect(found).toContainEqual(died);
    expect(ids).not.toContain(started.documentId);
    expect(ids).not.toContain(documentIdOf({ sha256: fileOf('registered').sha256, life: 1 }));
    expect(await tested.records.unstartedSubmissions({ olderThanMs: 3_600_000 })).toEqual([]);
  });
});

describe('identities', () => {
  const reserve = (documentId: string, identityHash: string) =>
    tested.records.transaction(documentId, (tx) => tx.reserveIdentity({ identityHash }));
  const holderFor = (documentId: string, identityHash: string) =>
    tested.records.transaction(documentId, (tx) => tx.findIdentityHolder(identityHash));

  it('of two copies at once one holds the identity, the other learns who does', async () => {
    const one = await register(tested.records, { seed: 'copy one' });
    const two = await register(tested.records, { seed: 'copy two' });
    const answers = await Promise.all([reserve(one, 'same'), reserve(two, 'same')]);
    expect(answers.filter(({ held }) => held === true)).toHaveLength(1);
    const holder = answers[0]?.held === true ? one : two;
    expect(answers).toContainEqual({ held: false, holder });
    expect(await reserve(holder, 'same')).toEqual({ held: true });
  });

  it('a corrected document moves its identity and leaves the old one free', async () => {
    const corrected = await register(tested.records, { seed: 'corrected' });
    const other = await register(tested.records, { seed: 'other' });
    await reserve(corrected, 'misread');
    expect(await reserve(corrected, 'right')).toEqual({ held: true });
    expect(await reserve(other, 'misread')).toEqual({ held: true });
    expect(await holderFor(other, 'right')).toBe(corrected);
    expect(await holderFor(corrected, 'right')).toBeNull();
  });

  it('a released identity can be had by the second copy', async () => {
    const first = await register(tested.records, { seed: 'released first' });
    const second = await register(tested.records, { seed: 'released second' });
    await reserve(first, 'released');
    expect(await reserve(second, 'released')).toEqual({ held: false, holder: first });
    await tested.records.transaction(first, (tx) => tx.releaseIdentity());
    expect(await reserve(second, 'released')).toEqual({ held: true });
  });
});
