import { findAmounts } from './candidates/amounts.ts';
import { labelSupport, type Label } from './features/labels.ts';
import { bestTriples, completedTriple, moneyKeys, type MoneyKey, type Supported } from './moneyTriples.ts';
import type { MoneyCandidate } from './candidates/candidate.ts';
import type { PageText } from './page/pageText.ts';
import type { Scored } from './candidates/candidate.ts';
import { probability } from './scoring/confidence.ts';
import { withSumsByRate } from './taxRates.ts';

/** An amount that only the sum makes the field's value is likely, and no more. */
const inferredSupport = 0.5;

/**
 * Net, tax and total are found together: among the labelled amounts the three that add up are the likeliest, being
 * consistent makes each of them surer, and what fits no such three less sure.
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
  const printed = findAmounts(pages, { currency }).map((candidate) => support(candidate, pages, labels));
  const supported = withSumsByRate(printed, pages);
  const triples = bestTriples(supported);
  const completed = triples.length === 0 ? completedTriple(supported) : null;
  const largest = Math.max(
    0,
    ...printed.filter(({ candidate }) => candidate.shape === 1).map(({ units }) => Math.abs(units)),
  );
  const isClear = triples.some(({ least }) => least >= 0.5);
  const scoresOf = (key: MoneyKey): Scored[] =>
    supported.map((item) => {
      const isInferred = completed?.[key] === item;
      const own = isInferred ? Math.max(inferredSupport, item.support[key]) : item.support[key];
      const isConsistent = isInferred || triples[0]?.amounts[key].units === item.units;
      const isPossible = triples.some(({ amounts }) => amounts[key].units === item.units);
      const score = probability(key, {
        label: own,
        shape: item.candidate.shape,
        arithmetic: isConsistent && own > 0 ? 1 : 0,
        contradicted: isClear && !isPossible ? 1 : 0,
        largest: key === 'totalAmount' && Math.abs(item.units) === largest ? 1 : 0,
      });
      return { candidate: item.candidate, score };
    });
  const [netAmount, taxAmount, totalAmount] = moneyKeys.map(scoresOf);
  return { netAmount: netAmount ?? [], taxAmount: taxAmount ?? [], totalAmount: totalAmount ?? [] };
}

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
    units: candidate.value.money.minorUnits,
    support: { netAmount: of('netAmount'), taxAmount: of('taxAmount'), totalAmount: of('totalAmount') },
  };
}
