export const labelKinds = [
  'invoiceNumber',
  'creditNumber',
  'receiptNumber',
  'orderNumber',
  'salesOrder',
  'confirmationNumber',
  'deliveryNumber',
  'issueDate',
  'dueDate',
  'orderDate',
  'deliveryDate',
  'servicePeriod',
  'customerNumber',
  'ownReference',
  'yourReference',
  'project',
  'contact',
  'terms',
  'shipVia',
  'vatId',
  'taxNumber',
  'customerVatId',
  'register',
  'manager',
  'phone',
  'fax',
  'email',
  'bank',
  'account',
  'billTo',
  'shipTo',
  'supplier',
  'remitTo',
  'attention',
  'page',
  'subtotal',
  'net',
  'tax',
  'total',
  'totalDue',
  'amountDue',
  'prepaid',
  'discount',
  'shipping',
  'previousBalance',
  'taxBase',
  'carried',
  'brought',
  'currency',
  'cashier',
  'till',
  'table',
  'time',
  'cash',
  'change',
  'card',
  'itemCount',
  'rounding',
  'tip',
] as const;
export type LabelKind = (typeof labelKinds)[number];

export const columnKinds = [
  'position',
  'code',
  'description',
  'quantity',
  'unit',
  'unitPrice',
  'discount',
  'taxRate',
  'amount',
  'date',
] as const;
export type ColumnKind = (typeof columnKinds)[number];

export const titleKinds = [
  'invoice',
  'creditNote',
  'receipt',
  'purchaseOrder',
  'orderConfirmation',
  'deliveryNote',
  'contract',
  'insurance',
  'statement',
  'form',
  'quote',
  'priceList',
  'reminder',
] as const;
export type TitleKind = (typeof titleKinds)[number];

/**
 * General words of one language. Each list is one text, `one|two|three`; a word that is more usual stands in it more
 * than once. In patterns `#` is a digit and `{name}` something that is filled in.
 */
export interface Lexicon {
  readonly language: string;
  /** Twelve each, from January. */
  readonly months: string;
  readonly monthsShort: string;
  /** Days in words: `{d}`, `{dd}`, `{month}`, `{mon}`, `{y}`, `{yy}`. */
  readonly wordedDates: string;
  readonly firstNames: string;
  readonly surnames: string;
  readonly cities: string;
  /** `{root}` is a surname, a city or an invented word. */
  readonly streets: string;
  readonly trades: string;
  readonly goods: string;
  readonly services: string;
  readonly foods: string;
  readonly units: string;
  readonly departments: string;
  readonly roles: string;
  readonly titles: Readonly<Record<TitleKind, string>>;
  readonly labels: Readonly<Record<LabelKind, string>>;
  readonly columns: Readonly<Record<ColumnKind, string>>;
  readonly phrases: Readonly<Record<PhraseKind, string>>;
}

export type PhraseKind =
  | 'intro'
  | 'numberOfDay'
  | 'terms'
  | 'dueBy'
  | 'reverseCharge'
  | 'pricesIncludeTax'
  | 'thanks'
  | 'notes'
  | 'slogans'
  | 'contractClauses'
  | 'letterLines';
