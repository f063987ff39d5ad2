import { generateInvoice } from '../src/samples/generatePaper.ts';
import { layouts, type Layout } from '../src/samples/layouts/index.ts';
import { nativePdf } from '../src/samples/outputs/nativePdf.ts';
import { scanPdf } from '../src/samples/outputs/scan.ts';
import type { SampleLanguage } from '../src/samples/paper.ts';
import { createRandom } from '../src/samples/random.ts';

const today = new Date().toISOString().slice(0, 10);
const layoutNames = Object.keys(layouts) as Layout[];

/** An invoice of the product's own generator as a PDF with a text layer; the same seed gives the same one. */
export async function nativeInvoice({
  seed,
  language,
}: {
  seed: number;
  language: SampleLanguage;
}): Promise<Uint8Array> {
  const paper = generateInvoice({ random: createRandom(seed), language, today, rows: 4 + (seed % 12) });
  const layout = layoutNames[seed % layoutNames.length] ?? 'band';
  const facts = { title: paper.number, author: paper.issuer.name, day: paper.issueDate, language };
  return nativePdf(await layouts[layout](paper), facts);
}

/** The same, printed and scanned. */
export async function scannedInvoice(request: {
  seed: number;
  language: SampleLanguage;
}): Promise<Uint8Array> {
  const pdf = await nativeInvoice(request);
  return scanPdf(pdf, { random: createRandom(request.seed), day: today });
}
