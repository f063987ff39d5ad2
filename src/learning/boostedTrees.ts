import { logistic, type Trees } from '../extraction/ranking/trees.ts';
import type { Binned } from './bins.ts';

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
  const bins = rows.columns;
  const count = rows.labels.length;
  const base = prior(rows);
  const scores = new Float64Array(count).fill(base);
  const gradients = new Float64Array(count);
  const curvatures = new Float64Array(count);
  const trees: Trees['trees'] = [];
  let telling: readonly number[] | null = null;
  for (let round = 0; round < options.trees; round++) {
    for (let row = 0; row < count; row++) {
      const weight = rows.weights[row]!;
      if (weight === 0) continue;
      const probability = logistic(scores[row]!);
      gradients[row] = weight * (probability - (rows.labels[row] ?? 0));
      curvatures[row] = weight * Math.max(1e-6, probability * (1 - probability));
    }
    telling ??= mostTelling({ bins, gradients, curvatures, options });
    const tree = growTree({ bins, telling, gradients, curvatures, options });
    if (tree.split.length === 0) break;
    for (let row = 0; row < count; row++)
      scores[row] = (scores[row] ?? 0) + (tree.leaf[tree.leafOf[row] ?? 0] ?? 0);
    trees.push({ split: tree.split, leaf: tree.leaf });
  }
  return onlyUsed({ features: [...rows.features], base, trees });
}

/** Log-odds of a yes among all rows, by weight. */
function prior({ labels, weights }: TrainingRows): number {
  let yes = 1e-3;
  let all = 2e-3;
  for (let row = 0; row < labels.length; row++) {
    yes += (weights[row] ?? 0) * (labels[row] ?? 0);
    all += weights[row] ?? 0;
  }
  return Math.log(yes / (all - yes));
}

interface Growing {
  readonly bins: readonly Binned[];
  /** The features that may be asked for. */
  readonly telling: readonly number[];
  readonly gradients: Float64Array;
  readonly curvatures: Float64Array;
  readonly options: BoostingOptions;
}

/** The features whose single question lowers the loss most, most telling first. */
function mostTelling(growing: Omit<Growing, 'telling'>): number[] {
  const { bins, options } = growing;
  const leafOf = new Uint16Array(growing.gradients.length);
  const parts = leafSums({ ...growing, leafOf, leaves: 1 });
  return bins
    .map((bin, feature) => ({
      feature,
      gain:
        bin.borders.length === 0
          ? 0
          : bestBorder({ ...growing, telling: [], bin, leafOf, leaves: 1, parts }).gain,
    }))
    .filter(({ gain }) => gain > 0)
    .toSorted((left, right) => right.gain - left.gain)
    .slice(0, options.features)
    .map(({ feature }) => feature);
}

function growTree({ bins, telling, gradients, curvatures, options }: Growing): {
  split: [number, number][];
  leaf: number[];
  leafOf: Uint16Array;
} {
  const asked = telling.filter(() => options.random() < options.featureShare);
  const leafOf = new Uint16Array(gradients.length);
  const split: [number, number][] = [];
  for (let level = 0; level < options.depth; level++) {
    const best = bestSplit({
      bins,
      telling,
      asked,
      gradients,
      curvatures,
      leafOf,
      leaves: 1 << level,
      options,
    });
    if (!best) break;
    const chosen = bins[best.feature];
    split.push([best.feature, chosen?.borders[best.border] ?? 0]);
    if (chosen) answer({ bin: chosen, border: best.border, bit: 1 << level, leafOf });
  }
  const { sums, weights } = leafSums({ gradients, curvatures, leafOf, leaves: 1 << split.length });
  const leaf = sums.map((sum, at) =>
    rounded((-options.learningRate * sum) / ((weights[at] ?? 0) + options.regularisation)),
  );
  return { split, leaf, leafOf };
}

