import type { FieldKey } from '../domain/fields.ts';
import { identityOf } from './identity.ts';
import type { Rule } from './rule.ts';

const fields: FieldKey[] = ['supplierName', 'supplierTaxId', 'invoiceNumber', 'totalAmount', 'currency'];

/** No other document holds the same supplier, number and amount. At the gate the reservation decides, before it the look-up. */
export const duplicate: Rule = ({ extraction, reference: { identity, holder } }) => {
  const other = identity?.held === false ? identity.holder : identity ? null : holder;
  if (other) {
    const detail = `Document ${other} has the same supplier, number and amount.`;
    return { outcome: 'fail', code: 'IDENTITY_HELD', detail, fields };
  }
  const isUnknown = identity ? identity.held === 'notApplicable' : identityOf(extraction) === null;
  if (isUnknown) {
    const detail = 'Supplier, number, amount or currency is missing, so copies cannot be told.';
    return { outcome: 'notApplicable', code: 'NO_IDENTITY', detail, fields: [] };
  }
  return {
    outcome: 'pass',
    code: 'IDENTITY_FREE',
    detail: 'No other document has the same identity.',
    fields,
  };
};
