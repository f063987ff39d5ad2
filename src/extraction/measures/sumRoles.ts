import { weightOfRelation } from '../features/fieldLabels.ts';
import type { LabelKind } from '../features/labelKinds.ts';
import type { Features } from './features.ts';

/**
 * The part that an amount may have in a sum, by the labels around it: `less` is taken off (discount, tax withheld), `more` is added
 * (shipping, service), `given` and `change` are what a till took and gave back, `earlier` is an older balance or a payment
 * on account, `due` what is left to pay after it.
 */
const sumRoles = [
  'net',
  'tax',
  'total',
  'less',
  'more',
  'rounding',
  'given',
  'change',
  'earlier',
  'due',
] as const;
export type SumRole = (typeof sumRoles)[number];

/** How surely labels say each part, 0..1. */
export type RoleSupport = Readonly<Record<SumRole, number>>;

const kindsOfRole: Readonly<Record<SumRole, Partial<Readonly<Record<LabelKind, number>>>>> = {
  net: { netAmount: 1, subtotal: 1, taxBase: 0.8 },
  tax: { taxAmount: 1, taxRate: 0.6 },
  total: { totalAmount: 1, total: 1, amountDue: 0.9, grossAmount: 0.9, premium: 0.9 },
  less: { discount: 1, withholding: 1, commission: 0.9 },
  more: { shipping: 1, tip: 1 },
  rounding: { rounding: 1 },
  given: { cash: 1, amountPaid: 0.8 },
  change: { change: 1 },
  earlier: { previousBalance: 1, prepayment: 1, amountPaid: 1, openingBalance: 0.8 },
  due: { amountDue: 1, closingBalance: 0.6 },
};

/** The features that say a role, with their weights: the names are made once. */
const saying = sumRoles.map((role) => ({
  role,
  features: Object.entries(kindsOfRole[role]).flatMap(([kind, share]) =>
    Object.entries(weightOfRelation).map(([relation, weight]) => ({
      name: `${relation}:${kind}`,
      weight: weight * share,
    })),
  ),
}));

const silent: RoleSupport = {
  net: 0,
  tax: 0,
  total: 0,
  less: 0,
  more: 0,
  rounding: 0,
  given: 0,
  change: 0,
  earlier: 0,
  due: 0,
};

/** What the labels around one amount say, from the features of `labelContext`. */
export function roleSupport(labels: Features): RoleSupport {
  const support = { ...silent };
  for (const { role, features } of saying) {
    for (const { name, weight } of features)
      support[role] = Math.max(support[role], weight * (labels[name] ?? 0));
  }
  return support;
}

/** The same as features of an amount: `says.net`, and `says.foreign` for whatever is neither net, tax nor total. */
export function saidRoles(support: RoleSupport): Features {
  const { net, tax, total, less, more, rounding, given, change, earlier } = support;
  const foreign = Math.max(less, more, rounding, given, change, earlier);
  return { 'says.net': net, 'says.tax': tax, 'says.total': total, 'says.foreign': foreign };
}

/** The most that any of several supports says of each part. */
export function strongest(supports: readonly RoleSupport[]): RoleSupport {
  const best = { ...silent };
  for (const support of supports)
    for (const role of sumRoles) best[role] = Math.max(best[role], support[role]);
  return best;
}
