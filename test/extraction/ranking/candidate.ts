import type { FieldValue } from '../../../src/domain/fields.ts';
import type { Candidate, Scored } from '../../../src/extraction/candidates/candidate.ts';

export const text = (value: string): FieldValue => ({ kind: 'text', text: value });
export const day = (date: string): FieldValue => ({ kind: 'date', date });
export const euro = (minorUnits: number): FieldValue => ({
  kind: 'money',
  money: { minorUnits, currency: 'EUR' },
});

/** A candidate that was found and scored already; where it stands does not matter here. */
export function scored(value: FieldValue, score: number, features: Candidate['features'] = {}): Scored {
  const place = { page: 1, row: 0, first: 0, tokens: [], sourceText: '' };
  return { score, candidate: { ...place, value, shape: 1, features } };
}
