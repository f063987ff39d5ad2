import { textOf, type PageText, type Row, type Token } from '../page/pageText.ts';
import { dayMs, printedTerms, usualTerms } from '../measures/paymentTerms.ts';
import { logistic } from '../measures/features.ts';
import type { DateOrder, ParsedDate } from '../text/dates.ts';
import { fold } from '../text/fold.ts';
import { countryHints } from './countryEvidence.ts';

/** What a document says of the order of its days and months. */
export interface OrderEvidence {
  /** 0..1: how much speaks for the month before the day, 0.5 where nothing tells. */
  readonly monthFirst: number;
  /** 1 where dates that leave no choice contradict each other: the document mixes both orders. */
  readonly isMixed: boolean;
}

/** Weights in log-odds: a date that leaves no choice says nearly all, a currency or an address less: against both, a lost sign leaves it open. */
const weights = {
  seen: 3,
  lostSign: 3.5,
  printedTerm: 2.2,
  usualTerm: 1,
  american: 1.1,
  other: 1.7,
  place: 1,
};
const mostPlace = 1.5;
/** Dollars and pesos of countries where both orders are in use. */
const openCurrencies = new Set(['CAD', 'PHP']);

/**
 * In which order are day and month printed? Dates that leave no choice tell (a day over 12); where there are none, those
 * that lost their sign in recognition, pairs that are a term of payment apart in one order only, the currency, and the
 * countries of addresses, tax ids, accounts and telephones tell together. Of the countries only the United States put the month first in business.
 */
export function orderEvidence({
  pages,
  dates,
  currency,
}: {
  pages: readonly PageText[];
  dates: readonly ParsedDate[];
  currency: string | null;
}): OrderEvidence {
  const [ofDates, ofRanges] = [ordersSeen(dates), ordersOfRanges(pages)];
  const seen = {
    dayFirst: ofDates.dayFirst + ofRanges.dayFirst,
    monthFirst: ofDates.monthFirst + ofRanges.monthFirst,
  };
  const isMixed = seen.dayFirst > 0 && seen.monthFirst > 0;
  const decided = Math.sign(seen.monthFirst - seen.dayFirst);
  if (decided !== 0) return { monthFirst: logistic(weights.seen * decided), isMixed };
  if (!dates.some(isOpen)) return { monthFirst: 0.5, isMixed };
  const odds =
    weights.lostSign * Math.sign(lostSigns(pages, dates)) +
    termOdds(dates, pages) +
    currencyOdds(currency) +
    weights.place * placeOdds(pages);
  return { monthFirst: logistic(odds), isMixed };
}

const isOpen = ({ readings }: ParsedDate): boolean => readings.length > 1;

function ordersSeen(dates: readonly ParsedDate[]): Record<DateOrder, number> {
  const seen = { dayFirst: 0, monthFirst: 0 };
  for (const { readings } of dates) {
    const [reading] = readings;
    if (readings.length === 1 && reading?.order) seen[reading.order] += 1;
  }
  return seen;
}

const inRange = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})(?!\d)/g;
/** Two days of one word have more letters than one. */
const shortestRange = 13;

/** `23/11/2026-29/11/2026` is one word and no date; it tells the order all the same. */
function ordersOfRanges(pages: readonly PageText[]): Record<DateOrder, number> {
  const seen = { dayFirst: 0, monthFirst: 0 };
  for (const { text } of pages.flatMap(({ rows }) => rows.flatMap(({ tokens }) => tokens))) {
    if (text.length < shortestRange || !text.includes('/')) continue;
    for (const [, left, right] of text.matchAll(inRange)) {
      const [one, two] = [Number(left), Number(right)];
      if (one > 12 && one <= 31 && two >= 1 && two <= 12) seen.dayFirst += 1;
      if (two > 12 && two <= 31 && one >= 1 && one <= 12) seen.monthFirst += 1;
    }
  }
  return seen;
}

/** `1231/2027`, `12/312027`: recognition lost one sign, of a year that the document's dates have. */
const lostSign = /^(\d{2})[/-]?(\d{2})[/-]?((?:19|20)\d{2})$/;

