import { fieldKeys, type FieldKey } from '../domain/fields.ts';
import type { Candidate, Scored } from '../extraction/candidates/candidate.ts';
import {
  candidateKinds,
  kindOfField,
  type CandidateKind,
  type CandidateRow,
  type CandidateRows,
} from '../extraction/ranking/candidateRows.ts';
import type { Models } from '../extraction/ranking/models.ts';
import { byRules } from '../extraction/ranking/rank.ts';
import { logistic, type Features } from '../extraction/measures/features.ts';
import { logOddsOf, type Trees } from '../extraction/ranking/trees.ts';
import { RowPacker, type PackedRows } from './packedRows.ts';

interface KeptKind {
  readonly candidates: readonly Candidate[];
  readonly rows: PackedRows;
}

/** The candidates of a document, measured once and kept small: to measure them again takes longer than all that follows. */
export type KeptRows = Readonly<Record<CandidateKind, KeptKind>>;

/** Keeps measured candidates and scores them later. */
export class RowKeeper {
  readonly #packer = new RowPacker();
  readonly #numbers = new WeakMap<Trees, Int32Array>();

  keep(rows: CandidateRows): KeptRows {
    const kept = candidateKinds.map((kind) => [kind, this.#keptOf(rows[kind])] as const);
    return Object.fromEntries(kept) as Record<CandidateKind, KeptKind>;
  }

  /** The same as `rankFields` of the document, as long as the same currency is chosen. */
  rank(kept: KeptRows, { fields }: Pick<Models, 'fields'>): Record<FieldKey, Scored[]> {
    const scored = fieldKeys.map(
      (key) => [key, this.#scoresOf(kept[kindOfField[key]], fields[key])] as const,
    );
    return byRules(Object.fromEntries(scored) as Record<FieldKey, Scored[]>);
  }

  #keptOf(rows: readonly CandidateRow[]): KeptKind {
    const packed = this.#packer.pack(rows.map(({ features }) => features));
    const candidates = rows.map(({ candidate }, at) => this.#withFeatures(candidate, { rows: packed, at }));
    return { candidates, rows: packed };
  }

  /** Few candidates are asked for their features; those are written out when they are. */
  #withFeatures(candidate: Candidate, place: { rows: PackedRows; at: number }): Candidate {
    const packer = this.#packer;
    let written: Features | null = null;
    return {
      ...candidate,
      get features() {
        written ??= unpacked(place, packer.names);
        return written;
      },
    };
  }

  #scoresOf({ candidates, rows }: KeptKind, model: Trees): Scored[] {
    const numberOf = this.#numbersOf(model);
    const values = new Float64Array(model.features.length);
    return candidates.map((candidate, at) => {
      values.fill(0);
      for (let entry = rows.begins[at]!; entry < rows.begins[at + 1]!; entry++) {
        const number = numberOf[rows.names[entry]!] ?? -1;
        if (number >= 0) values[number] = rows.values[entry]!;
      }
      return { candidate, score: logistic(logOddsOf(model, values)) };
    });
  }

  /** By the number of a name its number among the model's features; -1: the model does not ask for it. */
  #numbersOf(model: Trees): Int32Array {
    const known = this.#numbers.get(model);
    if (known?.length === this.#packer.names.length) return known;
    const among = new Map(model.features.map((name, number) => [name, number]));
    const numbers = Int32Array.from(this.#packer.names, (name) => among.get(name) ?? -1);
    this.#numbers.set(model, numbers);
    return numbers;
  }
}

function unpacked(
  { rows: { begins, names, values }, at }: { rows: PackedRows; at: number },
  nameOf: readonly string[],
): Features {
  const features = Object.create(null) as Record<string, number>;
  for (let entry = begins[at]!; entry < begins[at + 1]!; entry++)
    features[nameOf[names[entry]!]!] = values[entry]!;
  return features;
}
