import type { MoneyCandidate } from '../candidates/candidate.ts';
import type { Features } from './features.ts';
import { credibleAmounts } from './credibleAmounts.ts';
import { partsInRows, partsOfRates, type RatedRow } from './rateParts.ts';
import { rateRow, type RateRow } from './rateRows.ts';
import { sumProofs, type Proof, type ProofName } from './sumProofs.ts';
import { roleSupport, saidRoles, type RoleSupport } from './sumRoles.ts';
import { leastSupport } from './sumTriples.ts';
import { isUsualRate, mayBeTax } from './taxRates.ts';

/** So many different amounts are combined: a statement of a thousand rows must not cost a million sums. */
const mostCombined = 120;

/**
 * How the amounts of a document stand to each other: which add up, which is the largest, which closes a column. `labels`
 * are the features of the labels around each candidate, in the same order, `rates` the percentages that are printed;
 * `isUntaxed`: the document says that no tax is charged.
 */
export function amountRelations(
  candidates: readonly MoneyCandidate[],
  {
    labels = [],
    rates = [],
    isUntaxed = false,
  }: { labels?: readonly Features[]; rates?: readonly number[]; isUntaxed?: boolean } = {},
): Features[] {
  const roles = candidates.map((_, at) => roleSupport(labels[at] ?? {}));
  const isCredible = credibleAmounts(candidates, roles);
  const credible = candidates.filter((_, at) => isCredible[at]);
  const proofs = sumProofs(
    candidates.flatMap((candidate, at) => {
      const own = roles[at];
      return isCredible[at] && own ? [{ units: unitsOf(candidate), roles: own }] : [];
    }),
    rates,
  );
  const leads = leadsOf(proofs);
  const units = [...new Set(credible.map(unitsOf).filter((value) => value !== 0))];
  const largest = Math.max(1, ...units.map(Math.abs));
  const ranked = units.toSorted((a, b) => Math.abs(b) - Math.abs(a)).slice(0, mostCombined);
  const sums = sumsAmong(ranked, rates);
  const parts = partsOfRates(ranked, rates);
  const columns = columnsOf(credible);
  const rows = Map.groupBy(candidates, ({ page, row }) => `${page}/${row}`);
  const inRows = partsInRows([...rows.values()].flatMap(ratedRow), largestTotal(candidates, roles));
  const credibleRows = Map.groupBy(credible, ({ page, row }) => `${page}/${row}`);
  const proven = rateRow(
    [...credibleRows.values()].map((row) => row.map(unitsOf)),
    rates,
  );
  return candidates.map((candidate, at) => {
    const value = unitsOf(candidate);
    const mates = rows.get(`${candidate.page}/${candidate.row}`) ?? [];
    const rank = ranked.indexOf(value);
    return {
      ...sums.get(value),
      ...proofs.get(value),
      ...leads(value),
      ...saidRoles(roles[at] ?? roleSupport({})),
      netOfRate: parts.nets.has(value) || inRows.some(({ net }) => net === value) ? 1 : 0,
      taxOfRate: parts.taxes.has(value) || inRows.some(({ tax }) => tax === value) ? 1 : 0,
      netInRow: value === proven?.net ? 1 : 0,
      taxInRow: value === proven?.tax ? 1 : 0,
      totalInRow: value === proven?.total ? 1 : 0,
      inRateRows: proven && isOfRows(value, proven) ? 1 : 0,
      untaxed: isUntaxed ? 1 : 0,
      credible: isCredible[at] ? 1 : 0,
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

/** How far the value's proof in each part stands over, or behind, the strongest of any other value. */
function leadsOf(proofs: ReadonlyMap<number, Proof>): (value: number) => Features {
  const strongest = (name: ProofName, value: number): number =>
    Math.max(0, ...[...proofs].map(([units, proof]) => (units === value ? 0 : (proof[name] ?? 0))));
  return (value) => {
    const own = proofs.get(value);
    return {
      netLead: (own?.asNet ?? 0) - strongest('asNet', value),
      taxLead: (own?.asTax ?? 0) - strongest('asTax', value),
      totalLead: (own?.asTotal ?? 0) - strongest('asTotal', value),
    };
  };
}

function ratedRow(mates: readonly MoneyCandidate[]): RatedRow[] {
  const [first] = mates;
  const rate = first?.features['rateBeside'] ?? 0;
  return first && rate > 0 ? [{ page: first.page, row: first.row, rate, units: mates.map(unitsOf) }] : [];
}

/** One of the amounts of a table whose last row adds the others up. */
const isOfRows = (value: number, { net, tax, total, parts }: RateRow): boolean =>
  parts.size > 0 && (parts.has(value) || [net, tax, total].includes(value));

const largestTotal = (candidates: readonly MoneyCandidate[], roles: readonly RoleSupport[]): number =>
  Math.max(
    0,
    ...candidates.map((one, at) => ((roles[at]?.total ?? 0) >= leastSupport ? Math.abs(unitsOf(one)) : 0)),
  );

const unitsOf = ({ value }: MoneyCandidate): number => value.money.minorUnits;

/**
 * For each amount: does it close `net + tax = total` in each of the three parts, and at a rate that is in use? And is it a
 * part or the whole of any other sum, as the total and the change are of the cash that was given?
 */
function sumsAmong(units: readonly number[], rates: readonly number[]): Map<number, Record<string, number>> {
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
      if (!mayBeTax(net, tax) || !printed.has(net + tax)) continue;
      const kind = isUsualRate(net, tax, rates) ? 'Rate' : 'Sum';
      mark(net, `net${kind}`);
      mark(tax, `tax${kind}`);
      mark(net + tax, `total${kind}`);
    }
  }
  return found;
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
