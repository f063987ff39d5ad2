import type { MoneyCandidate } from '../candidates/candidate.ts';
import type { Features } from '../ranking/trees.ts';

/** So many different amounts are combined: a statement of a thousand rows must not cost a million sums. */
const mostCombined = 120;
/** A tax is at most this share of its net amount. */
const mostTax = 0.4;
/** Rates of value added and sales taxes that are in use, in percent. */
const usualRates = [
  3, 4, 5, 5.5, 6, 7, 7.7, 8, 8.1, 8.25, 8.875, 9, 9.5, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
  24, 25, 27,
];

/** How the amounts of a document stand to each other: which add up, which is the largest, which closes a column. */
export function amountRelations(candidates: readonly MoneyCandidate[]): Features[] {
  const credible = candidates.filter(({ shape }) => shape === 1);
  const units = [...new Set(credible.map(unitsOf).filter((value) => value !== 0))];
  const largest = Math.max(1, ...units.map(Math.abs));
  const ranked = units.toSorted((a, b) => Math.abs(b) - Math.abs(a)).slice(0, mostCombined);
  const sums = sumsAmong(ranked);
  const columns = columnsOf(credible);
  const rows = Map.groupBy(candidates, ({ page, row }) => `${page}/${row}`);
  return candidates.map((candidate) => {
    const value = unitsOf(candidate);
    const mates = rows.get(`${candidate.page}/${candidate.row}`) ?? [];
    const rank = ranked.indexOf(value);
    return {
      ...sums.get(value),
      largest: Math.abs(value) === largest ? 1 : 0,
      toLargest: Math.min(1, Math.abs(value) / largest),
      rank: rank < 0 ? 1 : rank / Math.max(1, ranked.length),
      rankPlace: rank < 0 ? 30 : Math.min(30, rank),
      columnSum: columnSum(candidate, columns),
      rowAmounts: Math.min(8, mates.length),
      rowAmountsAfter: mates.filter(({ first }) => first > candidate.first).length,
      amounts: Math.log10(1 + candidates.length),
    };
  });
}

const unitsOf = ({ value }: MoneyCandidate): number => value.money.minorUnits;

/**
 * For each amount: does it close `net + tax = total` in each of the three parts, and at a rate that is in use? And is it a
 * part or the whole of any other sum, as the total and the change are of the cash that was given?
 */
function sumsAmong(units: readonly number[]): Map<number, Record<string, number>> {
  const printed = new Set(units);
  const found = new Map<number, Record<string, number>>();
  const mark = (value: number, name: string): void => {
    const own = found.get(value) ?? {};
    own[name] = Math.min(5, (own[name] ?? 0) + 1);
    found.set(value, own);
  };
  for (const net of units) {
    for (const tax of units) {
      if (net >= tax && tax > 0 && printed.has(net + tax)) {
        mark(net, 'largerPart');
        mark(tax, 'smallerPart');
        mark(net + tax, 'whole');
      }
      const isTax = Math.sign(net) === Math.sign(tax) && Math.abs(tax) <= mostTax * Math.abs(net);
      if (!isTax || !printed.has(net + tax)) continue;
      const kind = isUsualRate(net, tax) ? 'Rate' : 'Sum';
      mark(net, `net${kind}`);
      mark(tax, `tax${kind}`);
      mark(net + tax, `total${kind}`);
    }
  }
  return found;
}

/** The tax is the net amount times a usual rate, rounded to a unit, with room for rounding by rows. */
function isUsualRate(net: number, tax: number): boolean {
  return usualRates.some((rate) => Math.abs((net * rate) / 100 - tax) <= 2);
}

/** Credible amounts of a page that end at the same place, from top to bottom. */
function columnsOf(candidates: readonly MoneyCandidate[]): Map<string, MoneyCandidate[]> {
  return Map.groupBy(candidates, (candidate) => `${candidate.page}/${edgeOf(candidate)}`);
}

const edgeOf = ({ tokens }: MoneyCandidate): number => Math.round((tokens.at(-1)?.x1 ?? 0) / 4);

/** 1 when the amount is the sum of two or more amounts that stand right above it in its column. */
function columnSum(
  candidate: MoneyCandidate,
  columns: ReadonlyMap<string, readonly MoneyCandidate[]>,
): number {
  const value = unitsOf(candidate);
  if (value === 0) return 0;
  const edge = edgeOf(candidate);
  const above = [-1, 0, 1]
    .flatMap((shift) => columns.get(`${candidate.page}/${edge + shift}`) ?? [])
    .filter(({ row }) => row < candidate.row)
    .toSorted((a, b) => b.row - a.row)
    .slice(0, 40);
  // Totals stand below each other: the sum may begin above a few of them.
  for (let skipped = 0; skipped < Math.min(4, above.length); skipped++) {
    let sum = 0;
    for (let count = 0; skipped + count < above.length; count++) {
      const next = above[skipped + count];
      sum += next ? unitsOf(next) : 0;
      if (count >= 1 && sum === value) return 1;
    }
  }
  return 0;
}
