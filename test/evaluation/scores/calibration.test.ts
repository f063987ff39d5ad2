import { describe, expect, it } from 'vitest';
import {
  aurocOf,
  calibrationOf,
  eceOf,
  reliabilityBins,
} from '../../../src/evaluation/scores/calibration.ts';
import { judgeDocument } from '../../../src/evaluation/scores/judgement.ts';
import { resultOf, truthOf } from '../labelled.ts';

const values = (...pairs: readonly (readonly [number, boolean])[]) =>
  pairs.map(([confidence, right]) => ({ confidence, right }));

describe('the calibration error', () => {
  it('adds up what each of five bins of equal count is off', () => {
    const ten = values(
      [0.1, false],
      [0.2, false],
      [0.3, true],
      [0.4, false],
      [0.5, true],
      [0.6, true],
      [0.7, true],
      [0.8, true],
      [0.9, true],
      [1, true],
    );
    // |0.15 − 0| + |0.35 − 0.5| + |0.55 − 1| + |0.75 − 1| + |0.95 − 1|, each a fifth.
    expect(eceOf(ten)).toBeCloseTo((0.15 + 0.15 + 0.45 + 0.25 + 0.05) / 5);
  });

  it('does not depend on the order of values with one confidence', () => {
    const mixed = values([0.8, true], [0.8, true], [0.8, true], [0.8, true], [0.8, false]);
    expect(eceOf(mixed)).toBeCloseTo(0);
    expect(eceOf(mixed.toReversed())).toBeCloseTo(0);
    expect(reliabilityBins(mixed).map(({ count }) => count)).toEqual([1, 1, 1, 1, 1]);
  });

  it('counts every value once when five does not divide them', () => {
    const seven = values(
      [0.1, true],
      [0.2, true],
      [0.3, true],
      [0.4, true],
      [0.5, true],
      [0.6, true],
      [0.7, true],
    );
    expect(reliabilityBins(seven).reduce((sum, { count }) => sum + count, 0)).toBe(7);
  });

  it('is not there without values', () => {
    expect(eceOf([])).toBeNull();
  });
});

describe('the ranking', () => {
  it('is the chance that a right value is the surer one, ties half', () => {
    // Right 0.9, 0.5; wrong 0.5, 0.1: three won, one tie.
    expect(aurocOf(values([0.9, true], [0.5, true], [0.5, false], [0.1, false]))).toBe(3.5 / 4);
    expect(aurocOf(values([0.1, true], [0.9, false]))).toBe(0);
  });

  it('is not there unless there are right and wrong values', () => {
    expect(aurocOf(values([0.9, true], [0.1, true]))).toBeNull();
  });
});

describe('the calibration of a folder', () => {
  it('looks at given values of scored fields and at inventions, not at the class or unlabelled fields', () => {
    const truth = truthOf({
      documentType: 'invoice',
      totalAmount: 10,
      netAmount: 8,
      _meta: { absent: ['iban'] },
    });
    const fields = { totalAmount: 10, iban: 'DE1', currency: 'EUR' } as const;
    const { values: count, wrong } = calibrationOf([judgeDocument({ truth, result: resultOf({ fields }) })]);
    expect([count, wrong]).toEqual([2, 1]);
  });
});
