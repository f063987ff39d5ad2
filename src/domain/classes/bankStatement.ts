import { documentClass } from './documentClass.ts';

/** The movements of an account; `supplierName` is the bank. */
export const bankStatement = documentClass({
  name: 'bank_statement',
  version: 1,
  fields: ['issueDate', 'supplierName', 'customerName', 'currency', 'iban'],
  required: ['issueDate', 'customerName', 'currency'],
  hasLineItems: false,
});
