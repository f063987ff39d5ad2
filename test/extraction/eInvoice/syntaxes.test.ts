import { describe, expect, it } from 'vitest';
import { foundField, type Extraction, type FieldKey } from '../../../src/domain/fields.ts';
import { extractFromXml } from '../../../src/extraction/eInvoice/extractFromXml.ts';
import { day, money, text } from '../../domain/extractions.ts';
import { facturX, ubl, zugferd1 } from '../xmlTexts.ts';
import { orderX, ublOrder } from './orderTexts.ts';

function read(xml: string): Extraction {
  const answer = extractFromXml({ xml, pages: [] });
  if (answer.outcome !== 'extracted') throw new Error(`refused: ${answer.code}`);
  return answer.extraction;
}
const valueIn = (xml: string, key: FieldKey) => foundField(read(xml), key)?.value;

/** Each part of the text that matches is taken out: how the lower profiles come from the higher ones. */
const without = (xml: string, ...parts: RegExp[]): string =>
  parts.reduce((rest, part) => {
    expect(rest).toMatch(part);
    return rest.replaceAll(new RegExp(part, 'gs'), '');
  }, xml);
const put = (xml: string, before: string, added: string): string => {
  expect(xml).toContain(before);
  return xml.replace(before, `${added}${before}`);
};

describe('the class of an e-invoice', () => {
  it.each([
    ['380', 'invoice'],
    ['384', 'invoice'],
    ['389', 'invoice'],
    ['326', 'invoice'],
    ['386', 'invoice'],
    ['875', 'invoice'],
    ['381', 'credit_note'],
    ['261', 'credit_note'],
    ['396', 'credit_note'],
    ['325', 'other'],
    ['351', 'other'],
  ])('comes from the type code: %s is %s', (typeCode, type) => {
    expect(read(facturX({ typeCode })).documentType.value).toBe(type);
  });

  it.each([
    ['an order of Order-X', orderX('220'), 'purchase_order'],
    ['a change of an order', orderX('230'), 'purchase_order'],
    ['an order response', orderX('231'), 'order_confirmation'],
    ['an order in UBL', ublOrder('Order'), 'purchase_order'],
    ['an order response in UBL', ublOrder('OrderResponse'), 'order_confirmation'],
  ])('%s is read with its number, parties, sums and rows', (_name, xml, type) => {
    const extraction = read(xml);
    expect(extraction.documentType.value).toBe(type);
    const found = Object.fromEntries(
      extraction.fields.flatMap((field) => (field.status === 'found' ? [[field.key, field.value]] : [])),
    );
    expect(found).toEqual({
      purchaseOrder: text('OR-31'),
      issueDate: day('2026-05-03'),
      supplierName: text('Larkspur Instruments GmbH'),
      customerName: text('Quillfeather AG'),
      currency: { kind: 'currency', code: 'EUR' },
      netAmount: money(10_000),
      taxAmount: money(1_900),
      totalAmount: money(11_900),
    });
    expect(extraction.lineItems).toMatchObject([{ description: 'Gauge', quantity: '40', unitPrice: '2.5' }]);
    expect(extraction.lineItemsComplete).toBe(true);
  });
});

