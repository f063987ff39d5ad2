import { addDays } from '../../days.ts';
import { sumUp } from '../deal.ts';
import { chance, fill, option } from '../dice.ts';
import { inventNumber } from '../identifiers.ts';
import { day, money, type Scene } from '../scene.ts';
import type { SumLine } from '../sumsBlock.ts';
import { dealingWordsOf } from '../words/dealings.ts';
import type { EarlierInvoice, Trade } from './tradePaper.ts';

/** Some papers are a special case of their kind: a pro-forma or part invoice, an order that is paid, a credit for one invoice. */
export function twisted(scene: Scene, trade: Trade): Trade {
  const { random } = scene;
  const { kind } = trade;
  const paidShare = kind === 'order_confirmation' ? 0.4 : kind === 'invoice' ? 0.06 : 0;
  if (kind === 'credit_note' && chance(random, 0.75))
    return { ...trade, corrected: inventEarlier(scene, trade, 0) };
  if (kind === 'invoice' && chance(random, 0.03))
    return { ...trade, title: option(random, wordsOf(scene).proforma) };
  if (kind === 'invoice' && chance(random, 0.05)) return partInvoice(scene, trade);
  return chance(random, paidShare) ? paidTrade(scene, trade) : trade;
}

const wordsOf = (scene: Scene) => dealingWordsOf(scene.lexicon.language);

/** An invoice of the same seller, `back` papers ago; its number has the form of this one's or another. */
function inventEarlier({ random }: Scene, { number, issueDate }: Trade, back: number): EarlierInvoice {
  const date = addDays(issueDate, -random.integer({ min: 2, max: 50 }) - 30 * back);
  const isAlike = chance(random, 0.6) && /\d{2}$/.test(number);
  const last = random.integer({ min: 10, max: 99 });
  return { number: isAlike ? `${number.slice(0, -2)}${last}` : inventNumber(random, 'document', date), date };
}

/** The work so far less what earlier invoices for parts of it have charged. */
function partInvoice(scene: Scene, trade: Trade): Trade {
  const { random } = scene;
  const { sums, mode, rows } = trade;
  if (mode !== 'net' || sums.rates.length > 1 || sums.rowsMinor !== sums.netMinor) return trade;
  const count = random.integer({ min: 1, max: 3 });
  const earlier = Array.from({ length: count }, (_, index) => ({
    ...inventEarlier(scene, trade, count - index - 1),
    netMinor: Math.round((sums.rowsMinor * random.integer({ min: 10, max: 28 })) / 100),
  }));
  const discountMinor = earlier.reduce((sum, { netMinor }) => sum + netMinor, 0);
  return {
    ...trade,
    earlier,
    title: option(random, wordsOf(scene).partTitles),
    sums: sumUp(rows, { mode, discountMinor }),
  };
}

/** `less invoice 17 of 3 May`, for each of the earlier ones. */
export function deductionLines(scene: Scene, { earlier = [] }: Trade): SumLine[] {
  const form = option(scene.random, wordsOf(scene).deducted);
  const sign = chance(scene.random, 0.8) ? -1 : 1;
  return earlier.map(({ number, date, netMinor = 0 }) => ({
    label: form.replace('{number}', number).replace('{date}', day(scene, date)),
    text: money(scene, sign * netMinor),
  }));
}

/** Bought in a shop on the web and paid at once: goods and bill mostly go to the same address. */
function paidTrade(scene: Scene, trade: Trade): Trade {
  const { random } = scene;
  const card = random.pick([
    `Visa **** ${fill(random, '####')}`,
    `Mastercard ending in ${fill(random, '####')}`,
    `Visa xxxx${fill(random, '####')}`,
    'PayPal',
    'Apple Pay',
    'Klarna',
  ]);
  const shipTo = chance(random, 0.6) ? trade.partner : trade.shipTo;
  return { ...trade, dueDate: null, paidWith: card, shipTo };
}

/** How and when it was paid. */
export function paidText(scene: Scene, card: string, date: string): string {
  const { random } = scene;
  const words = wordsOf(scene);
  return chance(random, 0.5)
    ? `${option(random, words.payment)}: ${card}`
    : option(random, words.paid).replace('{card}', card).replace('{date}', day(scene, date));
}

/** `for our invoice 17 of 3 May`, on a line of its own. */
export const correctsText = (scene: Scene, { number, date }: EarlierInvoice): string =>
  option(scene.random, wordsOf(scene).corrects)
    .replace('{number}', number)
    .replace('{date}', day(scene, date));
