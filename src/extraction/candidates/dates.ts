import { textOf, type PageText, type Row, type Token } from '../page/pageText.ts';
import { mayBeginDate, parseDate, type ParsedDate } from '../text/dates.ts';
import { digitsOf } from '../text/digits.ts';
import { monthOf } from '../text/months.ts';
import type { DateCandidate } from './candidate.ts';
import { orderEvidence } from './dateOrder.ts';

const longestDate = 6;
type Found = Omit<DateCandidate, 'value' | 'shape' | 'features'> & {
  readonly parsed: ParsedDate;
  readonly isRepaired: boolean;
};

/**
 * Every day that is printed. Where day and month could change places both days are candidates, each with what speaks
 * for its order, see `orderEvidence`.
 */
export function findDates(pages: readonly PageText[], options: { currency: string | null }): DateCandidate[] {
  const found = pages.flatMap(({ rows, isOcr }) => rows.flatMap((row) => datesIn(row, isOcr)));
  const order = orderEvidence({
    pages,
    dates: found.map(({ parsed }) => parsed),
    currency: options.currency,
  });
  return found.flatMap(({ parsed, isRepaired, ...place }) =>
    parsed.readings.map((reading): DateCandidate => {
      const isOpen = parsed.readings.length > 1;
      const isMonthFirst = reading.order === 'monthFirst';
      const evidence = isOpen ? (isMonthFirst ? order.monthFirst : 1 - order.monthFirst) : 1;
      const features = {
        orderEvidence: evidence,
        open: isOpen ? 1 : 0,
        monthFirst: isOpen && isMonthFirst ? 1 : 0,
        mixedOrder: isOpen && order.isMixed ? 1 : 0,
        named: parsed.isNamed ? 1 : 0,
        shortYear: parsed.hasShortYear ? 1 : 0,
        compact: parsed.isCompact ? 1 : 0,
        repaired: isRepaired ? 1 : 0,
      };
      const shape = parsed.isCompact ? 0.3 : Math.max(0.1, evidence);
      return { ...place, value: { kind: 'date', date: reading.date }, shape, features };
    }),
  );
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
    if (parsed?.hasShortYear && parsed.isNamed && isNoYear(tokens, first + length - 1)) continue;
    if (parsed) return { parsed, length, isRepaired: false };
    const repaired = isOcr ? parseDate(digitsOf(text)) : null;
    if (repaired) return { parsed: repaired, length, isRepaired: true };
  }
  return null;
}

/** A wider gap, in heights of the line, parts two columns. */
const widestGap = 1.5;

/** In `5 Aug | 4 Sep` and `5 Aug 04 Sep` the 4 is the day of the next month, and no year of two digits. */
function isNoYear(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !/^\d{1,2}$/.test(token.text)) return false;
  const isApart = before !== undefined && token.x0 - before.x1 > widestGap * (token.y1 - token.y0);
  return isApart || monthOf(after?.key ?? '') !== null;
}
