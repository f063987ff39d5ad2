import { logistic } from '../extraction/measures/features.ts';

/** Scores beyond this are as good as certain. */
const most = 20;
/** So many steps from one score to the next whole one: the error is below a thirty thousandth of the smaller side. */
const steps = 64;

const table = Float64Array.from({ length: 2 * most * steps + 2 }, (_, at) => logistic(at / steps - most));

/** The logistic function, read from a table: a training asks for it a billion times, and an exponential takes long. */
export function probabilityOf(score: number): number {
  const place = (Math.min(most, Math.max(-most, score)) + most) * steps;
  const at = Math.floor(place);
  const low = table[at]!;
  return low + (place - at) * (table[at + 1]! - low);
}
