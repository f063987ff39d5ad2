import { z } from 'zod';
import { documentTypes } from '../../domain/document.ts';
import type { FieldKey } from '../../domain/fields.ts';

/** A value with its proof: the text that shows it, and the ids of the words of that text. */
const evidence = z.object({ value: z.string(), quote: z.string(), words: z.array(z.number()) }).nullable();
export type Evidence = NonNullable<z.infer<typeof evidence>>;

const cell = z.string().nullable();
const row = z.object({
  description: cell,
  quantity: cell,
  unitPrice: cell,
  lineTotal: cell,
  words: z.array(z.number()),
});
export type AnsweredRow = z.infer<typeof row>;

/**
 * What a model has to answer for one window of pages. Every key is required and `null` says "not there": providers that
 * hold a model to its schema ask for that, and for no limits of length, so those are checked with the evidence.
 */
export const answerSchema = z.object({
  documentType: z.enum(documentTypes),
  fields: z.object({
    invoiceNumber: evidence,
    issueDate: evidence,
    dueDate: evidence,
    supplierName: evidence,
    supplierTaxId: evidence,
    customerName: evidence,
    purchaseOrder: evidence,
    currency: evidence,
    netAmount: evidence,
    taxAmount: evidence,
    totalAmount: evidence,
    iban: evidence,
  } satisfies Record<FieldKey, typeof evidence>),
  lineItems: z.array(row),
});
export type Answer = z.infer<typeof answerSchema>;
