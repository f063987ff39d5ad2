import { mostSumChanges, type Extraction, type SumChange } from '../domain/fields.ts';
import type { Candidate, Scored } from './candidates/candidate.ts';
import type { LabelKind } from './features/labelKinds.ts';
import { isAtRate } from './measures/taxRates.ts';
import { valueKey } from './measures/occurrences.ts';
import type { Features } from './measures/features.ts';

/** Which labels name a change of the sum; what was paid before or owed before changes what is due, not the total (EN 16931, BT-115). */
const kindsOfLabel: Partial<Readonly<Record<LabelKind, SumChange['kind']>>> = {
  discount: 'discount',
  commission: 'discount',
  shipping: 'charge',
  tip: 'charge',
  rounding: 'rounding',
  withholding: 'withholding',
};
const named = Object.entries(kindsOfLabel) as [LabelKind, SumChange['kind']][];
/** A label that stands so near speaks of the amount; the head of a column does not. */
const relations = ['left', 'before', 'above'] as const;
const leastSupport = 0.5;
/** On small amounts many rates give the same charge. */
const leastCharge = 100;

/** The sums that were chosen; lines are placed by where these stand. */
interface Sums {
  readonly net?: Candidate | undefined;
  readonly total?: Candidate | undefined;
}
interface Line {
  readonly at: Candidate;
  readonly kind: SumChange['kind'];
}

/** The labelled lines that may stand between rows, net, tax and total: discounts, charges, tips, rounding, tax withheld. */
export function sumChangesOf(amounts: readonly Scored[], sums: Sums = {}): Pick<Extraction, 'sumChanges'> {
  const percentOf = percentagesOf(amounts, sums);
  const lines = amounts.flatMap(({ candidate: at }): Line[] => {
    const kind = at.features['credible'] === 1 ? (changeNamed(at.features) ?? percentOf(at)) : null;
    return kind === null || at.value.kind !== 'money' || at.value.money.minorUnits === 0
      ? []
      : [{ at, kind }];
  });
  const placeOf = placing(amounts, sums);
  const changes = withoutRepeats(lines).flatMap(({ at, kind }): SumChange[] => {
    const place = placeOf(at);
    if (at.value.kind !== 'money' || place === 'afterTotal') return [];
    return [{ kind, amount: at.value.money, ...(place ? { before: place } : {}) }];
  });
  return changes.length === 0 || changes.length > mostSumChanges ? {} : { sumChanges: changes };
}

/** Two lines of one kind and amount are two; what another page prints once more is a repetition. */
function withoutRepeats(lines: readonly Line[]): Line[] {
  const byValue = Map.groupBy(lines, ({ at, kind }) => `${kind} ${valueKey(at.value)}`);
  return [...byValue.values()].flatMap((same) => {
    const byPage = [...Map.groupBy(same, ({ at }) => at.page).values()].map((own) => [
      ...new Map(own.map((line) => [line.at.row, line])).values(),
    ]);
    return byPage.toSorted((one, other) => other.length - one.length)[0] ?? [];
  });
}

type Place = SumChange['before'] | 'afterTotal';

/** Where lines stand to net and total; nothing tells where the total is printed over the net. */
function placing(amounts: readonly Scored[], { net, total }: Sums): (line: Candidate) => Place {
  const key = total && valueKey(total.value);
  const totals = amounts.map(({ candidate }) => candidate).filter(({ value }) => valueKey(value) === key);
  const last = totals.toSorted(inOrder).at(-1);
  if (!net || !last || inOrder(net, last) >= 0) return () => undefined;
  return (line) => {
    if (inOrder(line, last) > 0) return 'afterTotal';
    return inOrder(line, net) < 0 ? 'net' : 'total';
  };
}

const inOrder = (one: Candidate, other: Candidate): number => one.page - other.page || one.row - other.row;

/**
 * Whatever its name, a printed percentage of one amount that leads from it to the net amount is a charge or a discount
 * (EN 16931, BT-93 and BT-94, BT-100 and BT-101): `Energy surcharge 4 %`.
 */
function percentagesOf(
  amounts: readonly Scored[],
  { net }: Sums,
): (line: Candidate) => SumChange['kind'] | null {
  const printed = new Set(amounts.map(({ candidate }) => unitsOf(candidate)));
  const sum = net ? unitsOf(net) : null;
  return (line) => {
    const [units, rate] = [Math.abs(unitsOf(line) ?? 0), line.features['rateBeside'] ?? 0];
    const isTax = (line.features['says.tax'] ?? 0) > 0;
    if (sum === null || sum < 0 || rate === 0 || isTax || units < leastCharge) return null;
    const leadsFrom = (base: number): boolean => printed.has(base) && isAtRate(base, units, [rate]);
    if (leadsFrom(sum - units)) return 'charge';
    return leadsFrom(sum + units) ? 'discount' : null;
  };
}

const unitsOf = ({ value }: Candidate): number | null =>
  value.kind === 'money' ? value.money.minorUnits : null;

function changeNamed(features: Features): SumChange['kind'] | null {
  let best: SumChange['kind'] | null = null;
  let most = leastSupport;
  for (const [label, kind] of named) {
    const support = Math.max(...relations.map((relation) => features[`${relation}:${label}`] ?? 0));
    if (support > most) [best, most] = [kind, support];
  }
  return best;
}
