import { fold } from './fold.ts';

/** A printed day. `swapped` is the other reading where day and month could change places. Both are `YYYY-MM-DD`. */
export interface ParsedDate {
  readonly date: string;
  readonly swapped: string | null;
  /** `dayFirst` or `monthFirst` when the printed form leaves no choice; null when it does or names the month. */
  readonly order: 'dayFirst' | 'monthFirst' | null;
}

// English, German, French, Dutch, by their first letters; `mai`, `mei`, `may` and so on.
const monthNames: readonly (readonly string[])[] = [
  ['jan', 'january', 'januar', 'janner', 'janvier', 'januari', 'janv'],
  ['feb', 'february', 'februar', 'fevrier', 'februari', 'fevr', 'fev'],
  ['mar', 'march', 'marz', 'mrz', 'maerz', 'mars', 'maart', 'mrt'],
  ['apr', 'april', 'avril', 'avr'],
  ['may', 'mai', 'mei'],
  ['jun', 'june', 'juni', 'juin'],
  ['jul', 'july', 'juli', 'juillet', 'juil'],
  ['aug', 'august', 'aout', 'augustus'],
  ['sep', 'sept', 'september', 'septembre'],
  ['oct', 'october', 'okt', 'oktober', 'octobre'],
  ['nov', 'november', 'novembre'],
  ['dec', 'december', 'dez', 'dezember', 'decembre'],
];
const monthByName = new Map(monthNames.flatMap((names, index) => names.map((name) => [name, index + 1])));

const yearFirst = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:T.*)?$/;
const numeric = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})$/;
const dayName = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[ -]*(?:of )?([a-z]{3,9})\.?,?[ -]*(\d{4}|\d{2})$/;
const nameDay = /^([a-z]{3,9})\.?[ -]*(\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\d{4})$/;

/** Reads one day from a text that holds nothing else. Null when it is not a day that exists. */
export function parseDate(text: string): ParsedDate | null {
  const folded = fold(
    text
      .trim()
      .replace(/[,;.)]+$/, '')
      .replace(/^\(/, ''),
  );
  const first = yearFirst.exec(folded);
  if (first) return plain(dayOf(first[1], first[2], first[3]));
  const numbers = numeric.exec(folded);
  if (numbers) return parseNumeric(numbers);
  const day = dayName.exec(folded);
  if (day) return plain(dayOf(day[3], monthByName.get(day[2] ?? ''), day[1]));
  const name = nameDay.exec(folded);
  if (name) return plain(dayOf(name[3], monthByName.get(name[1] ?? ''), name[2]));
  return null;
}

function parseNumeric([, left, sign, right, year]: RegExpExecArray): ParsedDate | null {
  const dayFirst = dayOf(year, right, left);
  // A date with dots puts the day first wherever it is used.
  const monthFirst = sign === '.' ? null : dayOf(year, left, right);
  if (dayFirst && monthFirst && dayFirst !== monthFirst)
    return { date: dayFirst, swapped: monthFirst, order: null };
  if (dayFirst) return { date: dayFirst, swapped: null, order: monthFirst ? null : 'dayFirst' };
  return monthFirst ? { date: monthFirst, swapped: null, order: 'monthFirst' } : null;
}

const plain = (date: string | null): ParsedDate | null =>
  date ? { date, swapped: null, order: null } : null;

function dayOf(
  yearText: string | undefined,
  monthText: string | number | undefined,
  dayText: string | undefined,
): string | null {
  const [month, day] = [Number(monthText ?? 0), Number(dayText ?? 0)];
  const year = yearText?.length === 2 ? 2000 + Number(yearText) : Number(yearText);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const exists = year >= 1950 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay;
  if (!exists) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
