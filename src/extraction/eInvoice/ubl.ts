import { firstText, type InvoiceStatement } from './statement.ts';
import type { XmlElement } from './xmlTree.ts';

/** OASIS UBL 2.1 (XRechnung, Peppol BIS Billing 3). */
export const ublRoots = ['Invoice', 'CreditNote'];

export function readUbl(root: XmlElement): InvoiceStatement {
  const currency = firstText(root, 'DocumentCurrencyCode');
  const rows = root.all(root.name === 'CreditNote' ? 'CreditNoteLine' : 'InvoiceLine');
  return {
    typeCode:
      firstText(root, 'InvoiceTypeCode', 'CreditNoteTypeCode') ?? (root.name === 'CreditNote' ? '381' : null),
    texts: {
      invoiceNumber: firstText(root, 'ID'),
      issueDate: firstText(root, 'IssueDate'),
      dueDate: firstText(root, 'DueDate', 'PaymentMeans/PaymentDueDate'),
      supplierName: partyName(root, 'AccountingSupplierParty'),
      supplierTaxId: vatId(root),
      customerName: partyName(root, 'AccountingCustomerParty'),
      purchaseOrder: firstText(root, 'OrderReference/ID'),
      currency,
      netAmount: firstText(root, 'LegalMonetaryTotal/TaxExclusiveAmount'),
      taxAmount: taxIn(currency, root),
      totalAmount: firstText(root, 'LegalMonetaryTotal/TaxInclusiveAmount'),
      iban: firstText(root, 'PaymentMeans/PayeeFinancialAccount/ID'),
    },
    rows: rows.map((row) => ({
      description: firstText(row, 'Item/Name', 'Item/Description'),
      quantity: firstText(row, 'InvoicedQuantity', 'CreditedQuantity'),
      unitPrice: firstText(row, 'Price/PriceAmount'),
      lineTotal: firstText(row, 'LineExtensionAmount'),
    })),
    hasDocumentCharges: root.all('AllowanceCharge').length > 0,
  };
}

function partyName(root: XmlElement, role: string): string | null {
  return firstText(root, `${role}/Party/PartyLegalEntity/RegistrationName`, `${role}/Party/PartyName/Name`);
}

/** The id under the scheme VAT, else the first tax id. */
function vatId(root: XmlElement): string | null {
  const schemes = root.all('AccountingSupplierParty/Party/PartyTaxScheme');
  const vat = schemes.find((scheme) => scheme.text('TaxScheme/ID') === 'VAT') ?? schemes[0];
  return vat?.text('CompanyID') ?? null;
}

function taxIn(currency: string | null, root: XmlElement): string | null {
  const amounts = root.all('TaxTotal/TaxAmount');
  const own = amounts.find((amount) => amount.attribute('currencyID') === currency) ?? amounts[0];
  return own?.ownText ?? null;
}
