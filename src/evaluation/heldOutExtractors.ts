import { createBuiltInFieldExtractor } from '../adapters/fieldExtractor/builtIn.ts';
import type { FieldExtractor } from '../adapters/fieldExtractor/fieldExtractor.ts';
import type { HeldOut } from '../learning/heldOut.ts';
import { UsageError } from './evaluateArguments.ts';
import type { MeasuringParts } from './measureDocument.ts';

/**
 * For cross-validation: reads each document by models that have learned from none of its origin. The engines of two folds
 * differ in their version, so a stopped run goes on with the right one.
 *
 * @throws UsageError for a document that the training did not know: it belongs to no fold.
 */
export function heldOutExtractors(heldOut: HeldOut): MeasuringParts['extractorFor'] {
  const engines = new Map<string, FieldExtractor>();
  return ({ file }) => {
    const models = heldOut.modelsFor(file);
    if (!models)
      throw new UsageError(`${file} was not among the documents of the training: it belongs to no fold.`);
    const engine = engines.get(models.version) ?? createBuiltInFieldExtractor({ models });
    engines.set(models.version, engine);
    return engine;
  };
}
