/** For each row two numbers side by side: the loss's gradient and its curvature, each times the row's weight. */
export interface Slopes {
  readonly slopes: Float64Array;
}

/** The rows in the leaves of a tree that is half grown, with their number and the sums of their slopes. */
export interface Leaves extends Slopes {
  readonly leafOf: Uint16Array;
  readonly leaves: number;
  readonly rowsIn: Uint32Array;
  readonly sums: Float64Array;
  readonly curvatures: Float64Array;
}

export function leavesOf({ slopes, leafOf, leaves }: Pick<Leaves, 'slopes' | 'leafOf' | 'leaves'>): Leaves {
  const rowsIn = new Uint32Array(leaves);
  const sums = new Float64Array(leaves);
  const curvatures = new Float64Array(leaves);
  for (let row = 0; row < leafOf.length; row++) {
    const leaf = leafOf[row]!;
    rowsIn[leaf]! += 1;
    sums[leaf]! += slopes[2 * row]!;
    curvatures[leaf]! += slopes[2 * row + 1]!;
  }
  return { slopes, leafOf, leaves, rowsIn, sums, curvatures };
}

/** 2 to the power of 32: slopes are whole multiples of its inverse, so that their sums are exact in whatever order. */
const unit = 2 ** 32;
export const exactly = (slope: number): number => Math.round(slope * unit) / unit;
