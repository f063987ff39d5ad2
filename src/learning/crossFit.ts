import type { Trees } from '../extraction/ranking/trees.ts';
import { createRandom } from '../samples/random.ts';
import { fitTrees, type BoostingOptions, type TrainingRows } from './boostedTrees.ts';
import type { Crew } from './crew.ts';

export type Boosting = Omit<BoostingOptions, 'random'>;

/** One ensemble to fit. It has a stream of its own: what it draws does not move the draws of another. */
export interface FitJob {
  readonly rows: TrainingRows;
  readonly boosting: Boosting;
  readonly stream: { readonly seed: number; readonly name: string };
}

export const fit = ({ rows, boosting, stream }: FitJob): Trees =>
  fitTrees(rows, { ...boosting, random: createRandom(stream.seed).fork(stream.name).next });

/** What ensembles are fitted from: rows for each of them by its name, from any part of the documents. */
export interface Learnable<Ensembles extends Readonly<Record<string, Trees>>> {
  rowsOf(
    isKept: (document: number) => boolean,
  ): readonly (readonly [name: keyof Ensembles & string, rows: TrainingRows])[];
}

/** Fits every ensemble on all documents (fold null) and, for each fold, on those outside it. */
export async function crossFit<Ensembles extends Readonly<Record<string, Trees>>>(
  learnable: Learnable<Ensembles>,
  { crew, boosting, folds, seed }: { crew: Crew; boosting: Boosting; folds: readonly number[]; seed: number },
): Promise<(fold: number | null) => Ensembles> {
  const left = [null, ...new Set(folds)];
  const named = left.flatMap((fold) =>
    learnable.rowsOf((document) => folds[document] !== fold).map(([name, rows]) => ({ fold, name, rows })),
  );
  const jobs = named.map(({ fold, name, rows }): FitJob => {
    return { rows, boosting, stream: { seed, name: `${name} without ${fold}` } };
  });
  const fitted = await crew.share('fit', jobs);
  return (own) =>
    Object.fromEntries(
      named.flatMap(({ fold, name }, at) => (fold === own ? [[name, fitted[at]]] : [])),
    ) as Ensembles;
}
