import type { DocumentType } from '../../src/domain/document.ts';
import {
  fieldKeys,
  type ExtractedField,
  type Extraction,
  type FieldKey,
  type FieldValue,
} from '../../src/domain/fields.ts';
import { policySchema, type Policy } from '../../src/domain/policy.ts';
import defaultPolicy from '../../policy/default.json' with { type: 'json' };

/** The policy that is shipped. */
export const policy: Policy = policySchema.parse(defaultPolicy);

export const text = (value: string): FieldValue => ({ kind: 'text', text: value });
export const day = (date: string): FieldValue => ({ kind: 'date', date });
export const money = (minorUnits: number, currency = 'EUR'): FieldValue => ({
  kind: 'money',
  money: { minorUnits, currency },
});

/** The values of a sound invoice of 119 EUR. */
export const soundValues: Partial<Record<FieldKey, FieldValue>> = {
  invoiceNumber: text('A-1'),
  issueDate: day('2026-03-01'),
  dueDate: day('2026-03-31'),
  supplierName: text('Larkspur Instruments Ltd'),
  customerName: text('Quillfeather Trading Ltd'),
  purchaseOrder: text('PO-88231'),
  currency: { kind: 'currency', code: 'EUR' },
  netAmount: money(10_000),
  taxAmount: money(1_900),
  totalAmount: money(11_900),
  iban: text('DE89370400440532013000'),
};

/** An extraction with these values, each found by an engine with its place and full confidence. */
export function extractionOf(
  values: Partial<Record<FieldKey, FieldValue | undefined>>,
  { type = 'invoice', ...rest }: { type?: DocumentType } & Partial<Extraction> = {},
): Extraction {
  const provenance = { by: 'engine', engine: 'test', version: '1', method: 'rules' } as const;
  const fields = fieldKeys.map((key): ExtractedField => {
    const value = values[key];
    if (!value) return { status: 'notFound', key, reason: 'no-candidate', provenance };
    const grounding = { page: 1, box: [0, 0, 1, 1] as [number, number, number, number], sourceText: 'x' };
    return { status: 'found', key, value, confidence: 0.99, grounding, provenance };
  });
  return {
    version: 1,
    engine: { name: 'test', version: '1' },
    documentType: { value: type, confidence: 0.99 },
    fields,
    lineItems: [],
    lineItemsComplete: null,
    notices: [],
    ...rest,
  };
}

/** The extraction with one found field changed. */
export function withField(extraction: Extraction, key: FieldKey, change: object): Extraction {
  const fields = extraction.fields.map((field) => (field.key === key ? { ...field, ...change } : field));
  return { ...extraction, fields };
}
