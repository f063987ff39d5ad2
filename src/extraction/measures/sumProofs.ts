import { strongest, type RoleSupport, type SumRole } from './sumRoles.ts';
import { leastSupport, sumTriples } from './sumTriples.ts';
import { isAtRate, isUsualRate, mayBeTax } from './taxRates.ts';

/** An amount in minor units, with what its labels say of its part in a sum. */
export interface SumPart {
  readonly units: number;
  readonly roles: RoleSupport;
}

/**
 * How strongly sums that add up hold an amount in each part, 0..1.
 * - `asNet`, `asTax`, `asTotal`: net + tax = total, see `sumTriples`;
 * - `closedNet`, `closedTax`, `closedTotal`: the same with discounts, shipping or rounding between;
 * - `aroundTax`, `insideTotal`: a total and the tax in it, at a rate in use;
 * - `netByRate`, `totalByRate`: a net sum and its total at a printed rate, the tax itself is not printed;
 * - `paidTotal`: what was given, less the change;
 * - `beforeDue`, `afterDue`: a total, and what is left of it after earlier balances and payments.
 */
export type ProofName =
  | 'asNet'
  | 'asTax'
  | 'asTotal'
  | 'closedNet'
  | 'closedTax'
  | 'closedTotal'
  | 'aroundTax'
  | 'insideTotal'
  | 'netByRate'
  | 'totalByRate'
  | 'paidTotal'
  | 'beforeDue'
  | 'afterDue';
export type Proof = Partial<Record<ProofName, number>>;

/** So many different amounts of a document take part. */
const mostValues = 100;
/** So many amounts are tried in one part of a longer sum. */
const mostTried = 6;

type Value = readonly [units: number, roles: RoleSupport];
type Mark = (units: number, name: ProofName, strength: number) => void;

/** Every sum among the amounts that adds up, told at each amount that is a part of it. `rates`: printed percentages. */
export function sumProofs(
  parts: readonly SumPart[],
  rates: readonly number[] = [],
): ReadonlyMap<number, Proof> {
  const values = withNetOfChanges(valuesOf(parts));
  const found = new Map<number, Proof>();
  const mark: Mark = (units, name, strength) => {
    const own = found.get(units) ?? {};
    own[name] = Math.max(own[name] ?? 0, strength);
    found.set(units, own);
  };
  for (const { net, tax, total, strength } of sumTriples(values, rates)) {
    mark(net, 'asNet', strength);
    mark(tax, 'asTax', strength);
    mark(total, 'asTotal', strength);
  }
  markClosed(values, mark);
  markIncluded(values, rates, mark);
  markByRate(values, rates, mark);
  markPaid(values, mark);
  markDue(values, mark);
  return found;
}

/** Each value once, with the most that its places say; those that a label names come first, then the largest. */
function valuesOf(parts: readonly SumPart[]): ReadonlyMap<number, RoleSupport> {
  const values = [...Map.groupBy(parts, ({ units }) => units)].map(([units, own]): Value => [
    units,
    strongest(own.map(({ roles }) => roles)),
  ]);
  const named = ([, { net, tax, total }]: Value): number =>
    Math.max(net, tax, total) >= leastSupport ? 1 : 0;
  return new Map(
    values
      .toSorted((one, other) => named(other) - named(one) || Math.abs(other[0]) - Math.abs(one[0]))
      .slice(0, mostValues),
  );
}

/**
 * A labelled sum of the rows less a labelled discount, or with what is charged on top, is a net sum too, whatever its own
 * label says: `less discount` names the step and not the amount.
 */
function withNetOfChanges(values: ReadonlyMap<number, RoleSupport>): ReadonlyMap<number, RoleSupport> {
  const changes = subsets(adjustmentsOf(values));
  const changed = new Map(values);
  for (const [net, { net: support }] of namedBy(values, 'net')) {
    for (const change of changes) {
      const roles = changed.get(net + change.units);
      const own = Math.min(support, change.support);
      if (net !== 0 && change.units !== 0 && roles && own > roles.net)
        changed.set(net + change.units, { ...roles, net: own, less: 0 });
    }
  }
  return changed;
}

/** A labelled total is a labelled net sum with labelled discounts and charges, and the tax where one is. */
function markClosed(values: ReadonlyMap<number, RoleSupport>, mark: Mark): void {
  const nets = namedBy(values, 'net').filter(([units]) => units !== 0);
  const taxes = namedBy(values, 'tax').filter(([units]) => units !== 0);
  const changes = subsets(adjustmentsOf(values));
  for (const [net, { net: netSupport }] of nets) {
    for (const tax of [null, ...taxes]) {
      if (tax !== null && !mayBeTax(net, tax[0])) continue;
      for (const change of changes) {
        const units = net + (tax?.[0] ?? 0) + change.units;
        const total = units === net ? undefined : values.get(units);
        const support = total ? closingSupport(total, tax !== null) : 0;
        if (support < leastSupport) continue;
        const strength = Math.min(netSupport, tax?.[1].tax ?? 1, support, change.support);
        mark(net, 'closedNet', strength);
        if (tax) mark(tax[0], 'closedTax', strength);
        mark(units, 'closedTotal', strength);
      }
    }
  }
}

