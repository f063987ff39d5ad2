import type { FieldValue } from '../../src/domain/fields.ts';

/** What a value says: money in minor units. */
export function plainValue(value: FieldValue | undefined): string | number | undefined {
  switch (value?.kind) {
    case undefined:
      return undefined;
    case 'text':
      return value.text;
    case 'date':
      return value.date;
    case 'currency':
      return value.code;
    case 'money':
      return value.money.minorUnits;
  }
}
