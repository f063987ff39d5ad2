import type { DocumentType } from '../../domain/document.ts';
import { defaultRequiredFields, type FieldKey } from '../../domain/fields.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { mayBeDue } from '../measures/dueWords.ts';
import { leastConfidence } from './certainty.ts';

/** A required field is looked at by a person whenever it is not sure: from so much on a guess saves the typing. */
const leastOfRequired = 0.2;
/** From this confidence of its class and of every required field on, a document may pass without a person. */
const passesFrom = 0.6;
/** Below this a value that perhaps nobody looks at is not given. */
const leastUnseen = 0.55;

/**
 * The least confidence from which a value of the field is given. A guess helps a person who looks at the document anyway;
 * where the required fields are sure enough to pass without a person, a field that nobody requires has to be sure too, or
 * it is left out: a gap is honest, a wrong value that nobody sees is not. A due date that is printed and could not be
 * decided is shown however unsure it is, so that a person decides it.
 */
export function leastToGive(request: {
  key: FieldKey;
  type: { readonly value: DocumentType; readonly confidence: number };
  confidences: Readonly<Partial<Record<FieldKey, number>>>;
  candidate?: Pick<Candidate, 'features'> | undefined;
}): number {
  const { key, type, confidences, candidate } = request;
  if (key === 'dueDate' && candidate && isUnclearDueDay(candidate)) return 0;
  const required = defaultRequiredFields[type.value];
  const mayPass =
    required.length > 0 &&
    type.confidence >= passesFrom &&
    required.every((needed) => (confidences[needed] ?? 0) >= passesFrom);
  if (required.includes(key)) return leastOfRequired;
  return mayPass ? leastUnseen : leastConfidence;
}

/** A day that is called due, but day and month may change places: left out, it would pass unseen by anybody who pays. */
const isUnclearDueDay = ({ features }: Pick<Candidate, 'features'>): boolean =>
  features['open'] === 1 && mayBeDue(features);
