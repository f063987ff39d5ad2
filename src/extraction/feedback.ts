import type { FieldKey } from '../domain/fields.ts';
import type { Box } from '../domain/geometry.ts';
import { formatDecimal } from '../domain/money.ts';
import type { Feedback } from '../domain/review.ts';
import type { Candidate } from './candidates/candidate.ts';
import { boxOf } from './page/pageText.ts';
import type { Scored } from './scoring/choose.ts';
import { compact } from './text/fold.ts';

/** A person's hint is strong, but the value is still read by the machine: it stays below certainty. */
const hintedAtLeast = 0.8;
const secondChoiceAtMost = 0.6;

/**
 * The candidates of a field after a person's hints. A page or a box keeps only what stands there; a text that names a
 * candidate keeps only that one; a hint that only names the field says that the best value was wrong, so it is dropped.
 */
export function hintedCandidates({
  key,
  scored,
  hints,
}: {
  key: FieldKey;
  scored: readonly Scored[];
  hints: readonly Feedback[];
}): readonly Scored[] {
  return hints.filter(({ field }) => field === key).reduce(applyHint, scored);
}

function applyHint(scored: readonly Scored[], hint: Feedback): readonly Scored[] {
  const { page, box, text } = hint;
  const named = text === undefined ? [] : scored.filter(({ candidate }) => names(text, candidate));
  if (named.length > 0) return named.map(raise);
  if (page === undefined && box === undefined) return withoutBest(scored);
  return scored.filter(({ candidate }) => stands(candidate, { page, box })).map(raise);
}

const raise = ({ candidate, score }: Scored): Scored => ({
  candidate,
  score: score + (1 - score) * hintedAtLeast * candidate.shape,
});

function withoutBest(scored: readonly Scored[]): readonly Scored[] {
  const [best] = scored.toSorted((left, right) => right.score - left.score);
  const wrong = JSON.stringify(best?.candidate.value);
  return scored
    .filter(({ candidate }) => JSON.stringify(candidate.value) !== wrong)
    .map(({ candidate, score }) => ({ candidate, score: Math.min(score, secondChoiceAtMost) }));
}

function stands(
  candidate: Candidate,
  { page, box }: { page: number | undefined; box: Box | undefined },
): boolean {
  if (page !== undefined && candidate.page !== page) return false;
  if (!box) return true;
  const [x0, y0, x1, y1] = boxOf(candidate.tokens);
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}

/** Does the text name this value, as printed or as held? Whole words only: `100` is not named by `1000`. */
function names(text: string, { value, sourceText }: Candidate): boolean {
  const words = ` ${text.split(/\s+/).map(compact).join(' ')} `;
  const forms = [sourceText];
  if (value.kind === 'date') forms.push(value.date);
  if (value.kind === 'money') forms.push(formatDecimal(value.money));
  return forms.some((form) => words.includes(` ${form.split(/\s+/).map(compact).join(' ')} `));
}
