import { findParties } from './candidates/parties.ts';
import type { Label } from './features/labels.ts';
import type { PageText } from './page/pageText.ts';
import type { Scored } from './scoring/choose.ts';
import { probability } from './scoring/confidence.ts';
import { compact } from './text/fold.ts';

/**
 * Who wrote the document, and whom it is for: the issuer has the letterhead, the recipient a label or an address. The
 * issuer is the seller, but for an order, which the buyer writes.
 */
export function scoreParties({
  pages,
  labels,
  isOrder,
}: {
  pages: readonly PageText[];
  labels: readonly Label[];
  isOrder: boolean;
}): { supplierName: Scored[]; customerName: Scored[] } {
  const candidates = findParties(pages, labels);
  const issuers = candidates.map((candidate) => {
    const { supplierLabel, customerLabel, features } = candidate;
    const [label, otherSide] = isOrder ? [customerLabel, supplierLabel] : [supplierLabel, customerLabel];
    return { candidate, score: probability('supplierName', { ...features, label, otherSide }) };
  });
  const [issuer] = issuers.toSorted((left, right) => right.score - left.score);
  const issuerKey = issuer ? compact(issuer.candidate.value.text) : '';
  const recipients = candidates
    .filter(({ value }) => issuerKey === '' || !compact(value.text).includes(issuerKey))
    .map((candidate) => {
      const label = isOrder ? candidate.supplierLabel : candidate.customerLabel;
      return { candidate, score: probability('customerName', { ...candidate.features, label }) };
    });
  return isOrder
    ? { supplierName: recipients, customerName: issuers }
    : { supplierName: issuers, customerName: recipients };
}
