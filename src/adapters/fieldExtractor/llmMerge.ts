import type { DocumentType } from '../../domain/document.ts';
import {
  fieldKeys,
  isSameValue,
  type ExtractedField,
  type Extraction,
  type FieldKey,
  type Provenance,
} from '../../domain/fields.ts';
import type { Reading } from '../../domain/reading.ts';
import { placeOf, prove, type Proven } from './llmEvidence.ts';
import { completenessOf, itemsOf } from './llmRows.ts';
import type { Answer } from './llmSchema.ts';
import type { NumberedWord, Window } from './llmWindows.ts';

export interface AnsweredWindow {
  readonly window: Window;
  readonly answer: Answer;
}

/** A guess, not a measurement: the share of proven values that models get right on plain invoices. */
const confidences = { proven: 0.9, amongOthers: 0.6, type: 0.9 } as const;
/** What stands at the end of a document; all else stands at its beginning. */
const fromTheEnd: readonly FieldKey[] = ['netAmount', 'taxAmount', 'totalAmount'];

/** The answers for all windows as one extraction: values that are proven, rows in order, and whether the rows add up. */
export function extractionOfAnswers({
  answered,
  reading,
  engine,
}: {
  answered: readonly AnsweredWindow[];
  reading: Reading;
  engine: Extraction['engine'];
}): Extraction {
  const provenance: Provenance = {
    by: 'engine',
    engine: engine.name,
    version: engine.version,
    method: 'llm',
  };
  const currency = currencyOf(answered);
  const isEmpty = reading.pages.every(({ words }) => words.length === 0);
  const fields = fieldKeys.map((key): ExtractedField => {
    const named = answered.some(({ answer }) => answer.fields[key] !== null);
    const proven = provenIn(key, { answered, currency });
    const chosen = fromTheEnd.includes(key) ? proven.at(-1) : proven[0];
    const reason = isEmpty ? 'unreadable' : named ? 'unproven' : 'no-candidate';
    if (!chosen) return { status: 'notFound', key, reason, provenance };
    const isAlone = proven.every(({ value }) => isSameValue(value, chosen.value));
    return fieldOf(key, { proven: chosen, isAlone, provenance });
  });
  const lineItems = answered.flatMap(({ answer, window }) =>
    itemsOf(answer, { words: mapOf(window), currency }),
  );
  const complete = completenessOf(lineItems, fields);
  return {
    version: 1,
    engine,
    documentType: { value: typeOf(answered), confidence: answered.length === 0 ? 0 : confidences.type },
    fields,
    lineItems,
    lineItemsComplete: complete,
    notices: complete === false ? ['ROWS_INCOMPLETE'] : [],
  };
}

const mapOf = ({ words }: Window): ReadonlyMap<number, NumberedWord> =>
  new Map(words.map((word) => [word.id, word]));

function provenIn(
  key: FieldKey,
  { answered, currency }: { answered: readonly AnsweredWindow[]; currency: string | null },
): Proven[] {
  return answered.flatMap(({ answer, window }) => {
    const evidence = answer.fields[key];
    return (evidence && prove({ key, evidence, words: mapOf(window), currency })) ?? [];
  });
}

function currencyOf(answered: readonly AnsweredWindow[]): string | null {
  const [proven] = provenIn('currency', { answered, currency: null });
  return proven?.value.kind === 'currency' ? proven.value.code : null;
}

function fieldOf(
  key: FieldKey,
  { proven, isAlone, provenance }: { proven: Proven; isAlone: boolean; provenance: Provenance },
): ExtractedField {
  const place = placeOf(proven.words);
  const sourceText = proven.words.map(({ word }) => word.text).join(' ');
  // A value is as sure as its worst word.
  const read = Math.min(...proven.words.map(({ word }) => word.confidence));
  const confidence = read * (isAlone ? confidences.proven : confidences.amongOthers);
  const grounding = place && { ...place, sourceText };
  return { status: 'found', key, value: proven.value, confidence, grounding, provenance };
}

/** The first window has the title of the document. */
const typeOf = (answered: readonly AnsweredWindow[]): DocumentType =>
  answered[0]?.answer.documentType ?? 'other';
