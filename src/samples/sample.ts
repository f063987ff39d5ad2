import type { DocumentType, RefusalCode } from '../domain/document.ts';
import type { RuleName } from '../domain/findings.ts';
import { customerOf, supplierOf, type Paper, type TillReceipt } from './paper.ts';

/** The values as they are printed on the document, right or wrong. Amounts in cents, days as YYYY-MM-DD. */
export interface ExpectedValues {
  readonly number: string;
  readonly issueDate: string;
  readonly dueDate: string | null;
  readonly supplierName: string;
  readonly supplierTaxId: string | null;
  readonly customerName: string | null;
  readonly purchaseOrder: string | null;
  readonly currency: string;
  readonly netCents: number;
  readonly taxCents: number;
  readonly totalCents: number;
  readonly iban: string | null;
}

/**
 * What should become of the document: straight through, to a person (by a rule, or since the reading is unsure),
 * blocked as a duplicate of an earlier one of the set, or refused. `unsure` may go either way, by the reader's confidence.
 */
export type ExpectedRoute =
  | { readonly to: 'accept' }
  | { readonly to: 'unsure' }
  | { readonly to: 'review'; readonly failedRule: RuleName }
  | { readonly to: 'block'; readonly duplicateOf: string }
  | { readonly to: 'refusal'; readonly code: RefusalCode };

export interface Sample {
  readonly fileName: string;
  /** In one sentence, for people. */
  readonly description: string;
  readonly bytes: Uint8Array;
  readonly mediaType: 'application/pdf' | 'image/jpeg';
  readonly language: 'en' | 'de' | 'fr';
  readonly expected: {
    readonly documentType: DocumentType;
    readonly route: ExpectedRoute;
    /** Null where nobody can read any. */
    readonly values: ExpectedValues | null;
  };
  /** What the document shows of the product. */
  readonly tells: string;
}

export function valuesOfPaper(paper: Paper): ExpectedValues {
  const { number, issueDate, dueDate, currency, totals, account, kind } = paper;
  const { netCents, taxCents, totalCents } = totals;
  // The footer of an order carries the number of its buyer.
  const supplierTaxId = kind === 'invoice' ? supplierOf(paper).taxId : null;
  return {
    number,
    issueDate,
    dueDate,
    supplierName: supplierOf(paper).name,
    supplierTaxId,
    customerName: customerOf(paper).name,
    purchaseOrder: paper.purchaseOrder,
    currency,
    netCents,
    taxCents,
    totalCents,
    iban: account?.iban ?? null,
  };
}

export function valuesOfReceipt({
  number,
  issueDate,
  issuer,
  currency,
  totals,
}: TillReceipt): ExpectedValues {
  const { netCents, taxCents, totalCents } = totals;
  return {
    number,
    issueDate,
    dueDate: null,
    supplierName: issuer.name,
    supplierTaxId: issuer.taxId,
    customerName: null,
    purchaseOrder: null,
    currency,
    netCents,
    taxCents,
    totalCents,
    iban: null,
  };
}
