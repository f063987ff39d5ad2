import { findAmounts } from './candidates/amounts.ts';
import type { MoneyCandidate } from './candidates/candidate.ts';
import { labelSupport, type Label } from './features/labels.ts';
import type { PageText } from './page/pageText.ts';
import type { Scored } from './scoring/choose.ts';
import { probability } from './scoring/confidence.ts';

type MoneyKey = 'netAmount' | 'taxAmount' | 'totalAmount';
type Supported = { candidate: MoneyCandidate; support: Record<MoneyKey, number> };
type Triple = Record<MoneyKey, number>;

/** So many of the best candidates a field are combined: eight each are 512 sums. */
const combined = 8;

/**
 * Net, tax and total are found together: among the labelled amounts the three that add up are the likeliest, and being
 * consistent makes each of them surer.
 */
export function scoreMoney({
  pages,
  labels,
  currency,
}: {
  pages: readonly PageText[];
  labels: readonly Label[];
  currency: string | null;
}): Record<MoneyKey, Scored[]> {
  const supported = findAmounts(pages, { currency }).map((candidate) => support(candidate, pages, labels));
  const triple = bestTriple(supported);
  const largest = Math.max(
    0,
    ...supported
      .filter(({ candidate }) => candidate.shape === 1)
      .map(unitsOf)
      .map(Math.abs),
  );
  const scoresOf = (key: MoneyKey): Scored[] =>
    supported.map((item) => ({
      candidate: item.candidate,
      score: probability(key, {
        label: item.support[key],
        shape: item.candidate.shape,
        arithmetic: triple?.[key] === unitsOf(item) && item.support[key] > 0 ? 1 : 0,
        largest: key === 'totalAmount' && Math.abs(unitsOf(item)) === largest ? 1 : 0,
      }),
    }));
  return {
    netAmount: scoresOf('netAmount'),
    taxAmount: scoresOf('taxAmount'),
    totalAmount: scoresOf('totalAmount'),
  };
}

const unitsOf = ({ candidate }: Supported): number => candidate.value.money.minorUnits;

function support(candidate: MoneyCandidate, pages: readonly PageText[], labels: readonly Label[]): Supported {
  const page = pages.find(({ page: number }) => number === candidate.page);
  const row = page?.rows[candidate.row];
  // In `VAT 19 % of 100.00   19.00` the label speaks of the last amount of its row.
  const isLast = row?.tokens
    .slice(candidate.first + candidate.tokens.length)
    .every(({ text }) => !/\d/.test(text));
  const of = (kind: MoneyKey): number =>
    page ? labelSupport({ place: candidate, kind, page, labels }) * (isLast ? 1 : 0.8) : 0;
  return {
    candidate,
    support: { netAmount: of('netAmount'), taxAmount: of('taxAmount'), totalAmount: of('totalAmount') },
  };
}

function bestTriple(supported: readonly Supported[]): Triple | null {
  const best = (key: MoneyKey): Supported[] =>
    supported
      .filter((item) => item.support[key] > 0.2)
      .toSorted((left, right) => right.support[key] - left.support[key])
      .slice(0, combined);
  let winner: { triple: Triple; score: number } | null = null;
  for (const net of best('netAmount')) {
    for (const tax of best('taxAmount')) {
      for (const total of best('totalAmount')) {
        const triple = { netAmount: unitsOf(net), taxAmount: unitsOf(tax), totalAmount: unitsOf(total) };
        const score = net.support.netAmount + tax.support.taxAmount + total.support.totalAmount;
        const holds = triple.netAmount + triple.taxAmount === triple.totalAmount && triple.netAmount !== 0;
        if (holds && score > (winner?.score ?? 0)) winner = { triple, score };
      }
    }
  }
  return winner?.triple ?? null;
}
