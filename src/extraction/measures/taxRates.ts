import { textOf, type PageText } from '../page/pageText.ts';

/** A tax is at most this share of its net amount. */
const mostTax = 0.4;
/** Rates of value added and sales taxes that are in use, in percent. */
const usualRates = [
  3, 4, 5, 5.5, 6, 7, 7.7, 8, 8.1, 8.25, 8.875, 9, 9.5, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23,
  24, 25, 27,
];

/** Can this be the tax on that net amount: of the same sign, and not more than any country takes? */
export const mayBeTax = (net: number, tax: number): boolean =>
  Math.sign(net) === Math.sign(tax) && Math.abs(tax) <= mostTax * Math.abs(net);

const leastTax = 0.01;
const mostRates = 12;

/** The percentages that the pages print and that may be rates of a tax: a local sales tax is in no list. */
export function printedRates(pages: readonly PageText[]): number[] {
  const rates = new Set<number>();
  for (const { rows } of pages) {
    for (const { tokens } of rows) {
      if (!tokens.some(({ text }) => text.includes('%'))) continue;
      for (const [, rate = ''] of textOf(tokens).matchAll(/(?<![\d.,])(\d{1,2}(?:[.,]\d{1,4})?) ?%/g))
        rates.add(Number(rate.replace(',', '.')));
    }
  }
  return [...rates].filter((rate) => rate > 0 && rate <= 100 * mostTax).slice(0, mostRates);
}

/** The tax is the net amount times a rate that is printed or in use, rounded to a unit, with room for rounding by rows. */
export const isUsualRate = (net: number, tax: number, printed: readonly number[] = []): boolean =>
  isAtRate(net, tax, usualRates) || isAtRate(net, tax, printed);

/** The same for given rates, in percent. */
export const isAtRate = (net: number, tax: number, rates: readonly number[]): boolean =>
  rates.some((rate) => Math.abs((net * rate) / 100 - tax) <= 2);

/** How well the tax fits the net amount, 0..1: one rate says most, several rates together may be anything between. */
export const rateFit = (net: number, tax: number, printed: readonly number[]): number =>
  isUsualRate(net, tax, printed) ? 1 : Math.abs(tax) >= leastTax * Math.abs(net) ? 0.5 : 0;
