import { documentClass } from './documentClass.ts';

/** A form that somebody filled in. Nothing tells which fields it has, so a person always looks at it. */
export const form = documentClass({
  name: 'form',
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
