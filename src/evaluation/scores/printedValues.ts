/** Languages whose names of months are known when a day is looked for in a text. */
const languages = [
  'en',
  'de',
  'fr',
  'nl',
  'es',
  'it',
  'pt',
  'pl',
  'cs',
  'da',
  'sv',
  'nb',
  'fi',
  'hu',
  'ro',
  'tr',
];

/** Does any number of the text, read with either decimal sign, equal the amount within 0.01? The sign is not looked at. */
export function holdsAmount(text: string, amount: number): boolean {
  const runs = text.match(/\d(?:[\d.,'’]|[ \u00a0\u202f](?=\d))*/g) ?? [];
  // A space may part two numbers or the thousands of one: both are tried.
  const numbers = runs.flatMap((run) => [run, ...run.split(/[ \u00a0\u202f]/)]).flatMap(readings);
  return numbers.some((number) => Math.abs(number - Math.abs(amount)) <= 0.01 + 1e-9);
}

/** Every number that a run of digits and signs can mean: the last sign ends the whole part, or only groups digits. */
function readings(run: string): number[] {
  const trimmed = run.replace(/[.,'’\s]+$/, '');
  const whole = trimmed.replaceAll(/\D/g, '');
  const last = Math.max(trimmed.lastIndexOf('.'), trimmed.lastIndexOf(','));
  if (last < 0) return [Number(whole)];
  const fraction = trimmed.slice(last + 1).replaceAll(/\D/g, '');
  return [Number(whole), Number(`${trimmed.slice(0, last).replaceAll(/\D/g, '')}.${fraction}`)];
}

/** Does the text hold day, month and year of `YYYY-MM-DD`: as numbers, run together, or with the month's name? */
export function holdsDay(text: string, day: string): boolean {
  const [year = '', month = '', date = ''] = day.split('-');
  const folded = fold(text);
  const numbers = folded.match(/\d+/g) ?? [];
  if (numbers.some((run) => togetherForms({ year, month, date }).includes(run))) return true;
  const has = (wanted: string): boolean =>
    numbers.some((run) => Number(run) === Number(wanted) && run.length <= 4);
  const hasYear = numbers.some((run) => run === year || run === year.slice(2));
  return (
    hasYear && has(date) && (has(month) || monthNames(Number(month)).some((name) => folded.includes(name)))
  );
}

function togetherForms({ year, month, date }: { year: string; month: string; date: string }): string[] {
  const short = year.slice(2);
  return [year, short].flatMap((shown) => [
    `${shown}${month}${date}`,
    `${date}${month}${shown}`,
    `${month}${date}${shown}`,
  ]);
}

const known = new Map<number, string[]>();

/** The month's names and their usual beginnings of three letters, lower case, without accents. */
function monthNames(month: number): string[] {
  const names = known.get(month) ?? namesOf(month);
  known.set(month, names);
  return names;
}

function namesOf(month: number): string[] {
  const at = new Date(Date.UTC(2024, month - 1, 15));
  const names = languages.flatMap((language) =>
    (['long', 'short'] as const).map((form) =>
      fold(new Intl.DateTimeFormat(language, { month: form, timeZone: 'UTC' }).format(at)).replace(/\.$/, ''),
    ),
  );
  return [...new Set(names.flatMap((name) => [name, name.slice(0, 3)]))].filter((name) =>
    /^\p{L}{3}/u.test(name),
  );
}

const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
