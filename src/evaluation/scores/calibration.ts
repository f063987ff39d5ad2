import { bootstrap, type Interval } from './intervals.ts';
import type { JudgedDocument } from './judgement.ts';

/** A given value with its confidence: was it right? An invention is wrong. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** A bin of the reliability plot. */
export interface Bin {
  readonly count: number;
  readonly meanConfidence: number;
  readonly shareRight: number;
}

export interface Calibration {
  readonly values: number;
  readonly wrong: number;
  readonly ece: number | null;
  readonly eceInterval: Interval | null;
  readonly auroc: number | null;
  readonly aurocInterval: Interval | null;
  readonly bins: readonly Bin[];
}

const binCount = 5;

/** How far the confidences can be believed; the intervals are bootstraps over documents. */
export function calibrationOf(documents: readonly JudgedDocument[]): Calibration {
  const byDocument = documents.map(givenValues);
  const values = byDocument.flat();
  return {
    values: values.length,
    wrong: values.filter(({ right }) => !right).length,
    ece: eceOf(values),
    eceInterval: bootstrap(byDocument, (some) => eceOf(some.flat())),
    auroc: aurocOf(values),
    aurocInterval: bootstrap(byDocument, (some) => aurocOf(some.flat())),
    bins: reliabilityBins(values),
  };
}

/** The given values of scored fields, and the inventions. */
function givenValues({ values }: JudgedDocument): Judged[] {
  return values
    .filter(({ outcome }) => outcome !== 'missing')
    .map(({ confidence, outcome }) => ({ confidence, right: outcome === 'right' }));
}

/**
 * The expected calibration error over five bins of equal count (Naeini et al. 2015, with equal masses): sum of
 * n_bin / n × |mean confidence − share right|. Null without values.
 */
export function eceOf(values: readonly Judged[]): number | null {
  if (values.length === 0) return null;
  return reliabilityBins(values).reduce(
    (sum, { count, meanConfidence, shareRight }) =>
      sum + (count / values.length) * Math.abs(meanConfidence - shareRight),
    0,
  );
}

/** Five bins of equal count by confidence. Values with one confidence share their mean, so that their order means nothing. */
export function reliabilityBins(values: readonly Judged[]): Bin[] {
  const groups = [...Map.groupBy(values, ({ confidence }) => confidence)].toSorted(
    ([one], [other]) => one - other,
  );
  const sorted = groups.flatMap(([confidence, members]) => {
    const share = members.filter(({ right }) => right).length / members.length;
    return members.map(() => ({ confidence, share }));
  });
  return Array.from({ length: binCount }, (_, index) => {
    const at = (part: number): number => Math.floor((part * sorted.length) / binCount);
    const members = sorted.slice(at(index), at(index + 1));
    return {
      count: members.length,
      meanConfidence: mean(members.map(({ confidence }) => confidence)),
      shareRight: mean(members.map(({ share }) => share)),
    };
  }).filter(({ count }) => count > 0);
}

/**
 * The chance that a right value has the higher confidence than a wrong one, ties half (Mann and Whitney 1947). Null
 * unless there are both.
 */
export function aurocOf(values: readonly Judged[]): number | null {
  const right = values.filter((value) => value.right).length;
  const wrong = values.length - right;
  if (right === 0 || wrong === 0) return null;
  const groups = [...Map.groupBy(values, ({ confidence }) => confidence)].toSorted(
    ([one], [other]) => one - other,
  );
  let wrongBelow = 0;
  let won = 0;
  for (const [, members] of groups) {
    const rightHere = members.filter((value) => value.right).length;
    const wrongHere = members.length - rightHere;
    won += rightHere * (wrongBelow + wrongHere / 2);
    wrongBelow += wrongHere;
  }
  return won / (right * wrong);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
