import type { MoneyCandidate } from './candidates/candidate.ts';
import { frameOf } from './features/labels.ts';
import type { MoneyKey, Supported } from './moneyTriples.ts';
import type { PageText } from './page/pageText.ts';

/** The sum of several lines is printed nowhere: it is a little less sure than one printed amount. */
const sumTrust = 0.97;
/** A line that is only a part of the tax is hardly the whole of it. */
const partTrust = 0.6;

/**
 * Where net or tax stands in several lines, one for each rate, the field is their sum: `VAT 19 %   38.00` and
 * `VAT 7 %   7.00` are a tax of 45.00. The sum stands where its lines stand.
 */
export function withSumsByRate(supported: readonly Supported[], pages: readonly PageText[]): Supported[] {
  const groups = (['netAmount', 'taxAmount'] as const).flatMap((key) => {
    const lines = linesByRate(supported, { key, pages });
    return lines.length > 1 ? [{ key, lines }] : [];
  });
  const lessened = supported.map((item) => {
    const group = groups.find(({ lines }) => lines.includes(item));
    if (!group) return item;
    return { ...item, support: { ...item.support, [group.key]: item.support[group.key] * partTrust } };
  });
  return [...lessened, ...groups.map(sumOf)];
}

/** The labelled lines with a rate, each rate once, that stand under each other and end at the same edge. */
function linesByRate(
  supported: readonly Supported[],
  { key, pages }: { key: MoneyKey; pages: readonly PageText[] },
): Supported[] {
  const byRate = new Map<string, Supported>();
  for (const item of supported.filter(
    ({ support, candidate }) => support[key] >= 0.6 && candidate.shape === 1,
  )) {
    const rate = rateOf(item.candidate, pages);
    if (rate !== null && isLastOfRow(item.candidate, pages)) byRate.set(rate, item);
  }
  const [first, ...others] = [...byRate.values()];
  if (!first) return [];
  const { x1, y0, y1 } = frameOf(first.candidate.tokens);
  const height = y1 - y0;
  const isBelow = ({ candidate }: Supported): boolean => {
    const frame = frameOf(candidate.tokens);
    const isNear = Math.abs(frame.y0 - y0) < 12 * height && Math.abs(frame.x1 - x1) < height;
    return candidate.page === first.candidate.page && isNear;
  };
  return [first, ...others.filter(isBelow)];
}

function rateOf({ page: number, row, first }: MoneyCandidate, pages: readonly PageText[]): string | null {
  const tokens = pages.find(({ page }) => page === number)?.rows[row]?.tokens.slice(0, first) ?? [];
  const text = tokens.map((token) => token.text).join(' ');
  return /(\d{1,2}(?:[.,]\d{1,2})?) ?%/.exec(text)?.[1] ?? null;
}

function isLastOfRow(
  { page: number, row, first, tokens }: MoneyCandidate,
  pages: readonly PageText[],
): boolean {
  const after =
    pages.find(({ page }) => page === number)?.rows[row]?.tokens.slice(first + tokens.length) ?? [];
  return after.every(({ text }) => !/\d/.test(text));
}

function sumOf({ key, lines }: { key: MoneyKey; lines: readonly Supported[] }): Supported {
  const candidates = lines.map(({ candidate }) => candidate);
  const [first] = candidates;
  if (!first) throw new RangeError('a sum needs lines');
  const units = lines.reduce((sum, line) => sum + line.units, 0);
  const support = { netAmount: 0, taxAmount: 0, totalAmount: 0 };
  return {
    units,
    support: { ...support, [key]: Math.min(...lines.map((line) => line.support[key])) * sumTrust },
    candidate: {
      ...first,
      tokens: candidates.flatMap(({ tokens }) => tokens),
      sourceText: candidates.map(({ sourceText }) => sourceText).join(' + '),
      value: { kind: 'money', money: { ...first.value.money, minorUnits: units } },
    },
  };
}