/** What net, tax and changes make together is the total though its own label was lost, unless that says something else. */
const unlabelled = 0.5;

function closingSupport(total: RoleSupport, hasTax: boolean): number {
  const { less, more, rounding, given, change, earlier, tax } = total;
  const isOther = Math.max(less, more, rounding, given, change, earlier, tax) >= leastSupport;
  return Math.max(total.total, hasTax && !isOther ? unlabelled : 0);
}

interface Adjustment {
  readonly units: number;
  readonly support: number;
}

/** What is taken off, whatever its sign, what is added, and what rounds as it is signed. */
function adjustmentsOf(values: ReadonlyMap<number, RoleSupport>): Adjustment[] {
  const signed = (role: SumRole, sign: (units: number) => number): Adjustment[] =>
    namedBy(values, role)
      .slice(0, 3)
      .filter(([units]) => units !== 0)
      .map(([units, roles]) => ({ units: sign(units), support: roles[role] }));
  return [
    ...signed('less', (units) => -Math.abs(units)),
    ...signed('more', (units) => units),
    ...signed('rounding', (units) => units),
  ];
}

/** The sum of each choice of at least one. */
function subsets(adjustments: readonly Adjustment[]): Adjustment[] {
  let sums: Adjustment[] = [];
  for (const own of adjustments) {
    const longer = sums.map(({ units, support }) => ({
      units: units + own.units,
      support: Math.min(support, own.support),
    }));
    sums = [...sums, ...longer, own];
  }
  return sums;
}

/** The tax that a total contains, where the net sum is not printed: `Total 107.00`, `incl. VAT 7 % 7.00`. */
function markIncluded(values: ReadonlyMap<number, RoleSupport>, rates: readonly number[], mark: Mark): void {
  for (const [total, totalRoles] of namedBy(values, 'total')) {
    for (const [tax, taxRoles] of namedBy(values, 'tax')) {
      if (tax === 0 || !mayBeTax(total - tax, tax) || !isUsualRate(total - tax, tax, rates)) continue;
      const strength = Math.min(totalRoles.total, taxRoles.tax);
      mark(total, 'aroundTax', strength);
      mark(tax, 'insideTotal', strength);
    }
  }
}

/** Net sum and total whose difference is a printed rate, though the tax itself is not printed or was not read. */
function markByRate(values: ReadonlyMap<number, RoleSupport>, rates: readonly number[], mark: Mark): void {
  for (const [total, totalRoles] of namedBy(values, 'total')) {
    for (const [net, netRoles] of namedBy(values, 'net')) {
      const tax = total - net;
      if (tax === 0 || values.has(tax) || !mayBeTax(net, tax) || !isAtRate(net, tax, rates)) continue;
      mark(net, 'netByRate', Math.min(totalRoles.total, netRoles.net));
      mark(total, 'totalByRate', Math.min(totalRoles.total, netRoles.net));
    }
  }
}

/** What a till took less the change that it gave is what was bought. */
function markPaid(values: ReadonlyMap<number, RoleSupport>, mark: Mark): void {
  for (const [given, { given: support }] of namedBy(values, 'given')) {
    for (const [change, roles] of namedBy(values, 'change')) {
      const total = Math.abs(given) - Math.abs(change);
      if (total > 0 && values.has(total)) mark(total, 'paidTotal', Math.min(support, roles.change));
    }
  }
}

/** What is due is the total with an older balance on top, or less what was paid before. */
function markDue(values: ReadonlyMap<number, RoleSupport>, mark: Mark): void {
  for (const [due, dueRoles] of namedBy(values, 'due')) {
    for (const [earlier, roles] of namedBy(values, 'earlier')) {
      if (earlier === 0) continue;
      for (const total of [due - earlier, due + Math.abs(earlier)]) {
        const own = values.get(total);
        if (!own || Math.max(own.total, own.net) < leastSupport) continue;
        const strength = Math.min(dueRoles.due, roles.earlier);
        mark(total, 'beforeDue', strength);
        mark(due, 'afterDue', strength);
      }
    }
  }
}

/** The values that labels name as this part, the plainest first. */
function namedBy(values: ReadonlyMap<number, RoleSupport>, role: SumRole): Value[] {
  return [...values]
    .filter(([, roles]) => roles[role] >= leastSupport)
    .toSorted((one, other) => other[1][role] - one[1][role])
    .slice(0, mostTried);
}
