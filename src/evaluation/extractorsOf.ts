import { createHash } from 'node:crypto';
import { createBuiltInFieldExtractor } from '../adapters/fieldExtractor/builtIn.ts';
import type { FieldExtractor } from '../adapters/fieldExtractor/fieldExtractor.ts';
import type { Models } from '../extraction/ranking/models.ts';
import { readHeldOut, type HeldOut } from '../learning/heldOut.ts';
import { readTrained } from '../learning/weightsFile.ts';
import { UsageError, type EvaluateWish } from './evaluateArguments.ts';
import type { MeasuringParts } from './measureDocument.ts';

/** The extractors of models that a training wrote, read from their file. @throws Refused when it holds something else. */
export async function extractorsOf({
  kind,
  file,
}: NonNullable<EvaluateWish['models']>): Promise<MeasuringParts['extractorFor']> {
  if (kind === 'held-out') return heldOutExtractors(await readHeldOut(file));
  const trained = createBuiltInFieldExtractor({ models: namedByContent(await readTrained(file)) });
  return () => trained;
}

/** Two trainings may have counted to the same version: a run that was killed must not go on with the other one. */
function namedByContent(models: Models): Models {
  const content = createHash('sha256').update(JSON.stringify(models)).digest('hex').slice(0, 8);
  return { ...models, version: `${models.version} (${content})` };
}

/**
 * For cross-validation: reads each document by models that have learned from none of its origin. The engines of two folds
 * differ in their version, so a stopped run goes on with the right one.
 *
 * @throws UsageError for a document that the training did not know: it belongs to no fold.
 */
export function heldOutExtractors(heldOut: HeldOut): MeasuringParts['extractorFor'] {
  const engines = new Map<Models, FieldExtractor>();
  return ({ file }) => {
    const models = heldOut.modelsFor(file);
    if (!models)
      throw new UsageError(`${file} was not among the documents of the training: it belongs to no fold.`);
    const engine = engines.get(models) ?? createBuiltInFieldExtractor({ models: namedByContent(models) });
    engines.set(models, engine);
    return engine;
  };
}
