import { fieldKeys, type FieldKey } from '../domain/fields.ts';
import { formatDecimal } from '../domain/money.ts';
import { isTrueValue, trueValues, type TrueValue, type Truth } from '../domain/truth.ts';
import type { Candidate } from '../extraction/candidates/candidate.ts';
import type { DocumentText } from '../extraction/documentText.ts';
import {
  candidateKinds,
  candidateRows,
  currencyRows,
  kindOfField,
  type CandidateKind,
  type CandidateRow,
} from '../extraction/ranking/candidateRows.ts';
import type { Models } from '../extraction/ranking/models.ts';
import { fitTrees, type BoostingOptions } from './boostedTrees.ts';
import { RowTable } from './rowTable.ts';
import type { TrainingDocument } from './trainingDocument.ts';

interface MeasuredCandidate {
  readonly row: number;
  readonly document: number;
  /** The fields whose true value this is. */
  readonly right: ReadonlySet<FieldKey>;
}

/** Candidates of all documents, measured once; fields are fitted on any part of the documents. */
export class FieldTraining {
  readonly #tables = new Map(candidateKinds.map((kind) => [kind, new RowTable()]));
  readonly #candidates = new Map<CandidateKind, MeasuredCandidate[]>(
    candidateKinds.map((kind) => [kind, []]),
  );
  readonly #documents: TrainingDocument[] = [];
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  /** Measures the candidates of a document; of the many that are never right only a part is kept. */
  add(source: TrainingDocument, text: DocumentText): void {
    const document = this.#documents.push(source) - 1;
    const currency = source.truth.currency ?? null;
    const rows = { ...candidateRows(text, { currency }), currency: currencyRows(text) };
    for (const kind of candidateKinds) this.#addKind(kind, rows[kind], { document, truth: source.truth });
  }

  /** A ranker a field, from the documents that are kept. */
  fit(isKept: (document: number) => boolean, options: BoostingOptions): Models['fields'] {
    const fitted = fieldKeys.map((key) => [key, this.#fitField(key, isKept, options)] as const);
    return Object.fromEntries(fitted) as Models['fields'];
  }

  #addKind(
    kind: CandidateKind,
    rows: readonly CandidateRow[],
    { document, truth }: { document: number; truth: Truth },
  ): void {
    const keys = fieldKeys.filter((key) => kindOfField[key] === kind);
    const truths = new Map(keys.map((key) => [key, trueValues(truth, key)]));
    const wrong = rows.length;
    const keptShare = Math.min(1, mostWrong / Math.max(1, wrong));
    for (const { candidate, features } of rows) {
      const given = plainValue(candidate);
      const right = new Set(keys.filter((key) => isTrueValue(key, given, truths.get(key) ?? [])));
      if (right.size === 0 && this.#random() > keptShare) continue;
      const row = this.#tables.get(kind)?.add(features) ?? 0;
      this.#candidates.get(kind)?.push({ row, document, right });
    }
  }

  #fitField(key: FieldKey, isKept: (document: number) => boolean, options: BoostingOptions) {
    const kind = kindOfField[key];
    const rows = (this.#candidates.get(kind) ?? []).flatMap(({ row, document, right }) => {
      const source = this.#documents[document];
      if (!source || !isKept(document) || !isKnown(source.truth, key)) return [];
      return [{ row, label: right.has(key), weight: source.weight }];
    });
    return fitTrees((this.#tables.get(kind) ?? new RowTable()).select(rows), options);
  }
}

/** So many wrong candidates of a kind a document are enough to learn from. */
const mostWrong = 45;

/** The truth says what the value is, or that there is none. */
export const isKnown = (truth: Truth, key: FieldKey): boolean =>
  truth[key] !== undefined || (truth._meta.absent?.includes(key) ?? false);

/** The value as a label file states it. */
export function plainValue({ value }: Pick<Candidate, 'value'>): TrueValue {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'date':
      return value.date;
    case 'currency':
      return value.code;
    case 'money':
      return Number(formatDecimal(value.money));
  }
}
