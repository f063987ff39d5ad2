import { documentClass } from './documentClass.ts';

/** An agreement; `issueDate` is the day from which it holds. */
export const contract = documentClass({
  name: 'contract',
  version: 1,
  fields: [
    'issueDate',
    'supplierName',
    'supplierTaxId',
    'customerName',
    'currency',
    'netAmount',
    'taxAmount',
    'totalAmount',
  ],
  required: ['issueDate'],
  hasLineItems: false,
});
