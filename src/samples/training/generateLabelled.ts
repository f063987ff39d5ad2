import type { DocumentType } from '../../domain/document.ts';
import type { LabelledReading, Modality, Truth } from '../../domain/truth.ts';
import { createRandom, type Random } from '../random.ts';
import { chance, weighted } from './dice.ts';
import { drawSheet } from './drawSheet.ts';
import { drawAdSale } from './families/adSales.ts';
import { drawBankStatement } from './families/bankStatement.ts';
import { drawBill } from './families/bill.ts';
import { drawContract } from './families/contract.ts';
import { drawFolio } from './families/folio.ts';
import { drawForm } from './families/form.ts';
import { drawInsurance } from './families/insurance.ts';
import { drawListing, type ListedKind } from './families/listing.ts';
import { drawOther } from './families/otherPapers.ts';
import { drawReceipt } from './families/receipt.ts';
import { drawTrade } from './families/trade.ts';
import type { TradeKind } from './families/tradePaper.ts';
import { plainText } from './glyphs.ts';
import { readSheet } from './readSheet.ts';
import { scanSheet } from './scanNoise.ts';
import { createScene, type Paper, type Scene } from './scene.ts';

interface Family {
  readonly name: string;
  readonly weight: number;
  /** Share of documents that come as scans. */
  readonly scanned: number;
  /** The countries whose papers have this form; all when left out. */
  readonly countries?: readonly string[];
  readonly favours?: Readonly<Record<string, number>>;
  readonly paper?: (random: Random) => Paper;
  readonly draw: (scene: Scene) => DocumentType;
}

const rollPaper = (random: Random): Paper => ({
  width: random.integer({ min: 190, max: 330 }),
  height: 4000,
});

const trade =
  (kind: TradeKind) =>
  (scene: Scene): DocumentType =>
    drawTrade(scene, kind);

const listing =
  (kind: ListedKind) =>
  (scene: Scene): DocumentType =>
    drawListing(scene, kind);

const families: readonly Family[] = [
  { name: 'invoice', weight: 35, scanned: 0.3, draw: trade('invoice') },
  { name: 'invoice-listing', weight: 5, scanned: 0.2, draw: listing('invoice') },
  { name: 'order-listing', weight: 2, scanned: 0.2, draw: listing('purchase_order') },
  { name: 'confirmation-listing', weight: 0.5, scanned: 0.2, draw: listing('order_confirmation') },
  { name: 'bill', weight: 6, scanned: 0.3, draw: drawBill },
  { name: 'folio', weight: 1.5, scanned: 0.3, draw: drawFolio },
  { name: 'ad-sales', weight: 6, scanned: 0.45, countries: ['US', 'CA'], draw: drawAdSale },
  { name: 'credit-note', weight: 5, scanned: 0.3, draw: trade('credit_note') },
  { name: 'purchase-order', weight: 9, scanned: 0.3, draw: trade('purchase_order') },
  { name: 'order-confirmation', weight: 4, scanned: 0.3, draw: trade('order_confirmation') },
  { name: 'delivery-note', weight: 4, scanned: 0.3, draw: trade('delivery_note') },
  {
    name: 'receipt',
    weight: 18,
    scanned: 0.93,
    paper: rollPaper,
    favours: { MY: 7, SG: 3, US: 1.5 },
    draw: drawReceipt,
  },
  { name: 'receipt-letter', weight: 2, scanned: 0.3, draw: trade('receipt') },
  { name: 'contract', weight: 4, scanned: 0.4, draw: drawContract },
  { name: 'insurance', weight: 4, scanned: 0.3, draw: drawInsurance },
  { name: 'bank-statement', weight: 3, scanned: 0.3, draw: drawBankStatement },
  { name: 'form', weight: 4, scanned: 0.6, draw: drawForm },
  { name: 'other', weight: 3.5, scanned: 0.3, draw: drawOther },
  { name: 'quote', weight: 1.2, scanned: 0.3, draw: trade('quote') },
];

interface Drawn {
  readonly scene: Scene;
  readonly truth: Truth;
}

/** Draws the document of the seed; modality and truth are decided, bytes or words are not made yet. */
function draw(seed: number): Drawn & { random: Random; modality: Modality } {
  const random = createRandom(seed).fork('labelled');
  const family = weighted(
    random,
    families.map((item) => [item.weight, item] as const),
  );
  const modality: Modality = chance(random, family.scanned) ? 'scan' : 'native';
  const scene = createScene(random.fork('page'), {
    paper: family.paper?.(random),
    only: family.countries,
    favours: family.favours,
  });
  const documentType = family.draw(scene);
  const { language } = scene.lexicon;
  const truth = scene.truth.finish({ documentType, origin: family.name, language, modality, seed });
  return { scene, truth, random, modality };
}

/**
 * An invented document as it would be read, with its truth. The same seed gives the same document. Scans carry the
 * mistakes of recognition: their truth stays what the paper says, also where the words no longer show it.
 */
export function generateLabelledReading({ seed }: { seed: number }): LabelledReading {
  const { scene, truth, random, modality } = draw(seed);
  const pages = modality === 'scan' ? scanSheet(scene.sheet, random.fork('scan')) : readSheet(scene.sheet);
  return { pages, truth };
}

/**
 * The same document as a PDF with a text layer. Characters that PDF's standard fonts lack come without their marks, in
 * the truth too.
 */
export async function generateLabelledPdf({
  seed,
}: {
  seed: number;
}): Promise<{ bytes: Uint8Array; truth: Truth }> {
  const { scene, truth } = draw(seed);
  const bytes = await drawSheet(scene.sheet);
  return { bytes, truth: plainTruth({ ...truth, _meta: { ...truth._meta, modality: 'native' } }) };
}

function plainTruth(truth: Truth): Truth {
  const plain = (value: unknown): unknown => (typeof value === 'string' ? plainText(value) : value);
  const values = Object.fromEntries(Object.entries(truth).map(([key, value]) => [key, plain(value)]));
  const lineItems = truth.lineItems?.map((row) => ({
    ...row,
    description: row.description === null ? null : plainText(row.description),
  }));
  return { ...truth, ...values, ...(lineItems ? { lineItems } : {}) };
}
