import type { MoneyCandidate } from '../candidates/candidate.ts';
import { frameOf } from '../page/frame.ts';
import type { RoleSupport, SumRole } from './sumRoles.ts';

/** A label that says less does not make money of a bare number. */
const leastSupport = 0.6;
const naming: readonly SumRole[] = ['net', 'tax', 'total', 'less', 'more', 'due', 'given', 'change'];
/** Right edges of one column differ by at most this share of the height of its letters. */
const sameEdge = 0.5;

/**
 * Which candidates are surely amounts of money: those with cents or a currency; and a whole number without either where a
 * label beside it names a sum, or where it stands in one column with others that are money. Papers that leave out the cents
 * of whole amounts print `120`, `450`, `42.75` below each other.
 */
export function credibleAmounts(
  candidates: readonly MoneyCandidate[],
  roles: readonly RoleSupport[],
): boolean[] {
  const isNamed = candidates.map(
    (candidate, at) =>
      candidate.shape === 1 ||
      ((isWhole(candidate) || candidate.features['lostPoint'] === 1) && isSum(roles[at])),
  );
  const sure = candidates.filter((_, at) => isNamed[at]);
  const pages = Map.groupBy(sure, ({ page }) => page);
  return candidates.map(
    (candidate, at) =>
      (isNamed[at] ?? false) ||
      (isWhole(candidate) && isInColumn(candidate, pages.get(candidate.page) ?? [])),
  );
}

const isSum = (roles: RoleSupport | undefined): boolean =>
  roles !== undefined && naming.some((role) => roles[role] >= leastSupport);

/** A number that is counted or spent; those that begin with zero or are longer name things, others lost their point. */
const isWhole = ({ sourceText, features }: MoneyCandidate): boolean =>
  features['noDecimals'] === 1 &&
  features['mayLack'] !== 1 &&
  /^-?[1-9]/.test(sourceText) &&
  (features['digits'] ?? 0) <= 6;

/** Two that are money, above or below, end at the same edge. */
function isInColumn(candidate: MoneyCandidate, sure: readonly MoneyCandidate[]): boolean {
  const { x1, y0, y1 } = frameOf(candidate.tokens);
  const most = sameEdge * (y1 - y0);
  let mates = 0;
  for (const other of sure) {
    if (other.row !== candidate.row && Math.abs((other.tokens.at(-1)?.x1 ?? 0) - x1) <= most) mates += 1;
    if (mates === 2) return true;
  }
  return false;
}
