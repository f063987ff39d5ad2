import type { Scored } from '../candidates/candidate.ts';

/** The one with the highest score, the first of equals. */
export function likeliestOf(scored: readonly Scored[]): Scored | undefined {
  let best: Scored | undefined;
  for (const one of scored) if (!best || one.score > best.score) best = one;
  return best;
}
