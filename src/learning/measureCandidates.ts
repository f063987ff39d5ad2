import { fieldKeys, type FieldKey } from '../domain/fields.ts';
import { asStated, isTrueValue, trueValues, type Truth } from '../domain/truth.ts';
import type { DocumentText } from '../extraction/documentText.ts';
import {
  candidateKinds,
  candidateRows,
  currencyRows,
  kindOfField,
  type CandidateKind,
  type CandidateRow,
  type CandidateRows,
} from '../extraction/ranking/candidateRows.ts';
import { RowPacker, type PackedRows } from './packedRows.ts';
import type { TrainingDocument } from './trainingDocument.ts';

/** The candidates of a kind in a document, and for each the fields whose true value it is. */
export interface MeasuredKind {
  readonly rows: PackedRows;
  readonly right: readonly (readonly FieldKey[])[];
}

/** The candidates of a document, and the names of what was measured at them. */
export interface MeasuredDocument {
  readonly names: readonly string[];
  readonly kinds: Readonly<Record<CandidateKind, MeasuredKind>>;
}

/** So many wrong candidates of a kind a document are enough to learn from. */
const mostWrong = 45;

/** Every candidate, read by the true currency. */
export const rowsOf = ({ truth }: TrainingDocument, text: DocumentText): CandidateRows => ({
  ...candidateRows(text, { currency: truth.currency ?? null }),
  currency: currencyRows(text),
});

/** Packs the candidates of documents; of the many that are never right only a part is kept. */
export class CandidateMeasure {
  readonly #packer = new RowPacker();

  /** What is kept of a document hangs on its stream alone, and on no document before it. */
  of({ truth }: TrainingDocument, rows: CandidateRows, random: () => number): MeasuredDocument {
    const kinds = candidateKinds.map((kind) => {
      const kept = keptOf(kind, rows[kind], { truth, random });
      const packed = this.#packer.pack(kept.map(({ row }) => row.features));
      const measured: MeasuredKind = { rows: packed, right: kept.map(({ right }) => right) };
      return [kind, measured] as const;
    });
    return {
      names: this.#packer.names,
      kinds: Object.fromEntries(kinds) as Record<CandidateKind, MeasuredKind>,
    };
  }
}

function keptOf(
  kind: CandidateKind,
  rows: readonly CandidateRow[],
  { truth, random }: { truth: Truth; random: () => number },
): { row: CandidateRow; right: FieldKey[] }[] {
  const truths = fieldKeys
    .filter((key) => kindOfField[key] === kind)
    .map((key) => [key, trueValues(truth, key)] as const);
  const keptShare = Math.min(1, mostWrong / Math.max(1, rows.length));
  return rows.flatMap((row) => {
    const given = asStated(row.candidate.value);
    const right = truths.flatMap(([key, values]) => (isTrueValue(key, given, values) ? [key] : []));
    return right.length === 0 && random() > keptShare ? [] : [{ row, right }];
  });
}
