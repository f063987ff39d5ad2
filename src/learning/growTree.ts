import type { Binned } from './bins.ts';
import type { BinsByRow } from './binsByRow.ts';
import { Histograms } from './histograms.ts';
import { leavesOf } from './leaves.ts';
import type { Sample } from './sampling.ts';
import { bestSplit } from './splits.ts';

/** Columns that a tree may ask for, of the rows that an ensemble learns from. */
export interface AskedColumns {
  readonly columns: readonly Binned[];
  readonly byRow: BinsByRow;
  /** The bin of each row in a column. */
  readonly binsOf: (column: number) => Uint8Array;
}

/** A question of a tree: the number of the asked column, and that of the border. */
export interface Question {
  readonly column: number;
  readonly border: number;
}

/** The questions of a tree, found by the drawn rows: each is the one that lowers the loss of all leaves most. */
export function growTree(
  { columns, byRow, binsOf }: AskedColumns,
  { rows, slopes }: Sample,
  { depth, regularisation }: { depth: number; regularisation: number },
): Question[] {
  const histograms = new Histograms(columns, byRow, rows);
  const leafOf = new Uint16Array(rows.length);
  const questions: Question[] = [];
  for (let level = 0; level < depth; level++) {
    const leaves = leavesOf({ slopes, leafOf, leaves: 1 << level });
    if (level === 0) histograms.plant({ leaves, depth });
    else histograms.part(leaves);
    const best = bestSplit(columns, { leaves, regularisation, histograms });
    if (!best) break;
    questions.push(best);
    const bins = binsOf(best.column);
    for (let at = 0; at < rows.length; at++) if (bins[rows[at]!]! > best.border) leafOf[at]! |= 1 << level;
  }
  return questions;
}

/** The leaf that each row comes to: those above the border of question n get bit n. */
export function leafOfEveryRow(
  questions: readonly Question[],
  { count, binsOf }: Pick<AskedColumns, 'binsOf'> & { count: number },
): Uint16Array {
  const leafOf = new Uint16Array(count);
  for (const [level, { column, border }] of questions.entries()) {
    const bins = binsOf(column);
    const bit = 1 << level;
    for (let row = 0; row < count; row++) leafOf[row]! |= bins[row]! > border ? bit : 0;
  }
  return leafOf;
}
