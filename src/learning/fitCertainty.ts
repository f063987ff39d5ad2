import { fieldKeys } from '../domain/fields.ts';
import { asStated, isTrueValue, trueValues } from '../domain/truth.ts';
import type { DocumentText } from '../extraction/documentText.ts';
import { certaintyFeatures, classCertaintyFeatures } from '../extraction/ranking/certainty.ts';
import { chooseValues, type ScoredFields } from '../extraction/ranking/choose.ts';
import { likeliest } from '../extraction/ranking/classify.ts';
import type { Models } from '../extraction/ranking/models.ts';
import type { Features } from '../extraction/measures/features.ts';
import type { TrainingRows } from './boostedTrees.ts';
import type { Learnable } from './crossFit.ts';
import { isKnown } from './fitFields.ts';
import { RowTable } from './rowTable.ts';
import type { TrainingDocument } from './trainingDocument.ts';

/** What is measured at a choice, and whether it is right. */
export interface CheckedChoice {
  readonly features: Features;
  readonly isRight: boolean;
}

/** Chooses the values of a document by the scores of models that never saw it, and says which are right. */
export function choicesIn(
  { truth }: TrainingDocument,
  text: DocumentText,
  scored: ScoredFields,
): CheckedChoice[] {
  const choices = chooseValues(scored);
  const checked = fieldKeys.flatMap((key) => {
    const choice = choices[key];
    if (!choice || !isKnown(truth, key)) return [];
    const isRight = isTrueValue(key, asStated(choice.candidate.value), trueValues(truth, key));
    return [{ features: certaintyFeatures(key, choice, text), isRight }];
  });
  if (truth.documentType === undefined) return checked;
  const isRight = likeliest(text.types).type === truth.documentType;
  return [...checked, { features: classCertaintyFeatures(text), isRight }];
}

/** Choices with what is true of them, made by models that had not seen their documents. */
export class CertaintyTraining implements Learnable<Pick<Models, 'certainty'>> {
  readonly #table = new RowTable();
  readonly #rows: { row: number; label: boolean; weight: number; document: number }[] = [];

  add(document: number, { weight }: TrainingDocument, choices: readonly CheckedChoice[]): void {
    for (const { features, isRight } of choices)
      this.#rows.push({ row: this.#table.add(features), label: isRight, weight, document });
  }

  rowsOf(isKept: (document: number) => boolean): (readonly ['certainty', TrainingRows])[] {
    return [['certainty', this.#table.select(this.#rows.filter(({ document }) => isKept(document)))]];
  }
}
