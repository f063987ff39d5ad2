import type { MoneyCandidate } from './candidate.ts';

/** So many amounts with cents, and this share of all that are money, before a number without is taken to have lost its point. */
const [leastWithCents, leastShare] = [3, 0.6];
const [fewestDigits, mostDigits] = [3, 7];

/**
 * The candidates of a recognised page, with another one where a decimal point may have been lost: `4185`, the last amount
 * of its row, may be 41.85 on a page whose other amounts mostly have cents. Which of the two it is, sums and labels say.
 */
export function withLostPoints(found: readonly MoneyCandidate[]): MoneyCandidate[] {
  const money = found.filter(({ shape }) => shape === 1);
  const withCents = money.filter(({ features }) => features['twoDecimals'] === 1).length;
  if (withCents < leastWithCents || withCents < leastShare * money.length) return [...found];
  const lastOfRow = new Map(found.map((candidate) => [candidate.row, candidate]));
  return found.flatMap((candidate, at) => {
    if (lastOfRow.get(candidate.row) === candidate) {
      const torn = tornAmount(found[at - 1], candidate);
      if (torn) return [candidate, torn];
    }
    const { features, sourceText } = candidate;
    const digits = features['digits'] ?? 0;
    const isPlain = features['noDecimals'] === 1 && !/\d[.,'’ ]\d/.test(sourceText);
    if (
      !isPlain ||
      digits < fewestDigits ||
      digits > mostDigits ||
      lastOfRow.get(candidate.row) !== candidate
    )
      return [candidate];
    return [{ ...candidate, features: { ...features, mayLack: 1 } }, withPoint(candidate)];
  });
}

/** At most so many heights of the line apart. */
const widestGap = 2;

/** `30 45` at the end of a row, which lost its point and left a gap: 30.45. */
function tornAmount(whole: MoneyCandidate | undefined, cents: MoneyCandidate): MoneyCandidate | null {
  const [left, right] = [whole?.tokens.at(-1), cents.tokens[0]];
  if (!whole || !left || !right || whole.row !== cents.row || cents.tokens.length > 1) return null;
  if (whole.first + whole.tokens.length !== cents.first || !/^\d{2}$/.test(cents.sourceText)) return null;
  if (whole.features['noDecimals'] !== 1 || !/^\D{0,3}[1-9]\d{0,3}$/.test(whole.sourceText)) return null;
  if (right.x0 - left.x1 > widestGap * (right.y1 - right.y0)) return null;
  const hundreds = withPoint(cents).value.money;
  const minorUnits = whole.value.money.minorUnits + hundreds.minorUnits;
  const joined = withPoint({
    ...cents,
    value: { kind: 'money', money: { ...hundreds, minorUnits: 100 * minorUnits } },
  });
  return {
    ...joined,
    first: whole.first,
    tokens: [...whole.tokens, ...cents.tokens],
    sourceText: `${whole.sourceText} ${cents.sourceText}`,
  };
}

function withPoint(candidate: MoneyCandidate): MoneyCandidate {
  const { money } = candidate.value;
  const minorUnits = Math.trunc(money.minorUnits / 100);
  return {
    ...candidate,
    shape: 0.5,
    features: {
      ...candidate.features,
      noDecimals: 0,
      lostPoint: 1,
      repaired: 1,
      zero: minorUnits === 0 ? 1 : 0,
      magnitude: Math.log10(1 + Math.abs(minorUnits) / 100),
    },
    value: { kind: 'money', money: { ...money, minorUnits } },
  };
}
