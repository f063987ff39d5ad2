import type { Candidate, Scored } from '../candidates/candidate.ts';
import { isRightUnder } from './rightUnder.ts';
import { exchanged, likeliestOf } from './scores.ts';

/** A company that is less likely is named there for another reason. */
const leastLikely = 0.02;
/** So many heights of the company's line lie at most between the two: a slogan or a register number. */
const widestGap = 2.5;

/**
 * Of a brand and the company right under it, as heads of receipts show them, the company with its legal form is who sells:
 * a receipt has to name the taxable person (Directive 2006/112/EC, Article 226 (5)). Where the brand was found more likely,
 * the two change their scores.
 */
export function operatorFirst(scored: readonly Scored[]): readonly Scored[] {
  const brand = likeliestOf(scored);
  if (!brand || hasForm(brand.candidate)) return scored;
  const company = likeliestOf(
    scored.filter(
      ({ candidate, score }) =>
        score >= leastLikely &&
        isWholeCompany(candidate) &&
        isRightUnder(candidate, brand.candidate, widestGap),
    ),
  );
  return company ? exchanged(scored, brand, company) : scored;
}

const hasForm = ({ features }: Candidate): boolean => features['legalForm'] === 1;

/** A name with its legal form at its end, that is not announced as anybody else's. */
const isWholeCompany = ({ features }: Candidate): boolean =>
  features['formAtEnd'] === 1 && !features['namedBuyer'] && !features['namedThird'];
