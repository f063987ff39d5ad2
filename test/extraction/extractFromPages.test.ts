import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractionSchema, fieldKeys, foundField, type FieldKey } from '../../src/domain/fields.ts';
import { extractFromPages } from '../../src/extraction/extractFromPages.ts';
import { policy } from '../domain/extractions.ts';
import {
  dutchInvoice,
  englishInvoice,
  frenchInvoice,
  germanInvoice,
  pageOf,
  type Piece,
} from './fixtures.ts';
import { plainValue } from './plainValue.ts';

const extract = (pieces: readonly Piece[], confidence = 1) =>
  extractFromPages({ reading: { pages: [pageOf(pieces, { confidence })] } });

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
    expect(plainValue(foundField(extract(pieces), key)?.value)).toBe(value);
  });

  it.each(expected)('is sure of class, number, dates and sums of a clean %s invoice', (_language, pieces) => {
    const extraction = extract(pieces);
    const { threshold } = policy.confidence;
    const unsure = (['invoiceNumber', 'issueDate', 'currency', 'totalAmount'] as const).filter(
      (key) => (foundField(extraction, key)?.confidence ?? 0) < threshold,
    );
    expect(unsure).toEqual([]);
    expect(extraction.documentType.value).toBe('invoice');
    expect(extraction.documentType.confidence).toBeGreaterThanOrEqual(threshold);
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

  it('is on the whole less sure of a page that was hard to recognise', () => {
    const meanAt = (words: number): number => {
      const found = extract(englishInvoice, words).fields.map((field) =>
        field.status === 'found' ? field.confidence : 0,
      );
      return found.reduce((sum, confidence) => sum + confidence, 0) / found.length;
    };
    expect(meanAt(0.5)).toBeLessThan(meanAt(1));
  });

  it('says that nothing is readable on an empty page, invents no value, and is not sure of any class', () => {
    const extraction = extract([]);
    const reasons = extraction.fields.map((field) =>
      field.status === 'notFound' ? field.reason : 'invented',
    );
    expect(new Set(reasons)).toEqual(new Set(['unreadable']));
    expect(extraction.documentType.confidence).toBeLessThan(policy.confidence.threshold);
  });

  it('says why there is no value where words are readable', () => {
    const reasons = extract(frenchInvoice).fields.flatMap((field) =>
      field.status === 'notFound' ? [[field.key, field.reason]] : [],
    );
    expect(reasons).toContainEqual(['iban', 'no-candidate']);
    expect(reasons).toContainEqual(['purchaseOrder', 'no-candidate']);
  });

  it('does not take a customer number or a delivery date for what it looks for', () => {
    const extraction = extract([
      ...englishInvoice,
      { text: 'Customer No.: 77120', x: 350, y: 184 },
      { text: 'Delivery date: 27 February 2026', x: 350, y: 200 },
    ]);
    expect(plainValue(foundField(extraction, 'invoiceNumber')?.value)).toBe('LI-2026-0417');
    expect(plainValue(foundField(extraction, 'issueDate')?.value)).toBe('2026-03-03');
  });

  it.each<[string, Piece]>([
    ['a sum of last year, larger than all', { text: 'Turnover last year £98,400.00', x: 50, y: 600 }],
    ['what was open before', { text: 'Previous balance £640.00', x: 50, y: 600 }],
    ['a limit of credit', { text: 'Your credit limit: £5,000.00', x: 50, y: 600 }],
    ['a discount for paying early', { text: 'Pay by 10 March and deduct £24.00', x: 50, y: 600 }],
  ])('takes the total among distractors: %s', (_name, distractor) => {
    const total = foundField(extract([...englishInvoice, distractor]), 'totalAmount');
    expect(plainValue(total?.value)).toBe(120_000);
  });

  it('does not take one party for both, also where the seller is printed everywhere', () => {
    const everywhere = [400, 420, 440, 460].map((y) => ({ text: 'Birkenhain Werkzeuge GmbH', x: 50, y }));
    const extraction = extract([...germanInvoice, ...everywhere]);
    const [seller, buyer] = (['supplierName', 'customerName'] as const).map((key) =>
      plainValue(foundField(extraction, key)?.value),
    );
    expect(seller).toBe('Birkenhain Werkzeuge GmbH');
    expect(buyer).not.toBe(seller);
  });

  it('reads a day that could be two by the country: the month first for dollars, the day first for pounds', () => {
    const invoiceIn = (sign: string, address: string): Piece[] => [
      { text: 'Invoice', x: 420, y: 40, size: 20 },
      { text: 'Larkspur Instruments', x: 50, y: 40, size: 16 },
      { text: address, x: 50, y: 62 },
      { text: 'Invoice number: LI-77', x: 350, y: 100 },
      { text: 'Invoice date: 04/03/2026', x: 350, y: 120 },
      { text: `Subtotal ${sign}100.00`, x: 350, y: 400 },
      { text: `Tax ${sign}20.00`, x: 350, y: 420 },
      { text: `Total due ${sign}120.00`, x: 350, y: 440 },
    ];
    const dateIn = (pieces: readonly Piece[]) => plainValue(foundField(extract(pieces), 'issueDate')?.value);
    expect(dateIn(invoiceIn('$', 'Springfield, IL 62704'))).toBe('2026-04-03');
    expect(dateIn(invoiceIn('£', 'Bristol BS1 4ND'))).toBe('2026-03-04');
  });

  it('finds the fields of a first page in front of many others', () => {
    const terms = Array.from({ length: 12 }, (_, at) =>
      pageOf(
        Array.from({ length: 30 }, (_unused, line) => ({
          text: `${line + 1}. The goods stay the property of the seller until they are paid in full.`,
          x: 50,
          y: 40 + 24 * line,
        })),
        { page: at + 2 },
      ),
    );
    const extraction = extractFromPages({ reading: { pages: [pageOf(englishInvoice), ...terms] } });
    expect(plainValue(foundField(extraction, 'totalAmount')?.value)).toBe(120_000);
    expect(plainValue(foundField(extraction, 'invoiceNumber')?.value)).toBe('LI-2026-0417');
  });

  it('answers for a page of twenty thousand words', () => {
    const words = ['Total', '12.00', '2026-03-14', 'Invoice', 'A-77', 'Ltd', 'EUR', '19%'];
    const pieces = Array.from({ length: 20_000 }, (_, at) => ({
      text: words[(at * 7) % words.length] ?? '',
      x: (at % 100) * 5.9,
      y: Math.floor(at / 100) * 4.2,
      size: 3,
    }));
    const extraction = extract(pieces);
    expect(extraction.fields.map(({ key }) => key)).toEqual(fieldKeys);
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

it('a row of thousands of words and labels is read in seconds', () => {
  const cells = ['Total', '119,00', 'VAT', '19,00', 'Date', '2026-03-03', 'Net', '100,00'];
  const words = Array.from({ length: 3_000 }, (_, at) => ({
    text: cells[at % cells.length] ?? '',
    box: [at / 3_000, 0.5, (at + 1) / 3_000, 0.51] as [number, number, number, number],
    confidence: 1,
    line: 0,
  }));
  const started = performance.now();
  extractFromPages({ reading: { pages: [{ ...pageOf([]), words }] } });
  expect(performance.now() - started).toBeLessThan(15_000);
});
