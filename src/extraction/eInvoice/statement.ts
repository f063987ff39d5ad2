import type { FieldKey } from '../../domain/fields.ts';
import type { XmlElement } from './xmlTree.ts';

/** What an e-invoice or e-order states, whatever its syntax: texts as they stand in the XML, dates as `YYYY-MM-DD` or `YYYYMMDD`. */
export interface InvoiceStatement {
  /** UNTDID 1001: 380 invoice, 381 credit note, 220 order, … */
  readonly typeCode: string | null;
  readonly texts: Readonly<Record<FieldKey, string | null>>;
  readonly rows: readonly InvoiceRow[];
  /** The stated sum of the rows (BT-106), before discounts and charges on the whole document. */
  readonly rowsSum: string | null;
  /** Every amount of the document's sums and tax breakdowns: a page may print the amount due where the XML means the total. */
  readonly sums: readonly string[];
  /** Every party's name, trade names too: a page may print the brand large and the company small. */
  readonly partyNames: readonly string[];
  /** Every text of the file, in no order. */
  readonly allTexts: readonly string[];
}

export interface InvoiceRow {
  readonly description: string | null;
  readonly quantity: string | null;
  /** For so many units as `priceBase` says; null is one. */
  readonly unitPrice: string | null;
  readonly priceBase: string | null;
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

/** Every text that any of the paths reaches. */
export function everyText(element: XmlElement | undefined, ...paths: string[]): string[] {
  return paths.flatMap((path) => element?.all(path) ?? []).flatMap(({ ownText }) => ownText ?? []);
}

/** The tax in the currency of the document: it may also be stated in the currency of the books (BT-110, not BT-111). */
export function taxIn(amounts: readonly XmlElement[], currency: string | null): string | null {
  const own = amounts.find((amount) => amount.attribute('currencyID') === currency) ?? amounts[0];
  return own?.ownText ?? null;
}

/** The first account that has the form of an IBAN (ISO 13616): other account numbers share the element. */
export function firstIban(texts: readonly string[]): string | null {
  return (
    texts.find((text) => /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text.replaceAll(/\s/g, '').toUpperCase())) ??
    null
  );
}

/** A row that is only a note holds neither goods nor an amount. */
export const isStated = (row: InvoiceRow): boolean => row.description !== null || row.lineTotal !== null;
