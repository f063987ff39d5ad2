import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Unavailable } from '../../src/domain/failures.ts';
import { openActivities, startMs, type ActivitiesUnderTest } from './activitiesUnderTest.ts';
import { extractionOf } from './values.ts';

let under: ActivitiesUnderTest;
beforeAll(async () => {
  under = await openActivities();
});
afterAll(() => under.close());

const typesOf = async (documentId: string): Promise<string[]> =>
  (await under.tested.records.auditTrail(documentId)).map(({ type }) => type);

async function withValues(seed: string) {
  const document = await under.document(seed);
  await under.tested.records.transaction(document.documentId, (tx) =>
    tx.saveExtraction({
      origin: 'extract#1',
      extraction: extractionOf({ invoiceNumber: { kind: 'text', text: 'same' } }),
      documentType: 'invoice',
    }),
  );
  return document;
}

const manifestSha256 = 'a'.repeat(64);
const delivering = { decision: 'approved', revision: null, manifestSha256 } as const;

describe('an effect', () => {
  it('a registration that is tried again gives the first deadline, whatever the time is now', async () => {
    const { step, file, documentId } = await under.document('registered twice');
    const later = { clock: { nowMs: () => startMs + 99_000 } };
    const again = await under.attempt('registerDocument', { ...step, file, life: 1 }, later);
    expect(again.documentDeadlineMs).toBe(startMs + 24 * 3_600_000);
    expect((await typesOf(documentId)).filter((type) => type === 'document.registered')).toHaveLength(1);
  });

  it('the same key with other arguments is loud and never retried', async () => {
    const { step, file } = await under.document('other arguments');
    await expect(under.attempt('registerDocument', { ...step, file, life: 2 })).rejects.toMatchObject({
      type: 'EffectConflict',
      nonRetryable: true,
      details: [{ code: 'EFFECT_INPUT_DIFFERS' }],
    });
  });

  it('a delivery that crashed before its commit sends the same key again and is recorded once', async () => {
    const { step, documentId } = await under.document('crashed delivery');
    const before = under.sent.length;
    let broken = true;
    const transaction: typeof under.tested.records.transaction = (id, work) => {
      // The connection is lost after the call, when the delivery wants to commit.
      if (broken && under.sent.length > before) return Promise.reject(new Unavailable('DOWN', 'down'));
      return under.tested.records.transaction(id, work);
    };
    const records = { ...under.tested.records, transaction };
    const lost = under.attempt('deliverDecision', { ...step, ...delivering }, { records });
    await expect(lost).rejects.toMatchObject({ type: 'Unavailable', nonRetryable: false });
    broken = false;
    await under.attempt('deliverDecision', { ...step, ...delivering }, { records });
    await under.attempt('deliverDecision', { ...step, ...delivering }, { records });
    const sent = under.sent.slice(before);
    expect(sent.map(({ key }) => key)).toEqual(Array(2).fill(`${documentId}:deliver#1`));
    expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
    expect((await typesOf(documentId)).filter((type) => type === 'decision.delivered')).toHaveLength(1);
    expect(await under.tested.records.findDocument(documentId)).toMatchObject({ status: 'approved' });
  });

  it('a zombie that comes back after the undo may not commit', async () => {
    const { step, documentId } = await under.document('zombie');
    const delivery = {
      deliver: async () => {
        await under.attempt('sendReversal', { ...step, step: 'deliver' });
      },
    };
    const zombie = under.attempt('deliverDecision', { ...step, ...delivering }, { delivery });
    await expect(zombie).rejects.toMatchObject({ type: 'EffectConflict' });
    expect(await typesOf(documentId)).not.toContain('decision.delivered');
    expect(await under.tested.records.ledger(documentId)).toContainEqual(
      expect.objectContaining({ step: 'deliver', state: 'undone' }),
    );
  });

  it('an undo without a row calls nobody, and a late first attempt is refused', async () => {
    const { step } = await under.document('undo first');
    const before = under.sent.length;
    await under.attempt('sendReversal', { ...step, step: 'deliver' });
    await expect(under.attempt('deliverDecision', { ...step, ...delivering })).rejects.toMatchObject({
      details: [{ code: 'EFFECT_UNDONE' }],
    });
    expect(under.sent).toHaveLength(before);
  });

  it('a reversal has a key of its own and is sent once', async () => {
    const { step, documentId } = await under.document('reversed');
    const before = under.sent.length;
    await under.attempt('deliverDecision', { ...step, ...delivering });
    await under.attempt('sendReversal', { ...step, step: 'deliver' });
    await under.attempt('sendReversal', { ...step, step: 'deliver' });
    expect(under.sent.slice(before).map(({ key, kind }) => [kind, key])).toEqual([
      ['decision', `${documentId}:deliver#1`],
      ['reversal', `${documentId}:deliver#1:undo`],
    ]);
    expect((await under.tested.records.findDocument(documentId)).delivery).toMatchObject({ reversed: true });
  });

  it('of two copies one gets the identity, and the other gets it once that is released', async () => {
    const first = await withValues('copy one');
    const second = await withValues('copy two');
    expect(await under.attempt('reserveIdentity', { ...first.step, revision: 1 })).toEqual({ held: true });
    const refused = { held: false, holder: first.documentId };
    expect(await under.attempt('reserveIdentity', { ...second.step, revision: 1 })).toEqual(refused);
    const screening = { ...second.step, revision: 1, returned: false } as const;
    const looked = await under.attempt('screenDocument', { ...screening, phase: 'first', identity: null });
    expect(looked.reasons).toContainEqual({ code: 'DUPLICATE_SUSPECTED', rule: 'duplicate' });
    await under.attempt('releaseIdentity', { ...first.step, step: 'identity' });
    const again = { ...second.step, instance: 2, revision: 1 };
    expect(await under.attempt('reserveIdentity', again)).toEqual({ held: true });
  });

  it('an archive names every object in its manifest; a repeat and an undo find it', async () => {
    const { step, documentId, file } = await withValues('archived');
    const archiving = { ...step, decision: 'approved', revision: 1 } as const;
    const { manifest } = await under.attempt('archiveDocument', archiving);
    expect((await under.attempt('archiveDocument', archiving)).manifest).toEqual(manifest);
    const text = Buffer.from(await under.deps.archive.read(manifest)).toString('utf8');
    const named = JSON.parse(text) as { objects: { role: string; sha256: string }[] };
    expect(named.objects.map(({ role }) => role)).toEqual(['original', 'values', 'audit']);
    expect(named.objects[0]?.sha256).toBe(file.sha256);
    for (const object of named.objects) {
      await expect(under.deps.archive.read({ key: '', sha256: object.sha256 })).resolves.toBeDefined();
    }
    await under.attempt('withdrawFromArchive', { ...step, step: 'archive' });
    expect(await typesOf(documentId)).toContain('archive.withdrawn');
  });

  it('an effect that was settled by hand says so, also to a repeat', async () => {
    const { step, documentId } = await under.document('settled');
    await under.attempt('deliverDecision', { ...step, ...delivering });
    const settling = {
      documentId,
      effectKey: `${documentId}:deliver#1`,
      operator: 'ops',
      reason: 'by phone',
      reasonRef: null,
    };
    expect(await under.attempt('settleEffect', settling)).toEqual({ settled: true });
    expect(await under.attempt('settleEffect', settling)).toEqual({ settled: true });
    expect((await typesOf(documentId)).filter((type) => type === 'effect.settled')).toHaveLength(1);
  });
});
