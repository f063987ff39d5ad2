import { describe, expect, it } from 'vitest';
import { binned } from '../../src/learning/bins.ts';
import { binsByRow, dealtBins } from '../../src/learning/binsByRow.ts';
import { ColumnDraw } from '../../src/learning/columnDraw.ts';
import { growTree, leafOfEveryRow } from '../../src/learning/growTree.ts';
import { createRandom } from '../../src/samples/random.ts';

const count = 40;
/** Column 0 tells halves apart, column 1 odd rows from even ones, column 2 nothing. */
const values: readonly ((row: number) => number)[] = [
  (row) => (row < count / 2 ? 0 : 1),
  (row) => row % 2,
  () => 0,
];
const columns = values.map((valueOf) => {
  const rows = Uint32Array.from({ length: count }, (_, row) => row).filter((row) => valueOf(row) !== 0);
  return binned({ rows, values: Float32Array.from(rows, valueOf) }, count);
});
const byRow = binsByRow(columns, count);
const allRows = Uint32Array.from({ length: count }, (_, row) => row);
const binsOf = (column: number): Uint8Array =>
  Uint8Array.from({ length: count }, (_, row) => (values[column]?.(row) ? 1 : 0));

/** Slopes by which the halves differ much, and odd rows from even ones a little. */
const slopes = Float64Array.from({ length: 2 * count }, (_, at) => {
  const row = Math.floor(at / 2);
  return at % 2 === 1 ? 1 : (row < count / 2 ? 1 : -1) + (row % 2 ? 0.25 : -0.25);
});

describe('a tree', () => {
  const options = { depth: 3, regularisation: 1 };

  it('asks first what lowers the loss most, and stops where nothing does', () => {
    const questions = growTree({ columns, byRow, binsOf }, { rows: allRows, slopes }, options);
    expect(questions.slice(0, 2)).toEqual([
      { column: 0, border: 0 },
      { column: 1, border: 0 },
    ]);
    const flat = new Float64Array(2 * count);
    expect(growTree({ columns, byRow, binsOf }, { rows: allRows, slopes: flat }, options)).toEqual([]);
  });

  it('leads every row to the leaf of its answers', () => {
    const questions = [
      { column: 0, border: 0 },
      { column: 1, border: 0 },
    ];
    const leafOf = leafOfEveryRow(questions, { count, binsOf });
    expect([0, 1, count - 2, count - 1].map((row) => leafOf[row])).toEqual([0, 2, 1, 3]);
  });
});

describe('dealt bins', () => {
  it('hold those of the wished rows and columns, numbered in the order of the hand', () => {
    const rows = Uint32Array.of(1, 30, 31);
    const [first, second] = dealtBins(byRow, { columns, hands: [[1, 0], [2]], rows });
    // Column 1 has the bins 0 and 1, column 0 those after them; the usual bin of a column is left out.
    const listed = [...rows.keys()].map((at) => [
      ...first!.bins.subarray(first!.begins[at], first!.begins[at + 1]),
    ]);
    const usual = [columns[1]!.usual, 2 + columns[0]!.usual];
    const own = [...rows].map((row) => [row % 2, 2 + (row < count / 2 ? 0 : 1)]);
    expect(listed.map((bins) => bins.toSorted((one, other) => one - other))).toEqual(
      own.map((bins) => bins.filter((bin) => !usual.includes(bin))),
    );
    expect([...second!.begins]).toEqual([0, 0, 0, 0]);
  });
});

describe('the draw of columns', () => {
  const rows = allRows.filter((row) => row % 3 === 0);
  const draw = () => {
    const random = createRandom(5);
    return new ColumnDraw({ columns, byRow }, { rows, columns: [0, 1], share: 0.5, random: random.next });
  };

  it('deals every column once before any hand comes again, and only those that count', () => {
    const own = draw();
    for (let round = 0; round < 4; round++)
      expect([...own.next().numbers, ...own.next().numbers].toSorted((one, other) => one - other)).toEqual([
        0, 1,
      ]);
  });

  it('knows the bin of every row that counts, also the usual one', () => {
    const hand = draw().next();
    const number = hand.numbers[0]!;
    expect(hand.columns).toEqual([columns[number]]);
    expect([...hand.binsOf(0)]).toEqual([...rows].map((row) => values[number]!(row)));
  });
});
