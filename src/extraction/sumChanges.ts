import type { Extraction, SumChange } from '../domain/fields.ts';
import type { Scored } from './candidates/candidate.ts';
import type { LabelKind } from './features/labelKinds.ts';
import { valueKey } from './measures/occurrences.ts';
import type { Features } from './ranking/trees.ts';

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
/** A document with more of them has a table of discounts, not a sum. */
const mostChanges = 8;

/** The labelled lines that may stand between net, tax and total: discounts, charges, tips, rounding, tax withheld. */
export function sumChangesOf(amounts: readonly Scored[]): Pick<Extraction, 'sumChanges'> {
  const changes = new Map<string, SumChange>();
  for (const { candidate } of amounts) {
    const kind = candidate.features['credible'] === 1 ? changeNamed(candidate.features) : null;
    if (kind === null || candidate.value.kind !== 'money' || candidate.value.money.minorUnits === 0) continue;
    changes.set(`${kind} ${valueKey(candidate.value)}`, { kind, amount: candidate.value.money });
  }
  return changes.size === 0 || changes.size > mostChanges ? {} : { sumChanges: [...changes.values()] };
}

function changeNamed(features: Features): SumChange['kind'] | null {
  let best: SumChange['kind'] | null = null;
  let most = leastSupport;
  for (const [label, kind] of named) {
    const support = Math.max(...relations.map((relation) => features[`${relation}:${label}`] ?? 0));
    if (support > most) [best, most] = [kind, support];
  }
  return best;
}
