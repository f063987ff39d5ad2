import type { Token } from '../page/pageText.ts';
import { fold } from './fold.ts';

/** `original`, `against` and `Bezug` alone stand beside a document's own number too: `Original for Recipient`, `Bezugsnummer`. */
const document =
  '(?:tax )?(?:invoice|inv\\b|no\\b|nr\\b|number|document|bill|rechnung|beleg|facture|factura|fattura|fatura|factuur|faktur)';

/**
 * Words beside the number of an earlier document that this one corrects or answers (EN 16931, BG-3), never its own:
 * beginnings of words, without accents.
 */
const back = new RegExp(
  `(?:^|[^a-z])(?:${[
    `original ?${document}|against(?: ${document}|:? ?$)|refers to|referring|corrects|related|credited|preceding|applies to|for invoice`,
    'urspr|korrig|stornier|zur? rechnung|bezug\\b|bezugsrechnung|berichtigte|gutschrift (?:zu|fur) rechnung',
    "d'origine|origine|facture original|liee|sur facture|rectifie|annule|concerne|ref\\.? (?:de (?:la )?)?facture",
    'oorspronk|betreft|op factuur|rectific|referente|origen|factura original|fatura original|riferimento fattura|fattura original|di origine',
    'avser|ursprung|vedrorer|oprindelig|pierwotn|koryg|do faktury|puvodni|k fakture',
  ].join('|')})`,
);
/** The stamp of the first copy before a label of the document's own: `ORIGINAL Invoice No.` */
const stamp = /(?<!\p{L})ORIGINAL (?=\p{L}*\p{Ll})/gu;

/** Does a text say that the number beside it is that of an earlier document? */
export const namesEarlier = (text: string): boolean => back.test(fold(text.replaceAll(stamp, '')));

/** Little words that point from one document to another: `Mahnung zur Rechnung`, `sur la facture`. */
const pointing = new Set(
  (
    'zu zur zum laut lt gemass gem aus auf fur uber der ihrer unserer op bij voor sur selon pour concernant la for to against ' +
    'per under re of on abzuglich abzgl less moins minus meno menos su sulla della alla sobre de da do k ke na til till'
  ).split(' '),
);

/** Do the words before the name of a document, folded, make it another one? */
export const pointsAt = (before: readonly string[]): boolean =>
  before.slice(-2).some((word) => pointing.has(word)) || namesEarlier(before.slice(-4).join(' '));

const invoiceName =
  /^[^a-z]*(?:[a-z-]*rechnung|[a-z]*invoice|facture|[a-z]*factuur|fattura|fatura|factura|[a-z]*faktura|[a-z]*faktury|[a-z]*fakturze)[^a-z]*$/;
const invoiceSign = /^[^a-z]*(?:nr|no|n|num|numero|nummer|number)?[^a-z]*$/;
const dayLink = /^(?:vom|v|von|du|of|dated|van|dd|d\.?d|del|fra|av|af)\.?$/;
/** What an invoice has, or is printed as. */
const parts = [
  'n|no|nr|num|number|nummer|numero|date|datum|data|dato|fecha',
  'copy|kopie|kopi|copie|copia|duplicate|duplicata|duplicado|duplikat',
  'details?|detalle|dettaglio|amount|total|montant|betrag|importe|importo|bedrag',
].join('|');
const genitive = '(?:of|der|de|del|della|di|da|do|van|af|av)(?: (?:the|la|de|your|our|votre|notre|uw|su))?';
/** `Numéro de facture`, `Kopie der Rechnung`, `Détail de votre facture`: what is said of the invoice itself points at no other. */
const ofItself = new RegExp(`(?:^|[^a-z])(?:${parts})[.:°]{0,2} ${genitive}$`);

/**
 * Do the words right before a number or a day point at an invoice: `zu unserer Rechnung` before its number, `less invoice 4 of`
 * before its day? Before a day a number has to stand between: `date of invoice` is the document's own.
 */
export function pointsAtInvoice(before: readonly Token[], isNumber = false): boolean {
  const words = before.map(({ text }) => fold(text));
  const at = words.findLastIndex((word) => invoiceName.test(word));
  const lead = words.slice(0, Math.max(0, at));
  if (!pointsAt(lead) || ofItself.test(lead.join(' '))) return false;
  const after = words.slice(at + 1);
  if (isNumber) return after.every((word) => invoiceSign.test(word) && !/\d/.test(word));
  return (
    after.some((word) => /\d/.test(word)) &&
    after.every((word) => /\d/.test(word) || invoiceSign.test(word) || dayLink.test(word))
  );
}
