/** What is measured at a candidate, each 0..1. A feature that is not measured counts as 0. */
export const featureNames = [
  /** Support by a label of the field. */
  'label',
  /** How typical the printed form is. */
  'shape',
  /** It stands on the upper half of the first page. */
  'top',
  /** No other value of this kind stands in the document. */
  'alone',
  /** Net and tax make the total. */
  'arithmetic',
  /** Other amounts with labels add up, this one fits none of them. */
  'contradicted',
  /** The largest amount of the document. */
  'largest',
  /** A name with a legal form (GmbH, Ltd, SARL). */
  'legalForm',
  /** Printed larger than the text around it. */
  'big',
  /** The same name stands elsewhere too: letterhead and footer. */
  'repeated',
  /** A mail or web address of the document holds the name. */
  'domain',
  /** A label says that it belongs to the other party. */
  'otherSide',
  /** The head of a block that ends with a postal code and a town. */
  'addressBlock',
  /** The first line of a block with address, contact or tax id. */
  'letterhead',
  /** The same name stands in the footer or the sender's line. */
  'imprint',
  /** Under a sender's line, where an envelope has its window. */
  'window',
  /** A till's receipt prints one day, without a label. */
  'receipt',
] as const;
export type FeatureName = (typeof featureNames)[number];
export type Features = Partial<Record<FeatureName, number>>;
export type Weights = Features & { readonly bias: number };

/** Set by hand; made to be replaced by weights learned from labelled documents. */
export const weights = {
  invoiceNumber: { bias: -4, label: 6.5, shape: 1, top: 0.6 },
  purchaseOrder: { bias: -4, label: 6.5, shape: 1, top: 0.4 },
  issueDate: { bias: -4.2, label: 6.3, shape: 1.4, top: 0.6, alone: 2.2, receipt: 2.4 },
  dueDate: { bias: -4.2, label: 6.5, shape: 1.4 },
  supplierTaxId: { bias: -4, label: 4.5, shape: 2.7, top: 0.3, alone: 1.4, otherSide: -4 },
  iban: { bias: -3, label: 1.5, shape: 6 },
  supplierName: {
    bias: -2.4,
    label: 5,
    legalForm: 1.3,
    top: 1.2,
    big: 0.8,
    repeated: 1.6,
    domain: 1.8,
    letterhead: 2.8,
    imprint: 0.8,
    otherSide: -5,
    window: -2,
  },
  customerName: { bias: -3.5, label: 5.2, legalForm: 0.9, addressBlock: 2.4, window: 2.6 },
  netAmount: { bias: -5, label: 6, shape: 1, arithmetic: 2.5, contradicted: -2.5 },
  taxAmount: { bias: -5, label: 6, shape: 1, arithmetic: 2.5, contradicted: -2.5 },
  totalAmount: { bias: -5, label: 6, shape: 1, arithmetic: 2.5, contradicted: -2.5, largest: 1.3 },
} as const satisfies Record<string, Weights>;
export type ScoredField = keyof typeof weights;
