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

/**
 * UN/CEFACT Cross Industry Invoice D16B (Factur-X, ZUGFeRD 2, XRechnung), its elder of ZUGFeRD 1, and the message of
 * Order-X (order, order change, order response).
 */
export const ciiRoots: Readonly<Record<string, DocumentType>> = {
  CrossIndustryInvoice: 'invoice',
  CrossIndustryDocument: 'invoice',
  SCRDMCCBDACIOMessageStructure: 'purchase_order',
};

const names = {
  header: ['ExchangedDocument', 'HeaderExchangedDocument'],
  trade: ['SupplyChainTradeTransaction', 'SpecifiedSupplyChainTradeTransaction'],
  agreement: ['ApplicableHeaderTradeAgreement', 'ApplicableSupplyChainTradeAgreement'],
  settlement: ['ApplicableHeaderTradeSettlement', 'ApplicableSupplyChainTradeSettlement'],
  sums: ['SpecifiedTradeSettlementHeaderMonetarySummation', 'SpecifiedTradeSettlementMonetarySummation'],
  row: ['IncludedSupplyChainTradeLineItem'],
} as const;

export function readCii(root: XmlElement): InvoiceStatement {
  const header = first(root, names.header);
  const trade = first(root, names.trade);
  const agreement = first(trade, names.agreement);
  const settlement = first(trade, names.settlement);
  const sums = first(settlement, names.sums);
  const isOrder = ciiRoots[root.name] === 'purchase_order';
  const currency = firstText(settlement, 'InvoiceCurrencyCode', 'OrderCurrencyCode');
  const number = firstText(header, 'ID');
  return {
    typeCode: firstText(header, 'TypeCode'),
    texts: {
      invoiceNumber: isOrder ? null : number,
      issueDate: firstText(header, 'IssueDateTime/DateTimeString', 'IssueDateTime/DateTime'),
      dueDate: firstText(settlement, 'SpecifiedTradePaymentTerms/DueDateDateTime/DateTimeString'),
      supplierName: firstText(agreement, 'SellerTradeParty/Name'),
      supplierTaxId: sellerTaxId(agreement),
      customerName: firstText(agreement, 'BuyerTradeParty/Name'),
      purchaseOrder: isOrder ? number : orderNumber(agreement),
      currency,
      netAmount: firstText(sums, 'TaxBasisTotalAmount'),
      taxAmount:
        taxIn(sums?.all('TaxTotalAmount') ?? [], currency) ??
        sumOf(everyText(settlement, 'ApplicableTradeTax/CalculatedAmount')),
      totalAmount: firstText(sums, 'GrandTotalAmount'),
      iban: firstIban(everyText(settlement, payeeAccount)),
    },
    rows: trade?.all(names.row[0]).filter(isDetail).map(readRow).filter(isStated) ?? [],
    rowsSum: firstText(sums, 'LineTotalAmount'),
    sums: [
      ...(sums?.leafTexts() ?? []),
      ...(settlement?.all('ApplicableTradeTax').flatMap((tax) => tax.leafTexts()) ?? []),
    ],
    partyNames: everyText(agreement, 'SellerTradeParty/Name', ...otherNames),
    allTexts: root.leafTexts(),
  };
}

const payeeAccount = 'SpecifiedTradeSettlementPaymentMeans/PayeePartyCreditorFinancialAccount/IBANID';
const otherNames = [
  'SellerTradeParty/SpecifiedLegalOrganization/TradingBusinessName',
  'SellerTaxRepresentativeTradeParty/Name',
  'BuyerTradeParty/Name',
];

function first(element: XmlElement | undefined, ways: readonly string[]): XmlElement | undefined {
  return ways.flatMap((name) => element?.all(name) ?? [])[0];
}

const orderNumber = (agreement: XmlElement | undefined): string | null =>
  firstText(agreement, 'BuyerOrderReferencedDocument/IssuerAssignedID', 'BuyerOrderReferencedDocument/ID');

/** The VAT id (scheme VA), else the tax number (FC). That of a tax representative is another element. */
function sellerTaxId(agreement: XmlElement | undefined): string | null {
  const ids = agreement?.all('SellerTradeParty/SpecifiedTaxRegistration/ID') ?? [];
  const vat = ids.find((id) => id.attribute('schemeID') === 'VA') ?? ids[0];
  return vat?.ownText ?? null;
}

/** EXTENDED knows rows that only group others or inform (BT-X-8): their amounts stand in the rows below them. */
function isDetail(row: XmlElement): boolean {
  const kind = firstText(row, 'AssociatedDocumentLineDocument/LineStatusReasonCode');
  return kind === null || kind === 'DETAIL';
}

function readRow(row: XmlElement): InvoiceRow {
  const [agreement, delivery, settlement] = (['Agreement', 'Delivery', 'Settlement'] as const).map((part) =>
    first(row, [`SpecifiedLineTrade${part}`, `SpecifiedSupplyChainTrade${part}`]),
  );
  return {
    description: firstText(row, 'SpecifiedTradeProduct/Name', 'SpecifiedTradeProduct/Description'),
    quantity: firstText(delivery, 'BilledQuantity', 'AgreedQuantity', 'RequestedQuantity'),
    unitPrice: firstText(
      agreement,
      'NetPriceProductTradePrice/ChargeAmount',
      'GrossPriceProductTradePrice/ChargeAmount',
    ),
    priceBase: firstText(agreement, 'NetPriceProductTradePrice/BasisQuantity'),
    lineTotal: firstText(
      settlement,
      'SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount',
      'SpecifiedTradeSettlementMonetarySummation/LineTotalAmount',
    ),
  };
}
