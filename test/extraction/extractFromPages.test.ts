import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  extractionSchema,
  fieldKeys,
  foundField,
  type FieldKey,
  type FieldValue,
} from '../../src/domain/fields.ts';
import { extractFromPages } from '../../src/extraction/extractFromPages.ts';
import {
  dutchInvoice,
  englishInvoice,
  frenchInvoice,
  germanInvoice,
  pageOf,
  type Piece,
} from './fixtures.ts';

const extract = (pieces: readonly Piece[], confidence = 1) =>
  extractFromPages({ reading: { pages: [pageOf(pieces, { confidence })] } });

function plain(value: FieldValue | undefined): string | number | undefined {
  switch (value?.kind) {
    case undefined:
      return undefined;
    case 'text':
      return value.text;
    case 'date':
      return value.date;
    case 'currency':
      return value.code;
    case 'money':
      return value.money.minorUnits;
  }
}

const expected: [string, readonly Piece[], Partial<Record<FieldKey, string | number>>][] = [
  [
    'English',
    englishInvoice,
    {
      invoiceNumber: 'LI-2026-0417',
      issueDate: '2026-03-03',
      dueDate: '2026-04-02',
      supplierName: 'Larkspur Instruments Ltd',
      customerName: 'Quillfeather Trading Ltd',
      purchaseOrder: 'PO-88231',
      supplierTaxId: 'GB123456789',
      iban: 'GB82WEST12345698765432',
      currency: 'GBP',
      netAmount: 100_000,
      taxAmount: 20_000,
      totalAmount: 120_000,
    },
  ],
  [
    'German',
    germanInvoice,
    {
      invoiceNumber: 'RE-20260311',
      issueDate: '2026-03-11',
      dueDate: '2026-04-10',
      supplierName: 'Birkenhain Werkzeuge GmbH',
      customerName: 'Falkenstein Bau AG',
      supplierTaxId: 'DE123456789',
      iban: 'DE89370400440532013000',
      currency: 'EUR',
      netAmount: 123_500,
      taxAmount: 23_465,
      totalAmount: 146_965,
    },
  ],
  [
    'French',
    frenchInvoice,
    {
      invoiceNumber: 'F-2026-118',
      issueDate: '2026-02-14',
      dueDate: '2026-03-16',
      supplierName: 'Atelier Mirabelle SARL',
      customerName: 'Boutique Capucine SAS',
      supplierTaxId: 'FR12345678901',
      currency: 'EUR',
      netAmount: 115_000,
      taxAmount: 23_000,
      totalAmount: 138_000,
    },
  ],
  [
    'Dutch',
    dutchInvoice,
    {
      invoiceNumber: '2026-0093',
      issueDate: '2026-01-05',
      dueDate: '2026-02-04',
      supplierName: 'Zilverberk Techniek B.V.',
      customerName: 'Wilgenhof Bouw N.V.',
      supplierTaxId: 'NL123456789B01',
      currency: 'EUR',
      netAmount: 10_000,
      taxAmount: 2_100,
      totalAmount: 12_100,
    },
  ],
];
const cases = expected.flatMap(([language, pieces, fields]) =>
  Object.entries(fields).map(([key, value]) => ({ language, pieces, key: key as FieldKey, value })),
);

