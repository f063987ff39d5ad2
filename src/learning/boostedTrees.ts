import { logistic, type Trees } from '../extraction/ranking/trees.ts';
import type { Binned } from './bins.ts';
import { chosenBins, type BinsByRow } from './binsByRow.ts';
import { Histograms } from './histograms.ts';
import { exactly, leavesOf, type Slopes } from './leaves.ts';
import { bestBorder, bestSplit } from './splits.ts';

/** Rows to learn from: features by column, what is true of each row (0 or 1), and how much each counts (0: not at all). */
export interface TrainingRows {
  readonly features: readonly string[];
  readonly columns: readonly Binned[];
  /** The same bins, row by row. */
  readonly byRow: BinsByRow;
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
  const base = prior(rows);
  const telling = mostTelling(rows, base, options);
  const kept = rowsThatCount(rows);
  const columns = telling.map((column) => rows.columns[column]!);
  const byRow = chosenBins(rows.byRow, { columns: rows.columns, chosen: telling, rows: kept });
  const growing = { columns, histograms: new Histograms(columns, byRow), places: placesOf(kept, rows) };
  const labels = Uint8Array.from(kept, (row) => rows.labels[row]!);
  const weights = Float32Array.from(kept, (row) => rows.weights[row]!);
  const scores = new Float64Array(labels.length).fill(base);
  const trees: Trees['trees'] = [];
  for (let round = 0; round < options.trees; round++) {
    const slopes = slopesOf({ labels, weights }, (row) => scores[row]!);
    const { split, leaf, leafOf } = growTree({ ...growing, slopes }, options);
    if (split.length === 0) break;
    for (let row = 0; row < scores.length; row++) scores[row]! += leaf[leafOf[row]!] ?? 0;
    trees.push({ split: split.map(([column, border]) => [telling[column]!, border]), leaf });
  }
  return onlyUsed({ features: [...rows.features], base, trees });
}

type Examples = Pick<TrainingRows, 'labels' | 'weights'>;

/** Gradient and curvature of the logistic loss at the score of each row. */
function slopesOf({ labels, weights }: Examples, scoreOf: (row: number) => number): Float64Array {
  const slopes = new Float64Array(2 * labels.length);
  for (let row = 0; row < labels.length; row++) {
    const weight = weights[row]!;
    if (weight === 0) continue;
    const probability = logistic(scoreOf(row));
    slopes[2 * row] = exactly(weight * (probability - labels[row]!));
    slopes[2 * row + 1] = exactly(weight * Math.max(1e-6, probability * (1 - probability)));
  }
  return slopes;
}

/** A fold leaves out a part of the rows, and not every truth knows every field. */
const rowsThatCount = ({ weights }: TrainingRows): Uint32Array =>
  Uint32Array.from(weights.keys()).filter((row) => weights[row] !== 0);

/** For each row its place among those that are kept; -1 for the others. */
function placesOf(kept: Uint32Array, { labels }: TrainingRows): Int32Array {
  const places = new Int32Array(labels.length).fill(-1);
  for (let place = 0; place < kept.length; place++) places[kept[place]!] = place;
  return places;
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

/** The features whose single question lowers the loss most, most telling first. */
function mostTelling(rows: TrainingRows, base: number, options: BoostingOptions): number[] {
  const { columns, byRow, labels } = rows;
  const leaves = leavesOf({
    slopes: slopesOf(rows, () => base),
    leafOf: new Uint16Array(labels.length),
    leaves: 1,
  });
  const histograms = new Histograms(columns, byRow);
  histograms.plant([...columns.keys()], { leaves, depth: 1 });
  const { cells, width } = histograms;
  const gainOf = ({ borders }: Binned, column: number): number => {
    if (borders.length === 0) return 0;
    const place = histograms.placeOf(column);
    const search = { leaves, regularisation: options.regularisation };
    return bestBorder(borders.length, { cells, place, width }, search).gain;
  };
  return columns
    .map((column, feature) => ({ feature, gain: gainOf(column, feature) }))
    .filter(({ gain }) => gain > 0)
    .toSorted((left, right) => right.gain - left.gain)
    .slice(0, options.features)
    .map(({ feature }) => feature);
}

interface Growing extends Slopes {
  readonly columns: readonly Binned[];
  readonly histograms: Histograms;
  /** The place of each row of the columns among the rows that grow; -1: not among them. */
  readonly places: Int32Array;
}

/** A tree of questions about some of the columns. */
function growTree(
  { columns, histograms, places, slopes }: Growing,
  { depth, regularisation, learningRate, featureShare, random }: BoostingOptions,
): { split: [number, number][]; leaf: number[]; leafOf: Uint16Array } {
  const asked = [...columns.keys()].filter(() => random() < featureShare);
  const leafOf = new Uint16Array(slopes.length / 2);
  const split: [number, number][] = [];
  let leaves = leavesOf({ slopes, leafOf, leaves: 1 });
  for (let level = 0; level < depth; level++) {
    if (level === 0) histograms.plant(asked, { leaves, depth });
    else histograms.part(leaves);
    const best = bestSplit(columns, asked, { leaves, regularisation, histograms });
    if (!best) break;
    const column = columns[best.column]!;
    split.push([best.column, column.borders[best.border] ?? 0]);
    answer({ column, places, border: best.border, bit: 1 << level, leafOf });
    leaves = leavesOf({ slopes, leafOf, leaves: 2 << level });
  }
  const leaf = Array.from(leaves.sums, (sum, at) =>
    rounded((-learningRate * sum) / (leaves.curvatures[at]! + regularisation)),
  );
  return { split, leaf, leafOf };
}

/** Every row answers the question: those above the border get the bit. */
function answer({
  column,
  places,
  border,
  bit,
  leafOf,
}: {
  column: Binned;
  places: Int32Array;
  border: number;
  bit: number;
  leafOf: Uint16Array;
}): void {
  if (column.usual > border) {
    for (let row = 0; row < leafOf.length; row++) leafOf[row]! |= bit;
  }
  for (let at = 0; at < column.rows.length; at++) {
    const row = places[column.rows[at]!]!;
    if (row < 0) continue;
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
