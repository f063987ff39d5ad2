import type { Scored } from '../../../src/extraction/candidates/candidate.ts';
import { findPartyCandidates } from '../../../src/extraction/candidates/parties/findPartyCandidates.ts';
import { findLabels } from '../../../src/extraction/features/labels.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { plain } from '../candidates/found.ts';
import { pageOf, type Piece } from '../fixtures.ts';

export type Scores = Readonly<Record<string, number>>;

/** The names on a page with the scores that they are given; others are unlikely. */
export function scoredNames(pieces: readonly Piece[], scores: Scores, unlikely = 0.01): Scored[] {
  const page = pageTextOf(pageOf(pieces));
  return findPartyCandidates({ pages: [page], labels: findLabels(page) }).map((candidate) => ({
    candidate,
    score: scores[plain(candidate.value)] ?? unlikely,
  }));
}

export const scoresByName = (scored: readonly Scored[]): Record<string, number> =>
  Object.fromEntries(scored.map(({ candidate, score }) => [plain(candidate.value), score]));
