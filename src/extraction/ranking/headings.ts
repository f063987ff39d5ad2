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

/** Sure headings only: `Name` or `To` alone announces one party as well as another. */
const isFirstUnder = ({ candidate: { features } }: Scored, sections: readonly string[]): boolean =>
  features['namesBeforeInSection'] === 0 && sections.some((section) => (features[section] ?? 0) >= 1);
