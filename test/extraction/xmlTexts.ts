/** Small e-invoices, one a syntax, all with the same values. */
const values = {
  number: 'EX-77',
  total: '1190.00',
  net: '1000.00',
  tax: '190.00',
  iban: 'DE89370400440532013000',
};
type Values = typeof values & { typeCode: string };

/** CII D16B: Factur-X, ZUGFeRD 2, XRechnung. */
export function facturX(change: Partial<Values> = {}): string {
  const { number, total, net, tax, iban, typeCode } = { ...values, typeCode: '380', ...change };
  return `<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:ram="urn:r" xmlns:udt="urn:u">
 <rsm:ExchangedDocument><ram:ID>${number}</ram:ID><ram:TypeCode>${typeCode}</ram:TypeCode>
  <ram:IssueDateTime><udt:DateTimeString format="102">20260503</udt:DateTimeString></ram:IssueDateTime></rsm:ExchangedDocument>
 <rsm:SupplyChainTradeTransaction>
  <ram:IncludedSupplyChainTradeLineItem>
   <ram:SpecifiedTradeProduct><ram:Name>Gauge &amp; case</ram:Name></ram:SpecifiedTradeProduct>
   <ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>250.0000</ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement>
   <ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="C62">4.00</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery>
   <ram:SpecifiedLineTradeSettlement><ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>1000.00</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement>
  </ram:IncludedSupplyChainTradeLineItem>
  <ram:ApplicableHeaderTradeAgreement>
   <ram:SellerTradeParty><ram:Name>Larkspur Instruments GmbH</ram:Name>
    <ram:SpecifiedTaxRegistration><ram:ID schemeID="FC">201/113/40209</ram:ID></ram:SpecifiedTaxRegistration>
    <ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">DE123456789</ram:ID></ram:SpecifiedTaxRegistration></ram:SellerTradeParty>
   <ram:BuyerTradeParty><ram:Name>Quillfeather AG</ram:Name></ram:BuyerTradeParty>
   <ram:BuyerOrderReferencedDocument><ram:IssuerAssignedID>PO-9</ram:IssuerAssignedID></ram:BuyerOrderReferencedDocument>
  </ram:ApplicableHeaderTradeAgreement>
  <ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
   <ram:SpecifiedTradeSettlementPaymentMeans><ram:PayeePartyCreditorFinancialAccount><ram:IBANID>${iban}</ram:IBANID></ram:PayeePartyCreditorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>
   <ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format="102">20260602</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
   <ram:SpecifiedTradeSettlementHeaderMonetarySummation>
    <ram:LineTotalAmount>1000.00</ram:LineTotalAmount><ram:TaxBasisTotalAmount>${net}</ram:TaxBasisTotalAmount><ram:TaxTotalAmount currencyID="USD">205.00</ram:TaxTotalAmount>
    <ram:TaxTotalAmount currencyID="EUR">${tax}</ram:TaxTotalAmount><ram:GrandTotalAmount>${total}</ram:GrandTotalAmount>
   </ram:SpecifiedTradeSettlementHeaderMonetarySummation>
  </ram:ApplicableHeaderTradeSettlement>
 </rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>`;
}

/** The elder names of ZUGFeRD 1. */
export function zugferd1(): string {
  const names: [string, string][] = [
    ['rsm:CrossIndustryInvoice', 'rsm:CrossIndustryDocument'],
    ['rsm:ExchangedDocument', 'rsm:HeaderExchangedDocument'],
    ['rsm:SupplyChainTradeTransaction', 'rsm:SpecifiedSupplyChainTradeTransaction'],
    ['ram:ApplicableHeaderTradeAgreement', 'ram:ApplicableSupplyChainTradeAgreement'],
    ['ram:ApplicableHeaderTradeSettlement', 'ram:ApplicableSupplyChainTradeSettlement'],
    ['ram:SpecifiedTradeSettlementHeaderMonetarySummation', 'ram:SpecifiedTradeSettlementMonetarySummation'],
    ['ram:SpecifiedTradeSettlementLineMonetarySummation', 'ram:SpecifiedTradeSettlementMonetarySummation'],
    ['ram:SpecifiedLineTradeAgreement', 'ram:SpecifiedSupplyChainTradeAgreement'],
    ['ram:SpecifiedLineTradeDelivery', 'ram:SpecifiedSupplyChainTradeDelivery'],
    ['ram:SpecifiedLineTradeSettlement', 'ram:SpecifiedSupplyChainTradeSettlement'],
    ['ram:IssuerAssignedID', 'ram:ID'],
  ];
  return names.reduce(
    (xml, [now, then]) => xml.replaceAll(`<${now}`, `<${then}`).replaceAll(`</${now}`, `</${then}`),
    facturX(),
  );
}

/** OASIS UBL 2.1, an invoice or a credit note. */
export function ubl(kind: 'Invoice' | 'CreditNote' = 'Invoice'): string {
  const quantity = kind === 'Invoice' ? 'InvoicedQuantity' : 'CreditedQuantity';
  const due = '2026-06-02';
  return `<?xml version="1.0"?>
<${kind} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${kind}-2" xmlns:cac="urn:c" xmlns:cbc="urn:b">
 <cbc:ID>EX-77</cbc:ID><cbc:IssueDate>2026-05-03</cbc:IssueDate>${kind === 'Invoice' ? `<cbc:DueDate>${due}</cbc:DueDate>` : ''}
 <cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
 <cac:OrderReference><cbc:ID>PO-9</cbc:ID></cac:OrderReference>
 <cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>Larkspur</cbc:Name></cac:PartyName>
  <cac:PartyTaxScheme><cbc:CompanyID>201/113/40209</cbc:CompanyID><cac:TaxScheme><cbc:ID>FC</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
  <cac:PartyTaxScheme><cbc:CompanyID>DE123456789</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>
  <cac:PartyLegalEntity><cbc:RegistrationName>Larkspur Instruments GmbH</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
 <cac:AccountingCustomerParty><cac:Party><cac:PartyName><cbc:Name>Quillfeather AG</cbc:Name></cac:PartyName></cac:Party></cac:AccountingCustomerParty>
 <cac:PaymentMeans>${kind === 'CreditNote' ? `<cbc:PaymentDueDate>${due}</cbc:PaymentDueDate>` : ''}<cac:PayeeFinancialAccount><cbc:ID>DE89 3704 0044 0532 0130 00</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
 <cac:TaxTotal><cbc:TaxAmount currencyID="EUR">190.00</cbc:TaxAmount></cac:TaxTotal>
 <cac:LegalMonetaryTotal><cbc:LineExtensionAmount currencyID="EUR">1000.00</cbc:LineExtensionAmount><cbc:TaxExclusiveAmount currencyID="EUR">1000.00</cbc:TaxExclusiveAmount><cbc:TaxInclusiveAmount currencyID="EUR">1190.00</cbc:TaxInclusiveAmount></cac:LegalMonetaryTotal>
 <cac:${kind}Line><cbc:${quantity} unitCode="C62">4</cbc:${quantity}><cbc:LineExtensionAmount currencyID="EUR">1000.00</cbc:LineExtensionAmount>
  <cac:Item><cbc:Name>Gauge &amp; case</cbc:Name></cac:Item><cac:Price><cbc:PriceAmount currencyID="EUR">250</cbc:PriceAmount></cac:Price></cac:${kind}Line>
</${kind}>`;
}
