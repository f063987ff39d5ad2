/**
 * Phrases that hold the title of a class and are none: a means of paying, as the giro slip at the foot of British bills, and
 * terms of payment.
 */
export const noTitles =
  'bank giro credit, giro credit, credit card, credit cards, credit limit, credit balance, available credit, credit transfer, sepa credit transfer, direct credit, credit terms, due on receipt, due upon receipt, payable on receipt, payable upon receipt, payment on receipt, payment upon receipt';
