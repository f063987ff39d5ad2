import { bankStatement } from './bankStatement.ts';
import { contract } from './contract.ts';
import { creditNote } from './creditNote.ts';
import { deliveryNote } from './deliveryNote.ts';
import { form } from './form.ts';
import { insurancePolicy } from './insurancePolicy.ts';
import { invoice } from './invoice.ts';
import { orderConfirmation } from './orderConfirmation.ts';
import { other } from './other.ts';
import { purchaseOrder } from './purchaseOrder.ts';
import { receipt } from './receipt.ts';

/** Every class that the product knows, in the order in which they are listed. A new one gets its file and its line here. */
export const documentClasses = [
  invoice,
  creditNote,
  receipt,
  purchaseOrder,
  orderConfirmation,
  contract,
  insurancePolicy,
  bankStatement,
  deliveryNote,
  form,
  other,
] as const;
