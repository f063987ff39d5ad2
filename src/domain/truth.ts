import { z } from 'zod';
import { documentTypeSchema } from './document.ts';
import { fieldKeys, fieldKinds, tellValue, type FieldKey, type FieldValue } from './fields.ts';
import { formatDecimal } from './money.ts';
import type { PageReading } from './reading.ts';

/** A true value as a label file states it: amounts in major units, days as `YYYY-MM-DD`, all else as printed. */
export type TrueValue = string | number;

/** The value as a label file states it. */
export const asStated = (value: FieldValue): TrueValue =>
  tellValue(value, (money) => Number(formatDecimal(money)));

const text = z.string().min(1);
const amount = z.number();

const trueLineItemSchema = z.looseObject({
  description: text.nullable().default(null),
  quantity: amount.nullable().default(null),
  unitPrice: amount.nullable().default(null),
  lineTotal: amount.nullable().default(null),
  /** `GROUP`: a heading row that only carries a sum. */
  lineKind: z.enum(['DETAIL', 'GROUP']).optional(),
});
export type TrueLineItem = z.infer<typeof trueLineItemSchema>;

export const modalities = ['native', 'scan', 'photo', 'scan-simulated'] as const;
export type Modality = (typeof modalities)[number];

const metaSchema = z.looseObject({
  /** Other values that count as right. */
  alternatives: z.partialRecord(z.string(), z.array(z.union([text, amount]))).optional(),
  /** Keys that are surely not on the page: any value there is an invention. */
  absent: z.array(z.string()).optional(),
  /** Keys whose value follows from the page and is printed nowhere. */
  notPrinted: z.array(z.string()).optional(),
  modality: z.enum(modalities).optional(),
  /** The origin: whoever made the collection that the document comes from. Folds and tables group by it. */
  sourceRepo: text.optional(),
  embeddedXml: z.boolean().optional(),
  language: text.optional(),
});

/**
 * What is true of one document: a flat object, one key a field. A missing key means unknown, not absent; `_meta.absent`
 * says what is surely not there. The form of the files `NAME.truth.json` beside the documents of a labelled folder.
 */
export const truthSchema = z.looseObject({
  file: text,
  documentType: documentTypeSchema.optional(),
  invoiceNumber: text.optional(),
  issueDate: z.iso.date().optional(),
  dueDate: z.iso.date().optional(),
  supplierName: text.optional(),
  supplierTaxId: text.optional(),
  customerName: text.optional(),
  purchaseOrder: text.optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  netAmount: amount.optional(),
  taxAmount: amount.optional(),
  totalAmount: amount.optional(),
  iban: text.optional(),
  lineItems: z.array(trueLineItemSchema).optional(),
  _meta: metaSchema.default({}),
});
export type Truth = z.infer<typeof truthSchema>;

/** A document as it was read, or as it would be read, with what is true of it: what the engine learns from. */
export interface LabelledReading {
  readonly pages: readonly PageReading[];
  readonly truth: Truth;
}

/** The true value of a field and every alternative that counts as right; empty when the truth does not know it. */
export function trueValues(truth: Truth, key: FieldKey): TrueValue[] {
  const value = truth[key];
  return value === undefined ? [] : [value, ...(truth._meta.alternatives?.[key] ?? [])];
}

/** The same by the rules of scoring: names and ids by their letters and digits, amounts to 0.01, all else exactly. */
export function isTrueValue(key: FieldKey, given: TrueValue, truths: readonly TrueValue[]): boolean {
  return truths.some((truth) => {
    switch (fieldKinds[key]) {
      case 'money':
        return Math.abs(Number(given) - Number(truth)) <= 0.01 + 1e-9;
      case 'date':
      case 'currency':
        return given === truth;
      case 'text':
        return normalisedText(String(given)) === normalisedText(String(truth));
    }
  });
}

/** NFKC, lower case, letters and digits only: how names and ids are compared. */
export function normalisedText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** Is the field known to the truth of the document? */
export const scoredKeys = (truth: Truth): FieldKey[] => fieldKeys.filter((key) => truth[key] !== undefined);
