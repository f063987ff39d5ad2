import { describe, expect, it } from 'vitest';
import { policySchema } from '../../src/domain/policy.ts';
import { calibrateThreshold, policyAcceptance } from '../../src/evaluation/calibrateThreshold.ts';
import { judgeDocument, type JudgedDocument } from '../../src/evaluation/scores/judgement.ts';
import { seededRandom } from '../../src/evaluation/scores/random.ts';
import { defaultPolicyText } from '../support/documents.ts';
import { receipt, resultOf, truthOf, type ResultWish } from './labelled.ts';

const policy = policySchema.parse(defaultPolicyText());

/** Documents of several origins; `wrongAt` says whether one of this confidence has a wrong total. */
function documents(
  { origins, each }: { origins: number; each: number },
  wrongAt: (confidence: number, random: () => number) => boolean,
): JudgedDocument[] {
  const random = seededRandom(7);
  return Array.from({ length: origins * each }, (_, index) => {
    const confidence = Math.round(1000 * (0.5 + 0.5 * random())) / 1000;
    const origin = `origin ${index % origins}`;
    return receipt({
      file: `${index}`,
      origin,
      confidence,
      wrong: wrongAt(confidence, random),
      route: 'review',
    });
  });
}

describe('the threshold of a policy', () => {
  it('lies above the confidences at which values are wrong', () => {
    const judged = documents(
      { origins: 6, each: 20 },
      (confidence, random) => confidence < 0.8 && random() < 0.6,
    );
    const found = calibrateThreshold({ judged, policy, targetPrecision: 0.99 });
    expect(found.outcome).toBe('threshold');
    if (found.outcome !== 'threshold') return;
    expect(found.threshold).toBeGreaterThan(0.75);
    expect(found.threshold).toBeLessThan(0.85);
    expect(found.onOthers.precision.share).toBeGreaterThanOrEqual(0.99);
    expect(found.basis).toEqual({ documents: 120, origins: 6 });
  });

  it.each([
    ['too few documents', { origins: 6, each: 4 }, /too little data: 24 labelled documents of 6 origins/],
    ['too few origins', { origins: 3, each: 30 }, /too little data: 90 labelled documents of 3 origins/],
  ])('is refused with %s', (_, shape, why) => {
    const judged = documents(shape, (confidence) => confidence < 0.8);
    expect(calibrateThreshold({ judged, policy, targetPrecision: 0.99 })).toMatchObject({
      outcome: 'refused',
      why: expect.stringMatching(why),
    });
  });

  it('is refused when the confidence says nothing about errors', () => {
    const judged = documents({ origins: 6, each: 20 }, (_, random) => random() < 0.5);
    expect(calibrateThreshold({ judged, policy, targetPrecision: 0.99 })).toMatchObject({
      outcome: 'refused',
      why: expect.stringMatching(/cannot tell right from wrong/),
    });
  });

  it('is refused when nothing is wrong, for then the confidence was not tried', () => {
    const judged = documents({ origins: 6, each: 20 }, () => false);
    expect(calibrateThreshold({ judged, policy, targetPrecision: 0.99 })).toMatchObject({
      outcome: 'refused',
      why: expect.stringMatching(/none is wrong/),
    });
  });

  it('is refused when too few values stand behind the precision', () => {
    const judged = documents({ origins: 6, each: 6 }, (confidence) => confidence < 0.8);
    expect(calibrateThreshold({ judged, policy, targetPrecision: 0.999 })).toMatchObject({
      outcome: 'refused',
      why: expect.stringMatching(/1000 are the fewest/),
    });
  });
});

describe('the confidence up to which a policy lets a document through', () => {
  const fields = { issueDate: '2024-05-03', supplierName: 'Mill', currency: 'EUR', totalAmount: 10 };
  const upTo = (wish: ResultWish, change: object = {}) =>
    policyAcceptance({ ...policy, ...change })(
      judgeDocument({ truth: truthOf({}), result: resultOf({ type: 'receipt', fields, ...wish }) }),
    );

  it('counts the fields that move money even where nobody requires them', () => {
    expect(upTo({})).toBe(0.9);
    expect(upTo({ fields: { ...fields, iban: ['DE1', 0.3] } })).toBe(0.3);
    expect(upTo({ fields: { ...fields, customerName: ['Somebody', 0.3] } })).toBe(0.3);
    expect(upTo({ fields: { ...fields, purchaseOrder: ['PO-1', 0.3] } })).toBe(0.9);
  });

  it('is none with any reason beside confidence, or a class that always asks', () => {
    expect(upTo({ reasons: ['low_confidence: iban', 'type_needs_review'] })).toBe(0.9);
    expect(upTo({ reasons: ['low_confidence: iban', 'rule_failed: dates'] })).toBeNull();
    expect(upTo({ type: 'form' })).toBeNull();
  });

  it('leaves a field with a threshold of its own to that threshold', () => {
    const confidence = { threshold: 0.5, byField: { totalAmount: 0.4 } };
    expect(upTo({ fields: { ...fields, totalAmount: [10, 0.45] } }, { confidence })).toBe(0.9);
    expect(upTo({ fields: { ...fields, totalAmount: [10, 0.35] } }, { confidence })).toBeNull();
  });
});
