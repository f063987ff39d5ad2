import type { Scored } from '../candidates/candidate.ts';
import { likeliestOf } from './scores.ts';

interface ScoredSums {
  readonly netAmount: readonly Scored[];
  readonly taxAmount: readonly Scored[];
  readonly totalAmount: readonly Scored[];
}

/** The score that a row gives which proves itself. */
const proven = 0.95;

/**
 * Where the likeliest total ends the row that proves net amount, tax and total (see `rateRow`), the two others are the net
 * amount and the tax, whatever their labels say. Where it is another amount of the table whose last row adds the others up,
 * the total of that row is the document's.
 */
export function provenByRow(sums: ScoredSums): ScoredSums {
  const { totalInRow, inRateRows } = likeliestOf(sums.totalAmount)?.candidate.features ?? {};
  if (totalInRow !== 1 && inRateRows !== 1) return sums;
  return {
    netAmount: sums.netAmount.map(raised('netInRow')),
    taxAmount: sums.taxAmount.map(raised('taxInRow')),
    totalAmount: totalInRow === 1 ? sums.totalAmount : sums.totalAmount.map(onlyClosing),
  };
}

const raised =
  (name: string) =>
  ({ candidate, score }: Scored): Scored => ({
    candidate,
    score: candidate.features[name] === 1 ? Math.max(proven, score) : score,
  });

/** What the last row of the table adds up is its total and no other amount of it. */
const onlyClosing = (scored: Scored): Scored =>
  scored.candidate.features['inRateRows'] === 1 && scored.candidate.features['totalInRow'] !== 1
    ? { ...scored, score: 0 }
    : raised('totalInRow')(scored);
