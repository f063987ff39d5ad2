import { isAtRate } from './taxRates.ts';

/** So many rates a document may have, and so many amounts that may be a part of one rate. */
const [mostRates, mostAtRate] = [3, 4];

interface RatePart {
  readonly net: number;
  readonly tax: number;
}

/**
 * Amounts that belong to one of several tax rates: the net sums and taxes of a table of rates, which together make a printed
 * total (EN 16931, BG-23). Neither is the net amount or the tax of the document, even where their sums are not printed.
 */
export function partsOfRates(
  units: readonly number[],
  rates: readonly number[],
): { readonly nets: ReadonlySet<number>; readonly taxes: ReadonlySet<number> } {
  const printed = new Set(units);
  const found = { nets: new Set<number>(), taxes: new Set<number>() };
  if (rates.length < 2) return found;
  const byRate = rates.map((rate) => pairsAtRate(units, rate)).filter((pairs) => pairs.length > 0);
  for (const parts of combinations(byRate.slice(0, 2 * mostRates), [])) {
    const [net, tax] = [sum(parts.map((part) => part.net)), sum(parts.map((part) => part.tax))];
    // Goods of a row may be what is paid, less a cent here and there: the parts are of different size.
    if (!printed.has(net + tax) || new Set(parts.map((part) => part.net)).size < parts.length) continue;
    for (const part of parts) {
      if (part.net !== net) found.nets.add(part.net);
      if (part.tax !== tax) found.taxes.add(part.tax);
    }
  }
  return found;
}

/** A row of amounts behind a percentage. */
export interface RatedRow {
  readonly page: number;
  readonly row: number;
  readonly rate: number;
  readonly units: readonly number[];
}

/**
 * The same where only one row of the table was read well: it prints net sum, tax and their sum at its own rate, the row
 * above or below it begins with another rate, and a label names a larger total.
 */
export function partsInRows(rows: readonly RatedRow[], largestTotal: number): readonly RatePart[] {
  const rateAt = new Map(rows.map(({ page, row, rate }) => [`${page}/${row}`, rate]));
  return rows
    .filter(({ page, row, rate }) =>
      [row - 1, row + 1].some((beside) => (rateAt.get(`${page}/${beside}`) ?? rate) !== rate),
    )
    .flatMap(({ rate, units }) => pairsAtRate(units, rate).filter(isBelow(units, largestTotal)));
}

const isBelow =
  (units: readonly number[], largest: number) =>
  ({ net, tax }: RatePart): boolean =>
    units.includes(net + tax) && Math.abs(net + tax) < largest;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Printed net sums and taxes at this rate, the largest first. */
function pairsAtRate(units: readonly number[], rate: number): RatePart[] {
  const pairs = units.flatMap((net) =>
    units
      .filter((tax) => tax !== 0 && isWorthRate(net, rate) && isAtRate(net, tax, [rate]))
      .map((tax) => ({ net, tax })),
  );
  return pairs.toSorted((one, other) => Math.abs(other.net) - Math.abs(one.net)).slice(0, mostAtRate);
}

/** On small amounts many rates give the same tax. */
const isWorthRate = (net: number, rate: number): boolean => Math.abs(net) * rate >= 2_000;

/** One part of each of two or three rates. */
function* combinations(
  byRate: readonly (readonly RatePart[])[],
  taken: readonly RatePart[],
): Generator<readonly RatePart[]> {
  if (taken.length >= 2) yield taken;
  if (taken.length === mostRates) return;
  for (const [at, pairs] of byRate.entries())
    for (const pair of pairs) yield* combinations(byRate.slice(at + 1), [...taken, pair]);
}
