import { documentClass } from './documentClass.ts';

/** A bill that is taken back, in whole or in part. */
export const creditNote = documentClass({
  name: 'credit_note',
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
  required: ['invoiceNumber', 'issueDate', 'supplierName', 'currency', 'totalAmount'],
  hasLineItems: true,
});
