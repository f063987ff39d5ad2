import { documentClass } from './documentClass.ts';

/** The proof that something was paid, from a till or by mail. */
export const receipt = documentClass({
  name: 'receipt',
  version: 1,
  fields: [
    'invoiceNumber',
    'issueDate',
    'supplierName',
    'supplierTaxId',
    'customerName',
    'purchaseOrder',
    'currency',
    'netAmount',
    'taxAmount',
    'totalAmount',
  ],
  required: ['issueDate', 'supplierName', 'currency', 'totalAmount'],
  hasLineItems: true,
});
