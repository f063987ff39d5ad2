import { z } from 'zod';
import { documentClasses } from './classes/index.ts';
import { documentTypeSchema, type DocumentType } from './document.ts';
import { boxSchema } from './geometry.ts';
import { moneySchema, type Money } from './money.ts';

/** The scalar fields, with the kind of value each holds. */
export const fieldKinds = {
  invoiceNumber: 'text',
  issueDate: 'date',
  dueDate: 'date',
  supplierName: 'text',
  supplierTaxId: 'text',
  customerName: 'text',
  purchaseOrder: 'text',
  currency: 'currency',
  netAmount: 'money',
  taxAmount: 'money',
  totalAmount: 'money',
  iban: 'text',
} as const;
export type FieldKey = keyof typeof fieldKinds;
export const fieldKeys = Object.keys(fieldKinds) as FieldKey[];
export const fieldKeySchema = z.enum(fieldKeys as [FieldKey, ...FieldKey[]]);

/** Text that UTF-8 can hold: half a surrogate pair has no canonical form (RFC 8785) and could never be recorded. */
export const wellFormedText = z
  .string()
  .refine((text) => text.isWellFormed(), 'holds half a character (a lone surrogate)');

/** A value as it is held: text as printed, a day, an ISO 4217 code, or money. */
export const fieldValueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: wellFormedText.pipe(z.string().min(1).max(500)) }),
  z.object({ kind: z.literal('date'), date: z.iso.date() }),
  z.object({ kind: z.literal('currency'), code: z.string().regex(/^[A-Z]{3}$/) }),
  z.object({ kind: z.literal('money'), money: moneySchema }),
]);
export type FieldValue = z.infer<typeof fieldValueSchema>;

/** Where a value stands and what exactly is printed there. */
export const groundingSchema = z.object({
  page: z.number().int().positive(),
  box: boxSchema,
  sourceText: z.string(),
});
export type Grounding = z.infer<typeof groundingSchema>;

/** What found or set a value: an engine with its version, or a person with the decision it came by. */
export const provenanceSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('engine'), engine: z.string(), version: z.string(), method: z.string() }),
  z.object({ by: z.literal('person'), reviewer: z.string(), decisionId: z.string() }),
]);
export type Provenance = z.infer<typeof provenanceSchema>;

export const notFoundReasons = [
  'no-candidate',
  'ambiguous',
  'unreadable',
  /** A model named a value, and the page does not show it. */
  'unproven',
  'not-asked',
  'removed-by-person',
] as const;

/**
 * A field as extracted. "Not found" is a value of its own with its reason. `confidence` (0..1) is the probability
 * that the value is right. `grounding: null` means that the value was not found on the page.
 */
export const extractedFieldSchema = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('found'),
    key: fieldKeySchema,
    value: fieldValueSchema,
    confidence: z.number().min(0).max(1),
    grounding: groundingSchema.nullable(),
    provenance: provenanceSchema,
  }),
  z.object({
    status: z.literal('notFound'),
    key: fieldKeySchema,
    reason: z.enum(notFoundReasons),
    provenance: provenanceSchema,
  }),
]);
export type ExtractedField = z.infer<typeof extractedFieldSchema>;
export type FoundField = Extract<ExtractedField, { status: 'found' }>;

/** A row of a table of goods or services. Quantities and unit prices are decimal texts; null means not printed. */
export const lineItemSchema = z.object({
  description: z.string().nullable(),
  quantity: z.string().nullable(),
  unitPrice: z.string().nullable(),
  lineTotal: moneySchema.nullable(),
  confidence: z.number().min(0).max(1),
  page: z.number().int().positive().nullable(),
  box: boxSchema.nullable(),
});
export type LineItem = z.infer<typeof lineItemSchema>;

/** Pages that follow each other, both included, from 1. */
export const pageRangeSchema = z.object({
  fromPage: z.number().int().positive(),
  toPage: z.number().int().positive(),
});
export type PageRange = z.infer<typeof pageRangeSchema>;

export const extractionNotices = [
  'ROWS_INCOMPLETE',
  'XML_CONTRADICTS_PAGE',
  /** The file carries an e-invoice that was refused: a document type, broken, too large, or of no known syntax. */
  'XML_UNREADABLE',
  /** The pages show two whole sets of sums with different totals. */
  'SUMS_CONTESTED',
  /** The pages print two different accounts whose check digits hold. */
  'ACCOUNTS_CONTESTED',
] as const;

/** What a model of language took: `costMicros` in millionths of the currency of the configured prices, null without prices. */
export const extractionUsageSchema = z.object({
  model: z.string(),
  calls: z.number().int().nonnegative(),
  inputTokens: z.number().int().nonnegative(),
  outputTokens: z.number().int().nonnegative(),
  costMicros: z.number().int().nonnegative().nullable(),
});
export type ExtractionUsage = z.infer<typeof extractionUsageSchema>;

/** What a line between net, tax and total may do to the sum. Tax that is withheld is taken off. */
export const sumChangeKinds = ['discount', 'charge', 'rounding', 'withholding'] as const;

/**
 * A labelled line of the sums, `Discount 12.00`, with the amount as it is printed, whatever its sign. `before` says which sum
 * it leads to: `net` stands between rows and net, `total` between net and total; left out where the page does not tell.
 */
export const sumChangeSchema = z.object({
  kind: z.enum(sumChangeKinds),
  amount: moneySchema,
  before: z.enum(['net', 'total']).optional(),
});
/** A document with more of them has a table of discounts, not a sum. */
export const mostSumChanges = 8;
export type SumChange = z.infer<typeof sumChangeSchema>;

/** All values of one document at one time. `lineItemsComplete` is null when nothing tells. */
export const extractionSchema = z.object({
  version: z.literal(1),
  engine: z.object({ name: z.string(), version: z.string() }),
  documentType: z.object({ value: documentTypeSchema, confidence: z.number().min(0).max(1) }),
  fields: z.array(extractedFieldSchema),
  lineItems: z.array(lineItemSchema),
  lineItemsComplete: z.boolean().nullable(),
  notices: z.array(z.enum(extractionNotices)),
  /** Lines that may stand between net, tax and total; left out where there are none. */
  sumChanges: z.array(sumChangeSchema).optional(),
  /** The pages of each document, where the file seems to hold several; left out for one. */
  documentRanges: z.array(pageRangeSchema).optional(),
  usage: extractionUsageSchema.optional(),
});
export type Extraction = z.infer<typeof extractionSchema>;

/** The field when it was found, else undefined. */
export function foundField(extraction: Extraction, key: FieldKey): FoundField | undefined {
  const field = extraction.fields.find((candidate) => candidate.key === key);
  return field?.status === 'found' ? field : undefined;
}

/** What a document of a class must have before it may go on without a person. `form` and `other` always ask. */
export const defaultRequiredFields = Object.fromEntries(
  documentClasses.map(({ name, required }) => [name, required]),
) as Record<DocumentType, readonly FieldKey[]>;

/** The same kind of value, and the same to the letter or the cent. */
export function isSameValue(left: FieldValue, right: FieldValue): boolean {
  const told = (value: FieldValue): string =>
    tellValue(value, ({ currency, minorUnits }) => `${currency} ${minorUnits}`);
  return left.kind === right.kind && told(left) === told(right);
}

/** The text, the day or the code of a value; an amount as `tellMoney` tells it. */
export function tellValue<Told>(value: FieldValue, tellMoney: (money: Money) => Told): string | Told {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'date':
      return value.date;
    case 'currency':
      return value.code;
    case 'money':
      return tellMoney(value.money);
  }
}
