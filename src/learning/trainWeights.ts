import { Refused } from '../domain/failures.ts';
import type { Models } from '../extraction/ranking/models.ts';
import { checkHeldOut, writeHeldOut } from './heldOut.ts';
import { tooLittle } from './enough.ts';
import { gatherTraining, type GatheredTraining, type TrainingSources } from './gatherTraining.ts';
import { madeByOf } from './madeBy.ts';
import { trainModels, type OnTraining } from './trainModels.ts';
import type { TrainingWish } from './trainingWish.ts';
import { readWeights, writeWeights } from './weightsFile.ts';

/** What a training did: the weights before (null: there were none) and after, and the file that holds them. */
export interface TrainedWeights {
  readonly before: Models | null;
  readonly after: Models;
  readonly gathered: GatheredTraining;
  /** `isInstalled`: it is the one that the product ships and workers load. */
  readonly file: { readonly path: string; readonly bytes: number; readonly isInstalled: boolean };
}

/**
 * Collects the documents, learns, and replaces the weights in the file. The version counts up when anything that was
 * learned differs; the same documents and seed leave the file as it is.
 *
 * @throws Refused when there is nothing to learn from or the file cannot be used, before anything is learned.
 */
export async function trainWeights(request: {
  wish: TrainingWish;
  output: string;
  sources: TrainingSources;
  /** Threads to work with; the weights are the same for any number. */
  threads: number;
  onStage?: OnTraining;
  /** Hears, before anything is learned, what is too little for good weights. */
  onWarning?: (warning: string) => void;
}): Promise<TrainedWeights> {
  const { wish, output, sources, threads, onStage = () => {}, onWarning = () => {} } = request;
  const before = await readWeights(output);
  const gathered = await gatherTraining(wish, sources, onStage);
  const lacking = tooLittle(gathered);
  if (wish.output === undefined && lacking.length > 0) throw tooLittleToInstall(lacking);
  for (const warning of lacking) onWarning(warning);
  if (wish.heldOut !== undefined) await checkHeldOut(wish.heldOut, gathered.documents);
  const trained = await trainModels({
    documents: gathered.documents,
    seed: wish.seed,
    version: before?.version ?? '0',
    madeBy: madeByOf(wish, gathered),
    onStage,
    heldOut: wish.heldOut !== undefined,
    threads,
  });
  const { models: learned } = trained;
  if (wish.heldOut !== undefined)
    await writeHeldOut(wish.heldOut, { documents: gathered.documents, trained });
  const after = { ...learned, version: versionAfter(before, learned) };
  const { bytes } = await writeWeights(output, after);
  return { before, after, gathered, file: { path: output, bytes, isInstalled: wish.output === undefined } };
}

const tooLittleToInstall = (lacking: readonly string[]): Refused =>
  new Refused(
    'TOO_LITTLE_TO_INSTALL',
    [
      ...lacking,
      'The weights that the product ships stay as they are: these would read worse. Write them elsewhere by --output.',
    ].join('\n'),
  );

function versionAfter(before: Models | null, learned: Models): string {
  if (before === null) return '1';
  // As they are written: JSON knows no -0.
  const numbersOf = ({ classes, fields, certainty }: Models) => JSON.stringify([classes, fields, certainty]);
  if (numbersOf(before) === numbersOf(learned)) return before.version;
  return String((Number.parseInt(before.version, 10) || 0) + 1);
}
