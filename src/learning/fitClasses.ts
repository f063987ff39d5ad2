import { documentTypes } from '../domain/document.ts';
import { classProbabilitiesOf, type ClassProbabilities } from '../extraction/ranking/classify.ts';
import type { Models } from '../extraction/ranking/models.ts';
import { fitTrees, type BoostingOptions } from './boostedTrees.ts';
import { RowTable } from './rowTable.ts';
import type { PreparedDocument } from './trainingDocument.ts';

type ClassModels = Models['classes'];

/** One classifier a class that the documents know, each against all others. */
export function fitClasses(documents: readonly PreparedDocument[], options: BoostingOptions): ClassModels {
  const table = new RowTable();
  const rows = documents.flatMap(({ source, classFeatures }) => {
    const type = source.truth.documentType;
    return type === undefined ? [] : [{ row: table.add(classFeatures), type, weight: source.weight }];
  });
  const known = documentTypes.filter((type) => rows.some((row) => row.type === type));
  return Object.fromEntries(
    known.map((type) => {
      const labelled = rows.map(({ row, type: own, weight }) => ({ row, label: own === type, weight }));
      return [type, fitTrees(table.select(labelled), options)] as const;
    }),
  );
}

/** The probabilities of each document's classes by models that never saw its fold, and these models, one a fold. */
export function outOfFoldClasses(
  documents: readonly PreparedDocument[],
  folds: readonly number[],
  options: BoostingOptions,
): { types: ClassProbabilities[]; models: ClassModels[] } {
  const models = Array.from({ length: Math.max(0, ...folds) + 1 }, (_, fold) =>
    fitClasses(
      documents.filter((_document, at) => folds[at] !== fold),
      options,
    ),
  );
  const types = documents.map(({ classFeatures }, at) =>
    classProbabilitiesOf(classFeatures, { classes: models[folds[at] ?? 0] ?? {} }),
  );
  return { types, models };
}
