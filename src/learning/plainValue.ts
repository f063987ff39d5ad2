import { formatDecimal } from '../domain/money.ts';
import type { TrueValue } from '../domain/truth.ts';
import type { Candidate } from '../extraction/candidates/candidate.ts';

/** The value as a label file states it. */
export function plainValue({ value }: Pick<Candidate, 'value'>): TrueValue {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'date':
      return value.date;
    case 'currency':
      return value.code;
    case 'money':
      return Number(formatDecimal(value.money));
  }
}
