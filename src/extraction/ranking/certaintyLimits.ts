import type { DocumentType } from '../../domain/document.ts';
import type { FieldKey } from '../../domain/fields.ts';
import type { Candidate } from '../candidates/candidate.ts';
import type { Choice } from './choose.ts';
import { certaintyAsDue, mostSureOfUnclear } from '../measures/dueWords.ts';

export interface GivenValue {
  readonly key: FieldKey;
  readonly candidate: Pick<Candidate, 'features'>;
  readonly choice: Pick<Choice, 'elsewhere' | 'overExchange' | 'probability' | 'rival'>;
  readonly documentType: DocumentType;
  /** The words of its page come from recognition. */
  readonly isOcr: boolean;
}

/** The confidence of a value, no higher than a rule allows, however well the choice fits. Probabilities 0..1. */
export function certaintyWithinLimits(confidence: number, given: GivenValue): number {
  if (given.key === 'dueDate') return certaintyAsDue(confidence, given.candidate.features);
  return isUnclear(given) ? Math.min(mostSureOfUnclear, confidence) : confidence;
}

/**
 * A number that another group follows may be a part of it. A recognised one with a digit beside its lookalike letter, `0O`,
 * `1I`, was often read wrongly, and so was a recognised tax id whose check digits do not hold.
 */
function isUnclear(given: GivenValue): boolean {
  if (given.candidate.features['cut'] === 1) return true;
  const { lookalikes, checkFails } = given.candidate.features;
  if (given.isOcr && (lookalikes === 1 || checkFails === 1)) return true;
  if (given.key === 'supplierName' || given.key === 'customerName') return isUnclearName(given);
  return given.documentType === 'credit_note' && isUnclearOnCreditNote(given);
}

/** From so much on a name may be that of the other party, where the exchange is no worse than by `closeCall` log-odds. */
const likelyElsewhere = 0.3;
const closeCall = 3;
/** Another name from so much on is near enough to be the one. */
const nearRival = 0.1;
/** Of two likely names the better one is hardly better by so little. */
const hardlyBetter = 0.1;

/**
 * Seller and buyer are given one name each: which of the two has it is no sure thing where it is likely for both, nor which
 * of two names it is that are likely alike. A name that neither stands out nor has anything with it that the one of a party
 * has, no heading, address, number, form or second place, is a guess beside another.
 */
function isUnclearName({
  choice: { elsewhere, overExchange, probability, rival },
  candidate: { features },
}: GivenValue): boolean {
  const isOfEither = elsewhere >= likelyElsewhere && overExchange < closeCall;
  const isEven = rival >= likelyElsewhere && probability - rival < hardlyBetter;
  return (
    isOfEither || isEven || (features['supports'] === 0 && features['isLarge'] === 0 && rival >= nearRival)
  );
}

/**
 * A credit note names the number and the day of its invoice too: its own number is sure only by a label that says so, its
 * own day is not the first. What it credits is positive by its kind (EN 16931, type 381), yet many print a minus; whoever
 * books the amount has to know which of the two the minus says.
 */
function isUnclearOnCreditNote({ key, candidate: { features } }: GivenValue): boolean {
  if (key === 'invoiceNumber') return (features['creditLead'] ?? 0) < 0.5;
  if (features['negative'] === 1) return true;
  return key === 'issueDate' && features['earliest'] === 1 && (features['dates'] ?? 0) > 1;
}
