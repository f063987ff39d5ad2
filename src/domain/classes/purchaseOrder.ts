import { documentClass } from './documentClass.ts';

/** What a buyer orders; its own number is `purchaseOrder`. */
export const purchaseOrder = documentClass({
  name: 'purchase_order',
  version: 1,
  fields: [
    'purchaseOrder',
    'issueDate',
    'supplierName',
    'supplierTaxId',
    'customerName',
    'currency',
    'netAmount',
    'taxAmount',
    'totalAmount',
  ],
  required: ['purchaseOrder', 'issueDate', 'supplierName', 'currency'],
  hasLineItems: true,
});
