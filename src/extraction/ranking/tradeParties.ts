import type { Candidate, Scored } from '../candidates/candidate.ts';
import { isLetterhead, isOfKind } from './writer.ts';
import { exchanged, likeliestOf, textOfName, type PartyNames } from './scores.ts';

/** A name with less of a window is not addressed under its sender's line. */
const leastWindow = 0.8;
/** Who receives goods is none of the names that are less likely than this. */
const leastReceiver = 0.01;

/**
 * Who writes an order buys, and whom it is addressed to sells (UBL Order and Peppol BIS 28A: the buyer issues it). A sender's
 * line over the window of an envelope says who writes (DIN 5008), and so does a letterhead over `To:`. Where both were taken
 * for the other party, they change their scores.
 */
export function writerBuys(names: PartyNames): PartyNames {
  const [seller, buyer] = [likeliestOf(names.supplierName), likeliestOf(names.customerName)];
  if (!seller || !buyer || !isOfKind(seller.candidate, 'purchase_order')) return names;
  const isLetter = isSender(seller.candidate) && isAddressed(buyer.candidate);
  const isWrittenTo = isLetterhead(seller.candidate) && (buyer.candidate.features['addressedTo'] ?? 0) > 0.5;
  if (!isLetter && !isWrittenTo) return names;
  return {
    supplierName: changed(names.supplierName, seller, buyer),
    customerName: changed(names.customerName, seller, buyer),
  };
}

const isCalled = ({ features }: Candidate): boolean =>
  Boolean(features['namedSeller'] || features['namedBuyer']);

const isSender = (one: Candidate): boolean => (one.features['sender'] ?? 0) > 0.5 && !isCalled(one);

const isAddressed = (one: Candidate): boolean =>
  (one.features['window'] ?? 0) >= leastWindow && !one.features['sender'] && !isCalled(one);

/** The two names with each other's score, in the scores of one side. */
function changed(scored: readonly Scored[], one: Scored, other: Scored): readonly Scored[] {
  const [own, others] = [one, other].map((name) => scored.find((each) => isSame(each, name)));
  return own && others ? exchanged(scored, own, others) : scored;
}

const isSame = (one: Scored, other: Scored): boolean =>
  textOfName(one.candidate) === textOfName(other.candidate);

/** A company that is less likely is named for another reason. */
const leastCompany = 0.1;

/**
 * On an order `Buyer: J. Example` names who placed it for the company that buys (UBL: the contact of BuyerCustomerParty).
 * Where a person without an address was found more likely than a company that has one, the two change their scores.
 */
export function buyersCompany(names: PartyNames): PartyNames {
  const { supplierName, customerName } = names;
  const [seller, person] = [likeliestOf(supplierName), likeliestOf(customerName)];
  if (!seller || !person || !isOfKind(person.candidate, 'purchase_order') || !isLonePerson(person))
    return names;
  const company = likeliestOf(customerName.filter((one) => isCompany(one) && !isSame(one, seller)));
  if (!company || company.score < leastCompany) return names;
  return { supplierName, customerName: exchanged(customerName, person, company) };
}

const hasAddress = ({ candidate: { features } }: Scored): boolean =>
  ['streetBelow', 'townBelow', 'townInLine', 'streetInLine'].some((name) => features[name]);

const isLonePerson = (one: Scored): boolean =>
  ['initialled', 'givenName', 'personTitle'].some((name) => one.candidate.features[name] === 1) &&
  !hasAddress(one);

const isCompany = (one: Scored): boolean =>
  one.candidate.features['formAtEnd'] === 1 && !one.candidate.features['namedThird'] && hasAddress(one);

/**
 * A delivery note has to say who receives the goods, and need not name another buyer (UBL DespatchAdvice, Peppol BIS 30:
 * DeliveryCustomerParty). Where otherwise the seller would be the buyer too, the first name where the goods go is the buyer.
 */
export function receiverOfGoods(names: PartyNames): PartyNames {
  const { supplierName, customerName } = names;
  const [seller, buyer] = [likeliestOf(supplierName), likeliestOf(customerName)];
  if (!seller || !buyer || !isOfKind(seller.candidate, 'delivery_note')) return names;
  if (!isSame(seller, buyer)) return names;
  const receiver = likeliestOf(customerName.filter(isRecipientOfGoods));
  if (!receiver || receiver.score < leastReceiver) return names;
  return { supplierName, customerName: exchanged(customerName, buyer, receiver) };
}

/** The first name under the heading that says where goods go, which names nobody else. */
export const isRecipientOfGoods = ({ candidate: { features } }: Scored): boolean =>
  (features['shipToSection'] ?? 0) >= 1 &&
  features['namesBeforeInSection'] === 0 &&
  features['linesBeforeInSection'] === 0 &&
  features['lineShare'] === 1 &&
  features['stackedLines'] === 0 &&
  !features['isLabel'] &&
  !features['street'] &&
  !features['town'];
