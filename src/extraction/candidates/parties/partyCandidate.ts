import type { TextCandidate } from '../candidate.ts';

/**
 * A text that may be the name of a party, with where it stands and what can be measured of it. `features` are numbers
 * 0..1 with a stable set of keys that all candidates of all documents share, the same for seller and buyer: which of them a name is, is the
 * ranker's question.
 */
export interface PartyCandidate extends TextCandidate {
  readonly features: Readonly<Record<string, number>>;
}
