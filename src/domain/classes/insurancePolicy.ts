import { documentClass } from './documentClass.ts';

/** An insurer's policy; `totalAmount` is the premium. */
export const insurancePolicy = documentClass({
  name: 'insurance_policy',
  version: 1,
  fields: [
    'issueDate',
    'dueDate',
    'supplierName',
    'supplierTaxId',
    'customerName',
    'currency',
    'netAmount',
    'taxAmount',
    'totalAmount',
    'iban',
  ],
  required: ['customerName', 'currency', 'totalAmount'],
  hasLineItems: false,
});
