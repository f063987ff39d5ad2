import { describe, expect, it } from 'vitest';
import { judgeDocument } from '../../../src/evaluation/scores/judgement.ts';
import {
  atThreshold,
  bestThreshold,
  byRoute,
  confidenceOf,
  countAccepted,
  crossValidated,
} from '../../../src/evaluation/scores/straightThrough.ts';
import { receipt, resultOf, truthOf } from '../labelled.ts';

const required = { issueDate: '2024-05-03', supplierName: 'Mill Ltd', currency: 'EUR', totalAmount: 10 };

describe('the confidence by which a document is accepted', () => {
  const judged = (wish: Parameters<typeof resultOf>[0]) =>
    judgeDocument({ truth: truthOf({}), result: resultOf(wish) });

  it('is the least of the class and the required fields of the class that the product gave', () => {
    const fields = { ...required, supplierName: ['Mill Ltd', 0.7], iban: ['x', 0.1] } as const;
    expect(confidenceOf(judged({ type: 'receipt', typeConfidence: 0.8, fields }))).toBe(0.7);
    expect(confidenceOf(judged({ type: 'receipt', typeConfidence: 0.6, fields }))).toBe(0.6);
  });

  it('is none with a required field missing, an error, no class, or a class that always asks', () => {
    expect(confidenceOf(judged({ type: 'invoice', fields: required }))).toBeNull();
    const error = { code: 'x', message: '' };
    expect(confidenceOf(judged({ type: 'receipt', fields: required, error }))).toBeNull();
    expect(confidenceOf(judged({ type: null, fields: required }))).toBeNull();
    expect(confidenceOf(judged({ type: 'form', fields: required }))).toBeNull();
    expect(confidenceOf(judgeDocument({ truth: truthOf({}), result: null }))).toBeNull();
  });
});

describe('the values of an accepted document', () => {
  it('count: class, scored fields with a value, required fields of the true class, inventions', () => {
    const truth = truthOf({
      documentType: 'invoice',
      invoiceNumber: 'A-1',
      ...required,
      netAmount: 8,
      dueDate: '2024-06-02',
      _meta: { absent: ['iban'] },
    });
    // Taken for a receipt: wrong class, no number (required, wrong), a wrong net amount, no due date, an invented IBAN.
    const result = resultOf({ type: 'receipt', fields: { ...required, netAmount: 9, iban: 'DE1' } });
    expect(countAccepted(judgeDocument({ truth, result }))).toEqual({ right: 4, counted: 8, otherNulls: 1 });
  });

  it('count a required field as wrong when it is null although the label does not know it, unless it is absent', () => {
    const result = resultOf({ type: 'contract', fields: { issueDate: '2024-05-03' } });
    const unknown = truthOf({ documentType: 'bank_statement', issueDate: '2024-05-03' });
    expect(countAccepted(judgeDocument({ truth: unknown, result }))).toEqual({
      right: 1,
      counted: 4,
      otherNulls: 0,
    });
    const absent = truthOf({ ...unknown, _meta: { absent: ['customerName', 'currency'] } });
    expect(countAccepted(judgeDocument({ truth: absent, result })).counted).toBe(2);
  });
});

describe('straight through', () => {
  const many = (count: number, wish: { origin: string; confidence: number; wrong?: boolean }) =>
    Array.from({ length: count }, (_, index) =>
      receipt({ file: `${wish.origin}-${index}-${wish.confidence}`, ...wish }),
    );

  it('takes the largest share that holds the precision, however the curve dips before', () => {
    // 1 wrong of 5 values at 0.99, then 25 documents of 5 right values each: 129 / 130 = 99.2 %.
    const documents = [
      ...many(1, { origin: 'a', confidence: 0.99, wrong: true }),
      ...many(25, { origin: 'a', confidence: 0.9 }),
    ];
    const best = bestThreshold([...documents, ...many(5, { origin: 'a', confidence: 0.5, wrong: true })]);
    expect(best.threshold).toBe(0.9);
    expect([best.accepted.right, best.accepted.counted]).toEqual([26, 31]);
    expect([best.precision.right, best.precision.counted]).toEqual([129, 130]);
  });

  it('accepts documents of one confidence together or not at all', () => {
    const documents = [
      ...many(3, { origin: 'a', confidence: 0.9 }),
      ...many(1, { origin: 'b', confidence: 0.9, wrong: true }),
    ];
    expect(bestThreshold(documents)).toMatchObject({ threshold: null, accepted: { right: 0, counted: 4 } });
  });

  it('chooses each threshold on other origins than it is tried on', () => {
    // In b what looks sure is wrong: chosen without b, the threshold of a lets it through; chosen on b, nothing passes.
    const documents = [
      ...many(4, { origin: 'a', confidence: 0.8 }),
      ...many(2, { origin: 'b', confidence: 0.9, wrong: true }),
    ];
    const figure = crossValidated(documents);
    expect(figure.thresholds).toEqual([null, 0.8]);
    expect([figure.accepted.right, figure.accepted.counted]).toEqual([2, 6]);
    expect([figure.precision.right, figure.precision.counted]).toEqual([8, 10]);
  });

  it('scores the route of the product as it stands', () => {
    const documents = [
      receipt({ file: 'a', origin: 'a', confidence: 0.1 }),
      receipt({ file: 'b', origin: 'a', confidence: 0.99, wrong: true, route: 'review' }),
    ];
    expect(byRoute(documents)).toMatchObject({
      accepted: { right: 1, counted: 2 },
      precision: { right: 5, counted: 5 },
    });
  });

  it('counts every other null as wrong in the strict line', () => {
    const truth = truthOf({ documentType: 'receipt', ...required, netAmount: 8, taxAmount: 2 });
    const document = judgeDocument({ truth, result: resultOf({ type: 'receipt', fields: required }) });
    const { precision, strict } = atThreshold([document], { threshold: 0.5 });
    expect([precision.right, precision.counted, strict.right, strict.counted]).toEqual([5, 5, 5, 7]);
  });
});
