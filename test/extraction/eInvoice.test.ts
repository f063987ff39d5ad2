import { describe, expect, it } from 'vitest';
import { createFieldExtractor } from '../../src/adapters/fieldExtractor/index.ts';
import {
  extractionSchema,
  foundField,
  type Extraction,
  type FieldKey,
  type FieldValue,
} from '../../src/domain/fields.ts';
import type { PageReading } from '../../src/domain/reading.ts';
import { extractFromXml } from '../../src/extraction/eInvoice/extractFromXml.ts';
import { day, money, text } from '../domain/extractions.ts';
import { englishInvoice, pageOf } from './fixtures.ts';
import { facturX, ubl, zugferd1 } from './xmlTexts.ts';

function read(xml: string, pages: readonly PageReading[] = []): Extraction {
  const answer = extractFromXml({ xml, pages });
  if (answer.outcome !== 'extracted') throw new Error(`refused: ${answer.code}`);
  return answer.extraction;
}

const expected: Record<FieldKey, FieldValue> = {
  invoiceNumber: text('EX-77'),
  issueDate: day('2026-05-03'),
  dueDate: day('2026-06-02'),
  supplierName: text('Larkspur Instruments GmbH'),
  supplierTaxId: text('DE123456789'),
  customerName: text('Quillfeather AG'),
  purchaseOrder: text('PO-9'),
  currency: { kind: 'currency', code: 'EUR' },
  netAmount: money(100_000),
  taxAmount: money(19_000),
  totalAmount: money(119_000),
  iban: text('DE89370400440532013000'),
};
const syntaxes = [
  { name: 'Factur-X (CII)', xml: facturX(), type: 'invoice' },
  { name: 'a credit note in CII', xml: facturX({ typeCode: '381' }), type: 'credit_note' },
  { name: 'ZUGFeRD 1', xml: zugferd1(), type: 'invoice' },
  { name: 'UBL', xml: ubl(), type: 'invoice' },
  { name: 'a UBL credit note', xml: ubl('CreditNote'), type: 'credit_note' },
];
const everyField = syntaxes.flatMap((syntax) =>
  Object.entries(expected).map(([key, value]) => ({ ...syntax, key: key as FieldKey, value })),
);

describe('the XML of an e-invoice', () => {
  it.each(everyField)('$name gives $key', ({ xml, key, value }) => {
    expect(foundField(read(xml), key)).toMatchObject({ value, confidence: 0.97, grounding: null });
  });

  it.each(syntaxes)('$name gives its class and its rows', ({ xml, type }) => {
    const extraction = read(xml);
    expect(extractionSchema.parse(extraction)).toEqual(extraction);
    expect(extraction.documentType.value).toBe(type);
    expect(extraction.lineItems).toMatchObject([
      {
        description: 'Gauge & case',
        quantity: '4',
        unitPrice: '250',
        lineTotal: { minorUnits: 100_000, currency: 'EUR' },
      },
    ]);
    expect(extraction.lineItemsComplete).toBe(true);
  });

  const page = pageOf([
    { text: 'Rechnung EX-77', x: 50, y: 40 },
    { text: 'Larkspur Instruments GmbH', x: 50, y: 60 },
    { text: 'Rechnungsdatum: 3. Mai 2026', x: 50, y: 80 },
    { text: 'IBAN DE89 3704 0044 0532 0130 00', x: 50, y: 100 },
    { text: 'Gesamtbetrag 1.190,00 €', x: 50, y: 400 },
  ]);

  it.each<[FieldKey, string]>([
    ['invoiceNumber', 'EX-77'],
    ['supplierName', 'Larkspur Instruments GmbH'],
    ['issueDate', '3. Mai 2026'],
    ['iban', 'DE89 3704 0044 0532 0130 00'],
    ['totalAmount', '1.190,00'],
    ['currency', '€'],
  ])('finds where %s is printed, in the printed form', (key, sourceText) => {
    const field = foundField(read(facturX(), [page]), key);
    expect(field).toMatchObject({ confidence: 0.99, grounding: { page: 1, sourceText } });
  });

  it.each<[FieldKey, string]>([
    ['totalAmount', facturX({ total: '1910.00', net: '1605.04', tax: '304.96' })],
    ['iban', facturX({ iban: 'GB82WEST12345698765432' })],
  ])('that contradicts the printed %s is not trusted, and a person is told', (key, xml) => {
    const extraction = read(xml, [page]);
    expect(extraction.notices).toEqual(['XML_CONTRADICTS_PAGE']);
    expect(foundField(extraction, key)).toMatchObject({ confidence: 0.5, grounding: null });
  });

  it('stands by itself where the page says nothing else', () => {
    const silent = pageOf([{ text: 'See the attached file', x: 50, y: 50 }]);
    expect(read(facturX(), [silent]).notices).toEqual([]);
  });
});

