import type { Candidate, Scored } from '../candidates/candidate.ts';
import { businessShare, genericShare } from '../candidates/parties/words.ts';
import { compact } from '../text/fold.ts';
import { isRightUnder } from './rightUnder.ts';
import { exchanged, likeliestOf, textOfName } from './scores.ts';

/** A company that is less likely is named there for another reason. */
const leastLikely = 0.02;
/** So many heights of the company's line lie at most between the two: a slogan or a register number. */
const widestGap = 2.5;

/**
 * Of a brand and the company behind it, the company with its legal form is who sells: an invoice has to name the taxable
 * person (Directive 2006/112/EC, Article 226 (5)), and a letter its company with form and register number (§ 35a GmbHG,
 * Directive 2017/1132, Article 26). It bears the brand and stands beside its address or its numbers, wherever on the page of
 * the brand; or it stands right under the brand, as heads of receipts show them. Where the brand was found more likely, the
 * two change their scores.
 */
export function operatorFirst(scored: readonly Scored[]): readonly Scored[] {
  const brand = likeliestOf(scored);
  if (!brand || hasForm(brand.candidate)) return scored;
  const companies = scored.filter(
    ({ candidate, score }) => score >= leastLikely && isWholeCompany(candidate),
  );
  const company =
    likeliestOf(companies.filter(({ candidate }) => isIdentified(candidate) && bears(candidate, brand))) ??
    likeliestOf(companies.filter(({ candidate }) => isRightUnder(candidate, brand.candidate, widestGap)));
  return company ? exchanged(scored, brand, company) : scored;
}

const hasForm = ({ features }: Candidate): boolean => features['legalForm'] === 1;

/** Who owns a shop stands under its name: `Prop. Edith Example e.K.` goes on with that name and is none itself. */
const ownerTitle =
  /^(?:inh|inhaber|inhaberin|prop|propr|proprietor|owner|eigenaar|titolare|propietario)(?:[.:]|\s|$)/iu;

/** A name with its legal form at its end, that is not announced as anybody else's. */
const isWholeCompany = (one: Candidate): boolean =>
  one.features['formAtEnd'] === 1 &&
  !one.features['namedBuyer'] &&
  !one.features['namedThird'] &&
  !ownerTitle.test(textOfName(one));

const identifying = ['addressBelow', 'townInLine', 'factsInLine', 'registerInLine'].concat(
  ['tax', 'register', 'iban'].map((fact) => `${fact}InBlock`),
);

/** Its address, register, VAT id or account stands with it; lines that nothing calls one name are none. */
const isIdentified = ({ features }: Candidate): boolean =>
  identifying.some((name) => features[name]) &&
  (features['cut_stack'] !== 1 || features['stackGoesOn'] === 1);

/** It has every word of the brand, in any order, and one of them is no word of a trade: `Harbour` is in `Harbour Boats Ltd`. */
function bears(company: Candidate, brand: Scored): boolean {
  const [own, words] = [textOfName(company), textOfName(brand.candidate)].map((text) => text.split(/\s+/));
  if (!own || !words || businessShare(words) === 1 || genericShare(words) > 0) return false;
  const keys = own.map(compact);
  const name = compact(words.join(''));
  if (company.page !== brand.candidate.page) return false;
  return (
    name.length >= 4 &&
    (keys.join('').startsWith(name) || words.every((word) => keys.includes(compact(word))))
  );
}
