import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { embeddedInvoice } from './pdfAttachments.ts';
import { actsInBytes, hasActiveContent } from './pdfActiveContent.ts';
import { openPages } from './pdfPages.ts';
import type { TextPages } from './pdfPages.ts';
import type { Opened } from './protocol.ts';
import { FileRefused } from './refusal.ts';

/** Opens a PDF: pages as shown and their text layers by PDFium; passwords, the e-invoice inside and active content by pdf.js. */
export async function inspectPdf(
  request: { path: string; maxPages: number },
  onPage: () => void,
): Promise<Opened> {
  const bytes = await readFile(request.path);
  // pdf.js keeps the bytes it is given for itself.
  const document = await openPdf(new Uint8Array(bytes)).catch((error: unknown) => {
    // PDFium repairs more than pdf.js does.
    if (error instanceof FileRefused && error.code === 'CORRUPT') return null;
    throw error;
  });
  try {
    if (document !== null && document.numPages > request.maxPages) throw new FileRefused('TOO_MANY_PAGES');
    const textPages = await openPages(bytes);
    try {
      if (textPages.count > request.maxPages) throw new FileRefused('TOO_MANY_PAGES');
      return await (document === null
        ? repairedPages(bytes, textPages)
        : inspectPages({ document, textPages }, onPage));
    } finally {
      textPages.close();
    }
  } finally {
    await document?.loadingTask.destroy();
  }
}

/** A file that only PDFium could repair: what acts in it is searched for in its bytes, and an e-invoice in it is not found. */
function repairedPages(bytes: Uint8Array, textPages: TextPages): Opened {
  const read = Array.from({ length: textPages.count }, (_, index) => textPages.read(index + 1));
  const hidden = read.some((page) => page.hidden);
  const active = actsInBytes(bytes) || textPages.acts;
  return {
    outcome: 'opened',
    mediaType: 'application/pdf',
    parser: { name: 'PDFium', version: textPages.version },
    pages: read.map(({ widthPt, heightPt, textLayer, turn, claimed }, index) => {
      return { page: index + 1, widthPt, heightPt, textLayer, turn, claimed };
    }),
    embeddedXml: null,
    warnings: warningsOf({ active, hidden }),
  };
}

function warningsOf({ active, hidden }: { active: boolean; hidden: boolean }): Opened['warnings'] {
  return [...(active ? ['ACTIVE_CONTENT' as const] : []), ...(hidden ? ['HIDDEN_TEXT' as const] : [])];
}

async function inspectPages(
  { document, textPages }: { document: PDFDocumentProxy; textPages: TextPages },
  onPage: () => void,
): Promise<Opened> {
  const pages: Opened['pages'] = [];
  let active = await hasActiveContent(document);
  let hidden = false;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await pageOf(document, number);
    active ||= await hasActiveContent(page);
    page.cleanup();
    const { hidden: hiddenHere, ...read } = textPages.read(number);
    pages.push({ page: number, ...read });
    hidden ||= hiddenHere;
    onPage();
  }
  return {
    outcome: 'opened',
    mediaType: 'application/pdf',
    parser: { name: 'PDFium', version: textPages.version },
    pages,
    embeddedXml: await embeddedInvoice(document),
    warnings: warningsOf({ active, hidden }),
  };
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
