import { foundField } from '../domain/fields.ts';
import type { Rule } from './rule.ts';

/** Every field that the policy requires of this class of document is there. */
export const requiredFields: Rule = ({ extraction, policy }) => {
  const required = policy.requiredFields[extraction.documentType.value];
  const missing = required.filter((key) => !foundField(extraction, key));
  if (required.length === 0) {
    const detail = 'The policy requires no field of this class of document.';
    return { outcome: 'notApplicable', code: 'NOTHING_REQUIRED', detail, fields: [] };
  }
  if (missing.length > 0) {
    const detail = `Required and not found: ${missing.join(', ')}.`;
    return { outcome: 'fail', code: 'FIELDS_MISSING', detail, fields: missing };
  }
  return {
    outcome: 'pass',
    code: 'FIELDS_PRESENT',
    detail: 'Every required field was found.',
    fields: required,
  };
};
