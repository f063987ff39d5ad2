import { fieldKeys } from '../domain/fields.ts';
import type { Policy } from '../domain/policy.ts';
import { moneyAndIdentityFields } from '../domain/routing.ts';
import { leastGiven, leastOrigins } from '../learning/enough.ts';
import { calibrationOf, type Calibration } from './scores/calibration.ts';
import type { JudgedDocument } from './scores/judgement.ts';
import {
  atThreshold,
  bestThreshold,
  crossValidated,
  type AcceptanceOf,
  type StraightThrough,
} from './scores/straightThrough.ts';
import { basisOf, type Basis } from './scores/tables.ts';

/** The threshold for a policy with what speaks for it, or why there is none. */
export type Calibrated =
  | {
      readonly outcome: 'threshold';
      readonly threshold: number;
      /** What it does on the documents that it was chosen on: optimistic. */
      readonly onTheSame: StraightThrough;
      /** What thresholds chosen in the same way do on origins that they were not chosen on. */
      readonly onOthers: StraightThrough;
      readonly basis: Basis;
    }
  | { readonly outcome: 'refused'; readonly why: string };

/**
 * The confidence from which the policy may accept, so that the wished share of accepted values is right also on origins
 * that were not looked at. Refuses when there is too little data, when the confidence cannot rank errors, or when nothing
 * holds on other origins. Documents with XML inside are left out: their values do not come from the engine.
 */
export function calibrateThreshold(request: {
  judged: readonly JudgedDocument[];
  policy: Pick<Policy, 'confidence' | 'requiredFields' | 'alwaysReview'>;
  targetPrecision: number;
}): Calibrated {
  const { policy, targetPrecision } = request;
  const documents = request.judged.filter(({ hasXml }) => !hasXml);
  const basis = basisOf(documents);
  const why = shortageOf(basis) ?? rankingFault(calibrationOf(documents));
  if (why !== null) return { outcome: 'refused', why };
  const acceptance = policyAcceptance(policy);
  const chosen = choose(documents, { acceptance, targetPrecision });
  if (chosen === null) return { outcome: 'refused', why: nothingHolds(targetPrecision) };
  const onTheSame = atThreshold(documents, { threshold: chosen.threshold, acceptance });
  const tooFew = fewValues(onTheSame, targetPrecision);
  if (tooFew !== null) return { outcome: 'refused', why: tooFew };
  return { outcome: 'threshold', ...chosen, onTheSame, basis };
}

/**
 * The confidence up to which a policy's threshold lets a document through, by the rule of the route: the class, every
 * required field, every given field that moves money, says when, or whose it is. Any reason beside confidence stops it.
 */
export function policyAcceptance(
  policy: Pick<Policy, 'confidence' | 'requiredFields' | 'alwaysReview'>,
): AcceptanceOf {
  return ({ result }) => {
    if (result === null || result.error !== null) return null;
    const { value: type, confidence } = result.documentType;
    if (type === null || policy.alwaysReview.includes(type)) return null;
    if (result.reasons.some((reason) => !aboutConfidence.includes(reason.split(':')[0] ?? ''))) return null;
    const concerned = fieldKeys.filter(
      (key) => policy.requiredFields[type].includes(key) || moneyAndIdentityFields.includes(key),
    );
    const given = concerned.flatMap((key) => {
      const field = result.fields[key];
      return field === undefined || field.value === null
        ? []
        : [{ field, own: policy.confidence.byField[key] }];
    });
    // A field with a threshold of its own is not moved by the one that is sought.
    if (given.some(({ field, own }) => own !== undefined && field.confidence < own)) return null;
    const moved = given.filter(({ own }) => own === undefined);
    return Math.min(confidence, ...moved.map(({ field }) => field.confidence));
  };
}
const aboutConfidence = ['low_confidence', 'type_needs_review'];

/**
 * The mildest way of choosing that holds on other origins: by the target itself, half way to none wrong, or none wrong.
 */
function choose(
  documents: readonly JudgedDocument[],
  { acceptance, targetPrecision }: { acceptance: AcceptanceOf; targetPrecision: number },
): { threshold: number; onOthers: StraightThrough } | null {
  for (const precision of [targetPrecision, (1 + targetPrecision) / 2, 1]) {
    const onOthers = crossValidated(documents, { precision, acceptance });
    const { threshold } = bestThreshold(documents, { precision, acceptance });
    if (threshold !== null && (onOthers.precision.share ?? 0) >= targetPrecision)
      return { threshold: roundedDown(threshold), onOthers };
  }
  return null;
}

/** Six digits are enough for a file that people read; down, so that the document that sets it stays in. */
const roundedDown = (threshold: number): number => Math.floor(threshold * 1e6) / 1e6;

function shortageOf({ documents, origins }: Basis): string | null {
  if (documents >= leastGiven && origins >= leastOrigins) return null;
  return (
    `There is too little data: ${documents} labelled documents of ${origins} origins. ` +
    `It takes at least ${leastGiven} documents of ${leastOrigins} origins (_meta.sourceRepo in the labels).`
  );
}

function rankingFault({ values, wrong, auroc, aurocInterval }: Calibration): string | null {
  if (auroc === null)
    return `The confidence cannot be tried: of ${values} given values ${wrong === 0 ? 'none is wrong' : 'all are wrong'}.`;
  if (aurocInterval !== null && aurocInterval.low > 0.5) return null;
  const range =
    aurocInterval === null
      ? 'unknown'
      : `${aurocInterval.low.toFixed(2)} to ${aurocInterval.high.toFixed(2)}`;
  return (
    `The confidence cannot tell right from wrong values: AUROC ${auroc.toFixed(2)}, interval ${range}, ` +
    'which has to lie above 0.5. No threshold on it means anything; label more documents or train the engine.'
  );
}

function nothingHolds(target: number): string {
  return (
    `No threshold keeps ${(100 * target).toFixed(1)} % of the accepted values right on origins that it was not chosen on. ` +
    'Take a lower --target-precision, label more documents, or train the engine.'
  );
}

/** One wrong value must be allowed by the count, or the target was never put to the test. */
function fewValues({ precision }: StraightThrough, target: number): string | null {
  const needed = target < 1 ? Math.ceil(1 / (1 - target) - 1e-9) : precision.counted;
  if (precision.counted >= needed) return null;
  return (
    `There is too little data: only ${precision.counted} accepted values stand behind the threshold, ` +
    `${needed} are the fewest that can show ${(100 * target).toFixed(1)} %.`
  );
}
