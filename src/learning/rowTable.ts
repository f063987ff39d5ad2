import type { Features } from '../extraction/measures/features.ts';
import { binned, type Binned, type SparseColumn } from './bins.ts';
import { binsByRow } from './binsByRow.ts';
import type { TrainingRows } from './boostedTrees.ts';
import type { PackedRows } from './packedRows.ts';

/** Rows of features that grow one by one and are kept by column: thousands of documents fit into memory. */
export class RowTable {
  readonly #numberOf = new Map<string, number>();
  readonly #columns: GrowingColumn[] = [];
  #rows = 0;
  #binned: (Pick<TrainingRows, 'columns' | 'byRow'> & { readonly rows: number }) | null = null;

  get length(): number {
    return this.#rows;
  }

  /** Adds a row and gives its number. */
  add(features: Features): number {
    const row = this.#rows;
    this.#rows += 1;
    for (const name in features) {
      const value = features[name] ?? 0;
      if (value !== 0) this.#columnOf(name).add(row, value);
    }
    return row;
  }

  /** Adds rows whose names have these numbers, and gives the number of the first. */
  append({ begins, names, values }: PackedRows, nameOf: readonly string[]): number {
    const first = this.#rows;
    for (let at = 0; at + 1 < begins.length; at++) {
      for (let entry = begins[at]!; entry < begins[at + 1]!; entry++)
        this.#columnOf(nameOf[names[entry]!] ?? '').add(this.#rows, values[entry]!);
      this.#rows += 1;
    }
    return first;
  }

  /** The chosen rows as something to learn from; the columns are cut into bins once, whatever is chosen. */
  select(rows: readonly { row: number; label: boolean; weight: number }[]): TrainingRows {
    if (this.#binned?.rows !== this.#rows) this.#binned = { rows: this.#rows, ...this.#cut() };
    const labels = new Uint8Array(this.#rows);
    const weights = new Float32Array(this.#rows);
    for (const { row, label, weight } of rows) {
      labels[row] = label ? 1 : 0;
      weights[row] = weight;
    }
    const { columns, byRow } = this.#binned;
    return { features: [...this.#numberOf.keys()], columns, byRow, labels, weights };
  }

  #cut(): Pick<TrainingRows, 'columns' | 'byRow'> {
    const columns = this.#columns.map((column) => shared(binned(column.whole(), this.#rows)));
    return { columns, byRow: binsByRow(columns, this.#rows) };
  }

  #columnOf(name: string): GrowingColumn {
    const number = this.#numberOf.get(name) ?? this.#columns.length;
    if (number === this.#columns.length) {
      this.#numberOf.set(name, number);
      this.#columns.push(new GrowingColumn());
    }
    return this.#columns[number]!;
  }
}

/** In memory that every thread may look at: what many fits ask for is never copied. */
function shared({ rows, bins, ...cut }: Binned): Binned {
  const sharedRows = new Uint32Array(new SharedArrayBuffer(rows.byteLength));
  const sharedBins = new Uint8Array(new SharedArrayBuffer(bins.byteLength));
  sharedRows.set(rows);
  sharedBins.set(bins);
  return { ...cut, rows: sharedRows, bins: sharedBins };
}

/** Most rows of most columns hold 0; only the others are kept. */
class GrowingColumn {
  #rows = new Uint32Array(64);
  #values = new Float32Array(64);
  #length = 0;

  add(row: number, value: number): void {
    if (this.#length === this.#rows.length) {
      this.#rows = longer(this.#rows, new Uint32Array(2 * this.#length));
      this.#values = longer(this.#values, new Float32Array(2 * this.#length));
    }
    this.#rows[this.#length] = row;
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  whole(): SparseColumn {
    return { rows: this.#rows.subarray(0, this.#length), values: this.#values.subarray(0, this.#length) };
  }
}

function longer<Numbers extends Uint32Array | Float32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