describe('the built-in reader', () => {
  it.each(cases)('finds $key on a clean $language invoice', ({ pieces, key, value }) => {
    expect(plain(foundField(extract(pieces), key)?.value)).toBe(value);
  });

  it.each(expected)('is sure enough of a clean %s invoice to let it through', (_language, pieces) => {
    const extraction = extract(pieces);
    const required = ['invoiceNumber', 'issueDate', 'supplierName', 'currency', 'totalAmount'] as const;
    const unsure = required.filter((key) => (foundField(extraction, key)?.confidence ?? 0) < 0.9);
    expect(unsure).toEqual([]);
    expect(extraction.documentType.value).toBe('invoice');
    expect(extraction.documentType.confidence).toBeGreaterThan(0.9);
  });

  it.each(expected)('reads the rows of a %s table, and knows that it has them all', (_language, pieces) => {
    const { lineItems, lineItemsComplete } = extract(pieces);
    const sum = lineItems.reduce((total, item) => total + (item.lineTotal?.minorUnits ?? 0), 0);
    const net = foundField(extract(pieces), 'netAmount')?.value;
    expect(net).toMatchObject({ money: { minorUnits: sum } });
    expect(lineItemsComplete).toBe(true);
    for (const item of lineItems) {
      expect(Number(item.quantity) * Number(item.unitPrice) * 100).toBeCloseTo(
        item.lineTotal?.minorUnits ?? NaN,
        0,
      );
    }
  });

  it('gives every value the exact text that stands in its box', () => {
    for (const key of ['invoiceNumber', 'totalAmount', 'issueDate'] as const) {
      const field = foundField(extract(englishInvoice), key);
      const sources = { invoiceNumber: 'LI-2026-0417', totalAmount: '£1,200.00', issueDate: '3 March 2026' };
      expect(field?.grounding).toMatchObject({ page: 1, sourceText: sources[key] });
    }
  });

  it('answers each field exactly once, in a form that the schema accepts', () => {
    const extraction = extract(germanInvoice);
    expect(extractionSchema.parse(extraction)).toEqual(extraction);
    expect(extraction.fields.map(({ key }) => key)).toEqual(fieldKeys);
  });

  it('doubts every value of a page that was recognised, and doubts more what was hard to recognise', () => {
    const confidenceAt = (words: number): number =>
      foundField(extract(englishInvoice, words), 'totalAmount')?.confidence ?? 0;
    expect(confidenceAt(1)).toBeGreaterThan(confidenceAt(0.96));
    expect(confidenceAt(0.96)).toBeGreaterThan(confidenceAt(0.6));
    expect(confidenceAt(0.6)).toBeLessThan(0.9);
  });

  it('says that nothing is readable on an empty page, and invents no value', () => {
    const extraction = extract([]);
    expect(extraction.documentType.value).toBe('other');
    const reasons = extraction.fields.map((field) =>
      field.status === 'notFound' ? field.reason : 'invented',
    );
    expect(new Set(reasons)).toEqual(new Set(['unreadable']));
  });

  it('does not take a customer number or a delivery date for what it looks for', () => {
    const extraction = extract([
      { text: 'Invoice', x: 50, y: 40, size: 18 },
      { text: 'Customer No.: 77120', x: 50, y: 100 },
      { text: 'Delivery date: 2026-01-02', x: 50, y: 120 },
      { text: 'Invoice number: A-500', x: 50, y: 140 },
      { text: 'Date: 2026-01-09', x: 50, y: 160 },
    ]);
    expect(plain(foundField(extraction, 'invoiceNumber')?.value)).toBe('A-500');
    expect(plain(foundField(extraction, 'issueDate')?.value)).toBe('2026-01-09');
  });

  it('is less sure when two totals dispute the place', () => {
    const [one, two] = [
      extract([{ text: 'Grand total EUR 119.00', x: 50, y: 400 }]),
      extract([
        { text: 'Grand total EUR 119.00', x: 50, y: 400 },
        { text: 'Grand total EUR 191.00', x: 50, y: 440 },
      ]),
    ].map((extraction) => foundField(extraction, 'totalAmount')?.confidence ?? 0);
    expect(two).toBeLessThan(one ?? 0);
    expect(two).toBeLessThan(0.9);
  });

  it('survives any words at any place, and says the same again', () => {
    const piece = fc.record({
      text: fc.oneof(
        fc.string({ minLength: 1, maxLength: 20 }),
        fc.constantFrom('Total', '12.00', 'Invoice', 'Qty', 'Amount', '€'),
      ),
      x: fc.integer({ min: 0, max: 560 }),
      y: fc.integer({ min: 0, max: 820 }),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const extraction = extract(pieces);
        expect(extractionSchema.parse(extraction)).toEqual(extraction);
        expect(extract(pieces)).toEqual(extraction);
      }),
      { numRuns: 100 },
    );
  });
});
