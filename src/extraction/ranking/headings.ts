import type { Scored } from '../candidates/candidate.ts';
import { exchanged, likeliestOf } from './scores.ts';

type Side = 'supplier' | 'customer';
const sectionsOf: Readonly<
  Record<Side, { readonly own: readonly string[]; readonly others: readonly string[] }>
> = {
  supplier: { own: ['supplierSection', 'payeeSection'], others: ['customerSection', 'shipToSection'] },
  customer: { own: ['customerSection'], others: ['supplierSection', 'payeeSection', 'shipToSection'] },
};

/** A name that is less likely is an address or a note under the heading. */
const leastLikely = 0.08;
/** Behind a label stands little else than a name. */
const leastBehindLabel = 0.03;

/**
 * The first name under a heading is the party that the heading names: where goods go (EN 16931, BG-13) or who sells (BG-4)
 * is not the buyer (BG-7). Where the first name of another's section was found more likely, it changes scores with that of
 * the own one. `scored` are the candidates for the name of this side.
 */
export function ofOwnHeading(scored: readonly Scored[], side: Side): readonly Scored[] {
  const { own, others } = sectionsOf[side];
  const best = likeliestOf(scored);
  const named = likeliestOf(scored.filter((one) => isFirstUnder(one, own) && !isFirstUnder(one, others)));
  if (!best || !named || named.score < leastLikely || named.score >= best.score) return scored;
  if (!isFirstUnder(best, others) || isFirstUnder(best, own)) return scored;
  return exchanged(scored, best, named);
}

/**
 * The name right behind a label of the buyer, `Bill to: Example Ltd, 8 Mill Road`, is the buyer, where otherwise a name would
 * be that nothing calls so and that is not addressed in a window.
 */
export function behindOwnLabel(scored: readonly Scored[]): readonly Scored[] {
  const best = likeliestOf(scored);
  const named = likeliestOf(scored.filter(isBehindLabel));
  if (!best || !named || named.score < leastBehindLabel || named.score >= best.score) return scored;
  const { namedBuyer = 0, customerSection = 0, window = 0 } = best.candidate.features;
  return namedBuyer > 0 || customerSection > 0 || window > 0.5 ? scored : exchanged(scored, best, named);
}

/** `To` alone is a label of many things: an address in the same line makes it sure. */
const isBehindLabel = ({ candidate: { features } }: Scored): boolean =>
  features['cut_afterLabel'] === 1 &&
  ((features['customerBefore'] ?? 0) >= 1 ||
    ((features['customerBefore'] ?? 0) > 0.5 && features['townInLine'] === 1));

/** Sure headings only: `Name` or `To` alone announces one party as well as another. */
const isFirstUnder = ({ candidate: { features } }: Scored, sections: readonly string[]): boolean =>
  features['namesBeforeInSection'] === 0 && sections.some((section) => (features[section] ?? 0) >= 1);
