import { withMistypedIban } from './accounts.ts';
import { sellers } from './content.ts';
import { mailGateway } from './outputs/nativePdf.ts';
import type { Paper } from './paper.ts';
import {
  brokenInvoice,
  electronicInvoice,
  invoice,
  purchaseOrder,
  receipt,
  scannedInvoice,
  type Recipe,
} from './recipes.ts';

const [northwick, larkfield] = sellers.en;
const [falkenau, bohnenhof] = sellers.de;
const [clairbois] = sellers.fr;

/** The total asks for ninety more than net and tax make. */
function withWrongTotal(paper: Paper): Paper {
  return { ...paper, totals: { ...paper.totals, totalCents: paper.totals.totalCents + 9_000 } };
}

function withMistypedAccount(paper: Paper): Paper {
  return { ...paper, account: paper.account && withMistypedIban(paper.account) };
}

const copied = {
  language: 'en',
  layout: 'grid',
  seller: larkfield,
  rows: 5,
} as const;
const firstCopy = '10-invoice-original.pdf';

/** The set. A recipe with `like` draws the numbers of that other one: so the second copy holds the same invoice. */
export const catalogue: readonly (Recipe & { readonly like?: string })[] = [
  {
    fileName: '01-invoice-english.pdf',
    make: invoice({
      language: 'en',
      layout: 'band',
      seller: northwick,
      rows: 6,
      description: 'Invoice of an office supplier, PDF with text',
      tells: 'Goes straight through: every value stands on the page.',
    }),
  },
  {
    fileName: '02-invoice-german.pdf',
    make: invoice({
      language: 'de',
      layout: 'letterhead',
      seller: falkenau,
      rows: 7,
      description: 'German invoice with two VAT rates and an IBAN, PDF with text',
      tells: 'Another language, other number forms, a tax breakdown that adds up.',
    }),
  },
  {
    fileName: '03-invoice-scanned.pdf',
    make: scannedInvoice({
      language: 'en',
      layout: 'letterhead',
      seller: larkfield,
      rows: 5,
      route: { to: 'unsure' },
      description: 'Scanned invoice: a picture in a PDF, a little askew, no text layer',
      tells: 'Read by OCR; a person is asked where the reading is not sure.',
    }),
  },
  {
    fileName: '04-receipt-photo.jpg',
    make: receipt({
      language: 'en',
      isPhoto: true,
      description: 'Photo of a café receipt on a table, taken with a phone',
      tells: 'A picture seen from the side in uneven light.',
    }),
  },
  {
    fileName: '05-e-invoice-factur-x.pdf',
    make: electronicInvoice({
      language: 'de',
      layout: 'band',
      seller: bohnenhof,
      rows: 6,
      description: 'E-invoice (Factur-X, EN 16931): the XML lies in the PDF',
      tells: 'Values come from the XML and are certain.',
    }),
  },
  {
    fileName: '06-invoice-wrong-total.pdf',
    make: invoice({
      language: 'en',
      layout: 'grid',
      seller: northwick,
      rows: 4,
      spoil: withWrongTotal,
      route: { to: 'review', failedRule: 'arithmetic' },
      description: 'Invoice whose net and tax do not make its total',
      tells: 'The arithmetic rule fails and a person decides.',
    }),
  },
  {
    fileName: '07-receipt-german.pdf',
    make: receipt({
      language: 'de',
      isPhoto: false,
      description: 'German shop receipt, sent as a PDF by the till',
      tells: 'Another class of document with other required fields.',
    }),
  },
  {
    fileName: '08-purchase-order.pdf',
    make: purchaseOrder({
      language: 'en',
      layout: 'grid',
      description: 'Purchase order of a customer to a supplier',
      tells: 'Classified by its words; the order number is what counts.',
    }),
  },
  {
    fileName: '09-broken.pdf',
    make: brokenInvoice({
      language: 'en',
      layout: 'band',
      seller: northwick,
      rows: 4,
      route: { to: 'refusal', code: 'CORRUPT' },
      description: 'PDF that was cut off on its way',
      tells: 'Refused with a clear reason; nobody waits for it.',
    }),
  },
  {
    fileName: firstCopy,
    make: invoice({
      ...copied,
      description: 'Invoice of a hosting company, as it was sent',
      tells: 'The first of two copies: goes through.',
    }),
  },
  {
    fileName: '11-invoice-second-copy.pdf',
    like: firstCopy,
    make: invoice({
      ...copied,
      producer: mailGateway,
      route: { to: 'block', duplicateOf: firstCopy },
      description: 'The same invoice, rewritten by a mail gateway: other bytes, same text',
      tells: 'Blocked as a duplicate though no byte comparison would find it.',
    }),
  },
  {
    fileName: '12-invoice-french.pdf',
    make: invoice({
      language: 'fr',
      layout: 'grid',
      seller: clairbois,
      rows: 5,
      description: 'French invoice of a joiner, PDF with text',
      tells: 'A third language.',
    }),
  },
  {
    fileName: '13-invoice-wrong-iban.pdf',
    make: invoice({
      language: 'de',
      layout: 'letterhead',
      seller: bohnenhof,
      rows: 4,
      spoil: withMistypedAccount,
      route: { to: 'review', failedRule: 'iban' },
      description: 'German invoice whose IBAN fails its checksum',
      tells: 'The IBAN rule fails before money goes to nobody.',
    }),
  },
  {
    fileName: '14-invoice-three-pages.pdf',
    make: invoice({
      language: 'de',
      layout: 'letterhead',
      seller: falkenau,
      rows: 64,
      description: 'German invoice over three pages, the total on the last',
      tells: 'Rows and totals on different pages belong together.',
    }),
  },
];
