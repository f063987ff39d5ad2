import type { Candidate, Scored } from '../candidates/candidate.ts';
import { exchanged, likeliestOf } from './scores.ts';

/** A joined name that is less likely joins what does not belong together. */
const leastLikely = 0.02;

/**
 * A name that goes on in the next line is the whole of both: `Example Works GmbH` above `& Co. KG` is another company than
 * the first line says. Where a part was found more likely than the whole, the two change their scores.
 */
export function wholeNames(scored: readonly Scored[]): readonly Scored[] {
  let best = scored;
  for (const { candidate: whole } of scored) {
    if (!isOneName(whole)) continue;
    const own = best.find(({ candidate }) => candidate === whole);
    const part = likeliestOf(best.filter((one) => isPart(one, whole.tokens)));
    if (!own || !part || own.score < leastLikely || part.score <= own.score) continue;
    best = exchanged(best, own, part);
  }
  return best;
}

/** Its second line goes on with the first, or all of it stands in one line elsewhere on the document. */
const isOneName = ({ features }: Candidate): boolean =>
  features['stackGoesOn'] === 1 || features['stackInOneLine'] === 1;

/** All of its words are words of the whole, and some are missing. */
const isPart = ({ candidate: { tokens } }: Scored, whole: Scored['candidate']['tokens']): boolean =>
  tokens.length < whole.length && tokens.every((token) => whole.includes(token));
