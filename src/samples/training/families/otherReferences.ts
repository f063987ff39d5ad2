import { addDays } from '../../days.ts';
import { chance, fill, option } from '../dice.ts';
import { pairOf, type Pair } from '../facts.ts';
import { inventNumber } from '../identifiers.ts';
import { day, type Scene } from '../scene.ts';
import { sideLabel } from '../stepSums.ts';
import { dealingWordsOf } from '../words/dealings.ts';
import type { EarlierInvoice, Trade } from './tradePaper.ts';

/**
 * Numbers and days that stand beside the paper's own and belong to other papers: the invoice that a credit note
 * corrects, the seller's order beside the customer's, contracts, codes of type, days of print and revision.
 */
export function otherReferences(scene: Scene, trade: Trade): Pair[] {
  const { random } = scene;
  const { kind, issueDate } = trade;
  const pairs: Pair[] = [];
  if (trade.corrected && chance(random, 0.7)) pairs.push(...correctedPairs(scene, trade.corrected));
  if (trade.orderNumber !== null && chance(random, 0.2))
    pairs.push(pairOf(scene, 'salesOrder', inventNumber(random, 'order', issueDate)));
  if (chance(random, 0.07))
    pairs.push({
      label: sideLabel(scene, 'contractNumber'),
      value: inventNumber(random, 'order', issueDate),
    });
  if ((kind === 'invoice' || kind === 'credit_note') && chance(random, 0.06))
    pairs.push({ label: sideLabel(scene, 'typeCode'), value: kind === 'invoice' ? '380' : '381' });
  if (kind === 'purchase_order' || kind === 'order_confirmation')
    pairs.push(...versionPairs(scene, issueDate));
  else if (chance(random, 0.05)) pairs.push(printedPair(scene, issueDate));
  return pairs;
}

/** The invoice that is corrected, with its day beside it or as a reference of its own now and then. */
function correctedPairs(scene: Scene, { number, date }: EarlierInvoice): Pair[] {
  const { random } = scene;
  const isDated = chance(random, 0.15);
  const value = isDated ? `${number} / ${day(scene, date)}` : number;
  const pairs: Pair[] = [{ label: sideLabel(scene, 'corrects'), value }];
  const { correctedDate } = dealingWordsOf(scene.lexicon.language);
  if (!isDated && chance(random, 0.35))
    pairs.push({ label: `${option(random, correctedDate)}${scene.style.colon}`, value: day(scene, date) });
  if (chance(random, 0.2)) pairs.push(pairOf(scene, 'orderDate', day(scene, addDays(date, -3))));
  return pairs;
}

/** Orders are changed and printed again after their day. */
function versionPairs(scene: Scene, issueDate: string): Pair[] {
  const { random } = scene;
  const pairs: Pair[] = [];
  const revised = addDays(issueDate, random.integer({ min: 1, max: 20 }));
  if (chance(random, 0.2)) {
    const number = chance(random, 0.3) ? ` (${random.integer({ min: 1, max: 5 })})` : '';
    pairs.push({ label: sideLabel(scene, 'revised'), value: `${day(scene, revised)}${number}` });
  }
  if (chance(random, 0.2)) pairs.push(printedPair(scene, revised));
  return pairs;
}

function printedPair(scene: Scene, from: string): Pair {
  const { random } = scene;
  const printed = addDays(from, random.pick([0, 0, 1, 2, 5, 12]));
  const time = chance(random, 0.5) ? ` ${fill(random, '1#')}:${fill(random, '1#')}` : '';
  return { label: sideLabel(scene, 'printed'), value: day(scene, printed) + time };
}
