import type { Candidate, Scored } from '../candidates/candidate.ts';
import { valueKey } from '../measures/occurrences.ts';
import { frameOf } from '../page/frame.ts';
import { exchanged } from './scores.ts';
import { isOfKind, isWriter } from './writer.ts';

/** A tax id that scores less is no likely one; one of another place than the customer's address needs less. */
const leastScore = 0.3;
const leastElsewhere = 0.05;
/** So much of its score is left to a lone id of the customer: a person may see it, and nobody accepts it. */
const shareOfCustomers = 0.1;
/** An address with its numbers is at most so many of its lines high. */
const mostLines = 9;

/**
 * The tax ids of a document whose names were chosen: one that ends the customer's address is the customer's. Where another
 * one stands elsewhere the two change their scores. Labels often say no more than `VAT No` in both places.
 */
export function idsOfSupplier(scored: readonly Scored[], parties: Parties): readonly Scored[] {
  return provenOf(elsewhereThanCustomers(scored, parties), parties);
}

interface Parties {
  readonly supplier: Candidate | undefined;
  readonly customer: Candidate | undefined;
  /** The number and the day of the document: no address goes on under them. */
  readonly heads: readonly (Candidate | undefined)[];
}

function elsewhereThanCustomers(scored: readonly Scored[], parties: Parties): readonly Scored[] {
  if (!parties.customer) return withoutOwner(scored);
  const [first, ...others] = scored.toSorted((one, other) => other.score - one.score);
  const isCustomers = ({ candidate }: Scored): boolean => belongsToCustomer(candidate, parties);
  if (!first || first.score < leastScore || !isCustomers(first)) return scored;
  const isOther = (one: Scored): boolean =>
    valueKey(one.candidate.value) !== valueKey(first.candidate.value) && !isCustomers(one);
  const other = others.find((one) => one.score >= leastElsewhere && isOther(one));
  if (other) return exchanged(scored, first, other);
  return scored.map((one) => (one === first ? { ...first, score: shareOfCustomers * first.score } : one));
}

/** Its check digits prove a VAT id without a label; nothing but its place says whose it is. */
const scoreOfProven = 0.5;

/**
 * A VAT id names its tax by its country's letters, and its check digits prove that it is one (VIES): it needs no label. Where
 * none was found likely, the only one that is not the customer's is the seller's, which every invoice has to have
 * (Directive 2006/112/EC, Article 226 (3)).
 */
function provenOf(scored: readonly Scored[], parties: Parties): readonly Scored[] {
  if (scored.some(({ score }) => score >= leastScore)) return scored;
  const proven = scored.filter(
    ({ candidate }) => candidate.features['checkHolds'] === 1 && !belongsToCustomer(candidate, parties),
  );
  if (new Set(proven.map(({ candidate }) => valueKey(candidate.value))).size !== 1) return scored;
  return scored.map((one) => (proven.includes(one) ? { ...one, score: scoreOfProven } : one));
}

function belongsToCustomer(id: Candidate, parties: Parties): boolean {
  const { supplier, customer, heads } = parties;
  if (!customer) return false;
  const isPast = heads.some((head) => head && isUnder(head, customer) && isBelow(id, head));
  return (!isPast && endsAddress(id, customer, supplier)) || isWriters(id, parties);
}

/** The buyer writes an order (UBL Order), so its numbers are the buyer's but for those in the seller's address. */
const isWriters = (id: Candidate, { supplier, customer }: Parties): boolean =>
  customer !== undefined &&
  isOfKind(customer, 'purchase_order') &&
  isWriter(customer) &&
  !(supplier && (isWriter(supplier) || isUnder(id, supplier)));

/** So much of its score is left to the best of two ids of whole form, where nothing says which is the customer's. */
const shareOfUnknown = 0.5;

function withoutOwner(scored: readonly Scored[]): readonly Scored[] {
  const likely = scored.filter(({ candidate, score }) => candidate.shape === 1 && score >= leastScore);
  const keys = [...new Set(likely.map(({ candidate }) => valueKey(candidate.value)))];
  // `NO 917 313 008 MVA` and `CHE-123.456.789 MWST` are printed without their country or the word for the tax too.
  const ids = keys.filter((key) => !keys.some((other) => other !== key && other.includes(key)));
  if (ids.length < 2) return scored;
  return scored.map((one) => (likely.includes(one) ? { ...one, score: shareOfUnknown * one.score } : one));
}

/** It stands under the name in one column, close enough, and the other party's name not between. */
function endsAddress(id: Candidate, name: Candidate, other: Candidate | undefined): boolean {
  return isUnder(id, name) && !(other && isUnder(other, name) && isUnder(id, other));
}

const isBelow = (lower: Candidate, upper: Candidate): boolean =>
  lower.page === upper.page && frameOf(lower.tokens).y0 > frameOf(upper.tokens).y1;

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
