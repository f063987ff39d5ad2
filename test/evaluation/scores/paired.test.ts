import { describe, expect, it } from 'vitest';
import { exactPairedP, holm, worseningP } from '../../../src/evaluation/scores/paired.ts';

describe('the exact paired test', () => {
  it('is the binomial test on the pairs that differ', () => {
    // 2 × (1 + 8 + 28) / 2^8 and (1 + 8) / 2^8.
    expect(exactPairedP({ better: 6, worse: 2 })).toBeCloseTo(74 / 256);
    expect(exactPairedP({ better: 0, worse: 6 })).toBeCloseTo(2 / 64);
    expect(worseningP({ better: 1, worse: 7 })).toBeCloseTo(9 / 256);
  });

  it('says nothing when nothing differs, or as many went each way', () => {
    expect(exactPairedP({ better: 0, worse: 0 })).toBe(1);
    expect(exactPairedP({ better: 5, worse: 5 })).toBe(1);
    expect(worseningP({ better: 3, worse: 0 })).toBe(1);
  });

  it('still counts with thousands of pairs', () => {
    expect(exactPairedP({ better: 2000, worse: 2000 })).toBe(1);
    expect(worseningP({ better: 1800, worse: 2200 })).toBeLessThan(1e-6);
  });
});

describe('several tests together', () => {
  it('hold by Holm: the smallest against level / n, and none after the first that fails', () => {
    expect(holm([0.04, 0.01, 0.03], 0.05)).toEqual([false, true, false]);
    expect(holm([0.02, 0.01, 0.04], 0.05)).toEqual([true, true, true]);
    expect(holm([0.02, 0.03], 0.05)).toEqual([true, true]);
    expect(holm([0.03, 0.03], 0.05)).toEqual([false, false]);
  });
});
