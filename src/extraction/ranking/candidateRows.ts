import type { FieldKey } from '../../domain/fields.ts';
import { findAmounts } from '../candidates/amounts.ts';
import type { Candidate } from '../candidates/candidate.ts';
import { findCurrencies } from '../candidates/currency.ts';
import { findDates } from '../candidates/dates.ts';
import { findIbans } from '../candidates/ibans.ts';
import { findNumbers } from '../candidates/numbers.ts';
import { findPartyCandidates } from '../candidates/parties/findPartyCandidates.ts';
import { findTaxIds } from '../candidates/taxIds.ts';
import { taxSums } from '../candidates/taxSums.ts';
import type { DocumentText } from '../documentText.ts';
import { joined } from '../measures/joined.ts';
import { labelMeasure } from '../measures/labelMeasure.ts';
import { amountRelations } from '../measures/amountRelations.ts';
import { statesNoTax } from '../measures/taxExemption.ts';
import { printedRates } from '../measures/taxRates.ts';
import { dateRelations } from '../measures/dateRelations.ts';
import { numberRelations } from '../measures/numberRelations.ts';
import { occurrences } from '../measures/occurrences.ts';
import { placementMeasure } from '../measures/placement.ts';
import type { Features } from '../measures/features.ts';

/** The kinds of candidate; every field of a kind is ranked over the same candidates. */
export const candidateKinds = ['number', 'date', 'party', 'taxId', 'iban', 'amount', 'currency'] as const;
export type CandidateKind = (typeof candidateKinds)[number];

export const kindOfField: Readonly<Record<FieldKey, CandidateKind>> = {
  invoiceNumber: 'number',
  purchaseOrder: 'number',
  issueDate: 'date',
  dueDate: 'date',
  supplierName: 'party',
  customerName: 'party',
  supplierTaxId: 'taxId',
  iban: 'iban',
  netAmount: 'amount',
  taxAmount: 'amount',
  totalAmount: 'amount',
  currency: 'currency',
};

/** A candidate with everything that is measured at it. */
export interface CandidateRow {
  readonly candidate: Candidate;
  readonly features: Features;
}
export type CandidateRows = Readonly<Record<CandidateKind, readonly CandidateRow[]>>;

/** More candidates of a kind than this are thinned: the first and last pages carry what names a document. */
const mostCandidates = 400;

/** Every candidate of the document, measured. `currency` is the document's, null while it is not known. */
export function candidateRows(
  document: DocumentText,
  { currency }: { currency: string | null },
): Omit<CandidateRows, 'currency'> {
  const { pages } = document;
  const measured = measureOf(document);
  const dates = thinned(findDates(pages, { currency }), pages.length);
  return {
    amount: amountRows(document, { currency }),
    date: measured(dates, { relations: dateRelations(dates, pages) }),
    number: numberRows(document),
    taxId: measured(thinned(findTaxIds(pages), pages.length)),
    iban: measured(thinned(findIbans(pages), pages.length)),
    party: measured(findPartyCandidates(document)),
  };
}

function numberRows(document: DocumentText): readonly CandidateRow[] {
  const { pages } = document;
  const numbers = thinned(findNumbers(pages), pages.length);
  const labels = numbers.map(labelMeasure(document));
  return measureOf(document)(numbers, { labels, relations: numberRelations(numbers, { pages, labels }) });
}

/** The amounts alone, measured: those that are printed, and the sums of taxes by rate that are not. */
export function amountRows(
  document: DocumentText,
  { currency }: { currency: string | null },
): readonly CandidateRow[] {
  const { pages } = document;
  const printed = thinned(findAmounts(pages, { currency }), pages.length);
  const amounts = [...printed, ...taxSums(printed, document)];
  const labels = amounts.map(labelMeasure(document));
  const relations = amountRelations(amounts, {
    labels,
    rates: printedRates(pages),
    isUntaxed: statesNoTax(pages),
  });
  return measureOf(document)(amounts, { labels, relations });
}

/** The candidates for the currency, which is chosen first: amounts and dates are read by it. */
export function currencyRows(document: DocumentText): readonly CandidateRow[] {
  return measureOf(document)(findCurrencies(document.pages));
}

function measureOf(document: DocumentText) {
  const placementOf = placementMeasure(document.pages);
  const labelsOf = labelMeasure(document);
  const types = Object.fromEntries(
    Object.entries(document.types).map(([type, probability]) => [`type.${type}`, probability]),
  );
  /** `labels` and `relations` by candidate; labels are measured here where they are not given. */
  return (
    candidates: readonly Candidate[],
    { labels, relations }: { labels?: readonly Features[]; relations?: readonly Features[] } = {},
  ): CandidateRow[] => {
    const repeated = occurrences(candidates);
    return candidates.map((candidate, at) => ({
      candidate,
      features: joined(
        { shape: candidate.shape },
        types,
        candidate.features,
        placementOf(candidate),
        labels?.[at] ?? labelsOf(candidate),
        repeated[at],
        relations?.[at],
      ),
    }));
  };
}

function thinned<One extends Candidate>(candidates: readonly One[], pageCount: number): readonly One[] {
  if (candidates.length <= mostCandidates) return candidates;
  const isOutside = ({ page }: One): boolean => page <= 2 || page >= pageCount - 1;
  const outside = candidates.filter(isOutside);
  const kept = outside.length >= mostCandidates ? outside : candidates;
  return [...kept.slice(0, mostCandidates / 2), ...kept.slice(-mostCandidates / 2)];
}
