import type { DocumentType } from '../../domain/document.ts';
import { textOf, type Token } from '../page/pageText.ts';
import { pointsAtInvoice } from '../text/earlierDocument.ts';
import { fold } from '../text/fold.ts';
import type { Features } from './features.ts';
import { isLikelyOf } from './likelyClass.ts';

/** Names of papers that a document names with their day, without accents, and the classes whose own day that is. */
const papers = {
  ofOffer: {
    names:
      'quote|quotation|offer|estimate|proposal|angebot|kostenvoranschlag|devis|offre|offerte|preventivo|presupuesto|oferta|ofertu|orcamento|tilbud|offert|nabidka|nabidky',
    own: [],
  },
  ofOrder: {
    names:
      'order|p\\.?o\\.?|bestellung|bestell|auftrag|commande|bestelling|bestel|opdracht|ordine|pedido|encomenda|bestilling|ordre|zamowienie|zamowienia|objednavka|objednavky',
    own: ['purchase_order', 'order_confirmation', 'receipt'],
  },
  ofDelivery: {
    names:
      'delivery note|dispatch note|packing slip|lieferschein|bon de livraison|bl|pakbon|leveringsbon|leverbon|ddt|documento di trasporto|albaran|guia de remessa|foljesedel|folgeseddel|dodaci list',
    own: ['delivery_note'],
  },
  ofContract: {
    names:
      'contract|agreement|terms|terms and conditions|conditions|vertrag|rahmenvertrag|agb|contrat|contrat-cadre|overeenkomst|voorwaarden|contratto|contrato|avtal|aftale|avtale|umowa|umowy|smlouva|smlouvy',
    own: ['contract', 'insurance_policy'],
  },
} as const satisfies Readonly<
  Record<string, { readonly names: string; readonly own: readonly DocumentType[] }>
>;
type PaperName = keyof typeof papers;
const paperNames = Object.keys(papers) as PaperName[];

const number = String.raw`(?:(?:nr|no|n|num|numero|nummer|number|ref|id)[.°:]* ?|n° ?|# ?)?(?:[\p{L}/.-]*\d[\p{L}\d/.-]*(?: \d+)*,?)?`;
const link = String.raw`(?:vom|v\.|von|du|de|del|di|of|dated|dt\.?|van|d\.?d\.?|fra|fran|av|af|z|z dnia|ze dne|accepte(?: le)?|signe(?: le)?|accepted(?: on)?|\/|-)?`;
/** `Auftrags-Nr.`, `Lieferscheinnummer`, `ordernummer`. */
const compound = String.raw`(?:s?-?(?:nr|no|nummer)\b[.:]*)?`;
/** In a row of values `PO-4471` is a number, and the day beside it has its own head. */
const isWord = String.raw`(?![-/]?\d)`;
const nameBefore = new Map(
  paperNames.map((name) => [
    name,
    new RegExp(
      String.raw`(?:^|[^\p{L}\d])(?:${papers[name].names})${compound}${isWord}(?: ?: ?| \(|, | )?${number} ?${link}[ (]*$`,
      'u',
    ),
  ]),
);
/** The head over a day names its paper and ends with such a word: `Buyer's Order No. Dated`. */
const endsInLink = /(?:^| )(?:dated|dt\.?|vom|du|of|d\.?d\.?|van|del)$/;

/** More words do not belong to a label and the number after it. */
const longest = 7;

/**
 * Whose day is it by the words right before it: of an offer, an order, a delivery, a contract, or of an earlier invoice?
 * `Your order A-17 of 3 May` is printed on an invoice, and the invoice is of another day. `head`: the words of the row above
 * up to the end of the day.
 */
export function paperOfDay(before: readonly Token[], head: readonly Token[]): Features {
  const own = fold(textOf(before.slice(-longest)));
  const above = fold(textOf(head.slice(-longest)));
  const over = endsInLink.test(above) ? above : '';
  const named = paperNames.find((name) => {
    const words = nameBefore.get(name);
    return words && (words.test(own) || words.test(over));
  });
  return {
    ...(named ? { [named]: 1 } : {}),
    ...(pointsAtInvoice(before.slice(-longest)) ? { ofEarlier: 1 } : {}),
  };
}

/** Papers that name others with their days. */
const trade: readonly DocumentType[] = [
  'invoice',
  'credit_note',
  'purchase_order',
  'order_confirmation',
  'delivery_note',
];

/** Is the day that of another paper, the class of the document being what it likely is? From its measures. */
export function isOfOtherPaper(features: Features): boolean {
  if (!isLikelyOf(trade, features)) return false;
  const named = paperNames.some((name) => features[name] === 1 && !isLikelyOf(papers[name].own, features));
  return named || features['ofEarlier'] === 1;
}

/** What is left of the score of a day or a number that is another paper's. */
export const shareOfOther = 0.12;

/** The score of a day as the day on which the document was issued. */
export const scoreAsIssue = (score: number, features: Features): number =>
  isOfOtherPaper(features) ? shareOfOther * score : score;
