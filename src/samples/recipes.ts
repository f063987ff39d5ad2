import { shops, type Seller } from './content.ts';
import { generateInvoice, generatePurchaseOrder, generateReceipt } from './generatePaper.ts';
import { drawTill, layouts, type Layout } from './layouts/index.ts';
import { facturXPdf } from './outputs/facturX.ts';
import { nativePdf, type PdfFacts, type Producer } from './outputs/nativePdf.ts';
import { photograph } from './outputs/photo.ts';
import { scanPdf } from './outputs/scan.ts';
import type { Paper, SampleLanguage } from './paper.ts';
import type { Random } from './random.ts';
import { valuesOfPaper, valuesOfReceipt, type ExpectedRoute, type Sample } from './sample.ts';
import { wordsOf } from './words.ts';

/** What a maker of one document gets. `today` is the day that counts as today, YYYY-MM-DD. */
interface Making {
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

/** An invoice as a PDF with a text layer. */
export const invoice =
  (recipe: InvoiceRecipe): Recipe['make'] =>
  async (making) => {
    const paper = paperOf(recipe, making);
    const canvas = await layouts[recipe.layout](paper);
    return madeOf(recipe, { paper, bytes: await nativePdf(canvas, factsOf(paper, recipe.producer)) });
  };

/** The same, printed and scanned. */
export const scannedInvoice =
  (recipe: InvoiceRecipe): Recipe['make'] =>
  async (making) => {
    const paper = paperOf(recipe, making);
    const pdf = await nativePdf(await layouts[recipe.layout](paper), factsOf(paper));
    const bytes = await scanPdf(pdf, { random: making.random, day: making.today });
    return madeOf(recipe, { paper, bytes });
  };

/** With its XML inside. */
export const electronicInvoice =
  (recipe: InvoiceRecipe): Recipe['make'] =>
  async (making) => {
    const paper = paperOf(recipe, making);
    const canvas = await layouts[recipe.layout](paper);
    return madeOf(recipe, { paper, bytes: await facturXPdf(canvas, { paper, facts: factsOf(paper) }) });
  };

/** A file whose second half got lost on the way. */
export const brokenInvoice =
  (recipe: InvoiceRecipe): Recipe['make'] =>
  async (making) => {
    const whole = await invoice(recipe)(making);
    const bytes = whole.bytes.slice(0, Math.floor(whole.bytes.length * 0.45));
    return { ...whole, bytes, expected: { ...whole.expected, values: null } };
  };

export const purchaseOrder =
  (texts: Texts & { language: SampleLanguage; layout: Layout }): Recipe['make'] =>
  async (making) => {
    const paper = generatePurchaseOrder({ ...making, language: texts.language, rows: 5 });
    const bytes = await nativePdf(await layouts[texts.layout](paper), factsOf(paper));
    return madeOf({ ...texts, route: accept }, { paper, bytes });
  };

export const receipt =
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
