import type { Candidate, Scored } from '../candidates/candidate.ts';
import { isRightUnder } from './rightUnder.ts';

/** Lines of one address are no further apart, in heights of a line. */
const widestGap = 1.7;

/**
 * Of an address that names a company and under it a person, the company is the party (DIN 5008, UPU S42: the organisation
 * stands over the individual). Where the person was found more likely, the two change their scores.
 */
export function companiesFirst(scored: readonly Scored[]): readonly Scored[] {
  const companies = scored.filter(({ candidate }) => candidate.features['companyOverPerson'] === 1);
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

/** A person right under a company is no other party than the company. */
export function areOneAddress(one: Candidate, other: Candidate): boolean {
  const isPerson = ({ features }: Candidate): boolean => features['personUnderCompany'] === 1;
  return (isPerson(other) && standsRightOver(one, other)) || (isPerson(one) && standsRightOver(other, one));
}

const standsRightOver = (company: Candidate, person: Candidate): boolean =>
  isRightUnder(person, company, widestGap);
