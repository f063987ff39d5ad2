import { fieldKeys } from '../domain/fields.ts';
import { isTrueValue, trueValues } from '../domain/truth.ts';
import type { DocumentText } from '../extraction/documentText.ts';
import { certaintyFeatures, classCertaintyFeatures } from '../extraction/ranking/certainty.ts';
import { chooseValues, type ScoredFields } from '../extraction/ranking/choose.ts';
import { likeliest } from '../extraction/ranking/classify.ts';
import type { Models } from '../extraction/ranking/models.ts';
import { fitTrees, type BoostingOptions } from './boostedTrees.ts';
import { isKnown, plainValue } from './fitFields.ts';
import { RowTable } from './rowTable.ts';
import type { TrainingDocument } from './trainingDocument.ts';

/** Choices with what is true of them, made by models that had not seen their documents. */
export class CertaintyTraining {
  readonly #table = new RowTable();
  readonly #rows: { row: number; label: boolean; weight: number; document: number }[] = [];

  /** Chooses the values of a document by the scores of models that never saw it, and notes which are right. */
  add(document: number, source: TrainingDocument, text: DocumentText, scored: ScoredFields): void {
    const { truth, weight } = source;
    const choices = chooseValues(scored);
    for (const key of fieldKeys) {
      const choice = choices[key];
      if (!choice || !isKnown(truth, key)) continue;
      const label = isTrueValue(key, plainValue(choice.candidate), trueValues(truth, key));
      const row = this.#table.add(certaintyFeatures(key, choice, text));
      this.#rows.push({ row, label, weight, document });
    }
    if (truth.documentType === undefined) return;
    const label = likeliest(text.types).type === truth.documentType;
    this.#rows.push({ row: this.#table.add(classCertaintyFeatures(text)), label, weight, document });
  }

  /** The calibration by the choices in the documents that are kept. */
  fit(isKept: (document: number) => boolean, options: BoostingOptions): Models['certainty'] {
    return fitTrees(this.#table.select(this.#rows.filter(({ document }) => isKept(document))), options);
  }
}
