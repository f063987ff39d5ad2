import { z } from 'zod';

/**
 * A boosted ensemble of oblivious trees (each level of a tree asks one question of every row; Prokhorenkova et al.,
 * "CatBoost", NeurIPS 2018). The sum of the answers is the log-odds of "yes".
 */
export const treesSchema = z.object({
  /** Names of the features that the trees ask for, in the order of their numbers. */
  features: z.array(z.string()),
  /** The log-odds before any tree. */
  base: z.number(),
  /**
   * One tree a list: for each level the number of the feature and the border it must exceed, then the answer of each
   * leaf. Level n sets bit n of the leaf's number.
   */
  trees: z.array(
    z.object({ split: z.array(z.tuple([z.number().int(), z.number()])), leaf: z.array(z.number()) }),
  ),
});
export type Trees = z.infer<typeof treesSchema>;

/** What is measured at a candidate, by name; a feature that is not measured is 0. */
export type Features = Readonly<Record<string, number>>;

/** The log-odds that the ensemble gives to these features. */
export function logOdds(model: Trees, features: Features): number {
  const values = model.features.map((name) => features[name] ?? 0);
  return logOddsOf(model, values);
}

/** The same for values in the order of `model.features`. */
export function logOddsOf({ base, trees }: Pick<Trees, 'base' | 'trees'>, values: ArrayLike<number>): number {
  let sum = base;
  for (const { split, leaf } of trees) {
    let at = 0;
    for (let level = 0; level < split.length; level++) {
      const question = split[level];
      if (question && (values[question[0]] ?? 0) > question[1]) at |= 1 << level;
    }
    sum += leaf[at] ?? 0;
  }
  return sum;
}

/** From log-odds to a probability, 0..1. */
export const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));
