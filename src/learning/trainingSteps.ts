import type { ClassProbabilities } from '../extraction/ranking/classify.ts';
import type { Models } from '../extraction/ranking/models.ts';
import { currencyIn, rankFields } from '../extraction/ranking/rank.ts';
import type { DocumentText } from '../extraction/documentText.ts';
import type { ScoredFields } from '../extraction/ranking/choose.ts';
import { RowKeeper, type KeptRows } from './keptRows.ts';
import type { Features } from '../extraction/measures/features.ts';
import type { Trees } from '../extraction/ranking/trees.ts';
import { createRandom } from '../samples/random.ts';
import { fit, type FitJob } from './crossFit.ts';
import { choicesIn, type CheckedChoice } from './fitCertainty.ts';
import { CandidateMeasure, rowsOf, type MeasuredDocument } from './measureCandidates.ts';
import {
  prepared,
  textOfPrepared,
  type PreparedDocument,
  type TrainingDocument,
} from './trainingDocument.ts';

/** What a step of a training needs for one document, or for one ensemble. */
export interface Parts {
  readonly prepare: TrainingDocument;
  readonly measure: {
    readonly types: ClassProbabilities;
    readonly seed: number;
    /** Its values will be chosen too. */
    readonly isKept: boolean;
  };
  readonly choose: { readonly types: ClassProbabilities; readonly fields: Models['fields'] };
  readonly fit: FitJob;
}

/** What comes out. */
export interface Results {
  /** What says of which class the document is. */
  readonly prepare: Features;
  readonly measure: MeasuredDocument;
  /** The choices of models that never saw the document. */
  readonly choose: readonly CheckedChoice[];
  readonly fit: Trees;
}

export type Step = keyof Parts;
export type TrainingSteps = {
  readonly [Name in Step]: (part: Parts[Name], number: number) => Results[Name];
};

interface Choosing {
  readonly document: PreparedDocument;
  readonly text: DocumentText;
  readonly fields: Models['fields'];
  readonly rows: KeptRows | undefined;
}

/** The steps of a training, in one thread. A document is prepared first, and kept for the other steps by its number. */
export function openTrainingSteps(): TrainingSteps {
  const documents = new Map<number, PreparedDocument>();
  const kept = new Map<number, KeptRows>();
  const measure = new CandidateMeasure();
  const keeper = new RowKeeper();
  const documentOf = (number: number): PreparedDocument => {
    const document = documents.get(number);
    if (document === undefined) throw new RangeError(`document ${number} was not prepared here`);
    return document;
  };
  const scoredOf = ({ document, text, fields, rows }: Choosing): ScoredFields => {
    const scored = rows && keeper.rank(rows, { fields });
    // Amounts and dates were read by the true currency: another one reads them otherwise.
    const isReadSo = scored && currencyIn(scored.currency) === (document.source.truth.currency ?? null);
    return isReadSo ? scored : rankFields(text, { fields });
  };
  return {
    prepare(source, number) {
      const document = prepared(source);
      documents.set(number, document);
      return document.classFeatures;
    },
    measure({ types, seed, isKept }, number) {
      const document = documentOf(number);
      const rows = rowsOf(document.source, textOfPrepared(document, types));
      if (isKept) kept.set(number, keeper.keep(rows));
      const random = createRandom(seed).fork(`candidates of ${number}`).next;
      return measure.of(document.source, rows, random);
    },
    choose({ types, fields }, number) {
      const document = documentOf(number);
      const text = textOfPrepared(document, types);
      return choicesIn(document.source, text, scoredOf({ document, text, fields, rows: kept.get(number) }));
    },
    fit,
  };
}

/** One step with some of its parts, by number. */
export interface StepRequest<Name extends Step = Step> {
  readonly step: Name;
  readonly parts: ReadonlyMap<number, Parts[Name]>;
}

export function answerTo<Name extends Step>(
  steps: TrainingSteps,
  { step, parts }: StepRequest<Name>,
): ReadonlyMap<number, Results[Name]> {
  return new Map([...parts].map(([number, part]) => [number, steps[step](part, number)]));
}
