import { describe, expect, it } from 'vitest';
import { exactly } from '../../src/learning/leaves.ts';
import { probabilityOf } from '../../src/learning/probabilities.ts';
import { sampled } from '../../src/learning/sampling.ts';
import { logistic } from '../../src/extraction/measures/features.ts';
import { createRandom } from '../../src/samples/random.ts';

const random = createRandom(8);
/** Few steep rows among many that are nearly flat, as candidates are. */
const slopes = Float64Array.from({ length: 20_000 }, (_, at) => {
  const isSteep = at % 400 < 2;
  return at % 2 === 0 ? (isSteep ? -0.9 : 0.01 * random.next()) : 0.01;
});
const sumOf = (values: Float64Array): number =>
  values.reduce((sum, value, at) => sum + (at % 2 ? 0 : value), 0);

describe('a sample of rows', () => {
  it('has about the wished size, holds every steep row as it is, and stands for all', () => {
    const drawn = sampled(slopes, { count: 1_000, random: random.next });
    expect(Math.abs(drawn.rows.length - 1_000)).toBeLessThan(60);
    const steep = [...slopes.keys()].filter((at) => at % 2 === 0 && slopes[at]! < -0.5).map((at) => at / 2);
    expect([...drawn.rows]).toEqual(expect.arrayContaining(steep));
    expect(drawn.slopes[2 * drawn.rows.indexOf(steep[0]!)]).toBe(exactly(-0.9));
    expect(sumOf(drawn.slopes) / sumOf(slopes)).toBeCloseTo(1, 1);
  });

  it('is all rows where they are few', () => {
    const { rows, slopes: own } = sampled(slopes, { count: 10_000, random: random.next });
    expect(rows).toHaveLength(10_000);
    expect(own).toEqual(slopes.map(exactly));
  });

  it('is empty where no row says anything', () => {
    const flat = new Float64Array(4_000);
    expect(sampled(flat, { count: 100, random: random.next }).rows).toHaveLength(0);
  });

  it('is drawn evenly over rows that say the same', () => {
    const same = new Float64Array(4_000).fill(0.25);
    const { rows } = sampled(same, { count: 100, random: random.next });
    expect(Math.abs(rows.length - 100)).toBeLessThan(2);
    expect(Math.abs(rows.filter((row) => row < 1_000).length - 50)).toBeLessThan(2);
  });
});

describe('probabilities from the table', () => {
  it('are those of the logistic function, nearly, and end at its ends', () => {
    for (let score = -19; score < 19; score += 0.0737) {
      const exact = logistic(score);
      expect(Math.abs(probabilityOf(score) - exact)).toBeLessThan(4e-5 * Math.min(exact, 1 - exact) + 1e-15);
    }
    expect([probabilityOf(-1e9), probabilityOf(1e9)]).toEqual([logistic(-20), logistic(20)]);
  });
});
