import type { Scored } from '../candidates/candidate.ts';
import { isRecipientOfGoods } from './tradeParties.ts';
import { leastProbability, likeliestOf, type PartyNames } from './scores.ts';

/** Enough to be chosen; whether it is given is said by its certainty. */
const scoreOfOnly = 0.3;

/**
 * Where no name is likely, the one that nobody else can be. Of the seller, the only company, in a line with its register or
 * tax number (Directive 2017/1132, Article 26); of the buyer, whom a sure label names, or else where the goods go
 * (EN 16931, BG-13: deliver-to is named besides only where it differs from the buyer).
 */
export function onlyNamed({ supplierName, customerName }: PartyNames): PartyNames {
  return {
    supplierName: onlyOne(supplierName, [isOnlyCompany]),
    customerName: onlyOne(customerName, [isBehindSureLabel, isRecipientOfGoods]),
  };
}

function onlyOne(scored: readonly Scored[], kinds: readonly ((one: Scored) => boolean)[]): readonly Scored[] {
  const best = likeliestOf(scored);
  if (!best || best.score >= leastProbability) return scored;
  const only = kinds.map((is) => likeliestOf(scored.filter(is))).find((one) => one !== undefined);
  return only ? scored.map((one) => (one === only ? { ...only, score: scoreOfOnly } : one)) : scored;
}

const isBehindSureLabel = ({ candidate: { features } }: Scored): boolean =>
  (features['customerBefore'] ?? 0) >= 0.9 &&
  (features['lineShare'] === 1 || features['cut_afterLabel'] === 1) &&
  !features['isLabel'];

const isOnlyCompany = ({ candidate: { features } }: Scored): boolean =>
  features['onlyForm'] === 1 &&
  features['formAtEnd'] === 1 &&
  (features['factsInLine'] === 1 || features['registerInLine'] === 1) &&
  !features['namedBuyer'] &&
  !features['namedThird'];
