import type { Binned } from './bins.ts';
import type { Histograms } from './histograms.ts';
import type { Leaves } from './leaves.ts';

interface Search {
  readonly leaves: Leaves;
  readonly regularisation: number;
}

/** The question, asked of all leaves at once, that lowers the loss most; null when none lowers it. */
export function bestSplit(
  columns: readonly Binned[],
  { histograms, ...search }: Search & { histograms: Histograms },
): { column: number; border: number } | null {
  const { cells, width } = histograms;
  let best: { column: number; border: number } | null = null;
  let bestGain = gainBefore(search) + 1e-9;
  for (const [column, { borders }] of columns.entries()) {
    const { border, gain } = bestBorder(
      borders.length,
      { cells, place: histograms.placeOf(column), width },
      search,
    );
    if (gain <= bestGain) continue;
    bestGain = gain;
    best = { column, border };
  }
  return best;
}

const gainBefore = ({ leaves: { sums, curvatures }, regularisation }: Search): number =>
  sums.reduce((all, sum, leaf) => all + (sum * sum) / (curvatures[leaf]! + regularisation), 0);

/** Where the sums of a column stand: `width` cells after those of one leaf come those of the next. */
interface Cells {
  readonly cells: Float64Array;
  readonly place: number;
  readonly width: number;
}

/** The border of one column that parts the rows of all leaves best. */
export function bestBorder(borders: number, cells: Cells, search: Search): { border: number; gain: number } {
  gainsOf(borders, cells, search);
  let border = 0;
  for (let at = 1; at < borders; at++) if (gains[at]! > gains[border]!) border = at;
  return { border, gain: borders === 0 ? 0 : gains[border]! };
}

/** What each border of the column in hand would gain; a list anew for each of millions takes longer than to fill it. */
const gains = new Float64Array(256);

/** How much each border would gain, over all leaves: in the list above. */
function gainsOf(borders: number, { cells, place, width }: Cells, { leaves, regularisation }: Search): void {
  gains.fill(0, 0, borders);
  for (let leaf = 0; leaf < leaves.leaves; leaf++) {
    const all = leaves.sums[leaf]!;
    const allCurvature = leaves.curvatures[leaf]!;
    // Nobody is in this leaf.
    if (allCurvature === 0) continue;
    const first = place + leaf * width;
    let low = 0;
    let lowCurvature = 0;
    let lowPart = 0;
    let highPart = (all * all) / (allCurvature + regularisation);
    for (let border = 0; border < borders; border++) {
      const curvature = cells[first + 2 * border + 1]!;
      // An empty bin moves nobody to the other side.
      if (curvature !== 0) {
        low += cells[first + 2 * border]!;
        lowCurvature += curvature;
        const high = all - low;
        lowPart = (low * low) / (lowCurvature + regularisation);
        highPart = (high * high) / (allCurvature - lowCurvature + regularisation);
      }
      gains[border] = gains[border]! + lowPart + highPart;
    }
  }
}
