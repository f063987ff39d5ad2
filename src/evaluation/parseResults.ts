import { z } from 'zod';
import { fieldKeys, type FieldKey } from '../domain/fields.ts';
import {
  emptyFields,
  fieldSchemaOf,
  resultErrorSchema,
  resultLineItemSchema,
  resultTypeSchema,
  routes,
  type ResultDocument,
  type ResultField,
} from './results.ts';

/** Results as they can be scored, and every breach of the contract, named by file and key without values. */
export interface ParsedResults {
  readonly documents: readonly ResultDocument[];
  readonly problems: readonly string[];
}

const envelopeSchema = z.looseObject({ documents: z.array(z.looseObject({ file: z.string() })) });
const restSchema = z.looseObject({
  route: z.enum(routes),
  reasons: z.array(z.string().min(1)),
  seconds: z.number().nonnegative(),
  readBy: z.string().min(1).nullable(),
  error: resultErrorSchema,
});
type Entry = z.infer<typeof envelopeSchema>['documents'][number];

/** Has it the form of a results file at all? What its documents hold may still breach the contract. */
export const isResultsFile = (json: unknown): boolean => envelopeSchema.safeParse(json).success;

/** Reads a results file. A breach is a problem, and what it concerns counts as wrong. @throws Error when it is no results file. */
export function parseResults(json: unknown): ParsedResults {
  const envelope = envelopeSchema.safeParse(json);
  if (!envelope.success)
    throw new Error('This is no results file: it needs a list `documents`, each with `file`.');
  const problems: string[] = [];
  const seen = new Set<string>();
  const documents = envelope.data.documents.flatMap((entry) => {
    if (seen.has(entry.file)) problems.push(`${entry.file}: stands there twice`);
    if (seen.has(entry.file)) return [];
    seen.add(entry.file);
    return [parseDocument(entry, (problem) => problems.push(`${entry.file}: ${problem}`))];
  });
  return { documents, problems };
}

type Tell = (problem: string) => void;

function parseDocument(entry: Entry, tell: Tell): ResultDocument {
  const rest = restSchema.safeParse(entry);
  if (!rest.success) tell(describe(rest.error));
  const type = resultTypeSchema.safeParse(entry['documentType']);
  if (!type.success) tell(`documentType ${describe(type.error)}`);
  const document: ResultDocument = {
    file: entry.file,
    documentType: type.success ? type.data : { value: null, confidence: 0 },
    fields: parseFields(entry['fields'], tell),
    lineItems: parseRows(entry['lineItems'], tell),
    ...(rest.success ? restOf(rest.data) : unusable),
  };
  for (const problem of contradictions(document)) tell(problem);
  return document;
}

/** What could not be read counts as not accepted. */
const unusable = {
  route: 'review',
  reasons: ['contract_breach'],
  seconds: 0,
  readBy: null,
  error: { code: 'contract_breach', message: 'The entry breaks the contract of the results file.' },
} as const;

function restOf({ route, reasons, seconds, readBy, error }: z.infer<typeof restSchema>) {
  return { route, reasons, seconds, readBy, error };
}

function parseFields(given: unknown, tell: Tell): Record<FieldKey, ResultField> {
  const fields = emptyFields();
  const object = z.looseObject({}).safeParse(given);
  if (!object.success) tell('fields is no object');
  for (const key of fieldKeys) {
    const raw = object.success ? object.data[key] : undefined;
    // A null value may come without the rest.
    if (raw === undefined || nullFieldSchema.safeParse(raw).success) continue;
    const parsed = fieldSchemaOf(key).safeParse(raw);
    if (!parsed.success) tell(`${key} ${describe(parsed.error)}`);
    fields[key] = parsed.success ? fieldOf(parsed.data) : brokenField(raw);
  }
  return fields;
}

function fieldOf({ value, confidence, page, box }: z.infer<ReturnType<typeof fieldSchemaOf>>): ResultField {
  return { value, confidence, page, box };
}
const nullFieldSchema = z.looseObject({ value: z.null() });
const brokenSchema = z.looseObject({
  value: z.union([z.string(), z.number()]),
  confidence: z.number().min(0).max(1),
});

/** A value in a wrong form is a given value that cannot be right; its confidence counts where it has one. */
function brokenField(raw: unknown): ResultField {
  const { data } = brokenSchema.safeParse(raw);
  return { value: data?.value ?? '', confidence: data?.confidence ?? 0, page: null, box: null, breach: true };
}

/** A row in a wrong form still counts as a given row: it just pairs with nothing. */
function parseRows(given: unknown, tell: Tell): ResultDocument['lineItems'] {
  const rows = z.array(z.unknown()).safeParse(given);
  if (!rows.success) tell('lineItems is no list');
  return (rows.data ?? []).map((row, index) => {
    const parsed = resultLineItemSchema.safeParse(row);
    if (parsed.success) return parsed.data;
    tell(`lineItems[${index}] ${describe(parsed.error)}`);
    const nothing = { description: null, quantity: null, unitPrice: null, lineTotal: null };
    return { ...nothing, confidence: 0, page: null, box: null };
  });
}

function contradictions({ route, reasons, fields, lineItems, documentType }: ResultDocument): string[] {
  const holdsValues =
    documentType.value !== null ||
    lineItems.length > 0 ||
    Object.values(fields).some(({ value }) => value !== null);
  return [
    ...(route !== 'accept' && reasons.length === 0 ? [`route ${route} without a reason`] : []),
    ...(route === 'reject' && holdsValues ? ['a refused file with values'] : []),
  ];
}

/** Where and how, never what: values may be personal data. */
function describe(error: z.ZodError): string {
  const [issue] = error.issues;
  return `breaks the contract (${issue?.path.join('.') || 'form'})`;
}
