import type { Extraction, FieldKey, FieldValue } from '../../src/domain/fields.ts';

const provenance = { by: 'engine', engine: 'scripted', version: '1', method: 'test' } as const;
const plain: Partial<Record<FieldKey, FieldValue>> = {
  invoiceNumber: { kind: 'text', text: 'R-1' },
  issueDate: { kind: 'date', date: '2026-01-02' },
  supplierName: { kind: 'text', text: 'Example Supplies' },
  currency: { kind: 'currency', code: 'EUR' },
  netAmount: { kind: 'money', money: { minorUnits: 10_000, currency: 'EUR' } },
  taxAmount: { kind: 'money', money: { minorUnits: 1_900, currency: 'EUR' } },
  totalAmount: { kind: 'money', money: { minorUnits: 11_900, currency: 'EUR' } },
};

/** A sure and consistent invoice, with some values changed. */
export function extractionOf(changes: Partial<Record<FieldKey, FieldValue>>): Extraction {
  const values = Object.entries({ ...plain, ...changes }) as [FieldKey, FieldValue][];
  return {
    version: 1,
    engine: { name: 'scripted', version: '1' },
    documentType: { value: 'invoice', confidence: 1 },
    fields: values.map(([key, value]) => ({
      status: 'found',
      key,
      value,
      confidence: 0.99,
      grounding: { page: 1, box: [0.1, 0.1, 0.2, 0.2], sourceText: 'x' },
      provenance,
    })),
    lineItems: [],
    lineItemsComplete: null,
    notices: [],
  };
}

/** Net and tax do not make this total. */
export const wrongTotal: FieldValue = { kind: 'money', money: { minorUnits: 12_900, currency: 'EUR' } };
export const rightTotal: FieldValue = { kind: 'money', money: { minorUnits: 11_900, currency: 'EUR' } };
