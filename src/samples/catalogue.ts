import { withMistypedIban } from './accounts.ts';
import { sellers, shops, type Seller } from './content.ts';
import { generateInvoice, generatePurchaseOrder, generateReceipt } from './generatePaper.ts';
import { drawTill, layouts, type Layout } from './layouts/index.ts';
import { facturXPdf } from './outputs/facturX.ts';
import { mailGateway, nativePdf, type PdfFacts, type Producer } from './outputs/nativePdf.ts';
import { photograph } from './outputs/photo.ts';
import { scanPdf } from './outputs/scan.ts';
import type { Paper, SampleLanguage } from './paper.ts';
import type { Random } from './random.ts';
import { valuesOfPaper, valuesOfReceipt, type ExpectedRoute, type Sample } from './sample.ts';
import { wordsOf } from './words.ts';

/** What a maker of one document gets. `today` is the day that counts as today, YYYY-MM-DD. */
export interface Making {
  readonly random: Random;
  readonly today: string;
}
/** How a document of the set is made; the file's name is what it is asked for by. */
export interface Recipe {
  readonly fileName: string;
  readonly make: (making: Making) => Promise<Made>;
}
type Made = Omit<Sample, 'fileName'>;
type Texts = Pick<Sample, 'description' | 'tells'>;

const accept: ExpectedRoute = { to: 'accept' };

interface InvoiceRecipe extends Texts {
  readonly language: SampleLanguage;
  readonly layout: Layout;
  readonly seller: Seller | undefined;
  readonly rows: number;
  readonly route?: ExpectedRoute;
  readonly producer?: Producer;
  /** What is wrong with it on purpose. */
  readonly spoil?: (paper: Paper) => Paper;
}

const [northwick, larkfield] = sellers.en;
const [falkenau, bohnenhof] = sellers.de;
const [clairbois] = sellers.fr;

/** An invoice as a PDF with a text layer. */
const invoice =
  (recipe: InvoiceRecipe): Recipe['make'] =>
  async (making) => {
    const paper = paperOf(recipe, making);
    const canvas = await layouts[recipe.layout](paper);
    return madeOf(recipe, { paper, bytes: await nativePdf(canvas, factsOf(paper, recipe.producer)) });
  };

const scannedInvoice =
  (recipe: InvoiceRecipe): Recipe['make'] =>
  async (making) => {
    const paper = paperOf(recipe, making);
    const pdf = await nativePdf(await layouts[recipe.layout](paper), factsOf(paper));
    const bytes = await scanPdf(pdf, { random: making.random, day: making.today });
    return madeOf(recipe, { paper, bytes });
  };

const electronicInvoice =
  (recipe: InvoiceRecipe): Recipe['make'] =>
  async (making) => {
    const paper = paperOf(recipe, making);
    const canvas = await layouts[recipe.layout](paper);
    return madeOf(recipe, { paper, bytes: await facturXPdf(canvas, { paper, facts: factsOf(paper) }) });
  };

/** A file whose second half got lost on the way. */
const brokenInvoice =
  (recipe: InvoiceRecipe): Recipe['make'] =>
  async (making) => {
    const whole = await invoice(recipe)(making);
    const bytes = whole.bytes.slice(0, Math.floor(whole.bytes.length * 0.45));
    return { ...whole, bytes, expected: { ...whole.expected, values: null } };
  };

const purchaseOrder =
  (texts: Texts & { language: SampleLanguage; layout: Layout }): Recipe['make'] =>
  async (making) => {
    const paper = generatePurchaseOrder({ ...making, language: texts.language, rows: 5 });
    const bytes = await nativePdf(await layouts[texts.layout](paper), factsOf(paper));
    return madeOf({ ...texts, route: accept }, { paper, bytes });
  };

const receipt =
  (recipe: Texts & { language: 'en' | 'de'; isPhoto: boolean }): Recipe['make'] =>
  async ({ random, today }) => {
    const { language, isPhoto, description, tells } = recipe;
    const paper = generateReceipt({ random, today, language, seller: shops[language] });
    const { number, issuer, issueDate } = paper;
    const facts = { title: number, author: issuer.name, day: issueDate, language };
    const pdf = await nativePdf(await drawTill({ ...paper, language }), facts);
    const route: ExpectedRoute = isPhoto ? { to: 'unsure' } : accept;
    return {
      description,
      tells,
      language,
      bytes: isPhoto ? await photograph(pdf, { random }) : pdf,
      mediaType: isPhoto ? 'image/jpeg' : 'application/pdf',
      expected: { documentType: 'receipt', route, values: valuesOfReceipt(paper) },
    };
  };

function paperOf({ language, seller, rows, spoil }: InvoiceRecipe, making: Making): Paper {
  const paper = generateInvoice({ ...making, language, rows, ...(seller ? { seller } : {}) });
  return spoil ? spoil(paper) : paper;
}

function factsOf(paper: Paper, producer?: Producer): PdfFacts {
  const { issuer, issueDate: day, language, number, kind } = paper;
  const title = `${wordsOf[language].titles[kind]} ${number}`;
  return { title, author: issuer.name, day, language, ...(producer ? { producer } : {}) };
}

function madeOf(
  { description, tells, route = accept }: Texts & { route?: ExpectedRoute },
  { paper, bytes }: { paper: Paper; bytes: Uint8Array },
): Made {
  const { kind: documentType, language } = paper;
  const expected = { documentType, route, values: valuesOfPaper(paper) };
  return { description, tells, bytes, mediaType: 'application/pdf', language, expected };
}

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
