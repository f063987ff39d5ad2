import type { Token } from '../page/pageText.ts';
import type { BodyRow } from './body.ts';
import { isProduct } from './body.ts';
import type { DescribedRow } from './chooseTable.ts';
import { wordsOf } from './words.ts';
import { letters } from './lines.ts';
import type { ReadTable } from './readTable.ts';

/** `2 × 3.50` on a line of its own over or under `Coffee 7.00`: quantity and price from there, when they make the sum. */
export function withFactorsBeside(
  rows: readonly DescribedRow[],
  tables: readonly ReadTable[],
): DescribedRow[] {
  const tableOf = new Map(tables.flatMap((table) => table.anchors.map((anchor) => [anchor.row, table])));
  return rows.map((row, index) => {
    if (row.isProven) return row;
    const body = tableOf.get(row.row)?.region.rows ?? [];
    const [before, after] = [rows[index - 1]?.at ?? row.at - 3, rows[index + 1]?.at ?? row.at + 3];
    const beside = [
      ...body.slice(row.at + 1, Math.min(after, row.at + 3)),
      ...body.slice(Math.max(0, before + 1, row.at - 2), row.at),
    ];
    for (const line of beside) {
      const factors = factorsOf(line, row);
      if (factors)
        return {
          ...row,
          ...factors,
          description: named(row, { line, table: tableOf.get(row.row) }),
          isProven: true,
        };
    }
    return row;
  });
}

/** In a crooked scan a row falls apart: the line of the factors then holds the name too. */
function named(
  row: DescribedRow,
  { line, table }: { line: BodyRow; table: ReadTable | undefined },
): readonly Token[] {
  if (!table || table.region.heads.length === 0 || line.top > row.row.top) return row.description;
  const words = wordsOf({ row: line, anchor: null, table });
  const isOwn = words.some((word) => row.description.includes(word));
  return letters(words) >= 3 && !isOwn ? [...words, ...row.description] : row.description;
}

function factorsOf({ cells, sumKind }: BodyRow, { lineTotal: total }: DescribedRow) {
  if (sumKind !== null) return null;
  const numbers = cells.filter(({ isPercent, value }) => !isPercent && value !== 0).slice(0, 6);
  for (const quantity of numbers) {
    for (const price of numbers) {
      if (price === quantity || (price.fractionDigits === 0 && !price.isMarked)) continue;
      if (isProduct({ quantity, price, total })) return { quantity, unitPrice: price };
    }
  }
  return null;
}
