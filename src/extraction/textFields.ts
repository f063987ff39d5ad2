import type { DocumentType } from '../domain/document.ts';
import type { FieldKey } from '../domain/fields.ts';
import { findDates } from './candidates/dates.ts';
import { findIbans, findNumbers, findTaxIds } from './candidates/identifiers.ts';
import type { Candidate, TextCandidate } from './candidates/candidate.ts';
import { frameOf, labelSupport, strengthOf, type Label } from './features/labels.ts';
import type { PageText } from './page/pageText.ts';
import type { Scored } from './candidates/candidate.ts';
import { probability } from './scoring/confidence.ts';
import { compact } from './text/fold.ts';

interface Document {
  readonly pages: readonly PageText[];
  readonly labels: readonly Label[];
  readonly type: DocumentType;
}

/** An order carries no invoice number: there `No.` announces something else, only a plain label counts. */
const plainLabel = 0.7;

/** The buyer writes an order: its letterhead and tax id are the buyer's. */
export const isOrder = (type: DocumentType): boolean => type === 'purchase_order';

export function scoreNumbers({
  key,
  pages,
  labels: all,
  type,
}: Document & { key: 'invoiceNumber' | 'purchaseOrder' }): Scored[] {
  const needsPlain = key === 'invoiceNumber' && isOrder(type);
  const labels = needsPlain ? all.filter((label) => strengthOf(label, key) >= plainLabel) : all;
  return findNumbers(pages).map((candidate) => ({
    candidate,
    score: probability(key, {
      label: labelOf(key, candidate, { pages, labels }),
      shape: candidate.shape,
      top: isOnTop(candidate, pages) ? 1 : 0,
    }),
  }));
}

export function scoreDates({ pages, labels, type, currency }: Document & { currency: string | null }): {
  issueDate: Scored[];
  dueDate: Scored[];
} {
  const candidates = findDates(pages, { currency });
  const alone = new Set(candidates.map(({ value }) => value.date)).size === 1 ? 1 : 0;
  const scoresOf = (key: 'issueDate' | 'dueDate'): Scored[] =>
    candidates.map((candidate) => ({
      candidate,
      score: probability(key, {
        label: labelOf(key, candidate, { pages, labels }),
        shape: candidate.shape,
        top: isOnTop(candidate, pages) ? 1 : 0,
        alone,
        receipt: type === 'receipt' ? alone : 0,
      }),
    }));
  return { issueDate: scoresOf('issueDate'), dueDate: scoresOf('dueDate') };
}

export function scoreTaxIds({ pages, labels, type }: Document): Scored[] {
  const candidates = findTaxIds(pages).filter(
    (candidate) => !isOrder(type) || isBelowParty(candidate, labels, 'supplierName'),
  );
  const typical = new Set(
    candidates.filter(({ shape }) => shape === 1).map(({ value }) => compact(value.text)),
  );
  return candidates.map((candidate) => ({
    candidate,
    score: probability('supplierTaxId', {
      label: labelOf('supplierTaxId', candidate, { pages, labels }),
      shape: candidate.shape,
      top: isOnTop(candidate, pages) ? 1 : 0,
      alone: typical.size === 1 && candidate.shape === 1 ? 1 : 0,
      otherSide: isBelowParty(candidate, labels, 'customerName') ? 1 : 0,
    }),
  }));
}

export function scoreIbans({ pages, labels }: Pick<Document, 'pages' | 'labels'>): Scored[] {
  return findIbans(pages).map((candidate) => ({
    candidate,
    score: probability('iban', {
      label: labelOf('iban', candidate, { pages, labels }),
      shape: candidate.shape,
    }),
  }));
}

function labelOf(
  kind: FieldKey,
  candidate: Candidate,
  { pages, labels }: Pick<Document, 'pages' | 'labels'>,
): number {
  const page = pages.find(({ page: number }) => number === candidate.page);
  return page ? labelSupport({ place: candidate, kind, page, labels }) : 0;
}

function isOnTop(candidate: Candidate, pages: readonly PageText[]): boolean {
  const page = pages[0];
  return (
    page !== undefined && candidate.page === page.page && frameOf(candidate.tokens).y0 < page.heightPt / 2
  );
}

/** Stands in the block of a party: under its label, at the same edge, within eight lines. */
function isBelowParty(
  candidate: TextCandidate,
  labels: readonly Label[],
  party: 'supplierName' | 'customerName',
): boolean {
  const { x0, y0 } = frameOf(candidate.tokens);
  return labels.some((label) => {
    const height = label.y1 - label.y0;
    const isBlock = strengthOf(label, party) === 1 && label.page === candidate.page;
    return (
      isBlock &&
      y0 > label.y0 &&
      y0 - label.y1 < 10 * height &&
      x0 >= label.x0 - height &&
      x0 - label.x0 < 14 * height
    );
  });
}