/** Every row answers the question: those above the border get the bit. */
function answer({
  bin,
  border,
  bit,
  leafOf,
}: {
  bin: Binned;
  border: number;
  bit: number;
  leafOf: Uint16Array;
}): void {
  if (bin.usual > border) {
    for (let row = 0; row < leafOf.length; row++) leafOf[row]! |= bit;
  }
  for (let at = 0; at < bin.rows.length; at++) {
    const row = bin.rows[at]!;
    if (bin.bins[at]! > border) leafOf[row]! |= bit;
    else leafOf[row]! &= ~bit;
  }
}

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

function leafSums({
  gradients,
  curvatures,
  leafOf,
  leaves,
}: Pick<Growing, 'gradients' | 'curvatures'> & { leafOf: Uint16Array; leaves: number }): {
  sums: number[];
  weights: number[];
} {
  const sums = Array.from({ length: leaves }, () => 0);
  const weights = Array.from({ length: leaves }, () => 0);
  for (let row = 0; row < gradients.length; row++) {
    const leaf = leafOf[row] ?? 0;
    sums[leaf] = (sums[leaf] ?? 0) + (gradients[row] ?? 0);
    weights[leaf] = (weights[leaf] ?? 0) + (curvatures[row] ?? 0);
  }
  return { sums, weights };
}

/** The question, asked of all leaves at once, that lowers the loss most; null when none lowers it. */
function bestSplit(search: Growing & { asked: readonly number[]; leafOf: Uint16Array; leaves: number }): {
  feature: number;
  border: number;
} | null {
  const { bins, asked, leaves, options } = search;
  const parts = leafSums(search);
  const before = parts.sums.reduce(
    (sum, part, leaf) => sum + (part * part) / ((parts.weights[leaf] ?? 0) + options.regularisation),
    0,
  );
  let best: { feature: number; border: number } | null = null;
  let bestGain = before + 1e-9;
  for (const feature of asked) {
    const bin = bins[feature];
    if (!bin) continue;
    const { border, gain } = bestBorder({ ...search, bin, leaves, parts });
    if (gain <= bestGain) continue;
    bestGain = gain;
    best = { feature, border };
  }
  return best;
}

function bestBorder({
  bin,
  gradients,
  curvatures,
  leafOf,
  leaves,
  parts,
  options,
}: Growing & {
  bin: Binned;
  leafOf: Uint16Array;
  leaves: number;
  parts: { sums: readonly number[]; weights: readonly number[] };
}): { border: number; gain: number } {
  const width = bin.borders.length + 1;
  const sums = new Float64Array(leaves * width);
  const weights = new Float64Array(leaves * width);
  for (let leaf = 0; leaf < leaves; leaf++) {
    sums[leaf * width + bin.usual] = parts.sums[leaf] ?? 0;
    weights[leaf * width + bin.usual] = parts.weights[leaf] ?? 0;
  }
  for (let at = 0; at < bin.rows.length; at++) {
    const row = bin.rows[at]!;
    const usual = leafOf[row]! * width + bin.usual;
    const cell = leafOf[row]! * width + bin.bins[at]!;
    sums[cell]! += gradients[row]!;
    sums[usual]! -= gradients[row]!;
    weights[cell]! += curvatures[row]!;
    weights[usual]! -= curvatures[row]!;
  }
  const gains = new Float64Array(bin.borders.length);
  for (let leaf = 0; leaf < leaves; leaf++) {
    let [low, lowWeight] = [0, 0];
    for (let border = 0; border < gains.length; border++) {
      low += sums[leaf * width + border] ?? 0;
      lowWeight += weights[leaf * width + border] ?? 0;
      const high = (parts.sums[leaf] ?? 0) - low;
      const highWeight = (parts.weights[leaf] ?? 0) - lowWeight;
      gains[border] =
        (gains[border] ?? 0) +
        (low * low) / (lowWeight + options.regularisation) +
        (high * high) / (highWeight + options.regularisation);
    }
  }
  let border = 0;
  for (let at = 1; at < gains.length; at++) if ((gains[at] ?? 0) > (gains[border] ?? 0)) border = at;
  return { border, gain: gains[border] ?? 0 };
}

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
