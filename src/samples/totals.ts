import type { Row, TaxGroup, Totals } from './paper.ts';

export function rowTotalCents(row: Pick<Row, 'quantityTenths' | 'unitPriceCents'>): number {
  return Math.round((row.quantityTenths * row.unitPriceCents) / 10);
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** The totals of rows whose prices come without tax: one group a rate, its tax rounded once (EN 16931, BR-CO-17). */
export function totalsOfNetRows(rows: readonly Row[]): Totals {
  return totalsOf(
    byPercent(rows).map(({ percent, cents }) => ({
      percent,
      netCents: cents,
      taxCents: Math.round((cents * percent) / 100),
    })),
  );
}

/** The totals of rows whose prices contain the tax, as a till prints them. */
export function totalsOfGrossRows(rows: readonly Row[]): Totals {
  return totalsOf(
    byPercent(rows).map(({ percent, cents }) => {
      const netCents = Math.round((cents * 100) / (100 + percent));
      return { percent, netCents, taxCents: cents - netCents };
    }),
  );
}

function byPercent(rows: readonly Row[]): { percent: number; cents: number }[] {
  const percents = [...new Set(rows.map(({ taxPercent }) => taxPercent))].toSorted(
    (one, other) => other - one,
  );
  return percents.map((percent) => ({
    percent,
    cents: sumOf(rows.filter(({ taxPercent }) => taxPercent === percent).map(({ totalCents }) => totalCents)),
  }));
}

function totalsOf(taxGroups: readonly TaxGroup[]): Totals {
  const netCents = sumOf(taxGroups.map((group) => group.netCents));
  const taxCents = sumOf(taxGroups.map((group) => group.taxCents));
  return { taxGroups, netCents, taxCents, totalCents: netCents + taxCents };
}
