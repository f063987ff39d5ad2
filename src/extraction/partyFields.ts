import { findParties } from './candidates/parties.ts';
import type { Label } from './features/labels.ts';
import type { PageText } from './page/pageText.ts';
import type { Scored } from './scoring/choose.ts';
import { probability } from './scoring/confidence.ts';
import { compact } from './text/fold.ts';

/** Seller first; the buyer is somebody else, found by a label or as the head of an address. */
export function scoreParties({ pages, labels }: { pages: readonly PageText[]; labels: readonly Label[] }): {
  supplierName: Scored[];
  customerName: Scored[];
} {
  const candidates = findParties(pages, labels);
  const supplierName = candidates.map((candidate) => ({
    candidate,
    score: probability('supplierName', candidate.features),
  }));
  const [supplier] = supplierName.toSorted((left, right) => right.score - left.score);
  const supplierKey = supplier ? compact(supplier.candidate.value.text) : '';
  const customerName = candidates
    .filter(({ value }) => supplierKey === '' || !compact(value.text).includes(supplierKey))
    .map((candidate) => ({
      candidate,
      score: probability('customerName', { ...candidate.features, label: candidate.customerLabel }),
    }));
  return { supplierName, customerName };
}
