import { featureNames, weights, type Features, type ScoredField, type Weights } from './weights.ts';

/** Logistic regression: the probability that a candidate with these features is the field's value. */
export function probability(field: ScoredField, features: Features): number {
  const table: Weights = weights[field];
  const sum = featureNames.reduce(
    (total, name) => total + (table[name] ?? 0) * (features[name] ?? 0),
    table.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** Recognised text is never as sure as a text layer, even where the recogniser itself is. */
const recognitionTrust = 0.95;

/**
 * The confidence of the winner: its own probability, less for a runner-up with another value, less for words that were
 * recognised without certainty.
 */
export function confidenceOfWinner({
  best,
  runnerUp,
  words,
  isOcr,
}: {
  best: number;
  runnerUp: number;
  /** The reader's confidence in the worst word. */
  words: number;
  isOcr: boolean;
}): number {
  const undisputed = 1 - 0.6 * Math.max(0, runnerUp - 0.4);
  const legible = isOcr ? recognitionTrust * Math.sqrt(words) : 1;
  return Math.min(0.99, best * undisputed * legible);
}
