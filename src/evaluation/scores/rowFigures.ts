import { bootstrap, shareOf, type Interval, type Share } from './intervals.ts';
import type { JudgedDocument } from './judgement.ts';
import type { RowScore } from './lineItems.ts';
import { basisOf, type Basis } from './tables.ts';

/** Line items over all documents whose label has rows. */
export interface RowFigures extends Basis {
  /** 2 × pairs / (true rows + given rows) over all documents together. */
  readonly f1: number | null;
  readonly f1Interval: Interval | null;
  /** The mean of the documents' own F1. */
  readonly meanF1: number | null;
  /** Documents with every row and no other. */
  readonly exact: Share;
  readonly quantity: Share;
  readonly unitPrice: Share;
}

/** The figures of the rows; intervals are bootstraps over documents, since rows of one table fail together. */
export function rowFiguresOf(documents: readonly JudgedDocument[]): RowFigures {
  const labelled = documents.filter(({ rows }) => rows !== null);
  const scores = labelled.flatMap(({ rows }) => (rows === null ? [] : [rows]));
  return {
    ...basisOf(labelled),
    f1: f1Of(scores),
    f1Interval: bootstrap(scores, f1Of),
    meanF1: meanF1Of(scores),
    exact: shareOf({ right: scores.filter(isExact).length, counted: scores.length }),
    quantity: sumOf(scores.map(({ quantities }) => quantities)),
    unitPrice: sumOf(scores.map(({ unitPrices }) => unitPrices)),
  };
}

/** F1 over the rows of several documents taken together; null where there is no row at all. */
export function f1Of(scores: readonly Pick<RowScore, 'pairs' | 'truthRows' | 'givenRows'>[]): number | null {
  let [pairs, rows] = [0, 0];
  for (const score of scores) {
    pairs += score.pairs;
    rows += score.truthRows + score.givenRows;
  }
  return rows === 0 ? null : (2 * pairs) / rows;
}

function meanF1Of(scores: readonly RowScore[]): number | null {
  // A document without a true and a given row has its rows exactly right.
  const each = scores.map((score) => f1Of([score]) ?? 1);
  return each.length === 0 ? null : each.reduce((sum, f1) => sum + f1, 0) / each.length;
}

const isExact = ({ pairs, truthRows, givenRows }: RowScore): boolean =>
  pairs === truthRows && pairs === givenRows;

function sumOf(parts: readonly { right: number; scored: number }[]): Share {
  return shareOf({
    right: parts.reduce((sum, { right }) => sum + right, 0),
    counted: parts.reduce((sum, { scored }) => sum + scored, 0),
  });
}
