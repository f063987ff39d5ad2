import { documentClass } from './documentClass.ts';

/** A bill for goods or services. */
export const invoice = documentClass({
  name: 'invoice',
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
