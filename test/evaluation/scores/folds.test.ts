import { describe, expect, it } from 'vitest';
import { foldsByOrigin } from '../../../src/evaluation/scores/folds.ts';

const documents = (sizes: Record<string, number>) =>
  Object.entries(sizes).flatMap(([origin, size]) => Array.from({ length: size }, () => origin));
const shapeOf = (sizes: Record<string, number>, count?: number) =>
  foldsByOrigin(documents(sizes), (origin) => origin, count).map((fold) =>
    [...new Set(fold)].toSorted().join('+'),
  );

describe('folds of whole origins', () => {
  it('take the largest origin first, each into the smallest fold', () => {
    // 9 | 5 | 4 | 2 | 2, then one into each of the two smallest, the first of equals.
    expect(shapeOf({ a: 9, b: 5, c: 4, d: 2, e: 2, f: 1, g: 1, h: 1 })).toEqual([
      'a',
      'b',
      'c',
      'd+f+h',
      'e+g',
    ]);
  });

  it('never part an origin, and lose nothing', () => {
    const folds = foldsByOrigin(documents({ a: 3, b: 3, c: 3 }), (origin) => origin, 2);
    expect(folds.map((fold) => fold.length)).toEqual([6, 3]);
  });

  it('are fewer when there are fewer origins', () => {
    expect(shapeOf({ a: 3, b: 1 })).toEqual(['a', 'b']);
  });

  it('do not depend on the order of the documents', () => {
    const sizes = { a: 2, b: 2, c: 2, d: 1, e: 1, f: 1 };
    const turned = Object.fromEntries(Object.entries(sizes).toReversed());
    expect(shapeOf(turned)).toEqual(shapeOf(sizes));
  });
});
