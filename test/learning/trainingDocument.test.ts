import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldsByOrigin } from '../../src/learning/trainingDocument.ts';

const origins = fc.array(fc.record({ origin: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h') }), {
  minLength: 1,
  maxLength: 80,
});

describe('folds', () => {
  it('never split an origin, and number from 0', () => {
    fc.assert(
      fc.property(origins, fc.integer({ min: 1, max: 5 }), (documents, count) => {
        const folds = foldsByOrigin(documents, count);
        expect(folds).toHaveLength(documents.length);
        const foldOf = new Map<string, number>();
        for (const [at, { origin }] of documents.entries()) {
          expect(folds[at]).toBe(foldOf.get(origin) ?? folds[at]);
          foldOf.set(origin, folds[at] ?? -1);
          expect(folds[at]).toBeLessThan(count);
        }
      }),
    );
  });

  it('are of even size where the origins allow it, whatever the order of the documents', () => {
    const documents = ['a', 'a', 'a', 'b', 'b', 'c', 'd', 'd', 'd'].map((origin) => ({ origin }));
    const sizes = (folds: readonly number[]) =>
      [0, 1, 2].map((fold) => folds.filter((one) => one === fold).length);
    expect(sizes(foldsByOrigin(documents, 3))).toEqual([3, 3, 3]);
    expect(sizes(foldsByOrigin(documents.toReversed(), 3))).toEqual([3, 3, 3]);
  });
});
