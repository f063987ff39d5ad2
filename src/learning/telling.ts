import type { Binned } from './bins.ts';
import type { BinsByRow } from './binsByRow.ts';
import { Examples, type Labelled } from './examples.ts';
import { Histograms } from './histograms.ts';
import { exactly, leavesOf } from './leaves.ts';
import { bestBorder } from './splits.ts';

/** Log-odds of a yes among all rows, by weight. */
export function prior({ labels, weights }: Labelled): number {
  let yes = 1e-3;
  let all = 2e-3;
  for (let row = 0; row < labels.length; row++) {
    yes += weights[row]! * labels[row]!;
    all += weights[row]!;
  }
  return Math.log(yes / (all - yes));
}

/** The numbers of the columns whose single question lowers the loss most, most telling first. */
export function mostTelling(
  rows: Labelled & { readonly columns: readonly Binned[]; readonly byRow: BinsByRow },
  { base, count, regularisation }: { base: number; count: number; regularisation: number },
): number[] {
  const { columns, byRow, labels } = rows;
  const slopes = new Examples(rows, base).slopes.map(exactly);
  const leaves = leavesOf({ slopes, leafOf: new Uint16Array(labels.length), leaves: 1 });
  const histograms = new Histograms(columns, byRow);
  histograms.plant({ leaves, depth: 1 });
  const { cells, width } = histograms;
  const gainOf = ({ borders }: Binned, column: number): number => {
    if (borders.length === 0) return 0;
    const place = histograms.placeOf(column);
    return bestBorder(borders.length, { cells, place, width }, { leaves, regularisation }).gain;
  };
  return columns
    .map((column, number) => ({ number, gain: gainOf(column, number) }))
    .filter(({ gain }) => gain > 0)
    .toSorted((left, right) => right.gain - left.gain)
    .slice(0, count)
    .map(({ number }) => number);
}
