import { seededRandom } from './random.ts';

/** A range that holds the true figure in 95 of 100 such measurements. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A share with its interval; `share` is null when nothing was counted. */
export interface Share {
  readonly right: number;
  readonly counted: number;
  readonly share: number | null;
  readonly interval: Interval | null;
}

const z95 = 1.959963984540054;
const resamples = 1000;
const seed = 20_240_607;

/** The score interval of Wilson (1927) for a share of independent things, at 95 %. Null without any. */
export function wilson({ right, counted }: { right: number; counted: number }): Interval | null {
  if (counted === 0) return null;
  const share = right / counted;
  const square = (z95 * z95) / counted;
  const middle = (share + square / 2) / (1 + square);
  const half = (z95 / (1 + square)) * Math.sqrt((share * (1 - share)) / counted + square / (4 * counted));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

export function shareOf({ right, counted }: { right: number; counted: number }): Share {
  return {
    right,
    counted,
    share: counted === 0 ? null : right / counted,
    interval: wilson({ right, counted }),
  };
}

/**
 * The percentile bootstrap (Efron 1979) of a figure over units that are independent of each other (documents, or
 * origins): 1,000 resamples, always the same for the same units. Null when the figure has no value, or with one unit.
 */
export function bootstrap<Unit>(
  units: readonly Unit[],
  figure: (units: readonly Unit[]) => number | null,
): Interval | null {
  if (units.length < 2 || figure(units) === null) return null;
  const random = seededRandom(seed);
  const pick = (): Unit | undefined => units[Math.floor(random() * units.length)];
  const figures = Array.from({ length: resamples }, () =>
    figure(units.map(pick).filter((unit): unit is Unit => unit !== undefined)),
  )
    .filter((value) => value !== null)
    .toSorted((one, other) => one - other);
  const at = (share: number): number => figures[Math.round(share * (figures.length - 1))] ?? Number.NaN;
  return figures.length === 0 ? null : { low: at(0.025), high: at(0.975) };
}

/**
 * The share of things that come in groups (fields in documents): the wider, at each end, of Wilson's interval, which
 * takes them for independent, and the bootstrap over the groups, which says nothing when all are right.
 */
export function groupedShare(groups: readonly { right: number; counted: number }[]): Share {
  const total = sumOf(groups);
  const share = shareOf(total);
  const resampled = bootstrap(groups, (some) => shareOf(sumOf(some)).share);
  if (share.interval === null || resampled === null) return share;
  const { low, high } = share.interval;
  return { ...share, interval: { low: Math.min(low, resampled.low), high: Math.max(high, resampled.high) } };
}

function sumOf(groups: readonly { right: number; counted: number }[]): { right: number; counted: number } {
  let [right, counted] = [0, 0];
  for (const group of groups) {
    right += group.right;
    counted += group.counted;
  }
  return { right, counted };
}
