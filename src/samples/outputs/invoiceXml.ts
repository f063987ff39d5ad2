import { supplierOf, customerOf, type Paper, type Party, type Row } from '../paper.ts';

/**
 * The invoice as UN/CEFACT Cross Industry Invoice, profile EN 16931: the order of the elements is that of the schema
 * D16B, unit codes are of UN/ECE Recommendation 20, tax category S is the standard rating.
 */
export function invoiceXml(paper: Paper): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100" xmlns:ram="urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100" xmlns:udt="urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100">
  <rsm:ExchangedDocumentContext>
    <ram:GuidelineSpecifiedDocumentContextParameter><ram:ID>urn:cen.eu:en16931:2017</ram:ID></ram:GuidelineSpecifiedDocumentContextParameter>
  </rsm:ExchangedDocumentContext>
  <rsm:ExchangedDocument>
    <ram:ID>${escaped(paper.number)}</ram:ID>
    <ram:TypeCode>380</ram:TypeCode>
    <ram:IssueDateTime>${dayXml(paper.issueDate)}</ram:IssueDateTime>
  </rsm:ExchangedDocument>
  <rsm:SupplyChainTradeTransaction>
${paper.rows.map(rowXml).join('\n')}
${agreementXml(paper)}
    <ram:ApplicableHeaderTradeDelivery>
      <ram:ActualDeliverySupplyChainEvent><ram:OccurrenceDateTime>${dayXml(paper.issueDate)}</ram:OccurrenceDateTime></ram:ActualDeliverySupplyChainEvent>
    </ram:ApplicableHeaderTradeDelivery>
${settlementXml(paper)}
  </rsm:SupplyChainTradeTransaction>
</rsm:CrossIndustryInvoice>
`;
}

const unitCodes: Record<Row['unit'], string> = { piece: 'H87', hour: 'HUR', month: 'MON', kilogram: 'KGM' };
const decimal = (cents: number): string => (cents / 100).toFixed(2);
const dayXml = (day: string): string =>
  `<udt:DateTimeString format="102">${day.replaceAll('-', '')}</udt:DateTimeString>`;

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function rowXml(row: Row, index: number): string {
  return `    <ram:IncludedSupplyChainTradeLineItem>
      <ram:AssociatedDocumentLineDocument><ram:LineID>${index + 1}</ram:LineID></ram:AssociatedDocumentLineDocument>
      <ram:SpecifiedTradeProduct><ram:SellerAssignedID>${escaped(row.code)}</ram:SellerAssignedID><ram:Name>${escaped(row.description)}</ram:Name></ram:SpecifiedTradeProduct>
      <ram:SpecifiedLineTradeAgreement><ram:NetPriceProductTradePrice><ram:ChargeAmount>${decimal(row.unitPriceCents)}</ram:ChargeAmount></ram:NetPriceProductTradePrice></ram:SpecifiedLineTradeAgreement>
      <ram:SpecifiedLineTradeDelivery><ram:BilledQuantity unitCode="${unitCodes[row.unit]}">${row.quantityTenths / 10}</ram:BilledQuantity></ram:SpecifiedLineTradeDelivery>
      <ram:SpecifiedLineTradeSettlement>
        <ram:ApplicableTradeTax><ram:TypeCode>VAT</ram:TypeCode><ram:CategoryCode>S</ram:CategoryCode><ram:RateApplicablePercent>${row.taxPercent}</ram:RateApplicablePercent></ram:ApplicableTradeTax>
        <ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>${decimal(row.totalCents)}</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation>
      </ram:SpecifiedLineTradeSettlement>
    </ram:IncludedSupplyChainTradeLineItem>`;
}

function agreementXml(paper: Paper): string {
  const order =
    paper.purchaseOrder === null
      ? ''
      : `
      <ram:BuyerOrderReferencedDocument><ram:IssuerAssignedID>${escaped(paper.purchaseOrder)}</ram:IssuerAssignedID></ram:BuyerOrderReferencedDocument>`;
  return `    <ram:ApplicableHeaderTradeAgreement>
      <ram:SellerTradeParty>${partyXml(supplierOf(paper))}</ram:SellerTradeParty>
      <ram:BuyerTradeParty>${partyXml(customerOf(paper))}</ram:BuyerTradeParty>${order}
    </ram:ApplicableHeaderTradeAgreement>`;
}

function partyXml({ name, street, postcode, city, country, taxId }: Party): string {
  const tax =
    taxId === null
      ? ''
      : `
        <ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">${escaped(taxId)}</ram:ID></ram:SpecifiedTaxRegistration>`;
  return `
        <ram:Name>${escaped(name)}</ram:Name>
        <ram:PostalTradeAddress><ram:PostcodeCode>${escaped(postcode)}</ram:PostcodeCode><ram:LineOne>${escaped(street)}</ram:LineOne><ram:CityName>${escaped(city)}</ram:CityName><ram:CountryID>${country}</ram:CountryID></ram:PostalTradeAddress>${tax}
      `;
}

function settlementXml({ account, currency, dueDate, totals }: Paper): string {
  const { taxGroups, netCents, taxCents, totalCents } = totals;
  const means =
    account === null
      ? ''
      : `
      <ram:SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>58</ram:TypeCode><ram:PayeePartyCreditorFinancialAccount><ram:IBANID>${account.iban}</ram:IBANID></ram:PayeePartyCreditorFinancialAccount></ram:SpecifiedTradeSettlementPaymentMeans>`;
  const taxes = taxGroups.map(
    (group) => `
      <ram:ApplicableTradeTax><ram:CalculatedAmount>${decimal(group.taxCents)}</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode><ram:BasisAmount>${decimal(group.netCents)}</ram:BasisAmount><ram:CategoryCode>S</ram:CategoryCode><ram:RateApplicablePercent>${group.percent}</ram:RateApplicablePercent></ram:ApplicableTradeTax>`,
  );
  return `    <ram:ApplicableHeaderTradeSettlement>
      <ram:InvoiceCurrencyCode>${currency}</ram:InvoiceCurrencyCode>${means}${taxes.join('')}
      <ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime>${dayXml(dueDate)}</ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
      <ram:SpecifiedTradeSettlementHeaderMonetarySummation>
        <ram:LineTotalAmount>${decimal(netCents)}</ram:LineTotalAmount>
        <ram:TaxBasisTotalAmount>${decimal(netCents)}</ram:TaxBasisTotalAmount>
        <ram:TaxTotalAmount currencyID="${currency}">${decimal(taxCents)}</ram:TaxTotalAmount>
        <ram:GrandTotalAmount>${decimal(totalCents)}</ram:GrandTotalAmount>
        <ram:DuePayableAmount>${decimal(totalCents)}</ram:DuePayableAmount>
      </ram:SpecifiedTradeSettlementHeaderMonetarySummation>
    </ram:ApplicableHeaderTradeSettlement>`;
}
