import { createRequire } from 'node:module';
import { textOfPage } from './pdfText.ts';
import type { PdfPageText } from './pdfText.ts';
import { openPdfium } from './pdfiumCalls.ts';
import type { PdfiumCalls } from './pdfiumCalls.ts';
import { FileRefused } from './refusal.ts';

export interface TextPages {
  /** Of the package that carries PDFium. */
  readonly version: string;
  readonly count: number;
  /** Carries scripts or an XFA form, as far as PDFium knows. */
  readonly acts: boolean;
  /** The page with this number, from 1: its size in points as shown and what its text layer says. */
  read(number: number): PdfPageText & { readonly widthPt: number; readonly heightPt: number };
  close(): void;
}

/** Subtypes of annotation that show no text of their own (fpdf_annot.h): links and pop-ups. */
const silentAnnotations = [2, 16];
/** FORMTYPE_XFA_FULL and FORMTYPE_XFA_FOREGROUND (fpdf_formfill.h). */
const xfaForms = [2, 3];
const mostAnnotations = 2000;
/** FLAT_NORMALDISPLAY: what a viewer shows, not what it prints. */
const flattenForDisplay = 0;

/** Opens the pages of a PDF in PDFium. @throws FileRefused when it cannot be opened. */
export async function openPages(bytes: Uint8Array): Promise<TextPages> {
  const pdfium = await openPdfium();
  const document = await pdfium.library.loadDocument(bytes).catch(() => {
    // pdf.js has already told an encrypted file apart; PDFium gives no better reason.
    throw new FileRefused('CORRUPT');
  });
  const documentHandle = Number(Reflect.get(document, 'documentIdx'));
  return {
    version: packageVersion(),
    count: document.getPageCount(),
    acts:
      pdfium.call('FPDFDoc_GetJavaScriptActionCount', documentHandle) > 0 ||
      xfaForms.includes(pdfium.call('FPDF_GetFormType', documentHandle)),
    read(number) {
      const handle = loadFlattened(pdfium, documentHandle, number - 1);
      try {
        const widthPt = pdfium.call('FPDF_GetPageWidthF', handle);
        const heightPt = pdfium.call('FPDF_GetPageHeightF', handle);
        if (!(widthPt > 0 && heightPt > 0)) throw new FileRefused('CORRUPT');
        return { widthPt, heightPt, ...textOfPage(pdfium, { handle, widthPt, heightPt }) };
      } finally {
        pdfium.call('FPDF_ClosePage', handle);
      }
    },
    close: () => document.destroy(),
  };
}

/**
 * Values of form fields and notes stand in annotations: they are made part of the page, in memory only, so that their words
 * are read where a viewer shows them.
 */
function loadFlattened(pdfium: PdfiumCalls, document: number, index: number): number {
  const page = load(pdfium, document, index);
  if (!hasSpeakingAnnotation(pdfium, page)) return page;
  pdfium.call('FPDFPage_Flatten', page, flattenForDisplay);
  pdfium.call('FPDF_ClosePage', page);
  return load(pdfium, document, index);
}

function load({ call }: PdfiumCalls, document: number, index: number): number {
  const page = call('FPDF_LoadPage', document, index);
  if (page === 0) throw new FileRefused('CORRUPT');
  return page;
}

function hasSpeakingAnnotation({ call }: PdfiumCalls, page: number): boolean {
  const count = Math.min(mostAnnotations, call('FPDFPage_GetAnnotCount', page));
  for (let index = 0; index < count; index += 1) {
    const annotation = call('FPDFPage_GetAnnot', page, index);
    if (annotation === 0) continue;
    const subtype = call('FPDFAnnot_GetSubtype', annotation);
    call('FPDFPage_CloseAnnot', annotation);
    if (!silentAnnotations.includes(subtype)) return true;
  }
  return false;
}

function packageVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@hyzyla/pdfium');
  const { version }: { version: string } = createRequire(entry)('../package.json');
  return version;
}
