import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { effectKeyOf } from '../../../src/domain/ids.ts';
import { openTestRecords, register, type RecordsUnderTest } from './recordsUnderTest.ts';

let tested: RecordsUnderTest;
beforeAll(async () => {
  tested = await openTestRecords();
});
afterAll(() => tested.close());

async function archiveEffect(seed: string) {
  const documentId = await register(tested.records, { seed });
  const place = { documentId, step: 'archive' as const, instance: 1 };
  const run = tested.records;
  return {
    place,
    key: effectKeyOf(place),
    open: (inputHash = 'a') => run.transaction(documentId, (tx) => tx.openEffect({ ...place, inputHash })),
    complete: (fence: number, result: unknown = { manifest: 'm' }) =>
      run.transaction(documentId, (tx) => tx.completeEffect({ ...place, fence, result })),
    openUndo: () => run.transaction(documentId, (tx) => tx.openUndo(place)),
    completeUndo: (fence: number) =>
      run.transaction(documentId, (tx) => tx.completeUndo({ ...place, fence })),
    settle: () =>
      run.transaction(documentId, (tx) =>
        tx.settleEffect({
          effectKey: effectKeyOf(place),
          operator: 'ops',
          reason: 'by phone',
          reasonRef: null,
        }),
      ),
    state: async () => (await run.ledger(documentId))[0]?.state,
  };
}

describe('effects', () => {
  it('a retry of a finished effect gets the stored result and does nothing again', async () => {
    const effect = await archiveEffect('finished');
    expect(await effect.open()).toEqual({ status: 'open', fence: 1 });
    await effect.complete(1);
    expect(await effect.open()).toEqual({ status: 'done', result: { manifest: 'm' } });
  });

  it('a result that says nothing is still a result', async () => {
    const effect = await archiveEffect('empty result');
    await effect.open();
    await effect.complete(1, null);
    expect(await effect.open()).toEqual({ status: 'done', result: null });
  });

  it('the same key with other arguments is a loud conflict, open or done', async () => {
    const effect = await archiveEffect('other input');
    await effect.open('a');
    await expect(effect.open('b')).rejects.toMatchObject({
      type: 'EffectConflict',
      code: 'EFFECT_INPUT_DIFFERS',
    });
    await effect.complete(1);
    await expect(effect.open('b')).rejects.toMatchObject({ code: 'EFFECT_INPUT_DIFFERS' });
  });

  it('a zombie that commits after the next attempt is refused, and the attempt that took over may finish', async () => {
    const effect = await archiveEffect('zombie');
    await effect.open();
    expect(await effect.open()).toEqual({ status: 'open', fence: 2 });
    await expect(effect.complete(1)).rejects.toMatchObject({ code: 'EFFECT_FENCED' });
    await effect.complete(2);
    expect(await effect.state()).toBe('done');
  });

  it('an undo that finds no row writes it as undone, and a late first attempt is refused', async () => {
    const effect = await archiveEffect('undone first');
    expect(await effect.openUndo()).toEqual({ status: 'absent' });
    await expect(effect.open()).rejects.toMatchObject({ code: 'EFFECT_UNDONE' });
    expect(await effect.openUndo()).toEqual({ status: 'undone' });
  });

  it('an effect with an unknown outcome is undone by calling out, and its zombie may no longer complete', async () => {
    const effect = await archiveEffect('unknown outcome');
    await effect.open();
    expect(await effect.openUndo()).toEqual({ status: 'undo', fence: 2, result: null });
    await expect(effect.complete(1)).rejects.toMatchObject({ code: 'EFFECT_FENCED' });
    await effect.completeUndo(2);
    expect(await effect.state()).toBe('undone');
    await expect(effect.open()).rejects.toMatchObject({ code: 'EFFECT_UNDONE' });
  });

  it('a second undo takes over from a first that never came back, with the result of what it undoes', async () => {
    const effect = await archiveEffect('undo twice');
    await effect.open();
    await effect.complete(1);
    expect(await effect.openUndo()).toEqual({ status: 'undo', fence: 2, result: { manifest: 'm' } });
    expect(await effect.openUndo()).toEqual({ status: 'undo', fence: 3, result: { manifest: 'm' } });
    await expect(effect.completeUndo(2)).rejects.toMatchObject({ code: 'EFFECT_FENCED' });
    await effect.completeUndo(3);
    expect(await effect.openUndo()).toEqual({ status: 'undone' });
  });

  it('an undo settled by hand runs no more, and there is nothing left to settle', async () => {
    const effect = await archiveEffect('settled');
    await effect.open();
    await effect.openUndo();
    expect(await effect.settle()).toBe(true);
    await expect(effect.completeUndo(2)).rejects.toMatchObject({ code: 'EFFECT_FENCED' });
    expect(await effect.openUndo()).toEqual({ status: 'settled' });
    expect(await effect.settle()).toBe(false);
  });

  it('two attempts at once take different fences', async () => {
    const effect = await archiveEffect('at once');
    const attempts = await Promise.all([effect.open(), effect.open(), effect.open()]);
    const fences = attempts.map((attempt) => (attempt.status === 'open' ? attempt.fence : 0));
    expect(fences.toSorted((one, other) => one - other)).toEqual([1, 2, 3]);
  });

  it('a transaction that fails leaves neither effect nor audit behind', async () => {
    const effect = await archiveEffect('rolled back');
    const { documentId } = effect.place;
    const failing = tested.records.transaction(documentId, async (tx) => {
      await tx.openEffect({ ...effect.place, inputHash: 'a' });
      await tx.appendAudit([{ fact: { type: 'identity.released', data: {} }, actor: { kind: 'machine' } }], {
        dedupeKey: 'x',
      });
      throw new RangeError('something else went wrong');
    });
    await expect(failing).rejects.toThrow(RangeError);
    expect(await tested.records.ledger(documentId)).toEqual([]);
    const types = (await tested.records.auditTrail(documentId)).map(({ type }) => type);
    expect(types).toEqual(['document.moved']);
  });

  it('effects outlive their document by the time asked for, then expire', async () => {
    const effect = await archiveEffect('expired');
    const { documentId } = effect.place;
    await effect.open();
    await effect.complete(1);
    await tested.records.transaction(documentId, (tx) => tx.closeDocument({ status: 'approved' }));
    expect(await tested.records.expireEffects({ olderThanMs: 60_000 })).toBe(0);
    await tested.query(
      `update documents set closed_at = closed_at - interval '2 minutes' where document_id = $1`,
      [documentId],
    );
    expect(await tested.records.expireEffects({ olderThanMs: 60_000 })).toBe(1);
    expect(await tested.records.ledger(documentId)).toEqual([]);
  });
});
