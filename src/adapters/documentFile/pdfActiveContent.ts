import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Links that open a page or write a mail are harmless; other schemes and bare paths start something. */
const harmlessLink = /^(https?:|mailto:|tel:|ftp:|#|www\.)/i;

/** Whether a document or a page carries scripts, an XFA form, or links that start something on the reader's machine. */
export async function hasActiveContent(part: PDFDocumentProxy | PDFPageProxy): Promise<boolean> {
  try {
    return 'numPages' in part ? await documentActs(part) : await pageActs(part);
  } catch {
    // What cannot be parsed is not known to be harmless, and a warning only asks a person to look.
    return true;
  }
}

/** The same from a damaged file's bytes, as far as they are not packed. */
export function actsInBytes(bytes: Uint8Array): boolean {
  const names = /\/(?:JavaScript|JS|Launch|OpenAction|AA|XFA|RichMedia|EmbeddedFiles)\b/;
  return names.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}

async function documentActs(document: PDFDocumentProxy): Promise<boolean> {
  if ((await document.getJSActions()) !== null) return true;
  const { info } = await document.getMetadata();
  return 'IsXFAPresent' in info && info.IsXFAPresent === true;
}

async function pageActs(page: PDFPageProxy): Promise<boolean> {
  if ((await page.getJSActions()) !== null) return true;
  const annotations: unknown[] = await page.getAnnotations();
  return annotations.some((annotation) => {
    if (typeof annotation !== 'object' || annotation === null) return false;
    if ('actions' in annotation && annotation.actions !== null && annotation.actions !== undefined)
      return true;
    return (
      'unsafeUrl' in annotation &&
      typeof annotation.unsafeUrl === 'string' &&
      !harmlessLink.test(annotation.unsafeUrl)
    );
  });
}
