import { fieldKeys, type FieldKey } from '../domain/fields.ts';
import type { Truth } from '../domain/truth.ts';
import { candidateKinds, kindOfField, type CandidateKind } from '../extraction/ranking/candidateRows.ts';
import type { Models } from '../extraction/ranking/models.ts';
import type { TrainingRows } from './boostedTrees.ts';
import type { Learnable } from './crossFit.ts';
import type { MeasuredDocument } from './measureCandidates.ts';
import { RowTable } from './rowTable.ts';
import type { TrainingDocument } from './trainingDocument.ts';

interface Candidate {
  readonly row: number;
  readonly document: number;
  /** The fields whose true value this is. */
  readonly right: readonly FieldKey[];
}

/** The candidates of all documents, by kind; a ranker a field is fitted on any part of the documents. */
export class FieldTraining implements Learnable<Models['fields']> {
  readonly #tables = new Map(candidateKinds.map((kind) => [kind, new RowTable()]));
  readonly #candidates = new Map<CandidateKind, Candidate[]>(candidateKinds.map((kind) => [kind, []]));
  readonly #documents: readonly TrainingDocument[];

  constructor(documents: readonly TrainingDocument[]) {
    this.#documents = documents;
  }

  /** Documents are added in the order of their numbers, whoever measured them. */
  add(document: number, { kinds, names }: MeasuredDocument): void {
    for (const kind of candidateKinds) {
      const { rows, right } = kinds[kind];
      const first = this.#tables.get(kind)?.append(rows, names) ?? 0;
      right.forEach((keys, at) =>
        this.#candidates.get(kind)?.push({ row: first + at, document, right: keys }),
      );
    }
  }

  rowsOf(isKept: (document: number) => boolean): (readonly [FieldKey, TrainingRows])[] {
    return fieldKeys.map((key) => [key, this.#rowsOfField(key, isKept)] as const);
  }

  #rowsOfField(key: FieldKey, isKept: (document: number) => boolean): TrainingRows {
    const kind = kindOfField[key];
    const rows = (this.#candidates.get(kind) ?? []).flatMap(({ row, document, right }) => {
      const source = this.#documents[document];
      if (!source || !isKept(document) || !isKnown(source.truth, key)) return [];
      return [{ row, label: right.includes(key), weight: source.weight }];
    });
    return (this.#tables.get(kind) ?? new RowTable()).select(rows);
  }
}

/** The truth says what the value is, or that there is none. */
export const isKnown = (truth: Truth, key: FieldKey): boolean =>
  truth[key] !== undefined || (truth._meta.absent?.includes(key) ?? false);
