import type { ClassProbabilities } from '../extraction/ranking/classify.ts';
import type { Models } from '../extraction/ranking/models.ts';
import { createRandom } from '../samples/random.ts';
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

/** What is being done, for people who wait. */
export type OnTraining = (stage: string) => void;

/** Each choice that the certainty learns from is made by models of the other folds. */
const innerFolds = 3;

const classBoosting = { trees: 60, depth: 3, learningRate: 0.15, regularisation: 3, featureShare: 0.6 };
const fieldBoosting = { trees: 90, depth: 5, learningRate: 0.14, regularisation: 3, featureShare: 0.35 };
const certaintyBoosting = { trees: 60, depth: 3, learningRate: 0.12, regularisation: 12, featureShare: 0.7 };

/**
 * Learns everything that the engine knows by numbers: classes, then a ranker a field, then how sure a choice is. Each
 * stage sees what the one before says of documents that it had not seen. The same documents and seed give the same models.
 */
export function trainModels(request: {
  documents: readonly TrainingDocument[];
  seed: number;
  version: string;
  madeBy: Models['madeBy'];
  onStage?: OnTraining;
}): Models {
  const { documents, seed, version, madeBy, onStage = () => {} } = request;
  const random = createRandom(seed);
  const boosting = (name: string, options: Omit<BoostingOptions, 'random'>): BoostingOptions => ({
    ...options,
    random: random.fork(name).next,
  });
  onStage(`reads ${documents.length} documents`);
  const all = documents.map(prepared);
  const folds = foldsByOrigin(documents, innerFolds);
  onStage('learns the classes');
  const classes = fitClasses(all, boosting('classes', classBoosting));
  const types = outOfFoldClasses(all, folds, boosting('classes', classBoosting));
  onStage('measures the candidates');
  const training = new FieldTraining(random.fork('candidates').next);
  all.forEach((document, at) => training.add(document.source, textOfPrepared(document, types[at] ?? {})));
  onStage('learns the fields');
  const fields = training.fit(() => true, boosting('fields', fieldBoosting));
  const certainty = trainCertainty({ all, folds, types, training, boosting, onStage });
  return { version, madeBy, classes, fields, certainty };
}

function trainCertainty({
  all,
  folds,
  types,
  training,
  boosting,
  onStage,
}: {
  all: readonly PreparedDocument[];
  folds: readonly number[];
  types: readonly ClassProbabilities[];
  training: FieldTraining;
  boosting: (name: string, options: Omit<BoostingOptions, 'random'>) => BoostingOptions;
  onStage: OnTraining;
}): Models['certainty'] {
  const certainty = new CertaintyTraining();
  for (let fold = 0; fold < innerFolds; fold++) {
    onStage(`learns how sure a choice is, part ${fold + 1} of ${innerFolds}`);
    const fields = training.fit((at) => folds[at] !== fold, boosting(`fold ${fold}`, fieldBoosting));
    all.forEach((document, at) => {
      if (folds[at] !== fold) return;
      certainty.add(at, document.source, textOfPrepared(document, types[at] ?? {}), { fields });
    });
  }
  return certainty.fit(boosting('certainty', certaintyBoosting));
}
