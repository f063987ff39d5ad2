import { classProbabilitiesOf, type ClassProbabilities } from '../extraction/ranking/classify.ts';
import type { Models } from '../extraction/ranking/models.ts';
import type { Features } from '../extraction/measures/features.ts';
import { Crew } from './crew.ts';
import { crossFit } from './crossFit.ts';
import { CertaintyTraining } from './fitCertainty.ts';
import { ClassTraining } from './fitClasses.ts';
import { FieldTraining } from './fitFields.ts';
import { foldsByOrigin, type TrainingDocument } from './trainingDocument.ts';

/** Hears what is being done, for people who wait. */
export type OnTraining = (stage: string) => void;

export interface TrainingRequest {
  readonly documents: readonly TrainingDocument[];
  readonly seed: number;
  /** Stands in the provenance of every value that these models find. */
  readonly version: string;
  readonly madeBy: Models['madeBy'];
  readonly onStage?: OnTraining;
  /** Learn also models without each fold; default: no. */
  readonly heldOut?: boolean;
  /** Threads to work with; default: none but this one. */
  readonly threads?: number;
}

/** The models of all documents, and those that never saw a fold of whole origins, where they were asked for. */
export interface Trained {
  readonly models: Models;
  /** The fold of each document, in the order of the request. */
  readonly folds: readonly number[];
  readonly withoutFold: readonly Models[];
}

const foldCount = 5;
/** So many documents that count little (generated ones) are enough to learn from how sure a choice is. */
const certaintyDocuments = 900;

const classBoosting = {
  trees: 60,
  depth: 3,
  learningRate: 0.15,
  regularisation: 3,
  features: 80,
  featureShare: 0.5,
  sample: Infinity,
};
const fieldBoosting = {
  trees: 200,
  depth: 6,
  learningRate: 0.09,
  regularisation: 3,
  features: 300,
  featureShare: 0.25,
  sample: 5_000,
};
const certaintyBoosting = {
  trees: 60,
  depth: 3,
  learningRate: 0.12,
  regularisation: 12,
  features: 90,
  featureShare: 0.7,
  sample: Infinity,
};

/**
 * Learns everything that the engine knows by numbers: classes, then a ranker a field, then how sure a choice is, from
 * choices in documents that the rankers had not seen. The same request gives the same models, on any number of threads.
 */
export async function trainModels(request: TrainingRequest): Promise<Trained> {
  const crew = new Crew(request.threads ?? 1);
  try {
    return await learn({ ...request, crew, folds: foldsByOrigin(request.documents, foldCount) });
  } finally {
    await crew.close();
  }
}

interface Learning extends TrainingRequest {
  readonly crew: Crew;
  readonly folds: readonly number[];
}

async function learn(learning: Learning): Promise<Trained> {
  const { version, madeBy, folds, heldOut = false, onStage = () => {} } = learning;
  onStage(`Reading ${folds.length} documents`);
  const features = await learning.crew.deal('prepare', new Map(learning.documents.entries()));
  onStage('Learning the classes');
  const classes = await learnClasses(learning, features);
  const types = folds.map((fold, at) =>
    classProbabilitiesOf(features.get(at) ?? {}, { classes: classes(fold) }),
  );
  onStage('Measuring the candidates');
  const candidates = await measureCandidates(learning, types);
  onStage(`Learning the fields, from all documents and without each of ${new Set(folds).size} folds`);
  const fields = await crossFit<Models['fields']>(candidates, { ...learning, boosting: fieldBoosting });
  onStage('Learning how sure a choice is');
  const choices = await heldOutChoices(learning, types, fields);
  const certaintyFolds = heldOut ? folds : [];
  const certainty = await crossFit<Pick<Models, 'certainty'>>(choices, {
    ...learning,
    folds: certaintyFolds,
    boosting: certaintyBoosting,
  });
  const modelsOf = (fold: number | null, name = version): Models => {
    const { certainty: own } = certainty(fold);
    return { version: name, madeBy, classes: classes(fold), fields: fields(fold), certainty: own };
  };
  // Fewer origins than folds leave folds empty: those have no models.
  const withoutFold = Array.from({ length: new Set(certaintyFolds).size }, (_, fold) =>
    modelsOf(fold, `${version} without fold ${fold + 1}`),
  );
  return { models: modelsOf(null), folds, withoutFold };
}

function learnClasses(learning: Learning, features: ReadonlyMap<number, Features>) {
  const training = new ClassTraining();
  for (const [number, document] of learning.documents.entries())
    training.add(number, document, features.get(number) ?? {});
  return crossFit<Models['classes']>(training, { ...learning, boosting: classBoosting });
}

async function measureCandidates(
  { documents, crew, seed }: Learning,
  types: readonly ClassProbabilities[],
): Promise<FieldTraining> {
  const isKept = isChosenFrom(documents);
  const parts = types.map((own, number) => [number, { types: own, seed, isKept: isKept(number) }] as const);
  const training = new FieldTraining(documents);
  for (const [number, measured] of await crew.deal('measure', new Map(parts))) training.add(number, measured);
  return training;
}

/** Tells which documents, by number, the certainty is learned from: of those that count little not more than are enough. */
function isChosenFrom(documents: readonly TrainingDocument[]): (number: number) => boolean {
  const isLight = (number: number): boolean => (documents[number]?.weight ?? 1) <= 1;
  const light = [...documents.keys()].filter(isLight).length;
  const step = Math.max(1, Math.floor(light / certaintyDocuments));
  return (number) => !isLight(number) || number % step === 0;
}

/** Every choice is made by the models that had not seen its document. */
async function heldOutChoices(
  { documents, crew, folds }: Learning,
  types: readonly ClassProbabilities[],
  fieldsWithout: (fold: number) => Models['fields'],
): Promise<CertaintyTraining> {
  const isChosen = isChosenFrom(documents);
  const fields = [...new Set(folds)].map((fold) => [fold, fieldsWithout(fold)] as const);
  const fieldsOf = new Map(fields);
  const parts = documents.flatMap((_document, number) => {
    const own = fieldsOf.get(folds[number] ?? 0);
    if (own === undefined || !isChosen(number)) return [];
    return [[number, { types: types[number] ?? {}, fields: own }] as const];
  });
  const training = new CertaintyTraining();
  for (const [number, choices] of await crew.deal('choose', new Map(parts))) {
    const document = documents[number];
    if (document) training.add(number, document, choices);
  }
  return training;
}
