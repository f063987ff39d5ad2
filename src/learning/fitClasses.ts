import { documentTypes, type DocumentType } from '../domain/document.ts';
import type { Models } from '../extraction/ranking/models.ts';
import type { Features } from '../extraction/measures/features.ts';
import type { TrainingRows } from './boostedTrees.ts';
import type { Learnable } from './crossFit.ts';
import { RowTable } from './rowTable.ts';
import type { TrainingDocument } from './trainingDocument.ts';

/** One classifier a class that the documents know, each against all others. */
export class ClassTraining implements Learnable<Models['classes']> {
  readonly #table = new RowTable();
  readonly #rows: { row: number; type: DocumentType; weight: number; document: number }[] = [];

  add(document: number, { truth, weight }: TrainingDocument, features: Features): void {
    const type = truth.documentType;
    if (type !== undefined) this.#rows.push({ row: this.#table.add(features), type, weight, document });
  }

  rowsOf(isKept: (document: number) => boolean): (readonly [DocumentType, TrainingRows])[] {
    const rows = this.#rows.filter(({ document }) => isKept(document));
    const known = documentTypes.filter((type) => rows.some((row) => row.type === type));
    return known.map((type) => {
      const labelled = rows.map(({ row, type: own, weight }) => ({ row, label: own === type, weight }));
      return [type, this.#table.select(labelled)] as const;
    });
  }
}
