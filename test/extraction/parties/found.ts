import { findPartyCandidates } from '../../../src/extraction/candidates/parties/findPartyCandidates.ts';
import type { PartyCandidate } from '../../../src/extraction/candidates/parties/partyCandidate.ts';
import { findLabels } from '../../../src/extraction/features/labels.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { pageOf, type Piece } from '../fixtures.ts';

export function candidatesOf(pieces: readonly (readonly Piece[])[], confidence = 1): PartyCandidate[] {
  const pages = pieces.map((own, at) => pageTextOf(pageOf(own, { page: at + 1, confidence })));
  const labels = pages.flatMap((page) => findLabels(page));
  return findPartyCandidates({ pages, labels });
}
export const nameOf = ({ value }: PartyCandidate): string => value.text;
export function named(candidates: readonly PartyCandidate[], name: string): PartyCandidate {
  const found = candidates.find((candidate) => nameOf(candidate) === name);
  if (!found) throw new Error(`no candidate is ${name}, but ${candidates.map(nameOf).join(' | ')}`);
  return found;
}
export const feature = (candidates: readonly PartyCandidate[], name: string, key: string): number =>
  named(candidates, name).features[key] ?? 0;
