/** What stands on a generated document, before anybody decides how it looks. */

export const sampleLanguages = ['en', 'de', 'fr'] as const;
export type SampleLanguage = (typeof sampleLanguages)[number];

export interface Party {
  readonly name: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly taxId: string | null;
}

/** A company that writes documents: what its letterhead and footer say. */
export interface Issuer extends Party {
  readonly tagline: string;
  readonly phone: string;
  readonly email: string;
  readonly web: string;
  readonly register: string;
  /** Its colour, red, green and blue of 0 to 1. */
  readonly colour: readonly [number, number, number];
}

/** A row. Its total is the quantity times the price, rounded half up to the cent. */
export interface Row {
  readonly code: string;
  readonly description: string;
  /** In tenths: 75 is 7.5. */
  readonly quantityTenths: number;
  readonly unit: 'piece' | 'hour' | 'month' | 'kilogram';
  readonly unitPriceCents: number;
  readonly totalCents: number;
  readonly taxPercent: number;
}

export interface TaxGroup {
  readonly percent: number;
  readonly netCents: number;
  readonly taxCents: number;
}

export interface Totals {
  readonly taxGroups: readonly TaxGroup[];
  readonly netCents: number;
  readonly taxCents: number;
  readonly totalCents: number;
}

export interface Account {
  readonly iban: string;
  readonly bic: string;
  readonly bank: string;
}

/** An invoice or a purchase order. Days are texts in the form YYYY-MM-DD. */
export interface Paper {
  readonly kind: 'invoice' | 'purchase_order';
  readonly language: SampleLanguage;
  readonly currency: 'GBP' | 'EUR';
  readonly number: string;
  readonly issueDate: string;
  /** Payment of an invoice, delivery of an order. */
  readonly dueDate: string;
  /** The customer's order that an invoice answers, else null. */
  readonly purchaseOrder: string | null;
  /** Who wrote it: the supplier of an invoice, the buyer of an order. */
  readonly issuer: Issuer;
  readonly recipient: Party;
  readonly rows: readonly Row[];
  readonly totals: Totals;
  readonly account: Account | null;
}

/** A till receipt. Prices contain the tax. */
export interface TillReceipt {
  readonly language: SampleLanguage;
  readonly currency: 'GBP' | 'EUR';
  readonly number: string;
  readonly issueDate: string;
  /** HH:MM. */
  readonly time: string;
  readonly issuer: Issuer;
  readonly rows: readonly Row[];
  readonly totals: Totals;
  readonly cardDigits: string;
}

export const supplierOf = (paper: Paper): Party =>
  paper.kind === 'invoice' ? paper.issuer : paper.recipient;
export const customerOf = (paper: Paper): Party =>
  paper.kind === 'invoice' ? paper.recipient : paper.issuer;
