import type { Candidate, Scored } from '../candidates/candidate.ts';

/** What cannot be, however sure each value is alone; in log-odds. */
export const never = -1000;
/** What two open days gain that follow each other in this order only; they lose it in the other order, and as one printed day. */
export const onlyOrder = 6;

/** How well the days of issue and of payment fit together, in log-odds. */
export function datesFit({
  issueDate,
  dueDate,
}: {
  readonly issueDate?: Candidate | null;
  readonly dueDate?: Candidate | null;
}): number {
  if (issueDate?.value.kind !== 'date' || dueDate?.value.kind !== 'date') return 0;
  const [issued, due] = [issueDate.value.date, dueDate.value.date];
  if (issueDate.features['open'] === 1 && dueDate.features['open'] === 1) {
    // One paper prints its days in one order, unless it shows that it does not.
    const isMixed = issueDate.features['mixedOrder'] === 1;
    if (issueDate.features['monthFirst'] !== dueDate.features['monthFirst']) return isMixed ? -3 : never;
    if (isSamePlace(issueDate, dueDate)) return -onlyOrder;
    const [follows, wouldFollow] = [due >= issued, otherOrder(due) >= otherOrder(issued)];
    if (follows !== wouldFollow) return follows ? onlyOrder : -onlyOrder;
  }
  return due < issued ? -3 : 0;
}

const isSamePlace = (one: Candidate, other: Candidate): boolean =>
  one.page === other.page && one.row === other.row && one.first === other.first;

/** The same numbers with day and month changed. */
const otherOrder = (date: string): string => `${date.slice(0, 4)}-${date.slice(8)}-${date.slice(5, 7)}`;

/**
 * The days that may be the due date at all: of a printed day that is none in either order of its numbers, the order says
 * nothing of the day of issue.
 */
export function likelyDue(scored: readonly Scored[], leastProbability: number): readonly Scored[] {
  const placeOf = ({ page, row, first }: Candidate): string => `${page}/${row}/${first}`;
  const likely = new Set(
    scored.filter(({ score }) => score >= leastProbability).map(({ candidate }) => placeOf(candidate)),
  );
  return scored.filter(({ candidate }) => likely.has(placeOf(candidate)));
}
