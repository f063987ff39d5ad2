import type { SumChange } from '../domain/fields.ts';
import { formatDecimal, type Money } from '../domain/money.ts';

const names: Readonly<Record<SumChange['kind'], string>> = {
  discount: 'discount',
  charge: 'charges',
  rounding: 'rounding',
  withholding: 'tax withheld',
};
/** Totals are rounded to coins (0.05 in Switzerland and Malaysia, 1.00 in Sweden); more is no rounding. In minor units. */
const mostRounding = 100;
/** Every choice of so many lines is tried. */
const mostLines = 8;

/**
 * Labelled lines that lead from one amount to another, as text: `− 15.00 (tax withheld)`. Null when no choice of them does.
 * The fewest lines count. Discounts and withheld tax are taken off, whatever sign they are printed with; rounding goes
 * either way.
 */
export function stepsBetween(
  { from, to }: { from: number; to: Money },
  changes: readonly SumChange[] = [],
): string | null {
  const own = changes.filter(({ amount }) => amount.currency === to.currency).slice(0, mostLines);
  let best: readonly Step[] | null = null;
  for (const steps of choices(own)) {
    const sum = steps.reduce((units, step) => units + step.units, from);
    if (steps.length > 0 && sum === to.minorUnits && (!best || steps.length < best.length)) best = steps;
  }
  return best && best.map((step) => textOf(step, to.currency)).join(' ');
}

interface Step {
  readonly units: number;
  readonly kind: SumChange['kind'];
}

function* choices(changes: readonly SumChange[]): Generator<readonly Step[]> {
  const [first, ...rest] = changes;
  if (!first) {
    yield [];
    return;
  }
  for (const others of choices(rest)) {
    yield others;
    for (const units of unitsOf(first)) yield [{ units, kind: first.kind }, ...others];
  }
}

function unitsOf({ kind, amount: { minorUnits: units } }: SumChange): number[] {
  switch (kind) {
    case 'discount':
    case 'withholding':
      return [-Math.abs(units)];
    case 'rounding':
      return Math.abs(units) > mostRounding ? [] : [Math.abs(units), -Math.abs(units)];
    case 'charge':
      return [units];
  }
}

function textOf({ units, kind }: Step, currency: string): string {
  const amount = formatDecimal({ minorUnits: Math.abs(units), currency });
  return `${units < 0 ? '−' : '+'} ${amount} (${names[kind]})`;
}
