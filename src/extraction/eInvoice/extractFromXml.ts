import type { DocumentType } from '../../domain/document.ts';
import {
  fieldKeys,
  foundField,
  type ExtractedField,
  type Extraction,
  type FieldKey,
} from '../../domain/fields.ts';
import type { PageReading } from '../../domain/reading.ts';
import { xmlMethod } from '../../domain/routing.ts';
import { builtInEngine, notFound, provenanceOf } from '../engine.ts';
import { extractFromPages } from '../extractFromPages.ts';
import { pageTextOf } from '../page/pageText.ts';
import { ciiRoots, readCii } from './cii.ts';
import { groundValue } from './grounding.ts';
import type { InvoiceStatement } from './statement.ts';
import { readUbl, ublRoots } from './ubl.ts';
import { lineItemOf, valueOf } from './values.ts';
import { parseXml, type XmlRefusal } from './xmlTree.ts';

export type XmlExtraction =
  | { readonly outcome: 'extracted'; readonly extraction: Extraction }
  | { readonly outcome: 'refused'; readonly code: XmlRefusal };

const confidences = { grounded: 0.99, xmlOnly: 0.97, contradicted: 0.5 } as const;
/** A page contradicts the XML only where the page itself is read with at least this confidence. */
const contradictionFrom = 0.8;
/** What a forger would change: who is paid, how much, for what. */
const comparedFields: readonly FieldKey[] = ['totalAmount', 'iban', 'invoiceNumber'];
/** UNTDID 1001 codes of credit notes, as EN 16931 allows them. */
const creditNoteCodes = ['81', '83', '261', '262', '296', '308', '381', '396', '420', '458', '532'];

/**
 * Reads an e-invoice: CII (Factur-X, ZUGFeRD 1 and 2, XRechnung) or UBL. The file itself is the ground of a value, so a
 * value that is not printed still counts (0.97, `grounding: null`); one that is found on the page has its box (0.99).
 *
 * Where the page has text, does not print the XML's value, and is plainly read to say another one, the value keeps the
 * method `e-invoice-xml-contradicted` and 0.5, and the notice XML_CONTRADICTS_PAGE is given: a person decides.
 */
export function extractFromXml({
  xml,
  pages,
}: {
  xml: string;
  pages: readonly PageReading[];
}): XmlExtraction {
  const parsed = parseXml(xml);
  if ('refused' in parsed) return { outcome: 'refused', code: parsed.refused };
  const { root } = parsed;
  if (ciiRoots.includes(root.name)) return extracted(readCii(root), pages);
  if (ublRoots.includes(root.name)) return extracted(readUbl(root), pages);
  return { outcome: 'refused', code: 'UNKNOWN_SYNTAX' };
}

function extracted(statement: InvoiceStatement, pages: readonly PageReading[]): XmlExtraction {
  const printed = extractFromPages({ reading: { pages: [...pages] } });
  const pageTexts = pages.map(pageTextOf);
  const currency = /^[A-Z]{3}$/.test(statement.texts.currency ?? '') ? statement.texts.currency : null;
  const fields = fieldKeys.map((key): ExtractedField => {
    const text = statement.texts[key];
    const value = text === null ? null : valueOf({ key, text, currency });
    if (!value) return notFound(key, 'no-candidate', xmlMethod);
    const grounding = groundValue(value, pageTexts);
    const isContradicted = !grounding && comparedFields.includes(key) && saysOther(printed, key);
    const confidence = isContradicted
      ? confidences.contradicted
      : grounding
        ? confidences.grounded
        : confidences.xmlOnly;
    const provenance = provenanceOf(isContradicted ? `${xmlMethod}-contradicted` : xmlMethod);
    return { status: 'found', key, value, confidence, grounding, provenance };
  });
  const contradicts = fields.some(({ status, provenance }) => {
    return status === 'found' && provenance.by === 'engine' && provenance.method !== xmlMethod;
  });
  const lineItems = statement.rows.map((row) => lineItemOf(row, currency));
  const extraction: Extraction = {
    version: 1,
    engine: { ...builtInEngine },
    documentType: { value: typeOf(statement.typeCode), confidence: confidences.grounded },
    fields,
    lineItems,
    lineItemsComplete: lineItems.length === 0 || statement.hasDocumentCharges ? null : true,
    notices: contradicts ? ['XML_CONTRADICTS_PAGE'] : [],
  };
  return { outcome: 'extracted', extraction };
}

/** The page is plainly read to state this field; that it is another value is known, because the XML's is not printed. */
function saysOther(printed: Extraction, key: FieldKey): boolean {
  return (foundField(printed, key)?.confidence ?? 0) >= contradictionFrom;
}

function typeOf(typeCode: string | null): DocumentType {
  return typeCode !== null && creditNoteCodes.includes(typeCode) ? 'credit_note' : 'invoice';
}
