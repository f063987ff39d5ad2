import type { Random } from '../../random.ts';
import { byWeight, chance, option, optionsOf, shuffled, weighted } from '../dice.ts';
import { distractingPairs, pairOf, type Pair } from '../facts.ts';
import { sayTaxId } from '../footer.ts';
import { day, label, money, phrase, plainLabel, type Scene } from '../scene.ts';
import type { LabelKind } from '../words/lexicon.ts';
import type { LetterPlan } from './letterPlan.ts';
import { otherReferences } from './otherReferences.ts';
import { issuerIs, type Trade, type TradeKind } from './tradePaper.ts';

const numberLabels: Record<TradeKind, LabelKind> = {
  invoice: 'invoiceNumber',
  credit_note: 'creditNumber',
  purchase_order: 'orderNumber',
  order_confirmation: 'confirmationNumber',
  delivery_note: 'deliveryNumber',
  receipt: 'receiptNumber',
  quote: 'ownReference',
};

export interface References {
  readonly title: string;
  /** Title, number and day as one sentence. */
  readonly sentence: string;
  readonly pairs: readonly Pair[];
  /** The day on a line of its own, after the place where it was written, or null. */
  readonly dateLine: string | null;
}

/** Number, days and references of a paper in the form that it keeps, with their truth. */
export function referencesOf(scene: Scene, trade: Trade, plan: LetterPlan): References {
  const { random } = scene;
  const form =
    plan.title === 'sentence'
      ? 'sentence'
      : byWeight(random, { pairs: 80, titled: 9, dateLine: 9, joined: 4, dateless: 2 });
  if (form !== 'dateless') scene.truth.say('issueDate', trade.issueDate);
  sayNumbers(scene, trade);
  const date = day(scene, trade.issueDate);
  const number = pairOf(scene, numberLabels[trade.kind], trade.number);
  const issued = pairOf(scene, 'issueDate', date);
  const main: Pair[] = {
    sentence: [],
    pairs: [number, issued],
    titled: chance(random, 0.5) ? [issued] : [number, issued],
    dateLine: [number],
    dateless: [number],
    joined: [joinedPair(scene, trade, date)],
  }[form];
  const side = sidePairs(scene, trade, plan);
  const titled =
    form === 'titled'
      ? `${trade.title} ${random.pick(['', '', '#', 'Nr. ', '- '])}${trade.number}`
      : trade.title;
  return {
    title: titled,
    sentence: phrase(scene, 'numberOfDay', { title: trade.title, number: trade.number, date }),
    pairs: inOrder(random, { main, side, mayFollow: trade.corrected !== undefined }),
    dateLine: form === 'dateLine' ? placeAndDay(scene, date) : null,
  };
}

/** The paper's own number comes first, but on some of those that name another paper. */
function inOrder(
  random: Random,
  { main, side, mayFollow }: { main: readonly Pair[]; side: readonly Pair[]; mayFollow: boolean },
): Pair[] {
  if (mayFollow && chance(random, 0.3)) return shuffled(random, [...main, ...side]);
  if (chance(random, 0.5)) return [...main, ...side];
  return [...main.slice(0, 1), ...shuffled(random, [...main.slice(1), ...side])];
}

/** `Number / Date: 123 / 3 May`: two references that share a line. */
function joinedPair(scene: Scene, { kind, number }: Trade, date: string): Pair {
  const names = `${plainLabel(scene, numberLabels[kind]).replace(/:$/, '')} / ${plainLabel(scene, 'issueDate').replace(/:$/, '')}`;
  return { label: `${names}${scene.style.colon}`, value: `${number} / ${date}` };
}

const dateLines: Readonly<Record<string, string>> = {
  de: '{city}, den {date}|{city}, {date}|{date}',
  fr: '{city}, le {date}|Le {date}|{city}, {date}',
  it: '{city}, {date}|{city}, lì {date}|{date}',
  es: '{city}, {date}|En {city}, a {date}|{date}',
  pl: '{city}, {date}|{city}, dnia {date}|{date}',
  cs: 'V {city} dne {date}|{city} {date}|{date}',
};

function placeAndDay({ random, lexicon, country }: Scene, date: string): string {
  const city = option(random, country.cities ?? lexicon.cities);
  return option(random, dateLines[lexicon.language] ?? '{date}|{date}|{city}, {date}')
    .replace('{city}', city)
    .replace('{date}', date);
}

function sayNumbers({ truth }: Scene, { kind, number, orderNumber }: Trade): void {
  if (kind === 'invoice' || kind === 'credit_note' || kind === 'receipt') truth.say('invoiceNumber', number);
  if (orderNumber !== null) truth.say('purchaseOrder', orderNumber);
  if (kind === 'purchase_order') truth.say('purchaseOrder', number);
  if (kind === 'order_confirmation' && orderNumber === null) truth.say('purchaseOrder', number);
  else if (kind === 'order_confirmation') truth.alsoRight('purchaseOrder', number);
}

/** Names a reference and whose it is: a bare `Reference` may be anybody's. */
const asReference =
  /(?:[ /.]|kund).*(?:r[eé]f|zeichen|kenmerk|znak|značka|märke|rif)|(?:r[eé]f|rif)[^ ]* [ck]li/i;

/** The customer's order by its own label, or, on some papers, as the reference that the customer gave. */
function orderPair(scene: Scene, number: string): Pair {
  const { random, lexicon } = scene;
  if (!chance(random, 0.12)) return pairOf(scene, 'orderNumber', number);
  const labels = optionsOf(lexicon.labels.yourReference).filter((text) => asReference.test(text));
  return { label: label(scene, 'yourReference', random.pick(labels)), value: number };
}

function sidePairs(scene: Scene, trade: Trade, plan: LetterPlan): Pair[] {
  const { random, truth } = scene;
  const pairs: Pair[] = [];
  if (trade.dueDate !== null) {
    truth.say('dueDate', trade.dueDate);
    if (chance(random, 0.7)) pairs.push(pairOf(scene, 'dueDate', day(scene, trade.dueDate)));
  }
  if (trade.orderNumber !== null) pairs.push(orderPair(scene, trade.orderNumber));
  const id = trade.issuer.vatId ?? trade.issuer.taxNumber;
  if (plan.taxAt === 'meta' && id !== null && issuerIs(trade.kind) === 'supplier') {
    sayTaxId(scene, id);
    pairs.push(pairOf(scene, trade.issuer.vatId === null ? 'taxNumber' : 'vatId', id));
  }
  const count = weighted(random, [
    [2, 0],
    [3, 1],
    [3, 2],
    [2, 3],
    [1, 5],
    [1, 8],
  ]);
  pairs.push(...otherReferences(scene, trade), ...distractingPairs(scene, trade.issueDate, count));
  if (trade.kind === 'invoice' && chance(random, 0.08))
    pairs.push({ label: label(scene, 'totalDue'), value: money(scene, trade.sums.totalMinor) });
  return pairs;
}
