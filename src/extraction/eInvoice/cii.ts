import { firstText, type InvoiceRow, type InvoiceStatement } from './statement.ts';
import type { XmlElement } from './xmlTree.ts';

/** UN/CEFACT Cross Industry Invoice D16B (Factur-X, ZUGFeRD 2, XRechnung), and its elder of ZUGFeRD 1. */
export const ciiRoots = ['CrossIndustryInvoice', 'CrossIndustryDocument'];

export function readCii(root: XmlElement): InvoiceStatement {
  const header = first(root, 'ExchangedDocument', 'HeaderExchangedDocument');
  const trade = first(root, 'SupplyChainTradeTransaction', 'SpecifiedSupplyChainTradeTransaction');
  const agreement = first(trade, 'ApplicableHeaderTradeAgreement', 'ApplicableSupplyChainTradeAgreement');
  const settlement = first(trade, 'ApplicableHeaderTradeSettlement', 'ApplicableSupplyChainTradeSettlement');
  const sums = first(
    settlement,
    'SpecifiedTradeSettlementHeaderMonetarySummation',
    'SpecifiedTradeSettlementMonetarySummation',
  );
  const currency = firstText(settlement, 'InvoiceCurrencyCode');
  return {
    typeCode: firstText(header, 'TypeCode'),
    texts: {
      invoiceNumber: firstText(header, 'ID'),
      issueDate: firstText(header, 'IssueDateTime/DateTimeString'),
      dueDate: firstText(settlement, 'SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString'),
      supplierName: firstText(agreement, 'SellerTradeParty/Name'),
      supplierTaxId: sellerTaxId(agreement),
      customerName: firstText(agreement, 'BuyerTradeParty/Name'),
      purchaseOrder: firstText(
        agreement,
        'BuyerOrderReferencedDocument/IssuerAssignedID',
        'BuyerOrderReferencedDocument/ID',
      ),
      currency,
      netAmount: firstText(sums, 'TaxBasisTotalAmount'),
      taxAmount: taxIn(currency, sums),
      totalAmount: firstText(sums, 'GrandTotalAmount'),
      iban: firstText(
        settlement,
        'SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/IBANID',
      ),
    },
    rows: trade?.all('IncludedSupplyChainTradeLineItem').map(readRow).filter(isStated) ?? [],
    hasDocumentCharges:
      (settlement?.all('SpecifiedTradeAllowanceCharge').length ?? 0) > 0 ||
      (settlement?.all('SpecifiedLogisticsServiceCharge').length ?? 0) > 0,
  };
}

function first(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  return names.flatMap((name) => element?.all(name) ?? [])[0];
}

/** The VAT id (scheme VA), else the tax number (FC). */
function sellerTaxId(agreement: XmlElement | undefined): string | null {
  const ids = agreement?.all('SellerTradeParty/SpecifiedTaxRegistration/ID') ?? [];
  const vat = ids.find((id) => id.attribute('schemeID') === 'VA') ?? ids[0];
  return vat?.ownText ?? null;
}

/** The tax may also be stated in the currency of the books: the one of the invoice counts (BT-110, not BT-111). */
function taxIn(currency: string | null, sums: XmlElement | undefined): string | null {
  const amounts = sums?.all('TaxTotalAmount') ?? [];
  const own = amounts.find((amount) => amount.attribute('currencyID') === currency) ?? amounts[0];
  return own?.ownText ?? null;
}

function readRow(row: XmlElement): InvoiceRow {
  return {
    description: firstText(row, 'SpecifiedTradeProduct/Name'),
    quantity: firstText(
      row,
      'SpecifiedLineTradeDelivery/BilledQuantity',
      'SpecifiedSupplyChainTradeDelivery/BilledQuantity',
    ),
    unitPrice: firstText(
      row,
      'SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount',
      'SpecifiedSupplyChainTradeAgreement/NetPriceProductTradePrice/ChargeAmount',
    ),
    lineTotal: firstText(
      row,
      'SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount',
      'SpecifiedSupplyChainTradeSettlement/SpecifiedTradeSettlementMonetarySummation/LineTotalAmount',
    ),
  };
}

/** A row that is only a note holds neither goods nor an amount. */
const isStated = (row: InvoiceRow): boolean => row.description !== null || row.lineTotal !== null;
