import type { FieldKey } from '../../domain/fields.ts';
import type { Candidate, Scored } from '../candidates/candidate.ts';
import { valueKey } from '../measures/occurrences.ts';
import { areOneParty } from './addressee.ts';
import { datesFit, likelyDue, never, onlyOrder } from './datesFit.ts';
import { exchangeOf, type Exchange, type Option } from './exchange.ts';
import { additionFit, bestFit, rateHolds, sumsFit } from './sumsFit.ts';
import { namesOfParties } from './namesOfParties.ts';
import { provenByRow } from './provenRow.ts';
import { leastProbability } from './scores.ts';
import { idsOfSupplier } from './taxIdOwner.ts';

/** The value that was chosen for a field, with what the choice was made among. Probabilities 0..1. */
export interface Choice extends Exchange {
  readonly candidate: Candidate;
  readonly probability: number;
  /** The probability of the best other value, 0 where there is none. */
  readonly rival: number;
  /** It stood first on its own, before the other fields were looked at. */
  readonly isBest: boolean;
  /** Net and tax make the total with the other chosen amounts: 1; they, or the dates or names, contradict: -1; nothing tells: 0. */
  readonly agreement: number;
  /** The chosen tax has the rate that is printed beside it: 1; another: -1; nothing tells: 0. */
  readonly rate: number;
}
export type Choices = Partial<Record<FieldKey, Choice>>;
export type ScoredFields = Partial<Record<FieldKey, readonly Scored[]>>;

/** So many values of a field are combined with those of its partners. */
const combined = 6;

/**
 * Fields whose values depend on each other, and how well a combination fits, in log-odds. `agreement`: what of it says that
 * the values agree, where that is not all.
 */
interface Group {
  readonly keys: readonly FieldKey[];
  readonly fit: (values: Values) => number;
  readonly agreement?: (values: Values) => number;
}
const groups: readonly Group[] = [
  { keys: ['netAmount', 'taxAmount', 'totalAmount'], fit: sumsFit, agreement: additionFit },
  {
    keys: ['supplierName', 'customerName'],
    fit: ({ supplierName, customerName }) =>
      supplierName && customerName && areOneParty(supplierName, customerName)
        ? never
        : differ(supplierName, customerName, never),
  },
  {
    keys: ['invoiceNumber', 'purchaseOrder'],
    fit: ({ invoiceNumber, purchaseOrder }) => differ(invoiceNumber, purchaseOrder, -4),
  },
  { keys: ['issueDate', 'dueDate'], fit: datesFit },
  { keys: ['iban'], fit: () => 0 },
  { keys: ['currency'], fit: () => 0 },
];
type Values = Partial<Record<FieldKey, Candidate | null>>;
/**
 * Chooses the values of all fields together: the likeliest combination, where net and tax should make the total, seller and
 * buyer differ, and nothing is due before it is issued. The tax id comes last: whose it is hangs on the names.
 */
export function chooseValues(scored: ScoredFields): Choices {
  const named = {
    ...scored,
    ...namesOfParties({ supplierName: scored.supplierName ?? [], customerName: scored.customerName ?? [] }),
    dueDate: likelyDue(scored.dueDate ?? [], leastProbability),
    ...provenByRow({
      netAmount: scored.netAmount ?? [],
      taxAmount: scored.taxAmount ?? [],
      totalAmount: scored.totalAmount ?? [],
    }),
  };
  const chosen: Choices = Object.assign({}, ...groups.map((group) => chooseGroup(group, named)));
  const supplierTaxId = idsOfSupplier(scored.supplierTaxId ?? [], {
    supplier: chosen.supplierName?.candidate,
    customer: chosen.customerName?.candidate,
    heads: [chosen.invoiceNumber?.candidate, chosen.issueDate?.candidate],
  });
  return { ...chosen, ...chooseGroup({ keys: ['supplierTaxId'], fit: () => 0 }, { supplierTaxId }) };
}

function chooseGroup({ keys, fit, agreement: agree = fit }: Group, scored: ScoredFields): Choices {
  const options = keys.map((key) => optionsOf(scored[key] ?? []));
  let best: readonly Option[] = [];
  let bestWorth = -Infinity;
  for (const combination of product(options)) {
    const alone = combination.reduce((sum, option) => sum + option.worth, 0);
    // However well its values fit, it stays behind.
    if (alone + Math.max(bestFit, onlyOrder) <= bestWorth) continue;
    const worth = alone + fit(valuesOf(keys, combination));
    if (worth <= bestWorth) continue;
    bestWorth = worth;
    best = combination;
  }
  const values = valuesOf(keys, best);
  const agreement = Math.sign(agree(values));
  const rate = rateHolds(values);
  const choices: Choices = {};
  keys.forEach((key, at) => {
    const chosen = best[at];
    if (!chosen?.candidate) return;
    const rival = options[at]?.find((other) => other.candidate && other !== chosen)?.probability ?? 0;
    const isBest = options[at]?.[0] === chosen;
    choices[key] = {
      candidate: chosen.candidate,
      probability: chosen.probability,
      rival,
      ...exchangeOf(at, best, options),
      isBest,
      agreement,
      rate,
    };
  });
  return choices;
}

function valuesOf(keys: readonly FieldKey[], combination: readonly Option[]): Values {
  const values: Values = {};
  for (const [at, key] of keys.entries()) values[key] = combination[at]?.candidate ?? null;
  return values;
}

/** The best values, each once, and the option to give none. */
function optionsOf(scored: readonly Scored[]): Option[] {
  const byValue = new Map<string, Scored>();
  for (const one of scored) {
    // One day in two orders of its numbers is two readings: the fit of the dates has to see which.
    const key = `${valueKey(one.candidate.value)} ${one.candidate.features['monthFirst'] ?? ''}`;
    if (one.score > (byValue.get(key)?.score ?? 0)) byValue.set(key, one);
  }
  const values = [...byValue.values()]
    .toSorted((left, right) => right.score - left.score)
    .slice(0, combined)
    .map(({ candidate, score }) => ({
      candidate,
      probability: score,
      worth: logit(score) - logit(leastProbability),
    }));
  return [...values, { candidate: null, probability: 0, worth: 0 }];
}

/** Log-odds, bounded so that no single score outweighs everything. */
export function logit(probability: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, probability));
  return Math.log(bounded / (1 - bounded));
}

function* product(options: readonly (readonly Option[])[]): Generator<readonly Option[]> {
  const [first, ...rest] = options;
  if (!first) {
    yield [];
    return;
  }
  for (const option of first) for (const others of product(rest)) yield [option, ...others];
}

type Chosen = Candidate | null | undefined;
const differ = (one: Chosen, other: Chosen, cost: number): number =>
  one && other && valueKey(one.value) === valueKey(other.value) ? cost : 0;
