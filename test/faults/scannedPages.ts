import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { scanPdf } from '../../src/samples/outputs/scan.ts';
import { createRandom } from '../../src/samples/random.ts';

/** A scan of several pages full of words, without a text layer: every page has to go through OCR. */
export async function scannedPages({ pages }: { pages: number }): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1) {
    const sheet = pdf.addPage([595, 842]);
    const lines = Array.from(
      { length: 40 },
      (_, line) => `Page ${page} line ${line + 1} of the delivery terms`,
    );
    for (const [index, text] of lines.entries()) {
      sheet.drawText(text, { x: 60, y: 780 - index * 18, size: 12, font });
    }
  }
  return scanPdf(await pdf.save(), { random: createRandom(pages), day: '2026-01-15' });
}
