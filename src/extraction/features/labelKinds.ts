/** Columns of a table of goods. */
export const goodsColumns = [
  'unitPrice',
  'lineTotal',
  'quantity',
  'unit',
  'description',
  'position',
  'articleCode',
] as const;

/** Everything that a label may announce: a field, or a thing that only looks like one (a customer number, a delivery date). */
export const labelKinds = [
  // Numbers
  'invoiceNumber',
  'creditNoteNumber',
  'receiptNumber',
  'purchaseOrder',
  'orderNumber',
  'quoteNumber',
  'contractNumber',
  'policyNumber',
  'accountNumber',
  'customerNumber',
  'supplierNumber',
  'deliveryNumber',
  'projectNumber',
  'genericNumber',
  // Days
  'issueDate',
  'genericDate',
  'orderDate',
  'dueDate',
  'deliveryDate',
  'servicePeriod',
  'effectiveDate',
  'expiryDate',
  'printDate',
  'paymentDate',
  'birthDate',
  'time',
  'period',
  // Parties
  'supplier',
  'customer',
  'shipTo',
  'contact',
  'advertiser',
  'agency',
  'station',
  'taxId',
  'supplierTaxId',
  'customerTaxId',
  'companyRegister',
  // Amounts
  'netAmount',
  'taxAmount',
  'totalAmount',
  'amountDue',
  'grossAmount',
  'total',
  'subtotal',
  'previousBalance',
  'amountPaid',
  'prepayment',
  'discount',
  'withholding',
  'shipping',
  'tip',
  'change',
  'cash',
  'rounding',
  'commission',
  'taxBase',
  'taxRate',
  'premium',
  'sumInsured',
  'openingBalance',
  'closingBalance',
  // What a till counts besides money
  'loyalty',
  ...goodsColumns,
  // Payment and contact
  'currency',
  'iban',
  'bic',
  'bankAccount',
  'bankName',
  'phone',
  'fax',
  'email',
  'web',
  'page',
  'terms',
  'documentTitle',
] as const;
export type LabelKind = (typeof labelKinds)[number];

/** What a label announces, with how surely it does (0..1). */
export interface LabelMeaning {
  readonly kind: LabelKind;
  readonly strength: number;
}

/**
 * The label words of one language. A text is `STRENGTH = words, words; STRENGTH = words`; words are written as people
 * write them. `{no}` stands for each of the alternatives that `slots` gives under that name.
 */
export interface LanguageLexicon {
  readonly slots: Readonly<Record<string, string>>;
  readonly words: Partial<Readonly<Record<LabelKind, string>>>;
}
