import { documentClass } from './documentClass.ts';

/** What comes along with goods. */
export const deliveryNote = documentClass({
  name: 'delivery_note',
  version: 1,
  fields: [
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
  required: ['supplierName'],
  hasLineItems: true,
});
