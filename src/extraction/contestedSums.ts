import type { Reading } from '../domain/reading.ts';
import { magnitude } from './eInvoice/printed.ts';
import { pageTextOf, type PageText, type Row } from './page/pageText.ts';
import { parseAmount } from './text/amounts.ts';

/** The last amount of a row, in hundredths. `left` is where the row begins, `right` where the amount ends, in points. */
interface RowAmount {
  readonly hundredths: number;
  readonly left: number;
  readonly right: number;
}

/** Rows of amounts that a block of sums may take: net, up to three taxes, total. */
const mostRows = 5;
/** Taxes of more or less than these shares of the net amount are no taxes. */
const [leastShare, mostShare] = [0.01, 0.35];
const sameEdgePt = 6;

/**
 * Do the pages show two whole blocks of sums (net, tax, total, one below the other, adding up) that end in different
 * totals? Then the file holds two documents, or somebody wrote a second set of sums into one: which of them counts is for
 * a person to say, however sure an engine is of the one that it chose.
 */
export function hasContestedSums({ pages }: Pick<Reading, 'pages'>): boolean {
  const blocks = pages.map(pageTextOf).flatMap(blocksOf);
  return new Set(blocks).size > 1;
}

/** The totals of the blocks of one page, in hundredths; rows count for one block only. */
function blocksOf(page: PageText): number[] {
  const amounts = page.rows.flatMap((row) => amountOf(row) ?? []);
  const totals: number[] = [];
  for (let first = 0; first < amounts.length;) {
    const length = blockFrom(amounts.slice(first, first + mostRows));
    const end = first + length - 1;
    const last = amounts[end];
    if (length > 0 && last && !isNetOfNext(amounts, end)) totals.push(last.hundredths);
    first += Math.max(1, length);
  }
  return totals;
}

/** Rows of goods may look like net amount and tax: what they make is the net amount that the next block begins with. */
function isNetOfNext(amounts: readonly RowAmount[], end: number): boolean {
  const net = amounts[end]?.hundredths;
  let from = end;
  while (amounts[from + 1]?.hundredths === net) from += 1;
  return blockFrom(amounts.slice(from, from + mostRows)) > 0;
}

/** How many amounts from the first one on are a block: the rest before the last is the tax on the first. 0 when none. */
function blockFrom([net, ...rest]: readonly RowAmount[]): number {
  if (!net || net.hundredths <= 0) return 0;
  let tax = 0;
  for (const [at, next] of rest.entries()) {
    const isAligned = [next.right - net.right, next.left - net.left].some(
      (gap) => Math.abs(gap) <= sameEdgePt,
    );
    if (!isAligned || next.hundredths <= 0) return 0;
    const share = tax / net.hundredths;
    if (at > 0 && share >= leastShare && share <= mostShare && net.hundredths + tax === next.hundredths)
      return at + 2;
    tax += next.hundredths;
  }
  return 0;
}

function amountOf({ tokens }: Row): RowAmount | null {
  const at = tokens.findLastIndex(({ text }) => /\d[.,]\d{2}(?!\d)/.test(text));
  const [first, before, last] = [tokens[0], tokens[at - 1], tokens[at]];
  if (!first || !last) return null;
  // A space may group the thousands: `1 190,00` is two words.
  const isGrouped = before !== undefined && /^\d{1,3}$/.test(before.text) && /^\d{3}[.,]/.test(last.text);
  const amount = parseAmount(isGrouped ? `${before.text} ${last.text}` : last.text);
  if (!amount) return null;
  return { hundredths: Math.round(Number(magnitude(amount.decimal)) * 100), left: first.x0, right: last.x1 };
}
