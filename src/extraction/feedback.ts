import type { FieldKey } from '../domain/fields.ts';
import type { Box } from '../domain/geometry.ts';
import { formatDecimal } from '../domain/money.ts';
import type { Feedback } from '../domain/review.ts';
import type { Candidate, Scored } from './candidates/candidate.ts';
import { fieldMeanings } from './features/fieldLabels.ts';
import { lexicon } from './features/lexicon/index.ts';
import { valueKey } from './measures/occurrences.ts';
import { boxOf } from './page/pageText.ts';
import { compact } from './text/fold.ts';

/** A person's hint is strong, but the value is still read by the machine: it stays below certainty. */
const hintedAtLeast = 0.8;
const secondChoiceAtMost = 0.6;
const likelyBefore = 0.15;

/**
 * The candidates of a field after a person's hints. A page or a box keeps only what stands there; a text that names a
 * candidate keeps only that one; a hint that only names the field says that the value `given` was wrong, so it is dropped.
 * A hint without a field is taken for one of the field that its text names; else it raises the values that it names.
 */
export function hintedCandidates({
  key,
  scored,
  hints,
  given,
}: {
  key: FieldKey;
  scored: readonly Scored[];
  hints: readonly Feedback[];
  /** What would be chosen without any hint. */
  given: Candidate | undefined;
}): readonly Scored[] {
  return hints.reduce((left, hint) => {
    if (hint.field === key) return applyHint(left, hint, given);
    return hint.field === undefined ? applyFreeText(left, { key, text: hint.text ?? '', given }) : left;
  }, scored);
}

/**
 * A text that names no field in its own place: its words may name one (`the total is 114.00`), else a value counts
 * only where it was likely before.
 */
function applyFreeText(
  scored: readonly Scored[],
  { key, text, given }: { key: FieldKey; text: string; given: Candidate | undefined },
): readonly Scored[] {
  const fields = fieldsNamed(text);
  if (fields.size > 0 && !fields.has(key)) return scored;
  const named = scored.filter(({ candidate }) => names(text, candidate));
  const isOther = ({ candidate }: Scored): boolean =>
    !given || valueKey(candidate.value) !== valueKey(given.value);
  // One field and another value of it: as plain as a hint at the field.
  if (fields.size === 1 && named.some(isOther)) return named.map(raise);
  const least = fields.size > 0 ? 0 : likelyBefore;
  return scored.map((item) => (item.score >= least && names(text, item.candidate) ? raise(item) : item));
}

function fieldsNamed(text: string): Set<FieldKey | 'other'> {
  const words = text.split(/\s+/).map(compact);
  const phrases = words.flatMap((_, first) =>
    Array.from({ length: lexicon.longestLabel }, (_unused, more) =>
      words.slice(first, first + more + 1).join(''),
    ),
  );
  const meanings = phrases.flatMap((phrase) => fieldMeanings(lexicon.meanings.get(phrase) ?? []));
  return new Set(meanings.filter(({ strength }) => strength > 0.5).map(({ kind }) => kind));
}

function applyHint(
  scored: readonly Scored[],
  hint: Feedback,
  given: Candidate | undefined,
): readonly Scored[] {
  const { page, box, text } = hint;
  const named = text === undefined ? [] : scored.filter(({ candidate }) => names(text, candidate));
  if (named.length > 0) return named.map(raise);
  if (page === undefined && box === undefined) return withoutWrong(scored, given);
  return scored.filter(({ candidate }) => stands(candidate, { page, box })).map(raise);
}

const raise = ({ candidate, score }: Scored): Scored => ({
  candidate,
  score: score + (1 - score) * hintedAtLeast * candidate.shape,
});

/** Drops the value that was given; where it is gone already by an earlier hint, the best that is left. */
function withoutWrong(scored: readonly Scored[], given: Candidate | undefined): readonly Scored[] {
  const best = scored.toSorted((left, right) => right.score - left.score)[0]?.candidate;
  const keys = scored.map(({ candidate }) => valueKey(candidate.value));
  const own = given && valueKey(given.value);
  const wrong = own !== undefined && keys.includes(own) ? own : best && valueKey(best.value);
  return scored
    .filter((_, at) => keys[at] !== wrong)
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
  const words = wordsOf(text);
  const forms = [sourceText];
  if (value.kind === 'date') forms.push(value.date);
  if (value.kind === 'money') forms.push(formatDecimal(value.money));
  if (value.kind === 'currency') forms.push(value.code);
  if (value.kind === 'text') forms.push(value.text);
  return forms.some((form) => form.trim() !== '' && words.includes(wordsOf(form)));
}

/** Folded, with a space around each; a word without letter or digit stays as it is, or a dash would name a `€`. */
const wordsOf = (text: string): string =>
  ` ${text
    .trim()
    .split(/\s+/)
    .map((word) => compact(word) || word)
    .join(' ')} `;
