import type { Binned } from './bins.ts';
import { dealtBins, type BinsByRow } from './binsByRow.ts';
import type { AskedColumns } from './growTree.ts';

/** Columns that were drawn for a tree, with their numbers among all. */
export interface Drawn extends AskedColumns {
  readonly numbers: readonly number[];
}

interface Source {
  readonly columns: readonly Binned[];
  readonly byRow: BinsByRow;
}

/** More uses of a hand save time, and leave fewer pairs of columns that ever meet in a tree. */
const mostUses = 3;

/**
 * Draws the columns that each tree may ask for. The columns are dealt into hands of the wished share, and each hand is used
 * several times before all are dealt anew: to copy the bins of all rows for every tree would take longer than the tree.
 */
export class ColumnDraw {
  readonly #source: Source;
  readonly #rows: Uint32Array;
  readonly #columns: readonly number[];
  readonly #share: number;
  readonly #random: () => number;
  readonly #places: Int32Array;
  readonly #bins = new Map<number, Uint8Array>();
  #hands: Drawn[] = [];
  #used = 0;

  /** `rows` and `columns`: the numbers of those that count. */
  constructor(
    source: Source,
    options: {
      rows: Uint32Array;
      columns: readonly number[];
      share: number;
      random: () => number;
    },
  ) {
    this.#source = source;
    this.#rows = options.rows;
    this.#columns = options.columns;
    this.#share = options.share;
    this.#random = options.random;
    this.#places = placesOf(options.rows, source.byRow);
  }

  /** The columns of the next tree. */
  next(): Drawn {
    if (this.#used >= mostUses * this.#hands.length) {
      this.#hands = this.#deal();
      this.#used = 0;
    }
    const hand = this.#hands[this.#used % this.#hands.length]!;
    this.#used += 1;
    return hand;
  }

  #deal(): Drawn[] {
    const size = Math.max(1, Math.round(this.#columns.length * this.#share));
    const shuffled = this.#columns
      .map((column) => ({ column, place: this.#random() }))
      .toSorted((one, other) => one.place - other.place)
      .map(({ column }) => column);
    const count = Math.max(1, Math.floor(shuffled.length / size));
    const hands = Array.from({ length: count }, (_, at) => shuffled.slice(at * size, (at + 1) * size));
    const dealt = dealtBins(this.#source.byRow, {
      columns: this.#source.columns,
      hands,
      rows: this.#rows,
    });
    return hands.map((numbers, at) => ({
      numbers,
      columns: numbers.map((column) => this.#source.columns[column]!),
      byRow: dealt[at]!,
      binsOf: (column) => this.#binsOf(numbers[column]!),
    }));
  }

  /** The bin of each row that counts, also the usual ones. */
  #binsOf(number: number): Uint8Array {
    const known = this.#bins.get(number);
    if (known) return known;
    const { usual, rows, bins } = this.#source.columns[number]!;
    const written = new Uint8Array(this.#rows.length).fill(usual);
    for (let at = 0; at < rows.length; at++) {
      const place = this.#places[rows[at]!]!;
      if (place >= 0) written[place] = bins[at]!;
    }
    this.#bins.set(number, written);
    return written;
  }
}

/** For each row of the source its place among those that count; -1 for the others. */
function placesOf(rows: Uint32Array, { begins }: BinsByRow): Int32Array {
  const places = new Int32Array(begins.length - 1).fill(-1);
  for (let place = 0; place < rows.length; place++) places[rows[place]!] = place;
  return places;
}
