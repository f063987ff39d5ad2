import { isAtRate, mayBeTax } from './taxRates.ts';

/** The three sums of a row, in minor units. */
export interface RateRow {
  readonly net: number;
  readonly tax: number;
  readonly total: number;
}

/** A row of more amounts is one of goods. */
const mostInRow = 5;

/**
 * The one row that prints net amount, tax and total beside each other, the tax at a printed rate: `20 % 50.00 10.00 60.00` in a
 * table of rates (EN 16931, BG-23). It proves itself: a tax at its rate that also adds up is no accident. Null where several
 * different rows do: then each is a part. `rows`: the amounts of each row; `rates`: the printed percentages.
 */
export function rateRow(rows: Iterable<readonly number[]>, rates: readonly number[]): RateRow | null {
  const found = new Map<number, RateRow>();
  for (const units of rows) {
    if (units.length < 3 || units.length > mostInRow) continue;
    for (const net of units)
      for (const tax of units)
        if (isProven(net, tax, rates) && units.includes(net + tax))
          found.set(net, { net, tax, total: net + tax });
  }
  const [first, ...others] = found.values();
  return first && others.length === 0 ? first : null;
}

/** On small amounts many rates give the same tax. */
const leastTax = 100;
const isProven = (net: number, tax: number, rates: readonly number[]): boolean =>
  Math.abs(tax) >= leastTax && mayBeTax(net, tax) && isAtRate(net, tax, rates);
