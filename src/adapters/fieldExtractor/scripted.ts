import { z } from 'zod';
import { documentTypeSchema } from '../../domain/document.ts';
import {
  type ExtractedField,
  type Extraction,
  type FieldKey,
  fieldKeys,
  fieldKinds,
  type FieldValue,
} from '../../domain/fields.ts';
import { parseMoney } from '../../domain/money.ts';
import type { FieldExtractor } from './fieldExtractor.ts';

/** Values by field, as plain texts: amounts as decimals, dates as days. A field without a value is not found. */
const scriptSchema = z.looseObject({
  documentType: documentTypeSchema.default('invoice'),
  fields: z.partialRecord(z.enum(fieldKeys as [FieldKey, ...FieldKey[]]), z.string()),
  confidence: z.number().default(0.99),
  /** Confidence of the values once a person's feedback came. */
  confidenceAfterFeedback: z.number().optional(),
});
type Script = z.infer<typeof scriptSchema>;

const provenance = { by: 'engine', engine: 'scripted', version: '1', method: 'script' } as const;

/** The double of the port: says what the document's own script says (see the double of `documentFile`). */
export function scriptedFieldExtractor(): FieldExtractor {
  return {
    name: 'scripted',
    version: '1',
    extract({ reading, feedback }) {
      const script = scriptSchema.parse(JSON.parse(reading.pages[0]?.words[0]?.text ?? '{}'));
      const confidence =
        feedback.length > 0 ? (script.confidenceAfterFeedback ?? script.confidence) : script.confidence;
      return Promise.resolve(extractionOf(script, confidence));
    },
  };
}

function extractionOf(script: Script, confidence: number): Extraction {
  return {
    version: 1,
    engine: { name: 'scripted', version: '1' },
    documentType: { value: script.documentType, confidence: 0.99 },
    fields: fieldKeys.map((key) => fieldOf(key, script, confidence)),
    lineItems: [],
    lineItemsComplete: null,
    notices: [],
  };
}

function fieldOf(key: FieldKey, script: Script, confidence: number): ExtractedField {
  const text = script.fields[key];
  if (text === undefined) return { status: 'notFound', key, reason: 'no-candidate', provenance };
  const value = valueOf(key, text, script.fields.currency ?? 'EUR');
  const grounding = {
    page: 1,
    box: [0.1, 0.1, 0.9, 0.2] as [number, number, number, number],
    sourceText: text,
  };
  return { status: 'found', key, value, confidence, grounding, provenance };
}

function valueOf(key: FieldKey, text: string, currency: string): FieldValue {
  switch (fieldKinds[key]) {
    case 'text':
      return { kind: 'text', text };
    case 'date':
      return { kind: 'date', date: text };
    case 'currency':
      return { kind: 'currency', code: text };
    case 'money':
      return { kind: 'money', money: parseMoney({ decimal: text, currency }) };
  }
}
