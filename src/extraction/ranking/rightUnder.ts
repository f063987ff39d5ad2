import type { Candidate } from '../candidates/candidate.ts';
import { frameOf } from '../page/frame.ts';

/** The lower stands under the upper, in one column, no further away than `widestGap` of its own heights. */
export function isRightUnder(lower: Candidate, upper: Candidate, widestGap: number): boolean {
  const [own, over] = [frameOf(lower.tokens), frameOf(upper.tokens)];
  return (
    lower.page === upper.page &&
    own.y0 > over.y0 &&
    own.y0 - over.y1 < widestGap * (own.y1 - own.y0) &&
    own.x0 < over.x1 &&
    own.x1 > over.x0
  );
}
