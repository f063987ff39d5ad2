import type { DocumentType } from '../../domain/document.ts';
import { fieldKeys, type FieldKey } from '../../domain/fields.ts';
import {
  isTrueValue,
  scoredKeys,
  trueValues,
  type Modality,
  type Truth,
  type TrueValue,
} from '../../domain/truth.ts';
import { nothingFound, type ResultDocument } from '../results.ts';
import { scoreRows, type RowScore } from './lineItems.ts';

/** A label with what the product says of its document; null when the results do not have it. */
export interface LabelledResult {
  readonly truth: Truth;
  readonly result: ResultDocument | null;
}

/** `missing`: no value where there is one. `invented`: a value where there surely is none. */
export type ValueOutcome = 'right' | 'wrong' | 'missing' | 'invented';

/** One value held against the truth. `given` is null when nothing was found. */
export interface JudgedValue {
  readonly key: FieldKey | 'documentType';
  readonly outcome: ValueOutcome;
  readonly given: TrueValue | null;
  readonly truths: readonly TrueValue[];
  /** The product's own, 0..1; says nothing for a missing value. */
  readonly confidence: number;
}

export interface JudgedDocument {
  readonly file: string;
  readonly truth: Truth;
  readonly result: ResultDocument | null;
  /** Whoever made the collection that the document comes from. */
  readonly origin: string;
  readonly modality: Modality | 'unknown';
  readonly trueType: DocumentType | null;
  /** Reading XML is not reading a page: such documents have a row of their own. */
  readonly hasXml: boolean;
  /** Null when the label does not say. */
  readonly type: JudgedValue | null;
  /** Every scored field, and every invention. */
  readonly values: readonly JudgedValue[];
  /** Null when the label has no rows. */
  readonly rows: RowScore | null;
}

const unknownOrigin = 'unknown';

/** Whoever made the collection that the document comes from; documents whose label does not say count as one origin. */
export function originOf(truth: Truth | null): string {
  return truth?._meta.sourceRepo ?? unknownOrigin;
}

/** Holds all that the product says of a document against its label. A document without a result is all missing. */
export function judgeDocument({ truth, result }: LabelledResult): JudgedDocument {
  const { modality, embeddedXml } = truth._meta;
  const note = truth._meta['note'];
  return {
    file: truth.file,
    truth,
    result,
    origin: originOf(truth),
    modality: modality ?? 'unknown',
    trueType: truth.documentType ?? null,
    hasXml: embeddedXml === true || (typeof note === 'string' && /\bcarries embedded\b/i.test(note)),
    type: judgeType({ truth, result }),
    values: [
      ...scoredKeys(truth).map((key) => judgeField({ truth, result }, key)),
      ...inventions({ truth, result }),
    ],
    rows: truth.lineItems ? scoreRows({ truth: truth.lineItems, given: result?.lineItems ?? [] }) : null,
  };
}

function judgeType({ truth, result }: LabelledResult): JudgedValue | null {
  const { documentType } = truth;
  if (documentType === undefined) return null;
  const truths = [documentType, ...(truth._meta.alternatives?.['documentType'] ?? [])];
  const { value: given, confidence } = result?.documentType ?? { value: null, confidence: 0 };
  const outcome = given === null ? 'missing' : truths.includes(given) ? 'right' : 'wrong';
  return { key: 'documentType', outcome, given, truths, confidence };
}

function judgeField({ truth, result }: LabelledResult, key: FieldKey): JudgedValue {
  const truths = trueValues(truth, key);
  const { value: given, confidence, breach } = result?.fields[key] ?? nothingFound;
  if (given === null) return { key, outcome: 'missing', given, truths, confidence };
  const right = !breach && isTrueValue(key, given, truths);
  return { key, outcome: right ? 'right' : 'wrong', given, truths, confidence };
}

/** A key that the label both states and calls absent is scored by what it states. */
function inventions({ truth, result }: LabelledResult): JudgedValue[] {
  return fieldKeys
    .filter((key) => truth[key] === undefined && truth._meta.absent?.includes(key))
    .flatMap((key) => {
      const { value: given, confidence } = result?.fields[key] ?? nothingFound;
      return given === null ? [] : [{ key, outcome: 'invented' as const, given, truths: [], confidence }];
    });
}
