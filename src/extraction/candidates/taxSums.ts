import { kindStrength } from '../features/labels.ts';
import { frameOf } from '../page/frame.ts';
import type { DocumentText } from '../documentText.ts';
import type { MoneyCandidate } from './candidate.ts';

/** A label that announces less surely than this is not one of a tax. */
const leastStrength = 0.6;
/** Lines of one table of taxes lie within so many of their heights. */
const nearLines = 12;
const mostRates = 5;

interface TaxLine {
  readonly candidate: MoneyCandidate;
  readonly rate: string;
}

/**
 * Where the tax stands in several lines, one for each rate, and no sum of them is printed, their sum is a candidate:
 * `VAT 19 %   38.00` and `VAT 7 %   7.00` are a tax of 45.00. It stands where its lines stand.
 */
export function taxSums(
  amounts: readonly MoneyCandidate[],
  { pages, labels }: Pick<DocumentText, 'pages' | 'labels'>,
): MoneyCandidate[] {
  const rows = new Map(
    pages.flatMap((page) => page.rows.map((row) => [`${row.page}/${row.index}`, row.tokens])),
  );
  const taxRows = new Set(
    labels
      .filter((label) => kindStrength(label, 'taxAmount') >= leastStrength)
      .map(({ page, row }) => `${page}/${row}`),
  );
  const lines = amounts.flatMap((candidate): TaxLine[] => {
    const place = `${candidate.page}/${candidate.row}`;
    const row = rows.get(place);
    if (!row || !taxRows.has(place) || candidate.shape < 1) return [];
    const before = row.slice(0, candidate.first).map(({ text }) => text);
    const after = row.slice(candidate.first + candidate.tokens.length);
    const rate = /(\d{1,2}(?:[.,]\d{1,2})?) ?%/.exec(before.join(' '))?.[1];
    return rate === undefined || after.some(({ text }) => /\d/.test(text)) ? [] : [{ candidate, rate }];
  });
  const [first] = lines;
  if (!first) return [];
  const table = lines.filter(({ candidate }) => isNear(candidate, first.candidate));
  const rates = new Set(table.map(({ rate }) => rate));
  return rates.size > 1 && rates.size === table.length && rates.size <= mostRates
    ? [sumOf(first, table)]
    : [];
}

function isNear(candidate: MoneyCandidate, other: MoneyCandidate): boolean {
  const [own, first] = [frameOf(candidate.tokens), frameOf(other.tokens)];
  const height = first.y1 - first.y0;
  return (
    candidate.page === other.page &&
    Math.abs(own.y0 - first.y0) < nearLines * height &&
    Math.abs(own.x1 - first.x1) < height
  );
}

function sumOf({ candidate }: TaxLine, table: readonly TaxLine[]): MoneyCandidate {
  const parts = table.map((line) => line.candidate);
  const minorUnits = parts.reduce((sum, part) => sum + part.value.money.minorUnits, 0);
  return {
    ...candidate,
    tokens: parts.flatMap(({ tokens }) => tokens),
    sourceText: parts.map(({ sourceText }) => sourceText).join(' + '),
    features: { ...candidate.features, summed: parts.length },
    value: { kind: 'money', money: { ...candidate.value.money, minorUnits } },
  };
}
