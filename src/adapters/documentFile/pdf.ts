import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { getDocument, version } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { embeddedInvoice } from './pdfAttachments.ts';
import { hasActiveContent } from './pdfActiveContent.ts';
import { wordsOf } from './pdfWords.ts';
import type { PlacedText } from './pdfWords.ts';
import type { Opened } from './protocol.ts';
import { FileRefused } from './refusal.ts';
import { isUsable } from './usableText.ts';

/** Opens a PDF with pdf.js: pages as shown, their text layers where usable, the e-invoice inside, active content. */
export async function inspectPdf(request: { path: string; maxPages: number }): Promise<Opened> {
  const document = await openPdf(new Uint8Array(await readFile(request.path)));
  try {
    if (document.numPages > request.maxPages) throw new FileRefused('TOO_MANY_PAGES');
    const pages: Opened['pages'] = [];
    let active = await hasActiveContent(document);
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await pageOf(document, number);
      pages.push(await inspectPage(page, number));
      active ||= await hasActiveContent(page);
      page.cleanup();
    }
    return {
      outcome: 'opened',
      mediaType: 'application/pdf',
      parser: { name: 'pdf.js', version },
      pages,
      embeddedXml: await embeddedInvoice(document),
      warnings: active ? ['ACTIVE_CONTENT'] : [],
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

async function openPdf(data: Uint8Array): Promise<PDFDocumentProxy> {
  try {
    return await getDocument({
      data,
      verbosity: 0,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      enableXfa: false,
      // Character maps come with the package, so that Chinese, Japanese and Korean text needs no network.
      cMapUrl: packageFolder('cmaps'),
      standardFontDataUrl: packageFolder('standard_fonts'),
      // Every viewer repairs small damage; refusing it would turn away files that people can read.
      stopAtErrors: false,
    }).promise;
  } catch (error) {
    throw asRefusal(error);
  }
}

function packageFolder(name: string): string {
  return fileURLToPath(new URL(`../../${name}/`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));
}

function asRefusal(error: unknown): unknown {
  if (!(error instanceof Error)) return new FileRefused('CORRUPT');
  if (error.name === 'PasswordException') return new FileRefused('ENCRYPTED');
  // Memory that ran out is told apart by the child; all else at opening means that the structure is broken.
  return error instanceof RangeError ? error : new FileRefused('CORRUPT');
}

async function pageOf(document: PDFDocumentProxy, number: number): Promise<PDFPageProxy> {
  try {
    return await document.getPage(number);
  } catch (error) {
    throw asRefusal(error);
  }
}

async function inspectPage(page: PDFPageProxy, number: number): Promise<Opened['pages'][number]> {
  const viewport = page.getViewport({ scale: 1 });
  if (!(viewport.width > 0 && viewport.height > 0)) throw new FileRefused('CORRUPT');
  const words = wordsOf(await placedTexts(page, viewport));
  return {
    page: number,
    widthPt: viewport.width,
    heightPt: viewport.height,
    textLayer: isUsable(words) ? words : null,
  };
}

type Viewport = ReturnType<PDFPageProxy['getViewport']>;

/** The page's text runs, placed in fractions of the page as shown; none when the text cannot be parsed (OCR reads it then). */
async function placedTexts(page: PDFPageProxy, viewport: Viewport): Promise<PlacedText[]> {
  const content = await page.getTextContent().catch((error: unknown) => {
    if (error instanceof RangeError) throw error;
    return null;
  });
  const placed: PlacedText[] = [];
  for (const item of content?.items ?? []) {
    if (!('str' in item)) continue;
    const style = content?.styles[item.fontName];
    placed.push(
      placeText({
        text: item.str,
        transform: item.transform.map(Number),
        width: item.width,
        height: item.height,
        ascent: style?.ascent ?? 0,
        descent: style?.descent ?? 0,
        viewport,
      }),
    );
  }
  return placed;
}

function placeText(run: {
  text: string;
  transform: readonly number[];
  width: number;
  height: number;
  ascent: number;
  descent: number;
  viewport: Viewport;
}): PlacedText {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = run.transform;
  const along = unit(a, b);
  const up = unit(c, d);
  // Fonts that state no plausible metrics get those of a common text face.
  const ascent = run.ascent > 0.3 && run.ascent < 1.5 ? run.ascent : 0.8;
  const descent = run.descent < 0 && run.descent > -0.8 ? run.descent : -0.2;
  const shown = (advance: number, rise: number): [number, number] => {
    const point = run.viewport.convertToViewportPoint(
      x + along.x * advance + up.x * rise,
      y + along.y * advance + up.y * rise,
    );
    return [Number(point[0]) / run.viewport.width, Number(point[1]) / run.viewport.height];
  };
  return {
    text: run.text,
    start: shown(0, 0),
    end: shown(run.width, 0),
    top: shown(0, run.height * ascent),
    bottom: shown(0, run.height * descent),
    aspect: run.viewport.width / run.viewport.height,
  };
}

function unit(x: number, y: number): { x: number; y: number } {
  const length = Math.hypot(x, y) || 1;
  return { x: x / length, y: y / length };
}
