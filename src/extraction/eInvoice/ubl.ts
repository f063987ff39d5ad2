import type { DocumentType } from '../../domain/document.ts';
import {
  everyText,
  firstIban,
  firstText,
  isStated,
  taxIn,
  type InvoiceRow,
  type InvoiceStatement,
} from './statement.ts';
import { sumOf } from './values.ts';
import type { XmlElement } from './xmlTree.ts';

/** OASIS UBL 2.1 (XRechnung, Peppol BIS Billing 3 and Order 3). */
export const ublRoots: Readonly<Record<string, DocumentType>> = {
  Invoice: 'invoice',
  CreditNote: 'credit_note',
  Order: 'purchase_order',
  OrderResponse: 'order_confirmation',
};

export function readUbl(root: XmlElement): InvoiceStatement {
  const isOrder = root.name.startsWith('Order');
  const currency = firstText(root, 'DocumentCurrencyCode');
  const number = firstText(root, 'ID');
  const sums = root.all('LegalMonetaryTotal')[0] ?? root.all('AnticipatedMonetaryTotal')[0];
  const [seller, buyer] = isOrder
    ? (['SellerSupplierParty/Party', 'BuyerCustomerParty/Party'] as const)
    : (['AccountingSupplierParty/Party', 'AccountingCustomerParty/Party'] as const);
  return {
    typeCode: firstText(root, 'InvoiceTypeCode', 'CreditNoteTypeCode', 'OrderTypeCode'),
    texts: {
      invoiceNumber: isOrder ? null : number,
      issueDate: firstText(root, 'IssueDate'),
      dueDate: firstText(root, 'DueDate', 'PaymentMeans/PaymentDueDate', 'PaymentTerms/PaymentDueDate'),
      supplierName: firstText(root, ...nameIn(seller)),
      supplierTaxId: vatId(root, seller),
      customerName: firstText(root, ...nameIn(buyer)),
      purchaseOrder: isOrder ? number : firstText(root, 'OrderReference/ID'),
      currency: currency ?? sums?.all('PayableAmount')[0]?.attribute('currencyID') ?? null,
      netAmount: firstText(sums, 'TaxExclusiveAmount'),
      taxAmount:
        taxIn(root.all('TaxTotal/TaxAmount'), currency) ??
        sumOf(everyText(root, 'TaxTotal/TaxSubtotal/TaxAmount')),
      totalAmount: totalOf(sums),
      iban: firstIban(everyText(root, 'PaymentMeans/PayeeFinancialAccount/ID')),
    },
    rows: rowsOf(root),
    rowsSum: firstText(sums, 'LineExtensionAmount'),
    sums: [...(sums?.leafTexts() ?? []), ...root.all('TaxTotal').flatMap((tax) => tax.leafTexts())],
    partyNames: [seller, 'TaxRepresentativeParty', buyer].flatMap((party) =>
      everyText(root, ...nameIn(party)),
    ),
    allTexts: root.leafTexts(),
  };
}

const nameIn = (party: string): string[] => [
  `${party}/PartyLegalEntity/RegistrationName`,
  `${party}/PartyName/Name`,
];

/** With tax. Where only the amount to pay is stated, it is the total unless something was paid before. */
function totalOf(sums: XmlElement | undefined): string | null {
  const total = firstText(sums, 'TaxInclusiveAmount');
  if (total !== null || firstText(sums, 'PrepaidAmount') !== null) return total;
  return firstText(sums, 'PayableAmount');
}

/** The id under the scheme VAT, else the first tax id. */
function vatId(root: XmlElement, party: string): string | null {
  const schemes = root.all(`${party}/PartyTaxScheme`);
  const vat = schemes.find((scheme) => scheme.text('TaxScheme/ID') === 'VAT') ?? schemes[0];
  return vat?.text('CompanyID') ?? null;
}

/** The rows of an order lie one element deeper. */
function rowsOf(root: XmlElement): InvoiceRow[] {
  const rows = ['InvoiceLine', 'CreditNoteLine', 'OrderLine/LineItem'].flatMap((path) => root.all(path));
  return rows.map(readRow).filter(isStated);
}

function readRow(row: XmlElement): InvoiceRow {
  return {
    description: firstText(row, 'Item/Name', 'Item/Description'),
    quantity: firstText(row, 'InvoicedQuantity', 'CreditedQuantity', 'Quantity'),
    unitPrice: firstText(row, 'Price/PriceAmount'),
    priceBase: firstText(row, 'Price/BaseQuantity'),
    lineTotal: firstText(row, 'LineExtensionAmount'),
  };
}
