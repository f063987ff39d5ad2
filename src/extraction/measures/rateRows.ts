import { isAtRate, mayBeTax } from './taxRates.ts';

/** The three sums of a row, in minor units. */
interface RowSums {
  readonly net: number;
  readonly tax: number;
  readonly total: number;
}
export interface RateRow extends RowSums {
  /** What the rows that it adds up print; empty where it stands alone. */
  readonly parts: ReadonlySet<number>;
}

/** A row of more amounts is one of goods. */
const mostInRow = 5;

/**
 * The row that prints net amount, tax and total of the document beside each other (EN 16931, BG-23). It proves itself: either
 * it is the only such row, `20 % 50.00 10.00 60.00`, with a tax at a printed rate, or it adds up several of them, column by
 * column. Null where several different rows do not make another: then each is a part. `rows`: the amounts of each row;
 * `rates`: the printed percentages.
 */
export function rateRow(rows: Iterable<readonly number[]>, rates: readonly number[]): RateRow | null {
  const isProven = ({ net, tax }: RowSums): boolean => isAtRate(net, tax, rates);
  const sums = [...rows].map(sumsIn).flatMap((own) => own.find(isProven) ?? own[0] ?? []);
  const proven = sums.filter(isProven);
  const [first, ...others] = new Map(proven.map((row) => [row.net, row])).values();
  if (!first) return null;
  return others.length === 0 ? { ...first, parts: new Set() } : closing(sums, proven);
}

/** On small amounts many rates give the same tax. */
const leastTax = 100;

/** Net amount, tax and total among the amounts of a row. */
function sumsIn(units: readonly number[]): RowSums[] {
  if (units.length < 3 || units.length > mostInRow) return [];
  return units.flatMap((net) =>
    units
      .filter((tax) => Math.abs(tax) >= leastTax && mayBeTax(net, tax) && units.includes(net + tax))
      .map((tax) => ({ net, tax, total: net + tax })),
  );
}

/** The row whose net amount and tax are those of all the other rows together. */
function closing(sums: readonly RowSums[], proven: readonly RowSums[]): RateRow | null {
  for (const own of sums) {
    const others = proven.filter(({ net }) => net !== own.net);
    const made = (name: keyof RowSums): number => others.reduce((sum, row) => sum + row[name], 0);
    if (others.length >= 2 && made('net') === own.net && made('tax') === own.tax)
      return { ...own, parts: new Set(others.flatMap(({ net, tax, total }) => [net, tax, total])) };
  }
  return null;
}
