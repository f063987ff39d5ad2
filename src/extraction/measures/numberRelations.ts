import type { Candidate } from '../candidates/candidate.ts';
import { announcementOf } from '../features/fieldLabels.ts';
import { textOf, type PageText, type Row, type Token } from '../page/pageText.ts';
import type { Features } from './features.ts';
import { namesEarlier, pointsAtInvoice } from '../text/earlierDocument.ts';
import { isLikelyOf } from './likelyClass.ts';
import { valueKey } from './occurrences.ts';
import { shareOfOther } from './otherPapers.ts';

/**
 * How the labels of a number stand to those of the others: a credit note has its own number and that of the invoice, and
 * where a label says which is the note's, the other's label says `Invoice No.` all the same.
 */
export function numberRelations(
  candidates: readonly Candidate[],
  { pages, labels }: { pages: readonly PageText[]; labels: readonly Features[] },
): Features[] {
  const rowOf = new Map(pages.flatMap(({ rows }) => rows.map((row) => [`${row.page}/${row.index}`, row])));
  const keys = candidates.map(({ value }) => valueKey(value));
  const credit = leadsOf(
    keys,
    labels.map((own) => sureOf(announcementOf(own, 'creditNoteNumber'))),
  );
  const ofSeller = sellersOrders(keys, labels);
  return candidates.map((candidate, at) => ({
    creditLead: credit[at] ?? 0,
    sellersOrder: ofSeller[at] ? 1 : 0,
    refersBack: refersBack(candidate, rowOf) ? 1 : 0,
  }));
}

/** A label that says less names no order. */
const leastOrder = 0.4;

/** By so much does `Customer PO` say more of the buyer's order than a bare `Order` does. */
const clearly = 0.15;

/**
 * Which numbers a label calls the seller's own order, while another is called the buyer's (EN 16931, BT-14 and BT-13)? A bare
 * `Order` may be either's: it is the seller's beside a number that is clearly the buyer's.
 */
function sellersOrders(keys: readonly string[], labels: readonly Features[]): boolean[] {
  const orders = labels.map((own) => ({
    buyer: announcementOf(own, 'purchaseOrder'),
    seller: announcementOf(own, 'orderNumber'),
  }));
  const ofBuyer = orders.filter(({ buyer, seller }) => buyer >= leastOrder && buyer > seller);
  const surest = Math.max(0, ...ofBuyer.map(({ buyer }) => buyer));
  const isBuyers = ({ buyer, seller }: (typeof orders)[number]): boolean =>
    buyer >= leastOrder && buyer > seller && buyer > surest - clearly;
  const buyers = new Set(keys.filter((_, at) => isBuyers(orders[at]!)));
  return keys.map((key, at) => {
    const { buyer, seller } = orders[at]!;
    const isSellers = seller >= leastOrder && (seller > buyer || buyer <= surest - clearly);
    return isSellers && buyers.size > 0 && !buyers.has(key);
  });
}

/** A label that says less, as the title alone does, names no number. */
const leastSure = 0.7;
const sureOf = (support: number): number => (support >= leastSure ? support : 0);

/** How far each value's support stands over, or behind, the strongest of any other value. */
function leadsOf(keys: readonly string[], supports: readonly number[]): number[] {
  const strongest = new Map<string, number>();
  keys.forEach((key, at) => strongest.set(key, Math.max(strongest.get(key) ?? 0, supports[at] ?? 0)));
  const [first, second] = [...strongest].toSorted((one, other) => other[1] - one[1]);
  return keys.map((key, at) => {
    const rival = first && first[0] !== key ? first[1] : (second?.[1] ?? 0);
    return (supports[at] ?? 0) - rival;
  });
}

const longestLabel = 5;

/** The words right before it in its row, or right over it, say that it is another document's number. */
function refersBack({ page, row, first, tokens }: Candidate, rowOf: ReadonlyMap<string, Row>): boolean {
  const own = rowOf.get(`${page}/${row}`)?.tokens ?? [];
  const above = rowOf.get(`${page}/${row - 1}`)?.tokens ?? [];
  const before = own.slice(Math.max(0, first - longestLabel), first);
  if (pointsAtInvoice(before, true)) return true;
  const text = before.length > 0 && isLabel(before) ? before : above.filter((token) => isOver(token, tokens));
  return namesEarlier(textOf(text));
}

/** Words, and not the values of other columns. */
const isLabel = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => /\p{L}{2}/u.test(text) && !/\d/.test(text));

const isOver = ({ x0, x1 }: Token, tokens: readonly Token[]): boolean =>
  x1 > (tokens[0]?.x0 ?? 0) - 2 * (x1 - x0) && x0 < (tokens.at(-1)?.x1 ?? 0) + (x1 - x0);

/** The score of a number as that of the order: an invoice answers the buyer's. */
export const scoreAsOrder = (score: number, features: Features): number =>
  features['sellersOrder'] === 1 && isLikelyOf(['invoice', 'credit_note'], features)
    ? shareOfOther * score
    : score;

/** The score of a number as the document's own: a credit note names that of its invoice too (EN 16931, BG-3). */
export const scoreAsNumber = (score: number, features: Features): number =>
  features['refersBack'] === 1 && isLikelyOf(['credit_note'], features) ? shareOfOther * score : score;
