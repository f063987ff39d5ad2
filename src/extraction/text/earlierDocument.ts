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
    "d'origine|origine|facture original|liee|sur facture|rectifie|annule|concerne",
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
    'per under re of on su sulla della alla sobre de da do k ke na til till'
  ).split(' '),
);

/** Do the words before the name of a document, folded, make it another one? */
export const pointsAt = (before: readonly string[]): boolean =>
  before.slice(-2).some((word) => pointing.has(word)) || namesEarlier(before.slice(-4).join(' '));
