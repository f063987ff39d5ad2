import type { Binned } from './bins.ts';

/** For each row two numbers side by side: the loss's gradient and its curvature, each times the row's weight. */
export interface Slopes {
  readonly slopes: Float64Array;
}

/** The rows in the leaves of a tree that is half grown, with the sums of their slopes. */
export interface Leaves extends Slopes {
  readonly leafOf: Uint16Array;
  readonly leaves: number;
  readonly sums: Float64Array;
  readonly curvatures: Float64Array;
  readonly regularisation: number;
}

export function leavesOf(
  { slopes, leafOf, leaves }: Pick<Leaves, 'slopes' | 'leafOf' | 'leaves'>,
  { regularisation }: Pick<Leaves, 'regularisation'>,
): Leaves {
  const sums = new Float64Array(leaves);
  const curvatures = new Float64Array(leaves);
  for (let row = 0; row < leafOf.length; row++) {
    const leaf = leafOf[row]!;
    sums[leaf]! += slopes[2 * row]!;
    curvatures[leaf]! += slopes[2 * row + 1]!;
  }
  return { slopes, leafOf, leaves, sums, curvatures, regularisation };
}

/** The question, asked of all leaves at once, that lowers the loss most; null when none lowers it. */
export function bestSplit(
  columns: readonly Binned[],
  asked: readonly number[],
  leaves: Leaves,
): { feature: number; border: number } | null {
  const { sums, curvatures, regularisation } = leaves;
  const before = sums.reduce((all, sum, leaf) => all + (sum * sum) / (curvatures[leaf]! + regularisation), 0);
  let best: { feature: number; border: number } | null = null;
  let bestGain = before + 1e-9;
  for (const feature of asked) {
    const column = columns[feature];
    if (!column) continue;
    const { border, gain } = bestBorder(column, leaves);
    if (gain <= bestGain) continue;
    bestGain = gain;
    best = { feature, border };
  }
  return best;
}

/** The border of one column that parts the rows of all leaves best. */
export function bestBorder(column: Binned, leaves: Leaves): { border: number; gain: number } {
  const gains = gainsOf(column, histogramOf(column, leaves), leaves);
  let border = 0;
  for (let at = 1; at < gains.length; at++) if (gains[at]! > gains[border]!) border = at;
  return { border, gain: gains[border] ?? 0 };
}

/** One piece of memory for all histograms: only the last one made is in use. */
let memory = new Float64Array(0);

/** For each leaf and bin the sum of gradients and that of curvatures, side by side. Valid until the next call. */
function histogramOf(
  { borders, usual, rows, bins }: Binned,
  { slopes, leafOf, leaves, sums, curvatures }: Leaves,
): Float64Array {
  const width = 2 * (borders.length + 1);
  if (memory.length < leaves * width) memory = new Float64Array(leaves * width);
  const cells = memory;
  cells.fill(0, 0, leaves * width);
  for (let leaf = 0; leaf < leaves; leaf++) {
    cells[leaf * width + 2 * usual] = sums[leaf]!;
    cells[leaf * width + 2 * usual + 1] = curvatures[leaf]!;
  }
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const first = leafOf[row]! * width;
    const cell = first + 2 * bins[at]!;
    const rest = first + 2 * usual;
    const gradient = slopes[2 * row]!;
    const curvature = slopes[2 * row + 1]!;
    cells[cell]! += gradient;
    cells[rest]! -= gradient;
    cells[cell + 1]! += curvature;
    cells[rest + 1]! -= curvature;
  }
  return cells;
}

/** How much each border would gain, over all leaves. */
function gainsOf(
  { borders }: Binned,
  cells: Float64Array,
  { leaves, sums, curvatures, regularisation }: Leaves,
): Float64Array {
  const gains = new Float64Array(borders.length);
  const width = 2 * (borders.length + 1);
  for (let leaf = 0; leaf < leaves; leaf++) {
    const all = sums[leaf]!;
    const allCurvature = curvatures[leaf]!;
    // Nobody is in this leaf.
    if (allCurvature === 0) continue;
    let low = 0;
    let lowCurvature = 0;
    let lowPart = 0;
    let highPart = 0;
    for (let border = 0; border < gains.length; border++) {
      const sum = cells[leaf * width + 2 * border]!;
      const curvature = cells[leaf * width + 2 * border + 1]!;
      // An empty bin moves nobody to the other side.
      if (curvature !== 0 || sum !== 0 || border === 0) {
        low += sum;
        lowCurvature += curvature;
        const high = all - low;
        lowPart = (low * low) / (lowCurvature + regularisation);
        highPart = (high * high) / (allCurvature - lowCurvature + regularisation);
      }
      gains[border] = gains[border]! + lowPart + highPart;
    }
  }
  return gains;
}
