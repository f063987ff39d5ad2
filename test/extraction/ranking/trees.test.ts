import { describe, expect, it } from 'vitest';
import { logistic } from '../../../src/extraction/measures/features.ts';
import { logOdds, logOddsOf, treesSchema, type Trees } from '../../../src/extraction/ranking/trees.ts';

const model: Trees = {
  features: ['near', 'height'],
  base: -1,
  trees: [
    {
      split: [
        [0, 0.5],
        [1, 2],
      ],
      leaf: [0.1, 0.2, 0.4, 0.8],
    },
    { split: [[0, 0.9]], leaf: [0, 10] },
  ],
};

describe('boosted oblivious trees', () => {
  it.each<[Record<string, number>, number]>([
    [{ near: 0, height: 0 }, -1 + 0.1],
    [{ near: 1, height: 0 }, -1 + 0.2 + 10],
    [{ near: 0, height: 3 }, -1 + 0.4],
    [{ near: 0.7, height: 3 }, -1 + 0.8],
  ])('add one leaf of each tree, found by one question a level: %o', (features, expected) => {
    expect(logOdds(model, features)).toBeCloseTo(expected, 12);
  });

  it('ask whether a border is exceeded: a value on it is not', () => {
    expect(logOdds(model, { near: 0.5, height: 2 })).toBeCloseTo(-0.9, 12);
  });

  it('take a feature that was not measured as 0, and pass over one that they do not know', () => {
    expect(logOdds(model, { unheardOf: 7 })).toBe(logOdds(model, { near: 0, height: 0 }));
    expect(logOdds(model, { near: 1 })).toBe(logOddsOf(model, [1, 0]));
  });

  it('with none of them there is only the base', () => {
    expect(logOdds({ features: [], base: 0.25, trees: [] }, { near: 1 })).toBe(0.25);
  });

  it('become a probability', () => {
    expect(logistic(0)).toBe(0.5);
    expect(logistic(-800)).toBe(0);
    expect(logistic(800)).toBe(1);
    expect(logistic(2) + logistic(-2)).toBeCloseTo(1, 12);
  });

  it('are refused where they are no such trees', () => {
    expect(treesSchema.safeParse({ ...model, trees: [{ split: [[0.5, 1]], leaf: [] }] }).success).toBe(false);
    expect(treesSchema.safeParse(model).data).toEqual(model);
  });
});
