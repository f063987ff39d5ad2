import { defaultRequiredFields, type FieldKey } from '../../domain/fields.ts';
import { foldsByOrigin } from './folds.ts';
import { groupedShare, shareOf, type Share } from './intervals.ts';
import type { JudgedDocument } from './judgement.ts';

/** What the values of an accepted document count: as right, as counted, and nulls beyond them (`strict` counts those as wrong). */
export interface AcceptedCount {
  readonly right: number;
  readonly counted: number;
  readonly otherNulls: number;
}

/** Documents that went straight through, of all, and how right their values are. */
export interface StraightThrough {
  readonly accepted: Share;
  readonly precision: Share;
  /** The same, with every other null of a scored field counted as wrong. */
  readonly strict: Share;
}

/** The largest share at the wished precision, with the confidence from which it accepts (null: none does). */
export interface ChosenThreshold extends StraightThrough {
  readonly threshold: number | null;
}

export const usualPrecision = 0.99;
const neverAccepted = ['form', 'other'];

/** A confidence by which a document would be accepted at every threshold up to it; null: at none. */
export type AcceptanceOf = (document: JudgedDocument) => number | null;

/** The least confidence of the type and of the required fields of the type that the product gave. */
export const confidenceOf: AcceptanceOf = ({ result }) => {
  if (result === null || result.error !== null) return null;
  const { value: type, confidence } = result.documentType;
  if (type === null || neverAccepted.includes(type)) return null;
  const required = defaultRequiredFields[type].map((key) => result.fields[key]);
  if (required.some((field) => field === undefined || field.value === null)) return null;
  return Math.min(confidence, ...required.map((field) => field?.confidence ?? 0));
};

/** Counts the values of an accepted document against its label. */
export function countAccepted({ trueType, type, values, result, truth }: JudgedDocument): AcceptedCount {
  const required: readonly FieldKey[] = trueType === null ? [] : defaultRequiredFields[trueType];
  const isRequired = (key: string): boolean => required.some((each) => each === key);
  const given = [...(type === null ? [] : [type]), ...values].filter(
    ({ key, outcome }) => outcome !== 'missing' || key === 'documentType' || isRequired(key),
  );
  // A required key that the label does not know is wrong when it is null, unless the label says that it is not there.
  const unknownNulls = required.filter(
    (key) =>
      truth[key] === undefined &&
      !truth._meta.absent?.includes(key) &&
      (result?.fields[key]?.value ?? null) === null,
  );
  return {
    right: given.filter(({ outcome }) => outcome === 'right').length,
    counted: given.length + unknownNulls.length,
    otherNulls: values.filter(({ key, outcome }) => outcome === 'missing' && !isRequired(key)).length,
  };
}

/** Which documents the product's own route lets through. */
export function byRoute(documents: readonly JudgedDocument[]): StraightThrough {
  const accepted = documents.filter(({ result }) => result?.route === 'accept');
  return straightThrough({ all: documents.length, accepted });
}

/** The best threshold chosen on the very documents that are reported: optimistic. */
export function bestThreshold(
  documents: readonly JudgedDocument[],
  {
    precision = usualPrecision,
    acceptance = confidenceOf,
  }: { precision?: number; acceptance?: AcceptanceOf } = {},
): ChosenThreshold {
  const threshold = chooseThreshold(documents, { precision, acceptance });
  return { threshold, ...atThreshold(documents, { threshold, acceptance }) };
}

/** The threshold from four folds of whole origins, share and precision from the fifth, all five added up. */
export function crossValidated(
  documents: readonly JudgedDocument[],
  {
    precision = usualPrecision,
    acceptance = confidenceOf,
  }: { precision?: number; acceptance?: AcceptanceOf } = {},
): StraightThrough & { readonly thresholds: readonly (number | null)[] } {
  const folds = foldsByOrigin(documents, ({ origin }) => origin);
  const chosen = folds.map((fold) => {
    const others = folds.filter((each) => each !== fold).flat();
    const threshold = chooseThreshold(others, { precision, acceptance });
    return { threshold, accepted: acceptedAt(fold, { threshold, acceptance }) };
  });
  const accepted = chosen.flatMap((fold) => fold.accepted);
  return {
    ...straightThrough({ all: documents.length, accepted }),
    thresholds: chosen.map(({ threshold }) => threshold),
  };
}

/** What a threshold lets through. */
export function atThreshold(
  documents: readonly JudgedDocument[],
  { threshold, acceptance = confidenceOf }: { threshold: number | null; acceptance?: AcceptanceOf },
): StraightThrough {
  return straightThrough({
    all: documents.length,
    accepted: acceptedAt(documents, { threshold, acceptance }),
  });
}

/** The confidence from which the most documents are accepted at the wished precision; null when no threshold reaches it. */
function chooseThreshold(
  documents: readonly JudgedDocument[],
  { precision, acceptance }: { precision: number; acceptance: AcceptanceOf },
): number | null {
  const ranked = documents
    .flatMap((document) => {
      const confidence = acceptance(document);
      return confidence === null ? [] : [{ confidence, ...countAccepted(document) }];
    })
    .toSorted((one, other) => other.confidence - one.confidence);
  let [right, counted] = [0, 0];
  let threshold: number | null = null;
  for (const [index, each] of ranked.entries()) {
    right += each.right;
    counted += each.counted;
    // Documents with one confidence are accepted together.
    const isLastOfItsKind = ranked[index + 1]?.confidence !== each.confidence;
    if (isLastOfItsKind && counted > 0 && right / counted >= precision) threshold = each.confidence;
  }
  return threshold;
}

function acceptedAt(
  documents: readonly JudgedDocument[],
  { threshold, acceptance }: { threshold: number | null; acceptance: AcceptanceOf },
): JudgedDocument[] {
  if (threshold === null) return [];
  return documents.filter((document) => (acceptance(document) ?? -1) >= threshold);
}

function straightThrough({
  all,
  accepted,
}: {
  all: number;
  accepted: readonly JudgedDocument[];
}): StraightThrough {
  const counts = accepted.map(countAccepted);
  return {
    accepted: shareOf({ right: accepted.length, counted: all }),
    precision: groupedShare(counts),
    strict: groupedShare(
      counts.map(({ right, counted, otherNulls }) => ({ right, counted: counted + otherNulls })),
    ),
  };
}
