import { fieldKeys, type FieldKey } from '../../domain/fields.ts';
import type { Scored } from '../candidates/candidate.ts';
import type { DocumentText } from '../documentText.ts';
import { scoreAsDue } from '../measures/dueWords.ts';
import { scoreAsSum } from '../measures/loyaltyPoints.ts';
import { scoreAsNumber, scoreAsOrder } from '../measures/numberRelations.ts';
import { scoreAsIssue } from '../measures/otherPapers.ts';
import { candidateRows, currencyRows, kindOfField, type CandidateRow } from './candidateRows.ts';
import { chooseValues } from './choose.ts';
import type { Models } from './models.ts';
import { logistic, type Features } from '../measures/features.ts';
import { logOdds, type Trees } from './trees.ts';

/** The score of every candidate for every field of its kind, the currency first: amounts and dates are read by it. */
export function rankFields(
  document: DocumentText,
  models: Pick<Models, 'fields'>,
): Record<FieldKey, Scored[]> {
  const currencies = scoresOf(currencyRows(document), models.fields.currency);
  const rows = candidateRows(document, { currency: currencyIn(currencies) });
  const scored = fieldKeys.map((key) => {
    const kind = kindOfField[key];
    return [key, kind === 'currency' ? currencies : scoresOf(rows[kind], models.fields[key])] as const;
  });
  return byRules(Object.fromEntries(scored) as Record<FieldKey, Scored[]>);
}

/** The learned scores with what rules say against them. Whoever scores candidates in another way asks them too. */
export const byRules = (scores: Record<FieldKey, Scored[]>): Record<FieldKey, Scored[]> => ({
  ...scores,
  invoiceNumber: scores.invoiceNumber.map(bySaying(scoreAsNumber)),
  purchaseOrder: scores.purchaseOrder.map(bySaying(scoreAsOrder)),
  issueDate: scores.issueDate.map(bySaying(scoreAsIssue)),
  dueDate: scores.dueDate.map(bySaying(scoreAsDue)),
  netAmount: scores.netAmount.map(bySaying(scoreAsSum)),
  totalAmount: scores.totalAmount.map(bySaying(scoreAsSum)),
  iban: scores.iban.map(withoutReaders),
});

/** Money is taken from the reader's own account; it is not where to pay. A person may still point at it. */
const withoutReaders = (scored: Scored): Scored =>
  scored.candidate.features['readers'] === 1 ? { ...scored, score: 0 } : scored;

/** What scores less is chosen by nobody; a training writes out the measures of few candidates, see `RowKeeper`. */
const leastLookedAt = 0.02;

/** The score that the words around the value leave of it. */
const bySaying =
  (scoreFor: (score: number, features: Features) => number) =>
  (scored: Scored): Scored => {
    const { candidate, score } = scored;
    return score < leastLookedAt ? scored : { candidate, score: scoreFor(score, candidate.features) };
  };

/** The currency that these scores choose, or null. */
export function currencyIn(currency: readonly Scored[]): string | null {
  const value = chooseValues({ currency }).currency?.candidate.value;
  return value?.kind === 'currency' ? value.code : null;
}

function scoresOf(rows: readonly CandidateRow[], model: Trees): Scored[] {
  return rows.map(({ candidate, features }) => ({
    candidate: { ...candidate, features },
    score: logistic(logOdds(model, features)),
  }));
}
