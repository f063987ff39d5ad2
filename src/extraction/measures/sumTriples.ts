import type { RoleSupport, SumRole } from './sumRoles.ts';
import { isAtRate, mayBeTax, rateFit } from './taxRates.ts';

/** `net + tax = total`, with how much speaks for it, 0..1. */
export interface SumTriple {
  readonly net: number;
  readonly tax: number;
  readonly total: number;
  readonly strength: number;
}

/** A label that says less names no part. */
export const leastSupport = 0.35;
/** From this strength on a triple is a sum of the document, and smaller ones may be parts of it. */
const plain = 0.5;
/** What a triple that is small beside the largest plain one loses: a table of rates adds up in each of its rows. */
const lostByPart = 0.3;

/** What a triple loses whose total no label names, while one names a larger amount: it is a part of that. */
const lostUnnamed = 0.35;

/**
 * Every net amount, tax and total that add up. Four things speak for a triple: the label of each part, and a rate that is
 * in use; labels of other things speak against it.
 */
export function sumTriples(
  values: ReadonlyMap<number, RoleSupport>,
  rates: readonly number[],
): readonly SumTriple[] {
  const hasTax = [...values].some(([units, roles]) => units !== 0 && roles.tax >= leastSupport);
  const named = [...values].filter(([, roles]) => roles.total >= leastSupport);
  const largest = Math.max(0, ...named.map(([units]) => Math.abs(units)));
  const found: SumTriple[] = [];
  for (const [net, netRoles] of values) {
    if (net === 0) continue;
    for (const [tax, taxRoles] of values) {
      const totalRoles = values.get(net + tax);
      if (!totalRoles) continue;
      if (tax === 0 ? !isPlainZero(taxRoles, netRoles, totalRoles, hasTax) : !mayBeTax(net, tax)) continue;
      if (tax !== 0 && !isSaidTax(taxRoles) && !isAtRate(net, tax, rates)) continue;
      const rate = tax === 0 ? 1 : rateFit(net, tax, rates);
      const against = Math.max(
        opposed('net', netRoles),
        opposed('tax', taxRoles),
        opposed('total', totalRoles),
      );
      const isPart = totalRoles.total < leastSupport && Math.abs(net + tax) < largest;
      const strength =
        (netRoles.net + taxRoles.tax + totalRoles.total + rate) / 4 -
        against / 2 -
        (isPart ? lostUnnamed : 0);
      if (strength > 0) found.push({ net, tax, total: net + tax, strength });
    }
  }
  return weakerWhereSmall(weakerAsParts(found, new Set(named.map(([units]) => units))));
}

/** What is left of a triple that is a part of a labelled total, and among how many totals such parts are sought. */
const [leftOfPart, mostParts] = [0.3, 24];

/** The rows of a table of rates add up one by one, and their totals make the labelled total: each of them is a part of it. */
function weakerAsParts(triples: readonly SumTriple[], named: ReadonlySet<number>): readonly SumTriple[] {
  const strongest = triples.toSorted((one, other) => other.strength - one.strength);
  const totals = [...new Set(strongest.map(({ total }) => total))].slice(0, mostParts);
  const parts = new Set<number>();
  for (const [at, first] of totals.entries()) {
    for (const [later, second] of totals.slice(at + 1).entries()) {
      const third = totals
        .slice(at + later + 2)
        .find((other) => named.has(first + second + other) && haveOneSign(first, second, other));
      if (third !== undefined) for (const total of [first, second, third]) parts.add(total);
      if (named.has(first + second) && haveOneSign(first, second)) parts.add(first).add(second);
    }
  }
  return triples.map((triple) =>
    parts.has(triple.total) ? { ...triple, strength: triple.strength * leftOfPart } : triple,
  );
}

const haveOneSign = (...units: readonly number[]): boolean =>
  units.every((one) => one > 0) || units.every((one) => one < 0);

function weakerWhereSmall(triples: readonly SumTriple[]): SumTriple[] {
  const sizes = triples.filter(({ strength }) => strength >= plain).map(({ total }) => Math.abs(total));
  const largest = Math.max(0, ...sizes);
  return triples.map((triple) => {
    const share = largest === 0 ? 1 : Math.min(1, Math.abs(triple.total) / largest);
    return { ...triple, strength: triple.strength * (1 - lostByPart * (1 - share)) };
  });
}

/** A fainter word does not make a tax of an amount. */
const leastTaxWord = 0.2;
/** Two rows and their sum look like net amount, tax and total: only a word or a printed rate tells a tax (EN 16931, BG-23). */
const isSaidTax = ({ tax }: RoleSupport): boolean => tax >= leastTaxWord;

const handled: readonly SumRole[] = ['less', 'given', 'change', 'earlier'];
/** What a part is not: shipping is no tax, a tax no net amount, money that was handed over no part at all. */
const others = {
  net: [...handled, 'tax', 'more'],
  tax: [...handled, 'net', 'total', 'more'],
  total: [...handled, 'tax'],
} satisfies Record<string, readonly SumRole[]>;

/** How much more the labels say something else than this part. */
const opposed = (part: keyof typeof others, roles: RoleSupport): number =>
  Math.max(0, ...others[part].map((role) => roles[role] - roles[part]));

/**
 * Anything plus nothing is itself: that proves a sum only where labels name the tax of zero and the total, and the net sum
 * too unless no other tax is named: tables of taxes hold zeros.
 */
const isPlainZero = (zero: RoleSupport, net: RoleSupport, total: RoleSupport, hasTax: boolean): boolean =>
  zero.tax >= leastSupport && total.total >= leastSupport && (net.net >= leastSupport || !hasTax);
