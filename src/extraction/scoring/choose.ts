import { type ExtractedField, type FieldKey, isSameValue } from '../../domain/fields.ts';
import type { Feedback } from '../../domain/review.ts';
import type { Scored } from '../candidates/candidate.ts';
import { builtInEngine, notFound, provenanceOf } from '../engine.ts';
import { hintedCandidates } from '../feedback.ts';
import { boxOf, confidenceOf, type PageText } from '../page/pageText.ts';
import { confidenceOfWinner } from './confidence.ts';

/** Below this a candidate is no answer: a wrong value costs a reviewer more than an empty one. */
const leastScore = 0.25;

/**
 * Chooses the best candidate of a field, heeding what a person hinted. Equal values support, other values dispute.
 * Given the same candidates in the same order it answers the same.
 */
export function chooseField({
  key,
  scored,
  hints,
  pages,
  method,
}: {
  key: FieldKey;
  scored: readonly Scored[];
  hints: readonly Feedback[];
  pages: readonly PageText[];
  method: string;
}): ExtractedField {
  const ranked = hintedCandidates({ key, scored, hints }).toSorted((left, right) => right.score - left.score);
  const [winner] = ranked;
  if (!winner || winner.score < leastScore)
    return notFound(key, reasonOf(scored, pages), `${builtInEngine.name}-rules`);
  const rival = ranked.find(({ candidate }) => !isSameValue(candidate.value, winner.candidate.value));
  const { candidate, score } = winner;
  const confidence = confidenceOfWinner({
    best: score,
    runnerUp: rival?.score ?? 0,
    words: confidenceOf(candidate.tokens),
    isOcr: pages.some(({ page, isOcr }) => page === candidate.page && isOcr),
  });
  const grounding = { page: candidate.page, box: boxOf(candidate.tokens), sourceText: candidate.sourceText };
  return {
    status: 'found',
    key,
    value: candidate.value,
    confidence,
    grounding,
    provenance: provenanceOf(method),
  };
}

function reasonOf(
  scored: readonly Scored[],
  pages: readonly PageText[],
): 'no-candidate' | 'ambiguous' | 'unreadable' {
  if (pages.every(({ rows }) => rows.length === 0)) return 'unreadable';
  return scored.filter(({ score }) => score > leastScore / 2).length > 1 ? 'ambiguous' : 'no-candidate';
}
