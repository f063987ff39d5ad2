import { fold } from './fold.ts';
import { monthOf } from './months.ts';

export type DateOrder = 'dayFirst' | 'monthFirst';

/** One way to read a printed day; `order` is null where the form leaves no choice of day and month. */
export interface DateReading {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly order: DateOrder | null;
}

/** A printed day with every way to read it, one or two. */
export interface ParsedDate {
  readonly readings: readonly DateReading[];
  /** The month is printed by its name. */
  readonly isNamed: boolean;
  readonly hasShortYear: boolean;
  /** Only digits, `20240503`: a day where a label says so. */
  readonly isCompact: boolean;
}

const time = /(?:t|,|\s|^)*\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s?(?:am|pm|uhr|h)?$/;
const yearFirst = /^(\d{4})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{1,2})\.?$/;
const numeric = /^(\d{1,2})\s?([-./])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/;
/** `1/2-2013`, as the north of Europe writes; with a short year it is as often the thread of a bolt, `1/2-13`. */
const twoSigns = /^(\d{1,2})\s?([-./])\s?(\d{1,2})\s?[-./]\s?(\d{4})$/;
const spaced = /^(\d{1,2}) (\d{1,2}) (\d{4})$/;
const eastAsian = /^(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]$/;
const compactDay = /^(20\d{2})(\d{2})(\d{2})$/;
const dayName =
  /^(\d{1,2})\s?(?:st|nd|rd|th|er|ter|[.ºª°])?[\s,/-]*(?:of |de |d')?([a-z]{3,12})\.?[\s,./-]*(?:de |del )?'?(\d{4}|\d{2})$/;
const nameDay = /^([a-z]{3,12})\.?[\s-]*(\d{1,2})(?:\s?(?:st|nd|rd|th))?\s?[\s,.-]\s?(\d{4}|'\d{2})$/;
const yearNameDay = /^(\d{4})[\s.-]+([a-z]{3,12})\.?[\s-]+(\d{1,2})\.?$/;
const weekday = /^(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?[.,]?\s+/;
const article = /^(?:the|le|den|del|am|dnia) /;
const leadingWord =
  /^(?:(?:mon|tues?|wed|wednes|thu|thurs?|fri|sat|satur|sun)(?:day)?|the|le|den|del|am|dnia)$/;

/** Can a date begin with a word of this key (see `compact`)? Digits, a month, a day of the week or an article can. */
export const mayBeginDate = (key: string): boolean =>
  /\d/.test(key) || monthOf(key) !== null || leadingWord.test(key);

/** Reads one day from a text that holds nothing else but perhaps a time. Null when it is not a day that exists. */
export function parseDate(text: string): ParsedDate | null {
  // Every date has a digit; one that is no plain digit is made plain by folding.
  if (!/[\d\u0080-\uffff]/.test(text)) return null;
  const folded = fold(
    text
      .trim()
      .replace(/^[([|]+/, '')
      .replace(/[,;:.)\]|]+$/, ''),
  );
  const plain = withoutTime(folded.replace(weekday, '').replace(article, ''));
  return numericDate(plain) ?? namedDate(plain);
}

function withoutTime(text: string): string {
  if (!/\d[:.h]\d{2}/.test(text)) return text;
  const at = text.search(time);
  return at >= 6 ? text.slice(0, at) : text;
}

function numericDate(text: string): ParsedDate | null {
  const year = yearFirst.exec(text) ?? eastAsian.exec(text);
  if (year) return only(dayOf(year[1], year.at(-2), year.at(-1)), {});
  const numbers = numeric.exec(text) ?? twoSigns.exec(text);
  if (numbers)
    return eitherOrder({ left: numbers[1], sign: numbers[2], right: numbers[3], year: numbers[4] });
  const parts = spaced.exec(text);
  if (parts) return eitherOrder({ left: parts[1], sign: '.', right: parts[2], year: parts[3] });
  const digits = compactDay.exec(text);
  return digits ? only(dayOf(digits[1], digits[2], digits[3]), { isCompact: true }) : null;
}

function namedDate(text: string): ParsedDate | null {
  const day = dayName.exec(text);
  if (day) return named(day[3], day[2], day[1]);
  const name = nameDay.exec(text);
  if (name) return named(name[3]?.replace("'", ''), name[1], name[2]);
  const year = yearNameDay.exec(text);
  return year ? named(year[1], year[2], year[3]) : null;
}

function named(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
): ParsedDate | null {
  const month = monthOf(name ?? '');
  const date = month === null ? null : dayOf(year, month, day);
  return only(date, { isNamed: true, hasShortYear: year?.length === 2 });
}

/** A date with dots puts the day first wherever it is used, unless there is no such month. */
function eitherOrder({
  left,
  sign,
  right,
  year,
}: Record<'left' | 'sign' | 'right' | 'year', string | undefined>): ParsedDate | null {
  const dayFirst = dayOf(year, right, left);
  const monthFirst = dayOf(year, left, right);
  const form = { isNamed: false, isCompact: false, hasShortYear: year?.length === 2 };
  if (dayFirst && (sign === '.' || dayFirst === monthFirst)) return only(dayFirst, form);
  if (dayFirst && monthFirst) {
    return {
      readings: [
        { date: dayFirst, order: 'dayFirst' },
        { date: monthFirst, order: 'monthFirst' },
      ],
      ...form,
    };
  }
  const date = dayFirst ?? monthFirst;
  if (date === null) return null;
  return { readings: [{ date, order: dayFirst ? 'dayFirst' : 'monthFirst' }], ...form };
}

function only(
  date: string | null,
  form: Partial<Pick<ParsedDate, 'isNamed' | 'hasShortYear' | 'isCompact'>>,
): ParsedDate | null {
  if (date === null) return null;
  return {
    readings: [{ date, order: null }],
    isNamed: false,
    hasShortYear: false,
    isCompact: false,
    ...form,
  };
}

function dayOf(
  yearText: string | undefined,
  monthText: string | number | undefined,
  dayText: string | undefined,
): string | null {
  const [month, day] = [Number(monthText ?? 0), Number(dayText ?? 0)];
  const year = yearText?.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const exists = year >= 1970 && year <= 2079 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
  if (!exists) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
