import { mostSumChanges, type SumChange } from '../domain/fields.ts';
import { formatDecimal, type Money } from '../domain/money.ts';

const names: Readonly<Record<SumChange['kind'], string>> = {
  discount: 'discount',
  charge: 'charges',
  rounding: 'rounding',
  withholding: 'tax withheld',
};
/** Totals are rounded to coins (0.05 in Switzerland and Malaysia, 1.00 in Sweden); more is no rounding. In minor units. */
const mostRounding = 100;

/** A way from one amount to another. `within`: so many minor units may be missing, as rows are rounded one by one. */
interface Way {
  readonly from: number;
  readonly to: Money;
  readonly within?: number;
}

/**
 * Labelled lines that lead from one amount to another, as text: `− 15.00 (tax withheld)`. Null when no choice of them does.
 * The fewest lines count. Discounts and withheld tax make the amount smaller, whatever sign they are printed with; rounding
 * goes either way.
 */
export function stepsBetween(
  { from, to, within = 0 }: Way,
  changes: readonly SumChange[] = [],
): string | null {
  const own = changes.filter(({ amount }) => amount.currency === to.currency).slice(0, mostSumChanges);
  let best: readonly Step[] | null = null;
  for (const steps of choices(own, from < 0 ? -1 : 1)) {
    const sum = steps.reduce((units, step) => units + step.units, from);
    const leads = steps.length > 0 && Math.abs(sum - to.minorUnits) <= within;
    if (leads && (!best || steps.length < best.length)) best = steps;
  }
  return best && best.map((step) => textOf(step, to.currency)).join(' ');
}

interface Step {
  readonly units: number;
  readonly kind: SumChange['kind'];
}

/** The amounts of a credit note may all be negative. */
type Sign = 1 | -1;

function* choices(changes: readonly SumChange[], sign: Sign): Generator<readonly Step[]> {
  const [first, ...rest] = changes;
  if (!first) {
    yield [];
    return;
  }
  for (const others of choices(rest, sign)) {
    yield others;
    for (const units of unitsOf(first, sign)) yield [{ units, kind: first.kind }, ...others];
  }
}

function unitsOf({ kind, amount: { minorUnits: units } }: SumChange, sign: Sign): number[] {
  switch (kind) {
    case 'discount':
    case 'withholding':
      return [-sign * Math.abs(units)];
    case 'rounding':
      return Math.abs(units) > mostRounding ? [] : [Math.abs(units), -Math.abs(units)];
    case 'charge':
      return [sign < 0 ? -Math.abs(units) : units];
  }
}

function textOf({ units, kind }: Step, currency: string): string {
  const amount = formatDecimal({ minorUnits: Math.abs(units), currency });
  return `${units < 0 ? '−' : '+'} ${amount} (${names[kind]})`;
}
