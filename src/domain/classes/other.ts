import { documentClass } from './documentClass.ts';

/** Anything else. A person always looks at it. */
export const other = documentClass({
  name: 'other',
  version: 1,
  fields: [
    'invoiceNumber',
    'issueDate',
    'dueDate',
    'supplierName',
    'supplierTaxId',
    'customerName',
    'purchaseOrder',
    'currency',
    'netAmount',
    'taxAmount',
    'totalAmount',
    'iban',
  ],
  required: [],
  hasLineItems: true,
});
