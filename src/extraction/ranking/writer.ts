import type { Candidate } from '../candidates/candidate.ts';

/** So sure has to be which kind of document it is: the kind says who writes to whom. */
const leastOfKind = 0.9;

export const isOfKind = ({ features }: Candidate, kind: string): boolean =>
  (features[`type.${kind}`] ?? 0) >= leastOfKind;

/** The first name at the top of the first page, which no label calls anybody. */
export const isLetterhead = ({ features }: Candidate): boolean =>
  features['firstPage'] === 1 &&
  features['isTop'] === 1 &&
  features['fromTop'] === 1 &&
  !['namedSeller', 'namedBuyer', 'namedThird', 'addressedTo'].some((name) => features[name]);

/** The paper is written on this one's letter: it is the letterhead, the line of the sender, or the foot names it. */
export const isWriter = (one: Candidate): boolean =>
  isLetterhead(one) || (one.features['sender'] ?? 0) > 0.5 || one.features['mentionedInFooter'] === 1;
