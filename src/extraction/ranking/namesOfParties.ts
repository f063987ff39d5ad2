import { companiesFirst } from './addressee.ts';
import { behindOwnLabel, ofOwnHeading } from './headings.ts';
import { onlyNamed } from './onlyNamed.ts';
import { operatorFirst } from './operator.ts';
import { buyersCompany, receiverOfGoods, writerBuys } from './tradeParties.ts';
import type { PartyNames } from './scores.ts';
import { wholeNames } from './wholeNames.ts';

/** The learned scores of both names after every rule of names. */
export function namesOfParties({ supplierName, customerName }: PartyNames): PartyNames {
  const supplier = operatorFirst(companiesFirst(wholeNames(supplierName)));
  const customer = companiesFirst(wholeNames(customerName));
  const named = {
    supplierName: ofOwnHeading(supplier, 'supplier'),
    customerName: behindOwnLabel(ofOwnHeading(customer, 'customer')),
  };
  return onlyNamed(receiverOfGoods(buyersCompany(writerBuys(named))));
}
