import type { Features } from '../extraction/ranking/trees.ts';
import type { TrainingRows } from './boostedTrees.ts';

/** Rows of features that grow one by one and are kept by column: thousands of documents fit into memory. */
export class RowTable {
  readonly #numberOf = new Map<string, number>();
  readonly #columns: Float32Array[] = [];
  #rows = 0;

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

  /** The chosen rows as something to learn from. */
  select(rows: readonly { row: number; label: boolean; weight: number }[]): TrainingRows {
    const features = [...this.#numberOf.keys()];
    const columns = this.#columns.map((column) =>
      Float32Array.from(rows, ({ row }) => (row < column.length ? (column[row] ?? 0) : 0)),
    );
    return {
      features,
      columns,
      labels: Uint8Array.from(rows, ({ label }) => (label ? 1 : 0)),
      weights: Float32Array.from(rows, ({ weight }) => weight),
    };
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
