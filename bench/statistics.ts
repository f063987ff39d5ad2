/** The smallest value that `share` (0..1) of the values do not pass: the nearest-rank percentile. NaN when there is none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The median slope of all pairs of points (Theil 1950, Sen 1968): one garbage collection at the wrong moment does not
 * move it, as it would move a least squares line. 0 for fewer than two points.
 */
export function medianSlope(points: readonly Point[]): number {
  const slopes = points.flatMap((one, index) =>
    points
      .slice(index + 1)
      .filter((other) => other.x !== one.x)
      .map((other) => (other.y - one.y) / (other.x - one.x)),
  );
  return slopes.length === 0 ? 0 : median(slopes);
}
