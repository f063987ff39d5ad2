import { describe, expect, it } from 'vitest';
import type { Extraction, FieldKey, FieldValue } from '../../../src/domain/fields.ts';
import type { PageReading } from '../../../src/domain/reading.ts';
import { readCii } from '../../../src/extraction/eInvoice/cii.ts';
import { contradicts } from '../../../src/extraction/eInvoice/contradiction.ts';
import { extractFromXml } from '../../../src/extraction/eInvoice/extractFromXml.ts';
import { printoutOf } from '../../../src/extraction/eInvoice/printed.ts';
import { valueOf } from '../../../src/extraction/eInvoice/values.ts';
import { parseXml } from '../../../src/extraction/eInvoice/xmlTree.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { day, extractionOf, money, text, withField } from '../../domain/extractions.ts';
import { pageOf, type Piece } from '../fixtures.ts';
import { facturX } from '../xmlTexts.ts';

/** A full page that says what the XML of the fixture says, with these lines changed. */
const lines = {
  title: 'Rechnung',
  seller: 'Larkspur Instruments GmbH',
  address: 'Tannenweg 4 in 50667 Köln, Deutschland',
  buyer: 'Quillfeather AG',
  number: 'Rechnungsnummer: EX-77',
  date: 'Rechnungsdatum: 03.05.2026',
  delivery: 'Lieferdatum: 30.04.2026',
  order: 'Ihre Bestellung: PO-9',
  row: 'Gauge & case 4 250,00 1.000,00',
  net: 'Nettobetrag 1.000,00 €',
  tax: 'zzgl. 19 % MwSt. 190,00 €',
  total: 'Gesamtbetrag 1.190,00 €',
  due: 'Zahlbar bis 02.06.2026',
  iban: 'IBAN DE89 3704 0044 0532 0130 00',
  taxId: 'USt-IdNr. DE123456789',
};
function page(change: Partial<typeof lines> = {}, options: { confidence?: number } = {}): PageReading {
  const texts = Object.values({ ...lines, ...change }).filter((text) => text !== '');
  return pageOf(
    texts.map((text, at): Piece => ({ text, x: 50, y: 40 + 24 * at })),
    options,
  );
}
function read(pages: readonly PageReading[], xml = facturX()): Extraction {
  const answer = extractFromXml({ xml, pages });
  if (answer.outcome !== 'extracted') throw new Error(`refused: ${answer.code}`);
  return answer.extraction;
}
const contradicted = (pages: readonly PageReading[], xml = facturX()): string[] =>
  read(pages, xml).fields.flatMap(({ key, provenance }) =>
    provenance.by === 'engine' && provenance.method === 'e-invoice-xml-contradicted' ? [key] : [],
  );

describe('a page that says something else than the XML', () => {
  it('is told apart from one that says the same', () => {
    expect(contradicted([page()])).toEqual([]);
    expect(read([page()]).notices).toEqual([]);
  });

  it.each<[string, Partial<typeof lines>, string]>([
    ['number', { number: 'Rechnungsnummer: ZK-4410' }, 'invoiceNumber'],
    ['date', { date: 'Rechnungsdatum: 17.02.2025', due: '' }, 'issueDate'],
    [
      'total',
      {
        net: 'Nettobetrag 800,00 €',
        tax: 'zzgl. 19 % MwSt. 152,00 €',
        total: 'Gesamtbetrag 952,00 €',
        row: 'Gauge & case 4 200,00 800,00',
      },
      'totalAmount',
    ],
    ['account', { iban: 'IBAN GB82 WEST 1234 5698 7654 32' }, 'iban'],
    ['seller', { seller: 'Marigold Optics GmbH', iban: '', taxId: '' }, 'supplierName'],
  ])('by its %s is a contradiction', (_name, change, key) => {
    const pages = [page(change)];
    expect(contradicted(pages)).toContain(key);
    expect(read(pages).notices).toContain('XML_CONTRADICTS_PAGE');
    const field = read(pages).fields.find((one) => one.key === key);
    expect(field).toMatchObject({ confidence: 0.5, grounding: null });
  });
});

