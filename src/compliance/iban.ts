import { electronicFormatIBAN, isValidIBAN } from 'ibantools';
import { foundField } from '../domain/fields.ts';
import type { Rule } from './rule.ts';

/** The account number holds its own check digits and the form of its country (ISO 13616). */
export const iban: Rule = ({ extraction }) => {
  const value = foundField(extraction, 'iban')?.value;
  if (value?.kind !== 'text') {
    return { outcome: 'notApplicable', code: 'NO_IBAN', detail: 'The document states no IBAN.', fields: [] };
  }
  const electronic = electronicFormatIBAN(value.text);
  if (electronic && isValidIBAN(electronic)) {
    return { outcome: 'pass', code: 'IBAN_HOLDS', detail: 'The IBAN is well formed.', fields: ['iban'] };
  }
  const detail = 'The IBAN is not well formed: its check digits, length or country are wrong.';
  return { outcome: 'fail', code: 'IBAN_INVALID', detail, fields: ['iban'] };
};
