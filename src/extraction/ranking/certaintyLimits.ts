import type { FieldKey } from '../../domain/fields.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { certaintyAsDue } from '../measures/dueWords.ts';

/** A number with a digit beside its lookalike letter, `0O`, `1I`, was often read wrongly: nobody accepts it unseen. */
const mostSureOfLookalikes = 0.7;

/** The confidence of a value, no higher than a rule allows, however well the choice fits. Probabilities 0..1. */
export function certaintyWithinLimits(
  confidence: number,
  { key, candidate, isOcr }: { key: FieldKey; candidate: Pick<Candidate, 'features'>; isOcr: boolean },
): number {
  if (key === 'dueDate') return certaintyAsDue(confidence, candidate.features);
  const isUnclear = isOcr && candidate.features['lookalikes'] === 1;
  return isUnclear ? Math.min(mostSureOfLookalikes, confidence) : confidence;
}
