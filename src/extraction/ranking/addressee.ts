import type { Candidate, Scored } from '../candidates/candidate.ts';
import { compact } from '../text/fold.ts';
import { formInShort, withoutForm } from '../text/legalForms.ts';
import { isRightUnder } from './rightUnder.ts';
import { exchanged, likeliestOf, textOfName } from './scores.ts';

/** Lines of one address are no further apart, in heights of a line. */
const widestGap = 1.7;
/** So far is the company from its department where a person stands between them. */
const withPersonBetween = 3.2;
/** A line beside a department that is less likely is no company. */
const leastLikely = 0.02;

/**
 * Of an address that names a company and under it a person, the company is the party (DIN 5008, UPU S42: the organisation
 * stands over the individual). Where the person was found more likely, the two change their scores. A department is no
 * party at all: the company in its address is.
 */
export function companiesFirst(scored: readonly Scored[]): readonly Scored[] {
  return withoutDepartments(overPersons(scored));
}

function overPersons(scored: readonly Scored[]): readonly Scored[] {
  // A heading over a person looks like a company.
  const companies = scored.filter(
    ({ candidate: { features } }) =>
      features['companyOverPerson'] === 1 &&
      features['isSureLabel'] !== 1 &&
      features['partyLabelWithin'] !== 1,
  );
  if (companies.length === 0) return scored;
  const changed = new Map<Scored, Scored>();
  for (const person of scored) {
    if (person.candidate.features['personUnderCompany'] !== 1) continue;
    const company = companies.find(({ candidate }) => standsRightOver(candidate, person.candidate));
    if (!company || company.score >= person.score) continue;
    changed.set(company, { ...company, score: person.score });
    changed.set(person, { ...person, score: company.score });
  }
  return scored.map((one) => changed.get(one) ?? one);
}

function withoutDepartments(scored: readonly Scored[]): readonly Scored[] {
  let left = scored;
  for (const one of scored) {
    if (!isDepartment(one.candidate)) continue;
    const department = left.find(({ candidate }) => candidate === one.candidate) ?? one;
    const beside = left.filter((other) => standsBeside(other, department.candidate));
    const company = likeliestOf(beside.filter((other) => !isPerson(other))) ?? likeliestOf(beside);
    if (company && company.score < department.score) left = exchanged(left, company, department);
    left = left.map((other) => (other.candidate === one.candidate ? { ...other, score: 0 } : other));
  }
  return left;
}

/** In large print such words are a name. */
const isDepartment = ({ features }: Candidate): boolean =>
  features['department'] === 1 && features['isLarge'] !== 1;

const isPerson = ({ candidate: { features } }: Scored): boolean =>
  features['givenName'] === 1 || features['personTitle'] === 1;

/** A whole line of the department's address, which is no street and no town. */
function standsBeside({ candidate, score }: Scored, department: Candidate): boolean {
  const { features } = candidate;
  const isName =
    features['lineShare'] === 1 && !features['street'] && !features['town'] && !features['isLabel'];
  return (
    score >= leastLikely &&
    isName &&
    !isDepartment(candidate) &&
    (isRightUnder(candidate, department, withPersonBetween) ||
      isRightUnder(department, candidate, withPersonBetween))
  );
}

/**
 * A person right under a company is no other party than the company, nor is a name that holds words of the other, nor the
 * same name with its legal form, in short or in full. With another form it is another firm.
 */
export function areOneParty(one: Candidate, other: Candidate): boolean {
  const isAddressee = ({ features }: Candidate): boolean => features['personUnderCompany'] === 1;
  return (
    (isAddressee(other) && standsRightOver(one, other)) ||
    (isAddressee(one) && standsRightOver(other, one)) ||
    one.tokens.some((token) => other.tokens.includes(token)) ||
    areOneName(one, other)
  );
}

function areOneName(one: Candidate, other: Candidate): boolean {
  const [words, others] = [one, other].map((name) => textOfName(name).split(/\s+/)) as [string[], string[]];
  const [form, otherForm] = [formInShort(words), formInShort(others)];
  const isOneForm = form === otherForm || form === '' || otherForm === '';
  return isOneForm && compact(withoutForm(words).join('')) === compact(withoutForm(others).join(''));
}

const standsRightOver = (company: Candidate, person: Candidate): boolean =>
  isRightUnder(person, company, widestGap);
