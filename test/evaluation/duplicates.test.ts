import { describe, expect, it } from 'vitest';
import { markDuplicates } from '../../src/evaluation/duplicates.ts';
import type { MeasuredDocument } from '../../src/evaluation/measureDocument.ts';
import { resultOf, type ResultWish } from './labelled.ts';

const measured = (
  sha256: string | null,
  identityHash: string | null,
  wish: ResultWish = {},
): MeasuredDocument => ({ sha256, identityHash, pages: 1, grounding: {}, result: resultOf(wish) });
const outcomes = (documents: MeasuredDocument[]) =>
  markDuplicates(documents).map(({ result }) => [result.route, ...result.reasons]);

describe('copies in one folder', () => {
  it('go to a person: the same bytes, or the same supplier, number and total as an earlier file', () => {
    expect(
      outcomes([measured('a', 'one'), measured('a', 'one'), measured('b', 'one'), measured('c', 'two')]),
    ).toEqual([['accept'], ['review', 'duplicate'], ['review', 'suspected_duplicate'], ['accept']]);
  });

  it('keep the reasons that they have', () => {
    const second = measured('b', 'one', { route: 'review', reasons: ['low_confidence: iban'] });
    expect(outcomes([measured('a', 'one'), second])[1]).toEqual([
      'review',
      'low_confidence: iban',
      'suspected_duplicate',
    ]);
  });

  it('stay refused where they are refused, and nothing unknown is alike', () => {
    const refused = { route: 'reject', reasons: ['corrupt'] } as const;
    expect(outcomes([measured('a', null, refused), measured('a', null, refused)])[1]).toEqual([
      'reject',
      'corrupt',
    ]);
    expect(outcomes([measured(null, null), measured(null, null)])[1]).toEqual(['accept']);
  });
});
