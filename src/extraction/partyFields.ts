import { findParties, type PartyCandidate } from './candidates/parties.ts';
import { frameOf, type Label } from './features/labels.ts';
import type { PageText } from './page/pageText.ts';
import type { Scored } from './candidates/candidate.ts';
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
  const found = findParties(pages, labels);
  const candidates = found.map((candidate) => underName(candidate, found));
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

/** The line under a name is its street or a department: it heads no address itself. */
function underName(candidate: PartyCandidate, all: readonly PartyCandidate[]): PartyCandidate {
  const { x0, y0, y1 } = frameOf(candidate.tokens);
  const height = y1 - y0;
  const isUnder = all.some(({ tokens }) => {
    const above = frameOf(tokens);
    const gap = y0 - above.y1;
    const isOfSize = Math.abs(above.y1 - above.y0 - height) < 0.2 * height;
    return isOfSize && Math.abs(above.x0 - x0) < 6 && gap > -0.5 * height && gap < 0.8 * height;
  });
  if (!isUnder) return candidate;
  const addressBlock = 0.3 * (candidate.features.addressBlock ?? 0);
  return { ...candidate, features: { ...candidate.features, addressBlock } };
}
