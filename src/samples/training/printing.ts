import type { Random } from '../random.ts';
import { byWeight, chance, option, optionsOf, weighted } from './dice.ts';
import type { Country } from './countries/country.ts';
import type { Lexicon } from './words/lexicon.ts';

export type CurrencyPlace = 'before' | 'beforeSpaced' | 'after' | 'none';

/** How one document writes numbers, money and days. */
export interface Printing {
  readonly currency: string;
  /** `€`, `EUR`, `RM`: as it stands beside amounts. */
  readonly symbol: string;
  /** Beside sums, and beside amounts in rows. */
  readonly inSums: CurrencyPlace;
  readonly inRows: CurrencyPlace;
  readonly thousands: string;
  readonly decimal: string;
  /** Digits stand in pairs above the thousands: `1,14,460.00` (lakh and crore). */
  readonly hasLakhs: boolean;
  readonly date: string;
  readonly minus: 'before' | 'after' | 'brackets';
  /** What stands instead of the decimals of whole amounts; null where they are printed. */
  readonly whole: '' | ',-' | null;
}

const marks: Readonly<Record<string, readonly [string, string]>> = {
  'c.': [',', '.'],
  'p,': ['.', ','],
  's,': [' ', ','],
  's.': [' ', '.'],
  'a.': ["'", '.'],
  'l.': [',', '.'],
  '.': ['', '.'],
  ',': ['', ','],
};

export function choosePrinting(
  random: Random,
  { country, lexicon }: { country: Country; lexicon: Lexicon },
): Printing {
  const numbers = option(random, country.numbers);
  const [thousands, decimal] = marks[numbers] ?? [',', '.'];
  const symbol = option(random, country.symbols);
  const place = choosePlace(random, symbol, country);
  const date = option(random, country.dates);
  return {
    currency: country.currency,
    symbol,
    inSums: place,
    inRows: weighted(random, [
      [5, 'none'],
      [4, place],
    ]),
    thousands,
    decimal,
    hasLakhs: numbers === 'l.',
    date: date === 'words' ? option(random, lexicon.wordedDates) : date,
    minus: byWeight(random, { before: 18, after: 1, brackets: country.language === 'en' ? 1.5 : 0 }),
    whole: chooseWhole(random, decimal),
  };
}

function chooseWhole(random: Random, decimal: string): Printing['whole'] {
  if (chance(random, 0.08)) return '';
  return decimal === ',' && chance(random, 0.02) ? ',-' : null;
}

function choosePlace(random: Random, symbol: string, country: Country): CurrencyPlace {
  const isSign = /^[$£₹]$|^[A-Z]+\$$/.test(symbol);
  const leads =
    isSign || ['RM', 'Rs.', 'Rs', 'R', 'R ', 'R$', 'CHF', 'Fr.', 'SFr.', 'C$', 'CAD $'].includes(symbol);
  if (leads || (symbol === '€' && country.language === 'en'))
    return weighted(random, [
      [6, 'before'],
      [isSign ? 2 : 4, 'beforeSpaced'],
      [2, 'none'],
    ]);
  return weighted(random, [
    [6, 'after'],
    [2, 'beforeSpaced'],
    [2, 'none'],
  ]);
}

/** `1.234,50`, the minus where the document puts it. */
export function amountText(minorUnits: number, printing: Printing): string {
  const digits = String(Math.abs(minorUnits)).padStart(3, '0');
  const groups = printing.hasLakhs ? /\B(?=(?:\d{2})*\d{3}$)/g : /\B(?=(?:\d{3})+$)/g;
  const whole = digits.slice(0, -2).replaceAll(groups, printing.thousands);
  const isWhole = printing.whole !== null && minorUnits % 100 === 0;
  const text = isWhole ? whole + printing.whole : `${whole}${printing.decimal}${digits.slice(-2)}`;
  if (minorUnits >= 0) return text;
  return { before: `-${text}`, after: `${text}-`, brackets: `(${text})` }[printing.minus];
}

/** The amount with its currency at the place the document keeps for it. */
export function moneyText(
  minorUnits: number,
  printing: Printing,
  place: CurrencyPlace = printing.inSums,
): string {
  const amount = amountText(minorUnits, printing);
  const sign = amount.startsWith('-') ? '-' : '';
  switch (place) {
    case 'before':
      return `${sign}${printing.symbol}${amount.slice(sign.length)}`;
    case 'beforeSpaced':
      return `${printing.symbol.trim()} ${amount}`;
    case 'after':
      return printing.symbol === ':-' ? amount : `${amount} ${printing.symbol}`;
    case 'none':
      return amount;
  }
}

export function decimalText(value: number, { decimal }: Printing, digits = 0): string {
  const text = digits > 0 ? value.toFixed(digits) : String(value);
  return text.replace('.', decimal);
}

/** In capitals; the ß stays, as most print it, so that the name is still the same by its letters. */
export const capitals = (text: string): string => text.replaceAll(/[^ß]+/g, (part) => part.toUpperCase());

export interface DayWords {
  readonly months: string;
  readonly monthsShort: string;
}

/** A day `YYYY-MM-DD` by a pattern of `{d}`, `{dd}`, `{m}`, `{mm}`, `{month}`, `{mon}`, `{y}` and `{yy}`. */
export function dayText(day: string, pattern: string, words: DayWords): string {
  const [y = '', mm = '', dd = ''] = day.split('-');
  const month = Number(mm) - 1;
  const parts: Record<string, string> = {
    y,
    yy: y.slice(2),
    mm,
    m: String(month + 1),
    dd,
    d: String(Number(dd)),
    month: optionsOf(words.months)[month] ?? '',
    mon: optionsOf(words.monthsShort)[month] ?? '',
  };
  return pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '');
}
