import type { FieldValue } from '../../domain/fields.ts';
import type { Place } from '../features/labels.ts';
import type { Features } from '../measures/features.ts';

/** A value that stands somewhere, before anything says which field it is, with what is measured at its form. */
export interface Candidate<Value extends FieldValue = FieldValue> extends Place {
  readonly value: Value;
  readonly sourceText: string;
  /** How typical the printed form is of its kind, 0..1. */
  readonly shape: number;
  readonly features: Features;
}

export type DateCandidate = Candidate<Extract<FieldValue, { kind: 'date' }>>;
export type TextCandidate = Candidate<Extract<FieldValue, { kind: 'text' }>>;
export type MoneyCandidate = Candidate<Extract<FieldValue, { kind: 'money' }>>;
export type CurrencyCandidate = Candidate<Extract<FieldValue, { kind: 'currency' }>>;

/** A candidate with the probability that it is the field's value, 0..1. */
export interface Scored {
  readonly candidate: Candidate;
  readonly score: number;
}