describe('the profiles and variants', () => {
  it('MINIMUM and BASIC WL have no rows: whether the list is complete is not known', () => {
    const rows = /<ram:IncludedSupplyChainTradeLineItem>.*<\/ram:IncludedSupplyChainTradeLineItem>/s;
    const extraction = read(without(facturX(), rows, /<ram:LineTotalAmount>[^<]*<\/ram:LineTotalAmount>/));
    expect(extraction).toMatchObject({ lineItems: [], lineItemsComplete: null });
    expect(foundField(extraction, 'totalAmount')?.value).toEqual(money(119_000));
  });

  it('a row that only groups others in EXTENDED is no row of its own', () => {
    const group = `<ram:IncludedSupplyChainTradeLineItem><ram:AssociatedDocumentLineDocument><ram:LineID>0</ram:LineID><ram:LineStatusReasonCode>GROUP</ram:LineStatusReasonCode></ram:AssociatedDocumentLineDocument><ram:SpecifiedTradeProduct><ram:Name>Set</ram:Name></ram:SpecifiedTradeProduct><ram:SpecifiedLineTradeSettlement><ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>1000.00</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation></ram:SpecifiedLineTradeSettlement></ram:IncludedSupplyChainTradeLineItem>`;
    const extraction = read(put(facturX(), '<ram:IncludedSupplyChainTradeLineItem>', group));
    expect(extraction.lineItems.map(({ description }) => description)).toEqual(['Gauge & case']);
    expect(extraction.lineItemsComplete).toBe(true);
  });

  it.each([
    ['10', '25'],
    ['0', '250'],
    ['4', '250'],
  ])(
    'a price for %s units becomes the price of one, unless only the stated one makes the amount',
    (base, price) => {
      const stated = base === '10' ? '250' : '250.0000';
      const quantity = base === '10' ? '40' : '4.00';
      const xml = put(
        facturX(),
        '</ram:NetPriceProductTradePrice>',
        `<ram:BasisQuantity unitCode="C62">${base}</ram:BasisQuantity>`,
      )
        .replace('250.0000', stated)
        .replace('>4.00<', `>${quantity}<`);
      expect(read(xml).lineItems[0]?.unitPrice).toBe(price);
    },
  );

  it('rows that do not make the stated sum are said to be incomplete', () => {
    const extraction = read(
      facturX().replaceAll(
        '<ram:LineTotalAmount>1000.00</ram:LineTotalAmount><ram:Tax',
        '<ram:LineTotalAmount>1400.00</ram:LineTotalAmount><ram:Tax',
      ),
    );
    expect(extraction.lineItemsComplete).toBe(false);
    expect(extraction.notices).toEqual(['ROWS_INCOMPLETE']);
  });

  it('several tax breakdowns add up where no total of the tax is stated', () => {
    const breakdowns = ['120.00', '70.00'].map(
      (amount) =>
        `<ram:ApplicableTradeTax><ram:CalculatedAmount>${amount}</ram:CalculatedAmount><ram:TypeCode>VAT</ram:TypeCode></ram:ApplicableTradeTax>`,
    );
    const xml = without(facturX(), /<ram:TaxTotalAmount[^>]*>[^<]*<\/ram:TaxTotalAmount>/);
    const added = put(xml, '<ram:SpecifiedTradePaymentTerms>', breakdowns.join(''));
    expect(valueIn(added, 'taxAmount')).toEqual(money(19_000));
  });

  it.each([
    [
      'CII',
      put(
        facturX(),
        '</ram:SpecifiedTradeSettlementHeaderMonetarySummation>',
        '<ram:TotalPrepaidAmount>500.00</ram:TotalPrepaidAmount><ram:DuePayableAmount>690.00</ram:DuePayableAmount>',
      ),
    ],
    [
      'UBL',
      put(
        ubl(),
        '</cac:LegalMonetaryTotal>',
        '<cbc:PrepaidAmount currencyID="EUR">500.00</cbc:PrepaidAmount><cbc:PayableAmount currencyID="EUR">690.00</cbc:PayableAmount>',
      ),
    ],
  ])('the total is the one with tax, whatever was paid before (%s)', (_name, xml) => {
    expect(valueIn(xml, 'totalAmount')).toEqual(money(119_000));
  });

  it('the amount to pay stands for a total that UBL leaves out, unless something was paid before', () => {
    const payable = '<cbc:PayableAmount currencyID="EUR">1190.00</cbc:PayableAmount>';
    const xml = put(
      without(ubl(), /<cbc:TaxInclusiveAmount.*<\/cbc:TaxInclusiveAmount>/),
      '</cac:LegalMonetaryTotal>',
      payable,
    );
    expect(valueIn(xml, 'totalAmount')).toEqual(money(119_000));
    const prepaid = put(
      xml,
      '</cac:LegalMonetaryTotal>',
      '<cbc:PrepaidAmount currencyID="EUR">1.00</cbc:PrepaidAmount>',
    );
    expect(valueIn(prepaid, 'totalAmount')).toBeUndefined();
  });

  it.each([
    [
      'CII',
      put(
        facturX(),
        '</ram:ApplicableHeaderTradeAgreement>',
        '<ram:SellerTaxRepresentativeTradeParty><ram:Name>Fiscal Desk SARL</ram:Name><ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">FR40303265045</ram:ID></ram:SpecifiedTaxRegistration></ram:SellerTaxRepresentativeTradeParty>',
      ),
    ],
    [
      'UBL',
      put(
        ubl(),
        '<cac:PaymentMeans>',
        '<cac:TaxRepresentativeParty><cac:PartyName><cbc:Name>Fiscal Desk SARL</cbc:Name></cac:PartyName><cac:PartyTaxScheme><cbc:CompanyID>FR40303265045</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme></cac:TaxRepresentativeParty>',
      ),
    ],
  ])("a tax representative is not the seller, nor is its id the seller's (%s)", (_name, xml) => {
    expect(valueIn(xml, 'supplierName')).toEqual(text('Larkspur Instruments GmbH'));
    expect(valueIn(xml, 'supplierTaxId')).toEqual(text('DE123456789'));
  });

  it.each([
    [
      'CII',
      without(
        facturX(),
        /<ram:PayeePartyCreditorFinancialAccount>.*<\/ram:PayeePartyCreditorFinancialAccount>/,
      ).replace(
        '<ram:SpecifiedTradeSettlementPaymentMeans>',
        '<ram:SpecifiedTradeSettlementPaymentMeans><ram:PayerPartyDebtorFinancialAccount><ram:IBANID>GB82WEST12345698765432</ram:IBANID></ram:PayerPartyDebtorFinancialAccount>',
      ),
    ],
    [
      'UBL',
      ubl().replace(
        /<cac:PayeeFinancialAccount>.*<\/cac:PayeeFinancialAccount>/s,
        '<cac:PaymentMandate><cac:PayerFinancialAccount><cbc:ID>GB82WEST12345698765432</cbc:ID></cac:PayerFinancialAccount></cac:PaymentMandate>',
      ),
    ],
    ['UBL with another kind of account', ubl().replace('DE89 3704 0044 0532 0130 00', 'US1234567890')],
  ])("the payer's account, or one that is no IBAN, is never the payee's IBAN (%s)", (_name, xml) => {
    expect(valueIn(xml, 'iban')).toBeUndefined();
  });

  it('the first account that is an IBAN counts, among several ways to pay', () => {
    const other =
      '<cac:PaymentMeans><cac:PayeeFinancialAccount><cbc:ID>000123</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>';
    expect(valueIn(put(ubl(), '<cac:PaymentMeans>', other), 'iban')).toEqual(text('DE89370400440532013000'));
  });

  it.each([
    [
      'numeric references',
      zugferd1().replace('Quillfeather AG', 'M&#252;hle &#x26; S&#246;hne'),
      'Mühle & Söhne',
    ],
    ['CDATA', facturX().replace('Quillfeather AG', '<![CDATA[Mühle & Söhne]]>'), 'Mühle & Söhne'],
  ])('text is read through %s', (_name, xml, name) => {
    expect(valueIn(xml, 'customerName')).toEqual(text(name));
  });
});
