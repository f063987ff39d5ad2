import type { Features } from '../extraction/ranking/trees.ts';
import { binned, type Binned } from './bins.ts';
import type { TrainingRows } from './boostedTrees.ts';

/** Rows of features that grow one by one and are kept by column: thousands of documents fit into memory. */
export class RowTable {
  readonly #numberOf = new Map<string, number>();
  readonly #columns: Float32Array[] = [];
  #rows = 0;
  #binned: { readonly rows: number; readonly columns: readonly Binned[] } | null = null;

  get length(): number {
    return this.#rows;
  }

  /** Adds a row and gives its number. */
  add(features: Features): number {
    const row = this.#rows;
    this.#rows += 1;
    for (const name in features) {
      const value = features[name] ?? 0;
      if (value !== 0) this.#columnOf(name, row)[row] = value;
    }
    return row;
  }

  /** The chosen rows as something to learn from; the columns are cut into bins once, whatever is chosen. */
  select(rows: readonly { row: number; label: boolean; weight: number }[]): TrainingRows {
    if (this.#binned?.rows !== this.#rows) this.#binned = { rows: this.#rows, columns: this.#cut() };
    const labels = new Uint8Array(this.#rows);
    const weights = new Float32Array(this.#rows);
    for (const { row, label, weight } of rows) {
      labels[row] = label ? 1 : 0;
      weights[row] = weight;
    }
    return { features: [...this.#numberOf.keys()], columns: this.#binned.columns, labels, weights };
  }

  #cut(): Binned[] {
    return this.#columns.map((column) => {
      const whole = new Float32Array(this.#rows);
      whole.set(column.subarray(0, this.#rows));
      return binned(whole);
    });
  }

  #columnOf(name: string, row: number): Float32Array {
    let number = this.#numberOf.get(name);
    if (number === undefined) {
      number = this.#columns.length;
      this.#numberOf.set(name, number);
      this.#columns.push(new Float32Array(1024));
    }
    let column = this.#columns[number] ?? new Float32Array(0);
    if (row >= column.length) {
      const longer = new Float32Array(Math.max(2 * column.length, row + 1024));
      longer.set(column);
      column = longer;
      this.#columns[number] = column;
    }
    return column;
  }
}