describe('XML that is not to be trusted', () => {
  const laughs = `<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}">`;
  it.each([
    [
      'an external entity',
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>${facturX({ number: '&e;' }).slice(38)}`,
      'DOCTYPE',
    ],
    [
      'entities that expand',
      `<?xml version="1.0"?><!DOCTYPE x [${laughs}]><Invoice>&b;</Invoice>`,
      'DOCTYPE',
    ],
    ['a document type in small letters', '<!doctype Invoice><Invoice/>', 'DOCTYPE'],
    [
      'a document type of another server',
      '<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd"><Invoice/>',
      'DOCTYPE',
    ],
    ['an element that is not closed', '<Invoice><ID>1</Invoice>', 'MALFORMED'],
    ['no XML', 'hello', 'MALFORMED'],
    ['nothing', '', 'MALFORMED'],
    ['elements in elements without end', `${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}`, 'MALFORMED'],
    ['another kind of file', '<html><body/></html>', 'UNKNOWN_SYNTAX'],
    [
      'names that every object has',
      '<Invoice><constructor><name>x</name></constructor></Invoice>',
      'MALFORMED',
    ],
    [
      'an entity of parameters',
      '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1/p.dtd"> %p;]><Invoice/>',
      'DOCTYPE',
    ],
    ['more elements than any invoice has', `<Invoice>${'<a/>'.repeat(200_001)}</Invoice>`, 'TOO_LARGE'],
    ['a file without end', `<Invoice>${' '.repeat(5_000_001)}</Invoice>`, 'TOO_LARGE'],
  ])('is refused for %s', (_name, xml, code) => {
    expect(extractFromXml({ xml, pages: [] })).toEqual({ outcome: 'refused', code });
  });

  it('gives no value for what is not one, and keeps the rest', () => {
    const extraction = read(facturX({ total: '12 apples', iban: '' }));
    expect(foundField(extraction, 'totalAmount')).toBeUndefined();
    expect(foundField(extraction, 'iban')).toBeUndefined();
    expect(foundField(extraction, 'netAmount')?.value).toEqual(money(100_000));
  });
});

describe('the field extractor in force', () => {
  const extractor = createFieldExtractor();
  const signal = new AbortController().signal;
  const pages = [pageOf(englishInvoice)];
  const reading = (xml: string | null) => ({
    version: 1 as const,
    fileSha256: '0'.repeat(64),
    engine: { name: 'test', version: '1' },
    pages,
    embeddedXml: xml === null ? null : { fileName: 'factur-x.xml', text: xml },
    warnings: [],
  });
  it.each([
    ['the XML where the file has one', ubl(), 'EX-77', false],
    ['the page where the XML is refused, and says so', '<!DOCTYPE x><Invoice/>', 'LI-2026-0417', true],
    ['the page where there is no XML', null, 'LI-2026-0417', false],
  ])('reads %s', async (_name, xml, number, isRefused) => {
    const extraction = await extractor.extract({ reading: reading(xml), feedback: [], signal });
    expect(foundField(extraction, 'invoiceNumber')?.value).toEqual(text(number));
    expect(extraction.notices.includes('XML_UNREADABLE')).toBe(isRefused);
  });
});
