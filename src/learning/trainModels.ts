import type { ClassProbabilities } from '../extraction/ranking/classify.ts';
import type { Models } from '../extraction/ranking/models.ts';
import { rankFields } from '../extraction/ranking/rank.ts';
import { createRandom, type Random } from '../samples/random.ts';
import type { BoostingOptions } from './boostedTrees.ts';
import { CertaintyTraining } from './fitCertainty.ts';
import { fitClasses, outOfFoldClasses } from './fitClasses.ts';
import { FieldTraining } from './fitFields.ts';
import {
  foldsByOrigin,
  prepared,
  textOfPrepared,
  type PreparedDocument,
  type TrainingDocument,
} from './trainingDocument.ts';

/** Hears what is being done, for people who wait. */
export type OnTraining = (stage: string) => void;

export interface TrainingRequest {
  readonly documents: readonly TrainingDocument[];
  readonly seed: number;
  /** Stands in the provenance of every value that these models find. */
  readonly version: string;
  readonly madeBy: Models['madeBy'];
  readonly onStage?: OnTraining;
}

/** The models of all documents, and for each fold of whole origins models that never saw it. */
export interface Trained {
  readonly models: Models;
  /** The fold of each document, in the order of the request. */
  readonly folds: readonly number[];
  readonly withoutFold: readonly Models[];
}

const foldCount = 5;
/** So many documents that count little (generated ones) are enough to learn from how sure a choice is. */
const certaintyDocuments = 600;

const classBoosting = {
  trees: 60,
  depth: 3,
  learningRate: 0.15,
  regularisation: 3,
  features: 80,
  featureShare: 0.5,
};
const fieldBoosting = {
  trees: 70,
  depth: 5,
  learningRate: 0.16,
  regularisation: 3,
  features: 90,
  featureShare: 0.4,
};
const certaintyBoosting = {
  trees: 60,
  depth: 3,
  learningRate: 0.12,
  regularisation: 12,
  features: 60,
  featureShare: 0.7,
};

/**
 * Learns everything that the engine knows by numbers: classes, then a ranker a field, then how sure a choice is, from
 * choices in documents that the rankers had not seen. The same request gives the same models.
 */
export function trainModels(request: TrainingRequest): Trained {
  const { documents, seed, version, madeBy, onStage = () => {} } = request;
  const random = createRandom(seed);
  onStage(`Reading ${documents.length} documents`);
  const all = documents.map(prepared);
  const folds = foldsByOrigin(documents, foldCount);
  onStage('Learning the classes');
  const boosting = boostingOf(random, classBoosting, 'classes');
  const classes = fitClasses(all, boosting);
  const { types, models: classesWithout } = outOfFoldClasses(all, folds, boosting);
  const fields = learnFields({ all, folds, types, random, onStage });
  onStage('Learning how sure a choice is');
  const certainty = certaintyOf({ all, folds, types, fieldsWithout: fields.withoutFold });
  const certaintyWithout = (fold: number | null): Models['certainty'] =>
    certainty.fit((at) => folds[at] !== fold, boostingOf(random, certaintyBoosting, `certainty ${fold}`));
  const withoutFold = fields.withoutFold.map((own, fold): Models => ({
    version: `${version} without fold ${fold + 1}`,
    madeBy,
    classes: classesWithout[fold] ?? {},
    fields: own,
    certainty: certaintyWithout(fold),
  }));
  const models = { version, madeBy, classes, fields: fields.all, certainty: certaintyWithout(null) };
  return { models, folds, withoutFold };
}

const boostingOf = (
  random: Random,
  options: Omit<BoostingOptions, 'random'>,
  name: string,
): BoostingOptions => ({
  ...options,
  random: random.fork(name).next,
});

interface Learning {
  readonly all: readonly PreparedDocument[];
  readonly folds: readonly number[];
  readonly types: readonly ClassProbabilities[];
}

function learnFields({
  all,
  folds,
  types,
  random,
  onStage,
}: Learning & { random: Random; onStage: OnTraining }): {
  all: Models['fields'];
  withoutFold: Models['fields'][];
} {
  onStage('Measuring the candidates');
  const training = new FieldTraining(random.fork('candidates').next);
  all.forEach((document, at) => training.add(document.source, textOfPrepared(document, types[at] ?? {})));
  onStage('Learning the fields');
  const whole = training.fit(() => true, boostingOf(random, fieldBoosting, 'fields'));
  const withoutFold = Array.from({ length: foldCount }, (_, fold) => {
    onStage(`Learning the fields without fold ${fold + 1} of ${foldCount}`);
    return training.fit((at) => folds[at] !== fold, boostingOf(random, fieldBoosting, `fold ${fold}`));
  });
  return { all: whole, withoutFold };
}

/** Every choice is made by the models that had not seen its document. */
function certaintyOf({
  all,
  folds,
  types,
  fieldsWithout,
}: Learning & { fieldsWithout: readonly Models['fields'][] }): CertaintyTraining {
  const training = new CertaintyTraining();
  const isLight = ({ source }: PreparedDocument): boolean => source.weight <= 1;
  const step = Math.max(1, Math.floor(all.filter(isLight).length / certaintyDocuments));
  all.forEach((document, at) => {
    if (isLight(document) && at % step !== 0) return;
    const fields = fieldsWithout[folds[at] ?? 0];
    if (!fields) return;
    const text = textOfPrepared(document, types[at] ?? {});
    training.add(at, document.source, text, rankFields(text, { fields }));
  });
  return training;
}
