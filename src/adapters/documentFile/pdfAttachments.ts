import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Reading } from '../../domain/reading.ts';

/** The names that Factur-X, ZUGFeRD 1 and 2, XRechnung and Order-X prescribe for the XML inside a PDF/A-3. */
const invoiceNames = ['factur-x.xml', 'zugferd-invoice.xml', 'xrechnung.xml', 'order-x.xml'];
/** Larger XML is not an invoice that somebody also printed on pages. */
const mostBytes = 5 * 1024 * 1024;

/** The XML of the e-invoice inside a PDF, or null. Every other attachment is left alone. */
export async function embeddedInvoice(document: PDFDocumentProxy): Promise<Reading['embeddedXml']> {
  const attachments = await document.getAttachments().catch(() => null);
  for (const [id, { filename }] of attachments ?? []) {
    const name = filename.toLowerCase();
    if (!invoiceNames.includes(name)) continue;
    // An attachment that cannot be unpacked is as good as none: the page is read instead.
    const content = await document.getAttachmentContent(id).catch(() => null);
    if (content === null || content.byteLength === 0 || content.byteLength > mostBytes) continue;
    return { fileName: name, text: textOf(content) };
  }
  return null;
}

/** XML is UTF-8 unless its byte order mark or declaration says otherwise (XML 1.0, Appendix F). */
function textOf(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  if (start.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes);
  if (start.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes);
  const declared = /^[^<]*<\?xml[^>]*encoding=["']([\w.-]+)["']/.exec(start)?.[1];
  try {
    return new TextDecoder(declared ?? 'utf-8').decode(bytes);
  } catch {
    // An encoding that nobody knows: UTF-8 is the standard's default.
    return new TextDecoder('utf-8').decode(bytes);
  }
}
