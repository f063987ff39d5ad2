import { z } from 'zod';
import { documentTypeSchema } from '../domain/document.ts';
import { fieldKeys, fieldKinds, type FieldKey } from '../domain/fields.ts';
import type { TrueValue } from '../domain/truth.ts';

/** The form of the results file: what the product says of each file of a folder. */
const confidence = z.number().min(0).max(1);
const page = z.number().int().positive().nullable();
const box = z
  .tuple([confidence, confidence, confidence, confidence])
  .refine(([x0, y0, x1, y1]) => x0 < x1 && y0 < y1, 'has no area')
  .nullable();

const saysSomething = (text: string): boolean =>
  !['', 'n/a', 'null', 'none'].includes(text.trim().toLowerCase());
const text = z.string().refine(saysSomething, 'says nothing: null is the value for not found');

function valueSchemaOf(key: FieldKey) {
  switch (fieldKinds[key]) {
    case 'money':
      return z.number();
    case 'date':
      return z.iso.date();
    case 'currency':
      return z.string().regex(/^[A-Z]{3}$/, 'is no ISO 4217 code');
    case 'text':
      return text;
  }
}

/** A field with a value, as the contract wants it. */
export function fieldSchemaOf(key: FieldKey) {
  return z.looseObject({ value: valueSchemaOf(key), confidence, page, box });
}

export const resultLineItemSchema = z.looseObject({
  description: z.string().nullable(),
  quantity: z.number().nullable(),
  unitPrice: z.number().nullable(),
  lineTotal: z.number().nullable(),
  confidence,
  page,
  box,
});
export type ResultLineItem = z.infer<typeof resultLineItemSchema>;

/** A field of a result. `breach`: it was not in the form of the contract, and so cannot be right. */
export interface ResultField {
  readonly value: TrueValue | null;
  readonly confidence: number;
  readonly page: number | null;
  readonly box: readonly [number, number, number, number] | null;
  readonly breach?: true;
}

export const resultTypeSchema = z.looseObject({ value: documentTypeSchema.nullable(), confidence });
export const resultErrorSchema = z.looseObject({ code: z.string().min(1), message: z.string() }).nullable();
export const routes = ['accept', 'review', 'reject'] as const;

/** What the product says of one file. */
export interface ResultDocument {
  readonly file: string;
  readonly documentType: Pick<z.infer<typeof resultTypeSchema>, 'value' | 'confidence'>;
  readonly fields: Readonly<Partial<Record<FieldKey, ResultField>>>;
  readonly lineItems: readonly ResultLineItem[];
  readonly route: (typeof routes)[number];
  readonly reasons: readonly string[];
  readonly seconds: number;
  readonly readBy: string | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

export const nothingFound: ResultField = { value: null, confidence: 0, page: null, box: null };

/** All values null: what a refused file has. */
export function emptyFields(): Record<FieldKey, ResultField> {
  return Object.fromEntries(fieldKeys.map((key) => [key, nothingFound])) as Record<FieldKey, ResultField>;
}
