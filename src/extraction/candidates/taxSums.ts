import { kindStrength } from '../features/labels.ts';
import { frameOf } from '../page/frame.ts';
import type { DocumentText } from '../documentText.ts';
import { isAtRate, mayBeTax } from '../measures/taxRates.ts';
import type { MoneyCandidate } from './candidate.ts';

/** A label that announces less surely than this is not one of a tax. */
const leastStrength = 0.6;
/** Lines of one table of taxes lie within so many of their heights. */
const nearLines = 12;
const mostRates = 5;

interface TaxLine {
  readonly candidate: MoneyCandidate;
  /** As printed in the line; null where it names none. */
  readonly rate: string | null;
}

/**
 * Where the tax stands in several lines, their sum is a candidate: `VAT 19 %   38.00` and `VAT 7 %   7.00` are a tax of
 * 45.00. Either each line names a rate of its own, or the lines together make a printed total of a printed net amount and
 * their sum is not printed. The sum stands where its lines stand.
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
      // `21 % VAT` reads as the head of a column of rates too.
      .filter((label) =>
        (['taxAmount', 'taxRate'] as const).some((kind) => kindStrength(label, kind) >= leastStrength),
      )
      .map(({ page, row }) => `${page}/${row}`),
  );
  const lines = amounts.flatMap((candidate): TaxLine[] => {
    const place = `${candidate.page}/${candidate.row}`;
    const row = rows.get(place);
    if (!row || !taxRows.has(place) || candidate.shape < 1) return [];
    const before = row.slice(0, candidate.first).map(({ text }) => text);
    const after = row.slice(candidate.first + candidate.tokens.length);
    const rate = /(\d{1,2}(?:[.,]\d{1,2})?) ?%/.exec(before.join(' '))?.[1] ?? null;
    return after.some(({ text }) => /\d/.test(text)) ? [] : [{ candidate, rate }];
  });
  return [...tablesOf(lines)].flatMap((table) =>
    hasOwnRates(table) || makesTotal(table, amounts) ? sumOf(table) : [],
  );
}

/** Lines that stand together, at most two such tables: with a rate in each line, and whatever they say. */
function* tablesOf(lines: readonly TaxLine[]): Generator<readonly TaxLine[]> {
  const rated = lines.filter(({ rate }) => rate !== null);
  for (const some of rated.length === lines.length ? [lines] : [rated, lines]) {
    const [first] = some;
    if (!first) continue;
    const table = some.filter(({ candidate }) => isNear(candidate, first.candidate));
    if (table.length >= 2 && table.length <= mostRates) yield table;
  }
}

const hasOwnRates = (table: readonly TaxLine[]): boolean =>
  table.every(({ rate }) => rate !== null) && new Set(table.map(({ rate }) => rate)).size === table.length;

/** A net amount and all lines together are another amount; their sum is not printed, nor is it one of the lines. */
function makesTotal(table: readonly TaxLine[], amounts: readonly MoneyCandidate[]): boolean {
  const taxes = table.map(({ candidate }) => unitsOf(candidate));
  const sum = taxes.reduce((all, tax) => all + tax, 0);
  const printed = new Set(amounts.filter(({ shape }) => shape === 1).map(unitsOf));
  const isPrinted = printed.has(sum) || taxes.some((tax) => 2 * tax === sum);
  const haveOneSign = taxes.every((tax) => Math.sign(tax) === Math.sign(sum) && tax !== 0);
  return (
    haveOneSign &&
    !isPrinted &&
    [...printed].some(
      (net) => mayBeTax(net, sum) && printed.has(net + sum) && !isReckonedOnOthers(table, net),
    )
  );
}

/**
 * The only line with a rate has its rate on the net amount and the other lines together: these are charges in the base of
 * the tax and no taxes (EN 16931, BG-21), like the contribution to recycling of French and Italian invoices.
 */
function isReckonedOnOthers(table: readonly TaxLine[], net: number): boolean {
  const [rated, second] = table.filter(({ rate }) => rate !== null);
  if (!rated?.rate || second) return false;
  const [tax, rates] = [unitsOf(rated.candidate), [Number(rated.rate.replace(',', '.'))]];
  const base = table.reduce((all, { candidate }) => all + unitsOf(candidate), net - tax);
  return isAtRate(base, tax, rates) && !isAtRate(net, tax, rates);
}

const unitsOf = ({ value }: MoneyCandidate): number => value.money.minorUnits;

function isNear(candidate: MoneyCandidate, other: MoneyCandidate): boolean {
  const [own, first] = [frameOf(candidate.tokens), frameOf(other.tokens)];
  const height = first.y1 - first.y0;
  return (
    candidate.page === other.page &&
    Math.abs(own.y0 - first.y0) < nearLines * height &&
    Math.abs(own.x1 - first.x1) < height
  );
}

function sumOf(table: readonly TaxLine[]): MoneyCandidate[] {
  const parts = table.map((line) => line.candidate);
  const minorUnits = parts.reduce((sum, part) => sum + unitsOf(part), 0);
  return parts.slice(0, 1).map((candidate) => ({
    ...candidate,
    tokens: parts.flatMap(({ tokens }) => tokens),
    sourceText: parts.map(({ sourceText }) => sourceText).join(' + '),
    features: { ...candidate.features, summed: parts.length, rateBeside: 0 },
    value: { kind: 'money', money: { ...candidate.value.money, minorUnits } },
  }));
}
