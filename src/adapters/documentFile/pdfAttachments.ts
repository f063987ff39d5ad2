import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Reading } from '../../domain/reading.ts';

/** The names that Factur-X, ZUGFeRD 1 and 2, XRechnung and Order-X prescribe for the XML inside a PDF/A-3. */
const invoiceNames = ['factur-x.xml', 'zugferd-invoice.xml', 'xrechnung.xml', 'order-x.xml'];
/** The roots of UN/CEFACT CII, ZUGFeRD 1, Order-X and UBL: they tell an invoice whose file was given another name. */
const invoiceRoots =
  /<(?:[\w-]+:)?(?:CrossIndustryInvoice|CrossIndustryDocument|SCRDMCCBDACIOMessageStructure)[\s>]|urn:oasis:names:specification:ubl:schema:xsd:(?:Invoice|CreditNote|Order|OrderResponse)-2/;
const rootWithin = 4000;
/** Larger XML is not an invoice that somebody also printed on pages. */
const mostBytes = 5 * 1024 * 1024;
/** More attachments than this are not looked through. */
const mostAttachments = 50;

/** The XML of the e-invoice inside a PDF, or null. Every other attachment is left alone. */
export async function embeddedInvoice(document: PDFDocumentProxy): Promise<Reading['embeddedXml']> {
  const attachments = [...((await document.getAttachments().catch(() => null)) ?? [])]
    .map(([id, { filename }]) => ({ id, name: filename.toLowerCase() }))
    .filter(({ name }) => name.endsWith('.xml'))
    .toSorted((one, other) => Number(isInvoiceName(other.name)) - Number(isInvoiceName(one.name)));
  for (const { id, name } of attachments.slice(0, mostAttachments)) {
    // An attachment that cannot be unpacked is as good as none: the page is read instead.
    const content = await document.getAttachmentContent(id).catch(() => null);
    if (content === null || content.byteLength === 0 || content.byteLength > mostBytes) continue;
    const text = textOf(content);
    if (isInvoiceName(name) || invoiceRoots.test(text.slice(0, rootWithin))) return { fileName: name, text };
  }
  return null;
}

function isInvoiceName(name: string): boolean {
  return invoiceNames.includes(name);
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
