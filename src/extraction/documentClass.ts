import type { DocumentType } from '../domain/document.ts';
import type { PageText, Segment } from './page/pageText.ts';
import { compact } from './text/fold.ts';

const longestTitle = 4;

// English, German, French, Dutch; weight 3 is a title of the class, 1 a word that goes with it.
const table: readonly (readonly [DocumentType, number, string])[] = [
  [
    'invoice',
    3,
    'invoice taxinvoice commercialinvoice rechnung facture factuur salesinvoice handelsrechnung teilrechnung schlussrechnung',
  ],
  [
    'invoice',
    1.2,
    'invoiceno invoicenumber invoicedate rechnungsnummer rechnungsnr rechnungsdatum datedefacture facturen factuurnummer factuurdatum invoice# billto invoiceid rechnungsbetrag',
  ],
  ['invoice', 0.5, 'duedate amountdue falligam zahlbarbis'],
  [
    'credit_note',
    4.5,
    'creditnote creditmemo gutschrift avoir creditnota rechnungskorrektur stornorechnung facturedavoir creditinvoice',
  ],
  ['credit_note', 1.5, 'creditnoteno creditnotenumber gutschriftsnummer gutschriftnr creditnotedate'],
  [
    'receipt',
    3,
    'receipt salesreceipt quittung kassenbon kassenbeleg recu kassabon bon ticketdecaisse cashreceipt',
  ],
  [
    'receipt',
    0.8,
    'cash change cashier visa mastercard card bar ruckgeld kartenzahlung especes rendu wisselgeld tendered thankyou approval terminal',
  ],
  ['purchase_order', 2.8, 'purchaseorder bestellung bondecommande inkooporder einkaufsbestellung'],
  ['purchase_order', 0.7, 'ponumber pono vendor bestellnummer bestelldatum orderdate podate deliverto'],
  [
    'order_confirmation',
    4.5,
    'orderconfirmation auftragsbestatigung confirmationdecommande orderbevestiging orderacknowledgement bestellbestatigung',
  ],
  [
    'contract',
    3,
    'contract agreement vertrag contrat overeenkomst serviceagreement leaseagreement dienstleistungsvertrag mietvertrag',
  ],
  [
    'contract',
    0.8,
    'herebyagree governinglaw parties whereas vertragsparteien termination witnesswhereof hereinafter',
  ],
  [
    'insurance_policy',
    3.5,
    'insurancepolicy policyschedule versicherungsschein versicherungspolice policedassurance certificateofinsurance polisblad declarationspage',
  ],
  ['insurance_policy', 1, 'policynumber policyno insured policyholder versicherungsnehmer premium insurer'],
  [
    'bank_statement',
    3.5,
    'bankstatement accountstatement statementofaccount kontoauszug relevedecompte rekeningafschrift accountsummary',
  ],
  [
    'bank_statement',
    0.9,
    'openingbalance closingbalance endingbalance beginningbalance alterkontostand neuerkontostand withdrawals deposits',
  ],
  ['delivery_note', 4, 'deliverynote lieferschein bondelivraison pakbon packingslip packinglist'],
  ['form', 2.5, 'form formular formulaire formulier applicationform antrag'],
];
const classWords = new Map(
  table.flatMap(([type, weight, texts]) => texts.split(' ').map((text) => [text, { type, weight }])),
);

/** The class of the document by its words: titles count by their place and size, other words once each. */
export function classify(pages: readonly PageText[]): { value: DocumentType; confidence: number } {
  const best = new Map<string, { type: DocumentType; score: number }>();
  for (const page of pages.slice(0, 2)) {
    const median = medianHeight(page);
    for (const { key, segment, share } of phrasesOf(page)) {
      const word = classWords.get(key);
      if (!word) continue;
      const score = word.weight * (word.weight > 2 ? prominence({ segment, share, page, median }) : 1);
      if (score > (best.get(key)?.score ?? 0)) best.set(key, { type: word.type, score });
    }
  }
  const scores = new Map<DocumentType, number>();
  for (const { type, score } of best.values()) scores.set(type, (scores.get(type) ?? 0) + score);
  const [first, second] = [...scores].toSorted(([, left], [, right]) => right - left);
  if (!first || first[1] < 0.8) return { value: 'other', confidence: 0.5 };
  return { value: first[0], confidence: 1 / (1 + Math.exp(-(0.6 + 0.9 * (first[1] - (second?.[1] ?? 0))))) };
}

/** A title stands high, is large and has its line for itself; the same word in a sentence says little. */
function prominence({
  segment,
  share,
  page,
  median,
}: {
  segment: Segment;
  share: number;
  page: PageText;
  median: number;
}): number {
  const token = segment.tokens[0];
  if (!token || page.page > 1) return 0.2;
  const high = token.y0 / page.heightPt < 0.4 ? 1 : 0.4;
  const size = Math.min(1.5, Math.max(0.8, (token.y1 - token.y0) / median));
  return high * size * (share > 0.4 ? 1 : 0.25);
}

function phrasesOf(page: PageText): { key: string; segment: Segment; share: number }[] {
  return page.segments.flatMap((segment) =>
    segment.tokens.flatMap((_, first) =>
      Array.from({ length: Math.min(longestTitle, segment.tokens.length - first) }, (_unused, index) => ({
        key: segment.tokens
          .slice(first, first + index + 1)
          .map(({ text }) => compact(text))
          .join(''),
        segment,
        share: (index + 1) / segment.tokens.length,
      })),
    ),
  );
}

function medianHeight(page: PageText): number {
  const heights = page.rows
    .flatMap(({ tokens }) => tokens.map(({ y0, y1 }) => y1 - y0))
    .toSorted((a, b) => a - b);
  return heights[Math.floor(heights.length / 2)] ?? 1;
}
