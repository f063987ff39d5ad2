import { exactly } from './leaves.ts';

/** Rows drawn to find the questions of a tree by, with their slopes: those of a drawn row stand for the rows that were not. */
export interface Sample {
  readonly rows: Uint32Array;
  readonly slopes: Float64Array;
}

/**
 * About `count` of the rows, each drawn as likely as its gradient is steep, and the steepest always: the loss can fall most
 * there, and most rows are easy wrong candidates that say next to nothing (minimal variance sampling: Ibragimov and
 * Gusev, NeurIPS 2019). Evenly over the rows in their order, so that one number of chance is enough.
 */
export function sampled(
  slopes: Float64Array,
  { count, random }: { count: number; random: () => number },
): Sample {
  const rowCount = slopes.length / 2;
  if (rowCount <= count)
    return { rows: Uint32Array.from({ length: rowCount }, (_, row) => row), slopes: slopes.map(exactly) };
  const perSteepness = 1 / sureFrom(slopes, count);
  // The shares sum up to no more than the count.
  const rows = new Uint32Array(count + 2);
  const drawn = new Float64Array(2 * rows.length);
  let length = 0;
  let chance = random();
  for (let row = 0; row < rowCount; row++) {
    const share = Math.min(1, Math.abs(slopes[2 * row]!) * perSteepness);
    chance += share;
    if (chance < 1) continue;
    chance -= 1;
    rows[length] = row;
    drawn[2 * length] = exactly(slopes[2 * row]! / share);
    drawn[2 * length + 1] = exactly(slopes[2 * row + 1]! / share);
    length += 1;
  }
  return { rows: rows.subarray(0, length), slopes: drawn.subarray(0, 2 * length) };
}

/** Steepness is looked at in powers of two, from the inverse of this one up to 2 to the power of 11. */
const finest = 20;
const powers = 32;

/** The steepness from which a row is always drawn, so that about `count` are drawn together. */
function sureFrom(slopes: Float64Array, count: number): number {
  const rowsOf = new Float64Array(powers);
  const sumOf = new Float64Array(powers);
  for (let at = 0; at < slopes.length; at += 2) {
    const steepness = Math.abs(slopes[at]!);
    const power = powers - 1 - Math.min(powers - 1, Math.clz32(steepness * 2 ** finest));
    rowsOf[power]! += 1;
    sumOf[power]! += steepness;
  }
  let always = 0;
  let others = sumOf.reduce((all, sum) => all + sum, 0);
  for (let power = powers - 1; power >= 0; power--) {
    const sure = others / (count - always);
    // No row of this power or below is as steep: the rows above are the sure ones.
    if (sure >= 2 ** (power + 1 - finest)) return sure;
    if (always + rowsOf[power]! >= count) return Math.max(sure, 2 ** (power - finest));
    always += rowsOf[power]!;
    others -= sumOf[power]!;
  }
  return 2 ** -finest;
}
