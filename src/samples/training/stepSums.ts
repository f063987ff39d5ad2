import { chance, option } from './dice.ts';
import { decimalText } from './printing.ts';
import { label, major, money, type Scene } from './scene.ts';
import type { SumLine, SumsRequest } from './sumsBlock.ts';
import { sideWordsOf, type SideWords } from './words/side.ts';

/** Sums with one rate that say each step have this form: no steps fit several rates, credits or prices with tax. */
export const fitsSteps = ({ sums, mode, isNegative }: SumsRequest): boolean =>
  mode === 'net' && sums.rates.length === 1 && !isNegative && sums.shippingMinor + sums.untaxedMinor === 0;

/**
 * Subtotal, discount, subtotal less discount, rate, tax: the lines between rows and total as templates of spreadsheets
 * have them. The net sum is the one after discount; a discount of zero is printed too.
 */
export function stepLines(scene: Scene, { sums }: SumsRequest): SumLine[] {
  const { random, truth, printing } = scene;
  const line = (text: string, minorUnits: number): SumLine => ({
    label: text,
    text: money(scene, minorUnits),
  });
  truth.say('netAmount', major(sums.netMinor));
  truth.say('taxAmount', major(sums.taxMinor));
  const lines = [line(label(scene, 'subtotal'), sums.rowsMinor)];
  if (sums.discountMinor > 0 || chance(random, 0.5)) {
    lines.push(line(label(scene, 'discount'), sums.discountMinor * (chance(random, 0.5) ? -1 : 1)));
    lines.push(line(sideLabel(scene, 'lessDiscount'), sums.netMinor));
  }
  const percent = sums.rates[0]?.percent ?? 0;
  lines.push({
    label: sideLabel(scene, 'taxRate'),
    text: `${decimalText(percent, printing, chance(random, 0.5) ? 2 : 0)}${random.pick(['%', '%', ' %', ''])}`,
  });
  lines.push(line(sideLabel(scene, 'totalTax'), sums.taxMinor));
  if (chance(random, 0.4)) lines.push(line(label(scene, 'shipping'), 0));
  return lines;
}

/** One of the words that stand beside the main ones, as a label with the document's colon. */
export function sideLabel(scene: Scene, kind: keyof SideWords): string {
  const text = option(scene.random, sideWordsOf(scene.lexicon.language)[kind]);
  return `${scene.style.capitals ? text.toUpperCase() : text}${scene.style.colon}`;
}
