import type { FieldValue } from '../../domain/fields.ts';
import type { Place } from '../features/labels.ts';

/** A value that stands somewhere, before anything says which field it is. */
export interface Candidate<Value extends FieldValue = FieldValue> extends Place {
  readonly value: Value;
  readonly sourceText: string;
  /** How typical the printed form is of its kind, 0..1. */
  readonly shape: number;
}

export type DateCandidate = Candidate<Extract<FieldValue, { kind: 'date' }>>;
export type TextCandidate = Candidate<Extract<FieldValue, { kind: 'text' }>>;
export type MoneyCandidate = Candidate<Extract<FieldValue, { kind: 'money' }>>;

/** A candidate with the probability that it is the field's value. */
export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}
