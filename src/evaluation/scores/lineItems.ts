import { normalisedText, type TrueLineItem } from '../../domain/truth.ts';
import type { ResultLineItem } from '../results.ts';

/** How the rows of one document came out. `quantities` and `unitPrices` count over the pairs where the truth has them. */
export interface RowScore {
  readonly truthRows: number;
  readonly givenRows: number;
  readonly pairs: number;
  readonly quantities: { readonly right: number; readonly scored: number };
  readonly unitPrices: { readonly right: number; readonly scored: number };
}

type GivenRow = Pick<ResultLineItem, 'description' | 'quantity' | 'unitPrice' | 'lineTotal'>;

interface Candidate {
  readonly truth: number;
  readonly given: number;
  readonly similarity: number;
}

/** Descriptions below this are not the same row. */
const leastSimilarity = 0.5;
/** A given text this short may stand in any other. */
const leastLetters = 4;
/** A given text may add so many times the true one: column words, article numbers. */
const longest = 3;

const sameAmount = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : Math.abs(one - other) <= 0.01 + 1e-9;

/**
 * Pairs true and given rows: equal line totals and descriptions alike by 0.5 or more, the most alike first, then the
 * nearest in order, each row once. A `GROUP` row of the truth counts neither way, nor does the given row that pairs with it.
 */
export function scoreRows({
  truth,
  given,
}: {
  truth: readonly TrueLineItem[];
  given: readonly GivenRow[];
}): RowScore {
  const isGroup = (index: number): boolean => truth[index]?.lineKind === 'GROUP';
  const all = pairRows({ truth, given });
  const pairs = all.filter((pair) => !isGroup(pair.truth));
  return {
    truthRows: truth.filter((_, index) => !isGroup(index)).length,
    givenRows: given.length - (all.length - pairs.length),
    pairs: pairs.length,
    quantities: countRight(pairs, { truth, given }, 'quantity'),
    unitPrices: countRight(pairs, { truth, given }, 'unitPrice'),
  };
}

function pairRows({
  truth,
  given,
}: {
  truth: readonly TrueLineItem[];
  given: readonly GivenRow[];
}): Candidate[] {
  const candidates = truth.flatMap((trueRow, truthIndex) =>
    given.flatMap((givenRow, givenIndex) => {
      if (!sameAmount(trueRow.lineTotal, givenRow.lineTotal)) return [];
      const similarity = similarityOf({ truth: trueRow.description, given: givenRow.description });
      return similarity >= leastSimilarity ? [{ truth: truthIndex, given: givenIndex, similarity }] : [];
    }),
  );
  const distance = (pair: Candidate): number => Math.abs(pair.truth - pair.given);
  // Detail rows go first, so that a heading that carries their sum takes none of them away.
  const rank = (pair: Candidate): number => (truth[pair.truth]?.lineKind === 'GROUP' ? 1 : 0);
  const usedTruth = new Set<number>();
  const usedGiven = new Set<number>();
  return candidates
    .toSorted(
      (one, other) =>
        rank(one) - rank(other) || other.similarity - one.similarity || distance(one) - distance(other),
    )
    .filter((pair) => {
      if (usedTruth.has(pair.truth) || usedGiven.has(pair.given)) return false;
      usedTruth.add(pair.truth);
      usedGiven.add(pair.given);
      return true;
    });
}

/**
 * How alike two descriptions are, 0..1: 1 when one holds the other (a given one of 4 characters or more, and at most three
 * times as long as the true one), else the Dice coefficient over pairs of letters (Dice 1945). A true one of null fits any.
 */
export function similarityOf({ truth, given }: { truth: string | null; given: string | null }): number {
  if (truth === null) return 1;
  const [wanted, shown] = [normalisedText(truth), normalisedText(given ?? '')];
  if (wanted === shown) return 1;
  if (shown.length >= leastLetters && wanted.includes(shown)) return 1;
  if (wanted !== '' && shown.includes(wanted) && shown.length <= longest * wanted.length) return 1;
  return dice(letterPairs(wanted), letterPairs(shown));
}

function dice(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 0;
  const left = new Map<string, number>();
  for (const pair of one) left.set(pair, (left.get(pair) ?? 0) + 1);
  const shared = other.filter((pair) => {
    const count = left.get(pair) ?? 0;
    if (count > 0) left.set(pair, count - 1);
    return count > 0;
  });
  return (2 * shared.length) / (one.length + other.length);
}

function letterPairs(text: string): string[] {
  const letters = Array.from(text);
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

function countRight(
  pairs: readonly Candidate[],
  { truth, given }: { truth: readonly TrueLineItem[]; given: readonly GivenRow[] },
  part: 'quantity' | 'unitPrice',
): { right: number; scored: number } {
  const scored = pairs.filter((pair) => truth[pair.truth]?.[part] != null);
  const right = scored.filter((pair) =>
    sameAmount(truth[pair.truth]?.[part] ?? null, given[pair.given]?.[part] ?? null),
  );
  return { right: right.length, scored: scored.length };
}
