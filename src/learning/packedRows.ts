import type { Features } from '../extraction/measures/features.ts';

/** Rows of features without their zeros, in few pieces of memory: they go from one thread to another. */
export interface PackedRows {
  /** Where each row begins among the names and values; the last number is where all end. */
  readonly begins: Uint32Array;
  /** The number of each name among the packer's. */
  readonly names: Uint16Array;
  readonly values: Float32Array;
}

/** Packs rows, and gives every name a number. */
export class RowPacker {
  readonly #names: string[] = [];
  readonly #numberOf = new Map<string, number>();

  /** By number; grows with the rows. */
  get names(): readonly string[] {
    return this.#names;
  }

  pack(rows: readonly Features[]): PackedRows {
    const begins = [0];
    const names: number[] = [];
    const values: number[] = [];
    for (const features of rows) {
      for (const name in features) {
        const value = features[name] ?? 0;
        if (value === 0) continue;
        names.push(this.#number(name));
        values.push(value);
      }
      begins.push(names.length);
    }
    return {
      begins: Uint32Array.from(begins),
      names: Uint16Array.from(names),
      values: Float32Array.from(values),
    };
  }

  #number(name: string): number {
    const known = this.#numberOf.get(name);
    if (known !== undefined) return known;
    const number = this.#names.push(name) - 1;
    this.#numberOf.set(name, number);
    return number;
  }
}
