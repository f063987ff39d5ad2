import type { DocumentType } from '../../domain/document.ts';
import type { FieldKey } from '../../domain/fields.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { certaintyAsDue } from '../measures/dueWords.ts';

/** Below every threshold that a policy should have: the value is shown, and a person looks at it. */
const mostSureOfUnclear = 0.7;

export interface GivenValue {
  readonly key: FieldKey;
  readonly candidate: Pick<Candidate, 'features'>;
  readonly documentType: DocumentType;
  /** The words of its page come from recognition. */
  readonly isOcr: boolean;
}

/** The confidence of a value, no higher than a rule allows, however well the choice fits. Probabilities 0..1. */
export function certaintyWithinLimits(confidence: number, given: GivenValue): number {
  if (given.key === 'dueDate') return certaintyAsDue(confidence, given.candidate.features);
  return isUnclear(given) ? Math.min(mostSureOfUnclear, confidence) : confidence;
}

/**
 * A recognised number with a digit beside its lookalike letter, `0O`, `1I`, was often read wrongly. A credit note names the
 * number and the day of its invoice too: its own number is sure only by a label that says so, its own day is not the first.
 */
function isUnclear({ key, candidate: { features }, documentType, isOcr }: GivenValue): boolean {
  if (isOcr && features['lookalikes'] === 1) return true;
  if (documentType !== 'credit_note') return false;
  if (key === 'invoiceNumber') return (features['creditLead'] ?? 0) < 0.5;
  return key === 'issueDate' && features['earliest'] === 1 && (features['dates'] ?? 0) > 1;
}
