import type { Candidate, Scored } from '../candidates/candidate.ts';
import { frameOf } from '../page/frame.ts';

/** A tax id that scores less is no likely one, wherever it stands. */
const leastScore = 0.3;
/** An address with its numbers is at most so many of its lines high. */
const mostLines = 9;

/**
 * The tax ids of a document whose names were chosen: one that ends the customer's address is the customer's, where another
 * likely one stands elsewhere. The two change their scores. Labels often say no more than `VAT No` in both places.
 */
export function idsOfSupplier(
  scored: readonly Scored[],
  { supplier, customer }: { supplier: Candidate | undefined; customer: Candidate | undefined },
): readonly Scored[] {
  if (!customer) return scored;
  const likely = scored
    .filter(({ score }) => score >= leastScore)
    .toSorted((one, other) => other.score - one.score);
  const [first] = likely;
  const isCustomers = ({ candidate }: Scored): boolean => endsAddress(candidate, customer, supplier);
  const other = likely.find((one) => !isCustomers(one));
  if (!first || !other || !isCustomers(first)) return scored;
  const exchanged = new Map([
    [first, other.score],
    [other, first.score],
  ]);
  return scored.map((one) => ({ ...one, score: exchanged.get(one) ?? one.score }));
}

/** It stands under the name in one column, close enough, and the other party's name not between. */
function endsAddress(id: Candidate, name: Candidate, other: Candidate | undefined): boolean {
  return isUnder(id, name) && !(other && isUnder(other, name) && isUnder(id, other));
}

function isUnder(lower: Candidate, upper: Candidate): boolean {
  const [own, over] = [frameOf(lower.tokens), frameOf(upper.tokens)];
  const height = over.y1 - over.y0;
  const isNear = own.y0 > over.y0 + 0.5 * height && own.y0 - over.y1 < 1.4 * mostLines * height;
  return (
    lower.page === upper.page &&
    isNear &&
    own.x0 > over.x0 - height &&
    own.x0 < Math.max(over.x1, over.x0 + 16 * height)
  );
}
