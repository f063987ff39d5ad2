import { textOf, type Token } from '../page/pageText.ts';
import type { BodyRow } from './body.ts';

/** Words of one row that belong to the column of descriptions; `at` is the row's place in the region. */
export interface Line {
  readonly at: number;
  readonly tokens: readonly Token[];
  readonly row: BodyRow;
}

export const letters = (tokens: readonly Token[]): number =>
  textOf(tokens).replaceAll(/[^\p{L}]/gu, '').length;
export const isWordy = ({ tokens }: Line): boolean => letters(tokens) >= 3;

/** How much wider than usual a gap between lines must be to part two rows of goods. */
const wideGap = 1.15;
const fewestGaps = 3;

/**
 * Where the lines between each two neighbouring rows of goods part: the place of the first line that belongs to the
 * lower one, by the widest gap; null where all gaps are alike.
 */
export function cutsBetween(
  lines: readonly Line[],
  anchors: readonly { readonly at: number }[],
): (number | null)[] {
  const runs = anchors.slice(1).map(({ at }, index) => runBetween(lines, anchors[index]?.at ?? 0, at));
  const gaps = runs.flatMap(gapsOf).toSorted((a, b) => a - b);
  const usual = gaps[Math.floor(gaps.length / 4)];
  if (usual === undefined || gaps.length < fewestGaps) return runs.map(() => null);
  return runs.map((run) => {
    const own = gapsOf(run);
    const widest = Math.max(...own);
    const at = own.indexOf(widest);
    const isClear =
      widest > wideGap * usual && own.every((gap, index) => index === at || gap < 0.93 * widest);
    return isClear ? (run[at + 1]?.at ?? null) : null;
  });
}

/** The lines with words from one row of goods to the next; those rows themselves only where they hold words. */
function runBetween(lines: readonly Line[], from: number, to: number): readonly Line[] {
  const run = lines
    .slice(from, to + 1)
    .filter(({ tokens, row }) => tokens.length > 0 && row.sumKind === null);
  const isOnePage = lines[from]?.row.row.page === lines[to]?.row.row.page;
  return isOnePage && run.some(({ at }) => at !== from && at !== to) ? run : [];
}

const gapsOf = (run: readonly Line[]): number[] =>
  run.slice(1).map(({ row }, index) => row.top - (run[index]?.row.top ?? row.top));
