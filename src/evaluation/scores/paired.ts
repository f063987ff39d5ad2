/**
 * The exact test of McNemar (1947) for pairs, and the sign test: of the cases that differ, is it chance that so many went
 * one way? Two-sided p; 1 when nothing differs.
 */
export function exactPairedP({ better, worse }: { better: number; worse: number }): number {
  return Math.min(1, 2 * atMost(Math.min(better, worse), better + worse));
}

/** The same, one-sided: the chance of so many worse cases, or more, when nothing has become worse. */
export function worseningP({ better, worse }: { better: number; worse: number }): number {
  return atMost(better, better + worse);
}

/** The chance of at most `successes` heads in `throws` throws of a fair coin. */
function atMost(successes: number, throws: number): number {
  // From the logarithm, since 2^-throws leaves the range of numbers at about a thousand.
  let logChance = -throws * Math.LN2;
  let sum = 0;
  for (let count = 0; count <= successes; count += 1) {
    sum += Math.exp(logChance);
    logChance += Math.log(throws - count) - Math.log(count + 1);
  }
  return Math.min(1, sum);
}

/**
 * Which of several tests hold at a common error level, by Holm (1979): the smallest p against level / n, the next against
 * level / (n − 1), …, until one fails.
 */
export function holm(tests: readonly number[], level: number): boolean[] {
  const order = tests.map((p, index) => ({ p, index })).toSorted((one, other) => one.p - other.p);
  const holds = tests.map(() => false);
  for (const [rank, { p, index }] of order.entries()) {
    if (p > level / (tests.length - rank)) break;
    holds[index] = true;
  }
  return holds;
}
