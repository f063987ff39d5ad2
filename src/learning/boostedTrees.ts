import { logistic, type Trees } from '../extraction/ranking/trees.ts';
import type { Binned } from './bins.ts';
import { bestBorder, bestSplit, leavesOf, type Slopes } from './splits.ts';

/** Rows to learn from: features by column, what is true of each row (0 or 1), and how much each counts (0: not at all). */
export interface TrainingRows {
  readonly features: readonly string[];
  readonly columns: readonly Binned[];
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
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
  /** At least 0, below 1. Seeded, so that the same rows give the same trees. */
  readonly random: () => number;
}

/**
 * Gradient boosting with the logistic loss and Newton's step in each leaf (Friedman, "Greedy function approximation",
 * 2001; Chen and Guestrin, "XGBoost", 2016) over oblivious trees. Deterministic for the same rows and random stream.
 */
export function fitTrees(rows: TrainingRows, options: BoostingOptions): Trees {
  const { columns, labels, weights } = withoutIdle(rows);
  const count = labels.length;
  const base = prior({ labels, weights });
  const scores = new Float64Array(count).fill(base);
  const slopes = new Float64Array(2 * count);
  const trees: Trees['trees'] = [];
  let telling: readonly number[] | null = null;
  for (let round = 0; round < options.trees; round++) {
    for (let row = 0; row < count; row++) {
      const weight = weights[row]!;
      const probability = logistic(scores[row]!);
      slopes[2 * row] = weight * (probability - labels[row]!);
      slopes[2 * row + 1] = weight * Math.max(1e-6, probability * (1 - probability));
    }
    telling ??= mostTelling({ columns, slopes, options });
    const tree = growTree({ columns, slopes, options }, telling);
    if (tree.split.length === 0) break;
    for (let row = 0; row < count; row++) scores[row]! += tree.leaf[tree.leafOf[row]!] ?? 0;
    trees.push({ split: tree.split, leaf: tree.leaf });
  }
  return onlyUsed({ features: [...rows.features], base, trees });
}

/** The rows that count: a fold leaves out a part, and not every truth knows every field. */
function withoutIdle({ columns, labels, weights }: TrainingRows): Omit<TrainingRows, 'features'> {
  const places = new Int32Array(labels.length).fill(-1);
  let count = 0;
  for (let row = 0; row < labels.length; row++) if (weights[row] !== 0) places[row] = count++;
  if (count === labels.length) return { columns, labels, weights };
  const isKept = (_: unknown, row: number): boolean => places[row]! >= 0;
  return {
    columns: columns.map((column) => ofRows(column, places)),
    labels: labels.filter(isKept),
    weights: weights.filter(isKept),
  };
}

/** The same column of fewer rows: `places` says for each row where it goes, -1 for nowhere. */
function ofRows({ borders, usual, rows, bins }: Binned, places: Int32Array): Binned {
  const kept = new Uint32Array(rows.length);
  const keptBins = new Uint8Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at++) {
    const place = places[rows[at]!]!;
    if (place < 0) continue;
    kept[count] = place;
    keptBins[count] = bins[at]!;
    count += 1;
  }
  return { borders, usual, rows: kept.subarray(0, count), bins: keptBins.subarray(0, count) };
}

/** Log-odds of a yes among all rows, by weight. */
function prior({ labels, weights }: Pick<TrainingRows, 'labels' | 'weights'>): number {
  let yes = 1e-3;
  let all = 2e-3;
  for (let row = 0; row < labels.length; row++) {
    yes += (weights[row] ?? 0) * (labels[row] ?? 0);
    all += weights[row] ?? 0;
  }
  return Math.log(yes / (all - yes));
}

interface Growing extends Slopes {
  readonly columns: readonly Binned[];
  readonly options: BoostingOptions;
}

/** The features whose single question lowers the loss most, most telling first. */
function mostTelling({ columns, slopes, options }: Growing): number[] {
  const search = leavesOf({ slopes, leafOf: new Uint16Array(slopes.length / 2), leaves: 1 }, options);
  return columns
    .map((column, feature) => ({
      feature,
      gain: column.borders.length === 0 ? 0 : bestBorder(column, search).gain,
    }))
    .filter(({ gain }) => gain > 0)
    .toSorted((left, right) => right.gain - left.gain)
    .slice(0, options.features)
    .map(({ feature }) => feature);
}

/** A tree of questions about the features in `telling`. */
function growTree(
  { columns, slopes, options }: Growing,
  telling: readonly number[],
): { split: [number, number][]; leaf: number[]; leafOf: Uint16Array } {
  const asked = telling.filter(() => options.random() < options.featureShare);
  const leafOf = new Uint16Array(slopes.length / 2);
  const split: [number, number][] = [];
  for (let level = 0; level < options.depth; level++) {
    const search = leavesOf({ slopes, leafOf, leaves: 1 << level }, options);
    const best = bestSplit(columns, asked, search);
    if (!best) break;
    const chosen = columns[best.feature];
    split.push([best.feature, chosen?.borders[best.border] ?? 0]);
    if (chosen) answer({ column: chosen, border: best.border, bit: 1 << level, leafOf });
  }
  const { sums, curvatures } = leavesOf({ slopes, leafOf, leaves: 1 << split.length }, options);
  const leaf = Array.from(sums, (sum, at) =>
    rounded((-options.learningRate * sum) / (curvatures[at]! + options.regularisation)),
  );
  return { split, leaf, leafOf };
}

/** Every row answers the question: those above the border get the bit. */
function answer({
  column,
  border,
  bit,
  leafOf,
}: {
  column: Binned;
  border: number;
  bit: number;
  leafOf: Uint16Array;
}): void {
  if (column.usual > border) {
    for (let row = 0; row < leafOf.length; row++) leafOf[row]! |= bit;
  }
  for (let at = 0; at < column.rows.length; at++) {
    const row = column.rows[at]!;
    if (column.bins[at]! > border) leafOf[row]! |= bit;
    else leafOf[row]! &= ~bit;
  }
}

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

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
