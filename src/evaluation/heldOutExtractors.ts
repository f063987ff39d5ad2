import type { FieldExtractor } from '../adapters/fieldExtractor/fieldExtractor.ts';
import type { LabelledDocument } from './labelledReadings.ts';
import type { MeasuringParts } from './measureDocument.ts';
import { originOf } from './scores/judgement.ts';
import { foldsByOrigin } from './scores/folds.ts';

/**
 * For cross-validation: gives each labelled document an engine that has learned from none of its origin. One engine a
 * fold of whole origins, trained when its first document comes; a document without a label gets one that has learned from
 * all. Two engines that learned from other documents must differ in name or version: a stopped run goes on by them.
 */
export function heldOutExtractors(request: {
  documents: readonly LabelledDocument[];
  train: (others: readonly LabelledDocument[]) => FieldExtractor;
}): MeasuringParts['extractorFor'] {
  const labelled = request.documents.filter(({ truth }) => truth !== null);
  const folds = foldsByOrigin(labelled, ({ truth }) => originOf(truth));
  const engines = new Map<number, FieldExtractor>();
  return ({ file }) => {
    const index = folds.findIndex((fold) => fold.some((document) => document.file === file));
    const engine = engines.get(index) ?? request.train(folds.filter((_, other) => other !== index).flat());
    engines.set(index, engine);
    return engine;
  };
}
