import type { Scored } from '../candidates/candidate.ts';
import { likeliestOf } from './scores.ts';

interface ScoredSums {
  readonly netAmount: readonly Scored[];
  readonly taxAmount: readonly Scored[];
}

/** The score that a row gives which proves itself. */
const proven = 0.95;

/**
 * Where the likeliest total ends the one row that prints net amount, tax and total at a printed rate (see `rateRow`), the two
 * others are the net amount and the tax, whatever their labels say.
 */
export function provenByRow({
  netAmount,
  taxAmount,
  totalAmount,
}: ScoredSums & { readonly totalAmount: readonly Scored[] }): ScoredSums {
  if (likeliestOf(totalAmount)?.candidate.features['totalInRow'] !== 1) return { netAmount, taxAmount };
  return { netAmount: netAmount.map(raised('netInRow')), taxAmount: taxAmount.map(raised('taxInRow')) };
}

const raised =
  (name: string) =>
  ({ candidate, score }: Scored): Scored => ({
    candidate,
    score: candidate.features[name] === 1 ? Math.max(proven, score) : score,
  });
