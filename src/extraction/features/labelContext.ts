import { labelSupport, strengthOf, type Place } from './labels.ts';
import type { DocumentText } from '../documentText.ts';
const kinds=['invoiceNumber','issueDate','dueDate','supplierName','customerName','supplierTaxId','purchaseOrder','netAmount','taxAmount','totalAmount','iban','currency','other'] as const;
export function labelMeasure(document: DocumentText): (place: Place) => Record<string, number> {
  const byPage = new Map(document.pages.map((page) => [page.page, page]));
  return (place) => { const page = byPage.get(place.page); if(!page) return {}; return Object.fromEntries(kinds.map(kind=>['label:'+kind, labelSupport({place, kind, page, labels: document.labels})])); };
}
void strengthOf;
