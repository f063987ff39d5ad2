import { z } from 'zod';
import type { Features } from '../measures/features.ts';

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

/** The log-odds that the ensemble gives to these features. */
export function logOdds(model: Trees, features: Features): number {
  const values = new Float64Array(model.features.length);
  for (const [at, name] of model.features.entries()) values[at] = features[name] ?? 0;
  return logOddsOf(model, values);
}

/** The same for values in the order of `model.features`. */
export function logOddsOf({ base, trees }: Pick<Trees, 'base' | 'trees'>, values: ArrayLike<number>): number {
  const { levels, asked, borders, leaves } = flatOf(trees);
  let sum = base;
  let question = 0;
  let first = 0;
  for (const depth of levels) {
    let at = 0;
    for (let level = 0; level < depth; level++, question++)
      if ((values[asked[question] ?? 0] ?? 0) > (borders[question] ?? 0)) at |= 1 << level;
    sum += leaves[first + at] ?? 0;
    first += 1 << depth;
  }
  return sum;
}

/** All trees of an ensemble one behind the other: they are asked of thousands of candidates. */
interface FlatTrees {
  /** Questions of each tree. */
  readonly levels: Uint8Array;
  /** For each question the number of the feature, and the border. */
  readonly asked: Int32Array;
  readonly borders: Float64Array;
  /** The answers of each tree, one for each way through its questions. */
  readonly leaves: Float64Array;
}

const flat = new WeakMap<Trees['trees'], FlatTrees>();

function flatOf(trees: Trees['trees']): FlatTrees {
  const known = flat.get(trees);
  if (known) return known;
  const questions = trees.flatMap(({ split }) => split);
  const made: FlatTrees = {
    levels: Uint8Array.from(trees, ({ split }) => split.length),
    asked: Int32Array.from(questions, ([feature]) => feature),
    borders: Float64Array.from(questions, ([, border]) => border),
    leaves: Float64Array.from(
      trees.flatMap(({ split, leaf }) => Array.from({ length: 1 << split.length }, (_, at) => leaf[at] ?? 0)),
    ),
  };
  flat.set(trees, made);
  return made;
}
