import type { MoneyCandidate } from './candidates/candidate.ts';

export const moneyKeys = ['netAmount', 'taxAmount', 'totalAmount'] as const;
export type MoneyKey = (typeof moneyKeys)[number];

/** An amount with its support by labels, 0..1 for each field. */
export interface Supported {
  readonly candidate: MoneyCandidate;
  readonly units: number;
  readonly support: Readonly<Record<MoneyKey, number>>;
}
type Amounts = Readonly<Record<MoneyKey, Supported>>;

/** Net, tax and total that add up. `least` is the weakest of the three supports. */
export interface Triple {
  readonly amounts: Amounts;
  readonly score: number;
  readonly least: number;
}

/** So many of the best candidates a field are combined: eight each are 512 sums. */
const combined = 8;

/** Every three labelled amounts where net and tax make the total (EN 16931, BR-CO-15), the best supported first. */
export function bestTriples(supported: readonly Supported[]): Triple[] {
  const best = (key: MoneyKey): Supported[] =>
    supported
      .filter((item) => item.support[key] > 0.2)
      .toSorted((left, right) => right.support[key] - left.support[key])
      .slice(0, combined);
  const [taxes, totals] = [best('taxAmount'), best('totalAmount')];
  const triples = best('netAmount').flatMap((netAmount) =>
    taxes.flatMap((taxAmount) =>
      totals.flatMap((totalAmount): Triple[] => {
        const amounts = { netAmount, taxAmount, totalAmount };
        if (!holds(amounts)) return [];
        const supports = moneyKeys.map((key) => amounts[key].support[key]);
        return [
          { amounts, score: supports.reduce((sum, one) => sum + one, 0), least: Math.min(...supports) },
        ];
      }),
    ),
  );
  return triples.toSorted((left, right) => right.score - left.score);
}

/** Two amounts with plain labels and a third one that is printed without its label and completes the sum. */
export function completedTriple(supported: readonly Supported[]): Amounts | null {
  const plain = (key: MoneyKey): Supported[] =>
    supported.filter((item) => item.support[key] >= 0.7).slice(0, combined);
  for (const taxAmount of plain('taxAmount')) {
    for (const totalAmount of plain('totalAmount')) {
      const netAmount = printed(supported, totalAmount.units - taxAmount.units);
      if (netAmount && holds({ netAmount, taxAmount, totalAmount }))
        return { netAmount, taxAmount, totalAmount };
    }
    for (const netAmount of plain('netAmount')) {
      const totalAmount = printed(supported, netAmount.units + taxAmount.units);
      if (totalAmount && holds({ netAmount, taxAmount, totalAmount }))
        return { netAmount, taxAmount, totalAmount };
    }
  }
  return null;
}

const printed = (supported: readonly Supported[], units: number): Supported | undefined =>
  supported.findLast((item) => item.units === units);

const holds = ({ netAmount, taxAmount, totalAmount }: Amounts): boolean =>
  netAmount.units + taxAmount.units === totalAmount.units &&
  netAmount.units !== 0 &&
  taxAmount.units !== 0 &&
  Math.abs(taxAmount.units) < Math.abs(netAmount.units);
