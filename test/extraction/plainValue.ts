import { tellValue, type FieldValue } from '../../src/domain/fields.ts';

/** What a value says: money in minor units. */
export const plainValue = (value: FieldValue | undefined): string | number | undefined =>
  value && tellValue(value, ({ minorUnits }) => minorUnits);
