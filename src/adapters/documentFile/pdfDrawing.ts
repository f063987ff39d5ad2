import { readFile } from 'node:fs/promises';
import type { PDFiumLibrary } from '@hyzyla/pdfium';
import type { QuarterTurn } from '../../domain/geometry.ts';
import { encodePage, mostPixels } from './pagePicture.ts';
import type { Drawn } from './protocol.ts';
import { openPdfium } from './pdfiumCalls.ts';
import { FileRefused } from './refusal.ts';

const pointsPerInch = 72;

/** Draws a page of a PDF with PDFium, as a viewer shows it. */
export async function renderPdf(request: {
  path: string;
  page: number;
  dpi: number;
  turn: QuarterTurn;
  forReading: boolean;
  stretch: number;
}): Promise<{ png: Uint8Array; drawn: Drawn }> {
  const { library } = await openPdfium();
  const document = await open(library, await readFile(request.path));
  try {
    if (request.page > document.getPageCount()) throw new FileRefused('CORRUPT');
    const page = document.getPage(request.page - 1);
    const size = page.getOriginalSize();
    const pixelsAtScaleOne = size.originalWidth * size.originalHeight;
    if (!(pixelsAtScaleOne > 0)) throw new FileRefused('CORRUPT');
    const scale = Math.min(request.dpi / pointsPerInch, Math.sqrt(mostPixels / pixelsAtScaleOne));
    // Grey takes a quarter of the memory.
    const colorSpace = request.forReading ? 'Gray' : 'BGRA';
    const bitmap = await page.render({ scale, render: 'bitmap', colorSpace, renderFormFields: true });
    return await encodePage({
      pixels: bitmap.data,
      width: bitmap.width,
      height: bitmap.height,
      channels: request.forReading ? 1 : 4,
      dpi: scale * pointsPerInch,
      turn: request.turn,
      forReading: request.forReading,
      stretch: request.stretch,
    });
  } finally {
    document.destroy();
  }
}

async function open(pdfium: PDFiumLibrary, bytes: Uint8Array) {
  try {
    return await pdfium.loadDocument(bytes);
  } catch {
    // PDFium gives no reason worth more than this; the inspection has already told an encrypted file apart.
    throw new FileRefused('CORRUPT');
  }
}
