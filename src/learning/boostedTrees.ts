import type { Trees } from '../extraction/ranking/trees.ts';
import type { Binned } from './bins.ts';
import type { BinsByRow } from './binsByRow.ts';
import { ColumnDraw } from './columnDraw.ts';
import { Examples, type Labelled } from './examples.ts';
import { growTree, leafOfEveryRow } from './growTree.ts';
import { leavesOf, type Leaves } from './leaves.ts';
import { sampled } from './sampling.ts';
import { mostTelling, prior } from './telling.ts';

/** Rows to learn from, with their features by column. */
export interface TrainingRows extends Labelled {
  readonly features: readonly string[];
  readonly columns: readonly Binned[];
  /** The same bins, row by row. */
  readonly byRow: BinsByRow;
}

export interface BoostingOptions {
  readonly trees: number;
  readonly depth: number;
  readonly learningRate: number;
  /** Added to each leaf's curvature (L2): how much evidence a leaf needs before it says much. */
  readonly regularisation: number;
  /** Only so many features are asked for: those that say most on their own. */
  readonly features: number;
  /** The share of these features that each tree may ask for, 0..1. */
  readonly featureShare: number;
  /** About so many rows are looked at to find the questions of a tree; its answers are those of all rows. */
  readonly sample: number;
  /** At least 0, below 1. Seeded, so that the same rows give the same trees. */
  readonly random: () => number;
}

/**
 * Gradient boosting with the logistic loss and Newton's step in each leaf (Friedman, "Greedy function approximation",
 * 2001; Chen and Guestrin, "XGBoost", 2016) over oblivious trees. Deterministic for the same rows and random stream.
 */
export function fitTrees(rows: TrainingRows, options: BoostingOptions): Trees {
  const base = prior(rows);
  const { features, featureShare, regularisation, sample, random } = options;
  const telling = mostTelling(rows, { base, count: features, regularisation });
  const kept = rowsThatCount(rows);
  const count = kept.length;
  const examples = new Examples(labelledOf(kept, rows), base);
  const draw = new ColumnDraw(rows, { rows: kept, columns: telling, share: featureShare, random });
  const trees: Trees['trees'] = [];
  while (trees.length < options.trees) {
    const { slopes } = examples;
    const asked = draw.next();
    const questions = growTree(asked, sampled(slopes, { count: sample, random }), options);
    if (questions.length === 0) break;
    const leafOf = leafOfEveryRow(questions, { count, binsOf: asked.binsOf });
    const leaf = answersOf(leavesOf({ slopes, leafOf, leaves: 1 << questions.length }), options);
    examples.hear(leaf, leafOf);
    const split = questions.map(({ column, border }): [number, number] => [
      asked.numbers[column]!,
      asked.columns[column]!.borders[border]!,
    ]);
    trees.push({ split, leaf });
  }
  return onlyUsed({ features: [...rows.features], base, trees });
}

/** A fold leaves out a part of the rows, and not every truth knows every field. */
const rowsThatCount = ({ weights }: Labelled): Uint32Array =>
  Uint32Array.from(weights.keys()).filter((row) => weights[row] !== 0);

const labelledOf = (rows: Uint32Array, { labels, weights }: Labelled): Labelled => ({
  labels: Uint8Array.from(rows, (row) => labels[row]!),
  weights: Float32Array.from(rows, (row) => weights[row]!),
});

const answersOf = (
  { sums, curvatures }: Leaves,
  { learningRate, regularisation }: BoostingOptions,
): number[] =>
  Array.from(sums, (sum, at) => rounded((-learningRate * sum) / (curvatures[at]! + regularisation)));

/** Three digits keep the committed weights small; the next trees learn what was rounded away. */
const rounded = (value: number): number => Math.round(value * 1e3) / 1e3;

/** The same ensemble over the features that its trees ask for: what nobody asks for need not be measured. */
function onlyUsed({ features, base, trees }: Trees): Trees {
  const used = [...new Set(trees.flatMap(({ split }) => split.map(([feature]) => feature)))].toSorted(
    (a, b) => a - b,
  );
  const numberOf = new Map(used.map((feature, number) => [feature, number]));
  return {
    features: used.map((feature) => features[feature] ?? ''),
    base: rounded(base),
    trees: trees.map(({ split, leaf }) => ({
      split: split.map(([feature, border]) => [numberOf.get(feature) ?? 0, border]),
      leaf,
    })),
  };
}