/** Ends of words that announce a number: `Rechnung Nr. 0117/2026` is no day. */
const numberLabel =
  /(?:^|[^a-z])(?:no|nr|num|number|nummer|numero|numer|cislo|szam|ref|reference|id|n°|№|#)[.:)]*$|(?:nr|nummer)[.:)]*$/;
/** What a number without a sign stands behind: `Invoice 0425/2026`. */
const numberedPaper =
  /(?:invoice|rechnung|gutschrift|lieferschein|auftrag|bestellung|facture|factuur|fattura|factura|fatura|faktura|order|note|bestelling|commande|ordine|pedido)[.:)]*$/;

/** The words of a row that no label of a number stands before. */
const withoutNumbers = ({ tokens }: Row): Token[] =>
  tokens.filter((_, at) => {
    const before = fold(tokens[at - 1]?.text ?? '');
    const sign = /\p{L}|#/u.test(before) ? before : fold(`${tokens[at - 2]?.text ?? ''}${before}`);
    return !numberLabel.test(sign) && !numberedPaper.test(sign);
  });

/** Dates with a lost sign that can only be read with the month first, less those that can only be read the other way. */
function lostSigns(pages: readonly PageText[], dates: readonly ParsedDate[]): number {
  const years = new Set(
    dates.filter(isOpen).flatMap(({ readings }) => readings.map(({ date }) => date.slice(0, 4))),
  );
  let monthFirst = 0;
  for (const { rows, isOcr } of pages) {
    if (!isOcr) continue;
    for (const { text } of rows.flatMap(withoutNumbers)) {
      const [, left, right, year] = (/[/-]/.test(text) ? lostSign.exec(text) : null) ?? [];
      if (year === undefined || !years.has(year)) continue;
      const [one, two] = [Number(left), Number(right)];
      const hasBoth = Math.min(one, two) >= 1 && Math.min(one, two) <= 12 && Math.max(one, two) <= 31;
      if (hasBoth && Math.max(one, two) > 12) monthFirst += two > 12 ? 1 : -1;
    }
  }
  return monthFirst;
}

const mostDates = 8;
/** Two dates stand a printed term of payment apart, or a usual one, in one order and in the other not. */
function termOdds(dates: readonly ParsedDate[], pages: readonly PageText[]): number {
  const gaps = { dayFirst: gapsIn(dates, 'dayFirst'), monthFirst: gapsIn(dates, 'monthFirst') };
  const difference = (terms: ReadonlySet<number>): number =>
    (gaps.monthFirst.some((gap) => terms.has(gap)) ? 1 : 0) -
    (gaps.dayFirst.some((gap) => terms.has(gap)) ? 1 : 0);
  const printed = difference(printedTerms(pages));
  return printed === 0 ? weights.usualTerm * difference(usualTerms) : weights.printedTerm * printed;
}

function gapsIn(dates: readonly ParsedDate[], order: DateOrder): number[] {
  const different = new Set(
    dates.flatMap(({ readings }) =>
      readings.filter((reading) => readings.length === 1 || reading.order === order).map(({ date }) => date),
    ),
  );
  const own = [...different].map((date) => Date.parse(date) / dayMs);
  return own.length > mostDates
    ? []
    : own.flatMap((one) => own.map((other) => other - one).filter((gap) => gap > 0));
}

function currencyOdds(currency: string | null): number {
  if (currency === null || openCurrencies.has(currency)) return 0;
  return currency === 'USD' ? weights.american : -weights.other;
}

const abroad = /(?:^|\s|\()\+\(?[2-9]\d(?:[ ()./-]*\d){6}/;
const american = /(?:^|\s|\()\+1[ (-]\(?\d{3}/;

/** How much more the places on the page are American than of any other country, -1.5..1.5. */
function placeOdds(pages: readonly PageText[]): number {
  let [home, other] = [0, 0];
  for (const { currency, weight } of countryHints(pages)) {
    if (currency === 'USD') home += weight;
    else if (!openCurrencies.has(currency)) other += weight;
  }
  for (const { tokens } of pages.slice(0, 2).flatMap(({ rows }) => rows)) {
    const text = tokens.some((token) => token.text.includes('+')) ? textOf(tokens) : '';
    if (abroad.test(text)) other += 0.5;
    if (american.test(text)) home += 0.5;
  }
  return Math.min(mostPlace, home) - Math.min(mostPlace, other);
}
