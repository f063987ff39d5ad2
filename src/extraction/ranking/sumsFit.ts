import type { Candidate } from '../candidates/candidate.ts';
import { leastSupport } from '../measures/sumTriples.ts';
import { mayBeTax } from '../measures/taxRates.ts';

/** The most that any combination gains by how well it fits, in log-odds. */
export const bestFit = 3;
/** What a sum gains that adds up and has nothing else to show. */
const leastFit = 0.4;
/** What values lose that cannot be what they are taken for. */
const contradicted = -4;
/** No score makes up for it: a part is no larger than its whole. */
const impossible = -20;

type Chosen = Candidate | null | undefined;
interface Sums {
  readonly netAmount?: Chosen;
  readonly taxAmount?: Chosen;
  readonly totalAmount?: Chosen;
}

/** How well net amount, tax and total fit together, in log-odds. */
export const sumsFit = (sums: Sums): number => additionFit(sums) + partFit(sums) + dueFit(sums);

/**
 * Net and tax make the total (EN 16931, BR-CO-15): the more so the better labels and rate prove this sum. Charges and
 * prepayments may stand between, so a gap is no proof; where labelled ones explain it, it says nothing.
 */
export function additionFit({ netAmount, taxAmount, totalAmount }: Sums): number {
  const [net, tax, total] = [unitsOf(netAmount), unitsOf(taxAmount), unitsOf(totalAmount)];
  const isExplained = explains(netAmount, totalAmount);
  if (tax !== null && total !== null && isFarMore(tax, total)) return impossible;
  if (net !== null && total !== null && isFarMore(net, 2 * total)) return isExplained ? 0 : impossible;
  if (
    net !== null &&
    total !== null &&
    Math.abs(net) > Math.abs(total) &&
    Math.sign(net) === Math.sign(total)
  )
    return isExplained ? 0 : -2;
  if (net !== null && net === total && holdsTax(totalAmount) && !isNamedTax(taxAmount)) return contradicted;
  if (net === null || total === null) return 0;
  if (net !== total && saysNoTax(totalAmount) && !isNamedTax(taxAmount))
    return isExplained ? 0 : contradicted;
  if (tax === null) return 0;
  if (tax !== 0 && !mayBeTax(net, tax)) return contradicted;
  if (net + tax !== total) {
    if (isExplained) return 0;
    // With a tax in it the total cannot be the net amount too.
    return net === total ? contradicted : -0.7;
  }
  const proof = Math.min(
    netAmount?.features['asNet'] ?? 0,
    taxAmount?.features['asTax'] ?? 0,
    totalAmount?.features['asTotal'] ?? 0,
  );
  return leastFit + (bestFit - leastFit) * proof;
}

/** Also of a total that a prepayment or a tax withheld has made smaller, though not to nothing. */
const isFarMore = (part: number, whole: number): boolean => whole !== 0 && Math.abs(part) > Math.abs(whole);

/** The net sum or tax of one of several rates is not that of the document. */
const partFit = ({ netAmount, taxAmount }: Sums): number =>
  netAmount?.features['netOfRate'] === 1 || taxAmount?.features['taxOfRate'] === 1 ? contradicted : 0;

/**
 * The total is the invoice's own (EN 16931, BT-112) and not what is left to pay after earlier balances and payments (BT-115):
 * where labelled amounts show the way from one to the other, the one before them is the total.
 */
function dueFit({ totalAmount }: Sums): number {
  const { beforeDue = 0, afterDue = 0 } = totalAmount?.features ?? {};
  return afterDue > beforeDue ? contradicted * afterDue : 0;
}

/** A printed tax lies in this total: it is no net amount, unless its own tax is named and is zero. */
const holdsTax = (total: Chosen): boolean => (total?.features['aroundTax'] ?? 0) >= leastSupport;
/** Where the document says that no tax is charged, its net amount is its total (EN 16931, BR-CO-15). */
const saysNoTax = (total: Chosen): boolean => total?.features['untaxed'] === 1;
const isNamedTax = (tax: Chosen): boolean => (tax?.features['says.tax'] ?? 0) >= leastSupport;

const explains = (net: Chosen, total: Chosen): boolean =>
  (net?.features['closedNet'] ?? 0) > 0 && (total?.features['closedTotal'] ?? 0) > 0;

/**
 * Does the tax have the rate that its own line prints? 1 it does, -1 it does not, 0 where no rate is printed beside it or
 * neither net amount nor total are known.
 */
export function rateHolds({ netAmount, taxAmount, totalAmount }: Sums): number {
  const [net, tax, total] = [unitsOf(netAmount), unitsOf(taxAmount), unitsOf(totalAmount)];
  const rate = taxAmount?.features['rateBeside'] ?? 0;
  const base = net ?? (tax !== null && total !== null ? total - tax : null);
  if (rate === 0 || tax === null || base === null || !mayBeTax(base, tax)) return 0;
  // Rounded by rows, a tax may be some units off.
  return Math.abs((base * rate) / 100 - tax) <= Math.max(5, 0.002 * Math.abs(tax)) ? 1 : -1;
}

const unitsOf = (candidate: Chosen): number | null =>
  candidate?.value.kind === 'money' ? candidate.value.money.minorUnits : null;
