import type { Candidate, Scored } from '../candidates/candidate.ts';

/** A value that scores less is not looked at any further; whether a chosen one is given is said by its certainty. */
export const leastProbability = 0.08;

/** The names that are likely seller and buyer. */
export interface PartyNames {
  readonly supplierName: readonly Scored[];
  readonly customerName: readonly Scored[];
}

export const textOfName = ({ value }: Candidate): string => (value.kind === 'text' ? value.text : '');

/** The one with the highest score, the first of equals. */
export function likeliestOf(scored: readonly Scored[]): Scored | undefined {
  let best: Scored | undefined;
  for (const one of scored) if (!best || one.score > best.score) best = one;
  return best;
}

/** The same candidates, where two have changed their scores: a rule puts one in the place of the other. */
export const exchanged = (scored: readonly Scored[], one: Scored, other: Scored): readonly Scored[] =>
  scored.map((each) => {
    if (each === one) return { ...one, score: other.score };
    return each === other ? { ...other, score: one.score } : each;
  });
