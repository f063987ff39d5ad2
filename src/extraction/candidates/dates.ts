import { textOf, type PageText, type Row, type Token } from '../page/pageText.ts';
import { mayBeginDate, parseDate, type DateOrder, type ParsedDate } from '../text/dates.ts';
import { digitsOf } from '../text/digits.ts';
import type { DateCandidate } from './candidate.ts';

const longestDate = 6;
type Found = Omit<DateCandidate, 'value' | 'shape' | 'features'> & {
  readonly parsed: ParsedDate;
  readonly isRepaired: boolean;
};

/**
 * Every day that is printed. Where day and month could change places both days are candidates, each with what speaks
 * for its order: other dates of the document that leave no choice, and the currency (US dollars: month first).
 */
export function findDates(pages: readonly PageText[], options: { currency: string | null }): DateCandidate[] {
  const found = pages.flatMap(({ rows, isOcr }) => rows.flatMap((row) => datesIn(row, isOcr)));
  const seen = ordersSeen(found);
  return found.flatMap(({ parsed, isRepaired, ...place }) =>
    parsed.readings.map(({ date, order }): DateCandidate => {
      const isOpen = parsed.readings.length > 1;
      const evidence = isOpen ? evidenceFor(order, seen, options.currency) : 1;
      const features = {
        orderEvidence: evidence,
        open: isOpen ? 1 : 0,
        monthFirst: isOpen && order === 'monthFirst' ? 1 : 0,
        named: parsed.isNamed ? 1 : 0,
        shortYear: parsed.hasShortYear ? 1 : 0,
        compact: parsed.isCompact ? 1 : 0,
        repaired: isRepaired ? 1 : 0,
      };
      const shape = parsed.isCompact ? 0.3 : Math.max(0.1, evidence);
      return { ...place, value: { kind: 'date', date }, shape, features };
    }),
  );
}

type Seen = Readonly<Record<DateOrder, number>>;

function ordersSeen(found: readonly Found[]): Seen {
  const seen = { dayFirst: 0, monthFirst: 0 };
  for (const { parsed } of found) {
    const [reading] = parsed.readings;
    if (parsed.readings.length === 1 && reading?.order) seen[reading.order] += 1;
  }
  return seen;
}

/** 0..1: how much speaks for this order of day and month. */
function evidenceFor(order: DateOrder | null, seen: Seen, currency: string | null): number {
  const decided = seen.dayFirst - seen.monthFirst;
  const own = order === 'dayFirst' ? decided : -decided;
  if (own !== 0) return own > 0 ? 0.95 : 0.05;
  const isAmerican = currency === 'USD';
  if (currency === null) return 0.5;
  return isAmerican === (order === 'monthFirst') ? (isAmerican ? 0.75 : 0.85) : isAmerican ? 0.25 : 0.15;
}

/** The dates of a row are asked for as candidates, as what is no number, and to tell the class. */
const known = new WeakMap<Row, readonly Found[]>();

function datesIn(row: Row, isOcr: boolean): readonly Found[] {
  const found = known.get(row) ?? seekDates(row, isOcr);
  known.set(row, found);
  return found;
}

/** The places of the words of a row that are part of a day: its `9` and `2027` are no numbers of anything else. */
export function placesOfDates(row: Row, isOcr: boolean): ReadonlySet<number> {
  return new Set(datesIn(row, isOcr).flatMap(({ first, tokens }) => tokens.map((_, at) => first + at)));
}

function seekDates(row: Row, isOcr: boolean): Found[] {
  const found: Found[] = [];
  for (let first = 0; first < row.tokens.length; first++) {
    const date = dateAt(row.tokens, first, isOcr);
    if (!date) continue;
    const { length, ...read } = date;
    const tokens = row.tokens.slice(first, first + length);
    found.push({ page: row.page, row: row.index, first, tokens, sourceText: textOf(tokens), ...read });
    first += length - 1;
  }
  return found;
}

/** Letters that are read as digits beside such signs, see `digitsOf`. */
const mayBeDigit = /[OoQDlIi|!ZzSsbBg][.,/-]|[.,/-][OoQDlIi|!ZzSsbBg]/;

function dateAt(
  tokens: readonly Token[],
  first: number,
  isOcr: boolean,
): { parsed: ParsedDate; length: number; isRepaired: boolean } | null {
  const start = tokens[first];
  if (!start || !/[\dOIl]|\p{L}{3}/u.test(start.text)) return null;
  if (!mayBeginDate(start.key) && !(isOcr && mayBeDigit.test(start.text))) return null;
  for (let length = Math.min(longestDate, tokens.length - first); length > 0; length--) {
    const text = textOf(tokens.slice(first, first + length));
    if (text.length > 40 || !/\d/.test(text)) continue;
    const parsed = parseDate(text);
    if (parsed) return { parsed, length, isRepaired: false };
    const repaired = isOcr ? parseDate(digitsOf(text)) : null;
    if (repaired) return { parsed: repaired, length, isRepaired: true };
  }
  return null;
}
