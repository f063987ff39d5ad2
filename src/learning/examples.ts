import { probabilityOf } from './probabilities.ts';
import type { Leaves } from './leaves.ts';

/** What is true of each row (0 or 1), and how much each counts (0: not at all). */
export interface Labelled {
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

/** The rows that an ensemble learns from, with what its trees say of each so far. */
export class Examples {
  /** Gradient and curvature of the logistic loss at the score of each row, times its weight, side by side. */
  readonly slopes: Float64Array;
  readonly #labelled: Labelled;
  readonly #scores: Float64Array;

  constructor(labelled: Labelled, base: number) {
    this.#labelled = labelled;
    this.#scores = new Float64Array(labelled.labels.length).fill(base);
    this.slopes = new Float64Array(2 * labelled.labels.length);
    this.#lookAnew();
  }

  /** A tree was added: each row gets the answer of its leaf. */
  hear(answers: readonly number[], leafOf: Leaves['leafOf']): void {
    const scores = this.#scores;
    for (let row = 0; row < scores.length; row++) scores[row]! += answers[leafOf[row]!]!;
    this.#lookAnew();
  }

  #lookAnew(): void {
    const { labels, weights } = this.#labelled;
    const scores = this.#scores;
    const { slopes } = this;
    for (let row = 0; row < scores.length; row++) {
      const probability = probabilityOf(scores[row]!);
      slopes[2 * row] = weights[row]! * (probability - labels[row]!);
      slopes[2 * row + 1] = weights[row]! * Math.max(1e-6, probability * (1 - probability));
    }
  }
}
