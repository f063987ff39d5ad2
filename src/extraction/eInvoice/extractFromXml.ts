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
import { contradicts, type Comparison } from './contradiction.ts';
import { groundRows, groundValue } from './grounding.ts';
import { printoutOf } from './printed.ts';
import type { InvoiceStatement } from './statement.ts';
import { typeOf } from './typeCodes.ts';
import { readUbl, ublRoots } from './ubl.ts';
import { lineItemOf, moneyOf, sumOf, valueOf } from './values.ts';
import { parseXml, type XmlRefusal } from './xmlTree.ts';

export type XmlExtraction =
  | { readonly outcome: 'extracted'; readonly extraction: Extraction }
  | { readonly outcome: 'refused'; readonly code: XmlRefusal };

const confidences = { grounded: 0.99, xmlOnly: 0.97, contradicted: 0.5 } as const;

/**
 * Reads an e-invoice or e-order: CII (Factur-X, ZUGFeRD 1 and 2, XRechnung, Order-X) or UBL. A value that is found on
 * the page has its box (0.99); one that is not is known from the XML alone (0.97, `grounding: null`).
 *
 * Where the page surely says something else (see `contradicts`), the value has the method `e-invoice-xml-contradicted`
 * and 0.5, and the notice XML_CONTRADICTS_PAGE is given: a person decides.
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
  const [cii, ubl] = [ciiRoots, ublRoots].map((roots) =>
    Object.hasOwn(roots, root.name) ? roots[root.name] : undefined,
  );
  if (cii) return extracted(readCii(root), { type: cii, pages });
  if (ubl) return extracted(readUbl(root), { type: ubl, pages });
  return { outcome: 'refused', code: 'UNKNOWN_SYNTAX' };
}

function extracted(
  statement: InvoiceStatement,
  { type, pages }: { type: DocumentType; pages: readonly PageReading[] },
): XmlExtraction {
  const stated = statement.texts.currency ?? '';
  const currency = /^[A-Z]{3}$/.test(stated) ? stated : null;
  const comparison: Comparison = {
    statement,
    printed: extractFromPages({ reading: { pages: [...pages] } }),
    printout: printoutOf(pages.map(pageTextOf), currency),
  };
  const fields = fieldKeys.map((key) => fieldOf(key, { comparison, currency }));
  const isContradicted = fields.some(({ provenance }) => {
    return provenance.by === 'engine' && provenance.method !== xmlMethod;
  });
  const places = groundRows(statement.rows, comparison.printout);
  const lineItems = statement.rows.map((row, at) => lineItemOf(row, { currency, place: places[at] ?? null }));
  const lineItemsComplete = completenessOf(statement, currency);
  const extraction: Extraction = {
    version: 1,
    engine: { ...builtInEngine },
    documentType: typeOf({ code: statement.typeCode, root: type }),
    fields,
    lineItems,
    lineItemsComplete,
    notices: [
      ...(lineItemsComplete === false ? (['ROWS_INCOMPLETE'] as const) : []),
      ...(isContradicted ? (['XML_CONTRADICTS_PAGE'] as const) : []),
    ],
  };
  return { outcome: 'extracted', extraction };
}

function fieldOf(
  key: FieldKey,
  { comparison, currency }: { comparison: Comparison; currency: string | null },
): ExtractedField {
  const { statement, printout, printed } = comparison;
  const text = statement.texts[key];
  const value = text === null ? null : valueOf({ key, text, currency });
  if (!value) return notFound(key, 'no-candidate', xmlMethod);
  const grounding = groundValue(value, { printout, printed: foundField(printed, key) });
  if (contradicts({ key, value, isPrinted: grounding !== null }, comparison)) {
    const provenance = provenanceOf(`${xmlMethod}-contradicted`);
    return { status: 'found', key, value, confidence: confidences.contradicted, grounding, provenance };
  }
  const confidence = grounding ? confidences.grounded : confidences.xmlOnly;
  return { status: 'found', key, value, confidence, grounding, provenance: provenanceOf(xmlMethod) };
}

/** Do the rows make the stated sum, to the cent a row? Null where no rows or no sum are stated (MINIMUM, BASIC WL). */
function completenessOf({ rows, rowsSum }: InvoiceStatement, currency: string | null): boolean | null {
  const own = sumOf(rows.map(({ lineTotal }) => lineTotal ?? ''));
  const [left, right] = [own, rowsSum].map((text) => (text === null ? null : moneyOf(text, currency)));
  if (rows.length === 0 || !left || !right) return null;
  return Math.abs(left.minorUnits - right.minorUnits) <= rows.length;
}
