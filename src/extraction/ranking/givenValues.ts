import type { DocumentType } from '../../domain/document.ts';
import { defaultRequiredFields, type FieldKey } from '../../domain/fields.ts';
import { leastConfidence } from './certainty.ts';

/** From this confidence of its class and of every required field on, a document may pass without a person. */
const passesFrom = 0.6;
/** Below this a value that perhaps nobody looks at is not given. */
const leastUnseen = 0.55;

/**
 * The least confidence from which a value of the field is given. A guess helps a person who looks at the document anyway;
 * where the required fields are sure enough to pass without a person, a field that nobody requires has to be sure too, or
 * it is left out: a gap is honest, a wrong value that nobody sees is not.
 */
export function leastToGive(request: {
  key: FieldKey;
  type: { readonly value: DocumentType; readonly confidence: number };
  confidences: Readonly<Partial<Record<FieldKey, number>>>;
}): number {
  const { key, type, confidences } = request;
  const required = defaultRequiredFields[type.value];
  const mayPass =
    required.length > 0 &&
    type.confidence >= passesFrom &&
    required.every((needed) => (confidences[needed] ?? 0) >= passesFrom);
  return mayPass && !required.includes(key) ? leastUnseen : leastConfidence;
}
