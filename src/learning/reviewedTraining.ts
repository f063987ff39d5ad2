import { createHash } from 'node:crypto';
import type { Extraction, FieldKey } from '../domain/fields.ts';
import type { Reading } from '../domain/reading.ts';
import {
  asStated,
  normalisedText,
  type LabelledReading,
  type Modality,
  type Truth,
} from '../domain/truth.ts';
import type { TrainingDocument } from './trainingDocument.ts';

/** What a person approved of a document, with the words that were read of it. */
export interface ApprovedReading {
  readonly reading: Pick<Reading, 'pages' | 'embeddedXml' | 'engine'>;
  readonly extraction: Pick<Extraction, 'fields'>;
}

/** The document as something to learn from; `weight` is how much it counts beside a generated one. */
export function reviewedTraining(
  { reading, extraction }: ApprovedReading,
  { weight }: { weight: number },
): TrainingDocument {
  const truth = truthOf({ reading, extraction });
  return { pages: reading.pages, truth, origin: supplierOrigin(truth) ?? 'reviewed', weight };
}

/**
 * Every value that was approved is true, whether a person set it or left it as it was. What a person removed is absent.
 * A field that the machine did not find stays unknown: who approves a document does not say that nothing is missing.
 * So does the class, which an approval cannot change.
 */
function truthOf({ reading, extraction }: ApprovedReading): Truth {
  const values = extraction.fields.flatMap((field) =>
    field.status === 'found' ? [[field.key, asStated(field.value)] as const] : [],
  );
  const absent = extraction.fields.flatMap((field): FieldKey[] =>
    field.status === 'notFound' && field.reason === 'removed-by-person' ? [field.key] : [],
  );
  const embeddedXml = reading.embeddedXml !== null;
  return {
    file: 'reviewed',
    ...Object.fromEntries(values),
    _meta: { absent, modality: modalityOf(reading), embeddedXml },
  };
}

/** How the words came: recognised on any page, or from text layers only. */
export function modalityOf({ pages }: Pick<LabelledReading, 'pages'>): Modality {
  return pages.some(({ source }) => source !== 'text-layer' && source !== 'none') ? 'scan' : 'native';
}

/** Documents of one supplier look alike, so they share an origin: a hash of the supplier's name; null without one. */
export function supplierOrigin({ supplierName }: Pick<Truth, 'supplierName'>): string | null {
  const name = normalisedText(supplierName ?? '');
  if (name === '') return null;
  return `supplier:${createHash('sha256').update(name).digest('hex').slice(0, 16)}`;
}
