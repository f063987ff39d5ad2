import type { FieldKey } from '../../domain/fields.ts';
import type { XmlElement } from './xmlTree.ts';

/** What an e-invoice states, whatever its syntax: texts as they stand in the XML, dates as `YYYY-MM-DD` or `YYYYMMDD`. */
export interface InvoiceStatement {
  /** UNTDID 1001: 380 invoice, 381 credit note, … */
  readonly typeCode: string | null;
  readonly texts: Readonly<Record<FieldKey, string | null>>;
  readonly rows: readonly InvoiceRow[];
  /** Discounts or charges on the whole document: then the rows alone do not make the net amount. */
  readonly hasDocumentCharges: boolean;
}

export interface InvoiceRow {
  readonly description: string | null;
  readonly quantity: string | null;
  readonly unitPrice: string | null;
  readonly lineTotal: string | null;
}

/** The first text that any of the paths reaches: the syntaxes and their versions name things differently. */
export function firstText(element: XmlElement | undefined, ...paths: string[]): string | null {
  for (const path of paths) {
    const text = element?.text(path) ?? null;
    if (text !== null) return text;
  }
  return null;
}