describe('what the engine reads of the page', () => {
  const statement = readCii(rootOf(facturX()));
  /** The page says what the XML says; the engine is this sure of another value. */
  function denies(key: FieldKey, { value, sure }: { value: FieldValue; sure: number }, isPrinted = false) {
    const pages = [page()].map(pageTextOf);
    const printed = withField(extractionOf({ [key]: value }), key, { confidence: sure });
    const comparison = { statement, printed, printout: printoutOf(pages, 'EUR') };
    const text = statement.texts[key] ?? '';
    const stated = valueOf({ key, text, currency: 'EUR' });
    if (!stated) throw new Error(`the XML states no ${key}`);
    return contradicts({ key, value: stated, isPrinted }, comparison);
  }
  const pounds: FieldValue = { kind: 'currency', code: 'GBP' };

  it('is a contradiction where it is surely another value', () => {
    expect(denies('currency', { value: pounds, sure: 0.8 })).toBe(true);
    expect(denies('currency', { value: pounds, sure: 0.79 })).toBe(false);
  });

  it("is one for the total also where the XML's total is printed as something else, but only when it is very sure", () => {
    const total = money(95_200);
    expect(denies('totalAmount', { value: total, sure: 0.95 }, true)).toBe(true);
    expect(denies('totalAmount', { value: total, sure: 0.94 }, true)).toBe(false);
  });

  it('is none where the XML states that amount or day in another role', () => {
    expect(denies('totalAmount', { value: money(100_000), sure: 0.99 }, true)).toBe(false);
    expect(denies('issueDate', { value: day('2026-06-02'), sure: 0.99 })).toBe(false);
  });

  it('is none for a field that no forger changes', () => {
    expect(denies('purchaseOrder', { value: text('PO-11'), sure: 0.99 })).toBe(false);
  });
});

function rootOf(xml: string) {
  const parsed = parseXml(xml);
  if ('refused' in parsed) throw new Error(`refused: ${parsed.refused}`);
  return parsed.root;
}

describe('a page that does not deny the XML', () => {
  const due = facturX().replace(
    '</ram:SpecifiedTradeSettlementHeaderMonetarySummation>',
    '<ram:TotalPrepaidAmount>490.00</ram:TotalPrepaidAmount><ram:DuePayableAmount>700.00</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>',
  );
  it.each<[string, PageReading[], string?]>([
    ['a cover sheet', [pageOf([{ text: 'Please find our invoice attached', x: 50, y: 50 }])]],
    ['a cover sheet of somebody else', [pageOf([{ text: 'Marigold Optics GmbH', x: 50, y: 50, size: 20 }])]],
    ['no page', []],
    ['a page without a word', [pageOf([])]],
    [
      'a scan that reads badly',
      [page({ total: 'Gesamtbetrag 1.l9O,OO', number: 'Rechnungsnr EX-7?' }, { confidence: 0.4 })],
    ],
    ['only what is left to pay', [page({ total: 'Zu zahlen 700,00 €' })], due],
    ['the tax only by its parts', [page({ tax: '7 % 70,00 €   19 % 120,00 €' })]],
    ['a date in words that nobody here knows', [page({ date: 'Data wystawienia: 3 maja 2026' })]],
    ['a brand in the place of the company', [page({ seller: 'LARKSPUR' })]],
    ['a picture in the place of the name', [page({ seller: '' })]],
    ['no account', [page({ iban: '' })]],
    ['the number in parts', [page({ number: 'Rechnungsnummer: EX - 77' })]],
  ])('shows %s', (_name, pages, xml = facturX()) => {
    expect(contradicted(pages, xml)).toEqual([]);
  });

  it('leaves the value without ground where it is not printed', () => {
    const field = read([page({ iban: '' })]).fields.find(({ key }) => key === 'iban');
    expect(field).toMatchObject({ status: 'found', confidence: 0.97, grounding: null });
  });
});

describe('rows of the XML', () => {
  it('have their place where they are printed', () => {
    const [row] = read([page()]).lineItems;
    expect(row).toMatchObject({ page: 1 });
    const top = (40 + 24 * 8) / 842;
    expect(row?.box?.[1]).toBeCloseTo(top, 3);
  });

  it('have none where the page shows another amount', () => {
    const pages = [page({ row: 'Gauge & case 4 200,00 800,00' })];
    expect(read(pages).lineItems).toMatchObject([{ page: null, box: null }]);
  });
});
