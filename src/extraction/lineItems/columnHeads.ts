import type { Head } from './heads.ts';
import type { HeadKind } from './headWords.ts';

interface Placed {
  readonly x0: number;
  readonly x1: number;
  readonly size: number;
}

/** In points; farther away no head speaks for a column. */
const mostDistance = 45;
/** What it costs that a head of numbers stands over no column; heads of words may. */
const emptyCost = 20;
const isNumeric = ({ kind }: Head): boolean =>
  kind === 'quantity' || kind === 'unitPrice' || kind === 'lineTotal';

/**
 * The head over each column of numbers, or null. Heads and columns stand in the same order, so they are paired in
 * order, each once, in the way that moves the fullest columns least.
 */
export function headsOver(columns: readonly Placed[], heads: readonly Head[]): (HeadKind | null)[] {
  const most = Math.max(1, ...columns.map(({ size }) => size));
  // costs[c][h]: the least cost of the first c columns under the first h heads.
  const costs = columns.concat(columns.slice(0, 1)).map(() => heads.concat(heads.slice(0, 1)).map(() => 0));
  const at = (c: number, h: number): number => costs[c]?.[h] ?? 0;
  const ways = (c: number, h: number) => {
    const [column, head] = [columns[c - 1], heads[h - 1]];
    const share = (column?.size ?? 0) / most;
    return {
      paired: column && head ? at(c - 1, h - 1) + share * distanceOf(column, head) : Infinity,
      noHead: column ? at(c - 1, h) + share * mostDistance : Infinity,
      noColumn: head ? at(c, h - 1) + (isNumeric(head) ? emptyCost : 0) : Infinity,
    };
  };
  for (let c = 0; c <= columns.length; c++) {
    for (let h = 0; h <= heads.length; h++) {
      const { paired, noHead, noColumn } = ways(c, h);
      const row = costs[c];
      if (row && c + h > 0) row[h] = Math.min(paired, noHead, noColumn);
    }
  }
  const kinds: (HeadKind | null)[] = columns.map(() => null);
  for (let [c, h] = [columns.length, heads.length]; c > 0;) {
    const { paired, noHead, noColumn } = ways(c, h);
    if (noColumn <= Math.min(paired, noHead)) h -= 1;
    else {
      if (paired <= noHead) kinds[c - 1] = heads[--h]?.kind ?? null;
      c -= 1;
    }
  }
  return kinds;
}

/** Columns are set flush left, flush right or centred under their heads. */
function distanceOf(column: Placed, head: Head): number {
  const overlap = Math.min(column.x1, head.x1) - Math.max(column.x0, head.x0);
  const aligned = Math.min(
    Math.abs(column.x0 - head.x0),
    Math.abs(column.x1 - head.x1),
    Math.abs(column.x0 + column.x1 - head.x0 - head.x1) / 2,
  );
  const distance = overlap > 0 ? aligned / 4 : aligned;
  return distance > mostDistance ? Infinity : distance;
}
