import { documentClass } from './documentClass.ts';

/** A seller's answer to an order; the order's number is `purchaseOrder`. */
export const orderConfirmation = documentClass({
  name: 'order_confirmation',
  version: 1,
  fields: [
    'purchaseOrder',
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
  required: ['purchaseOrder', 'issueDate', 'supplierName', 'currency'],
  hasLineItems: true,
});
