import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/domain/corrections.ts';
import type { Extraction } from '../../src/domain/fields.ts';
import type { Correction } from '../../src/domain/review.ts';
import type { PageReading } from '../../src/domain/reading.ts';
import { reviewedTraining, supplierOrigin } from '../../src/learning/reviewedTraining.ts';
import { extractionOf, rightTotal, wrongTotal } from '../activities/values.ts';
import { englishInvoice, pageOf } from '../extraction/fixtures.ts';

const page = pageOf(englishInvoice);
const engine = { name: 'reader', version: '1' };
const approvedWith = (
  corrections: readonly Correction[],
  { pages = [page], extraction = extractionOf({ totalAmount: wrongTotal }), weight = 8 } = {},
) => {
  const corrected = applyCorrections({ extraction, corrections, reviewer: 'ann', decisionId: 'd-1' });
  return reviewedTraining(
    { reading: { pages, embeddedXml: null, engine }, extraction: corrected },
    { weight },
  );
};

describe('a document that a person approved', () => {
  it('teaches the corrected value, in the form of a label', () => {
    const { truth, pages, weight } = approvedWith([{ field: 'totalAmount', value: rightTotal }]);
    expect(truth).toMatchObject({ totalAmount: 119, currency: 'EUR', issueDate: '2026-01-02' });
    expect([pages, weight]).toEqual([[page], 8]);
  });

  it('teaches the values that were left as they were', () => {
    expect(approvedWith([]).truth).toMatchObject({ totalAmount: 129, invoiceNumber: 'R-1' });
  });

  it('teaches that a field which a person removed is absent, and nothing of a field that was not found', () => {
    const none: Extraction = extractionOf({});
    const provenance = { by: 'engine', engine: 'scripted', version: '1', method: 'test' } as const;
    const missing = { status: 'notFound', key: 'iban', reason: 'no-candidate', provenance } as const;
    const extraction = { ...none, fields: [...none.fields, missing] };
    const { truth } = approvedWith([{ field: 'invoiceNumber', value: null }], { extraction });
    expect(truth.invoiceNumber).toBeUndefined();
    expect(truth._meta.absent).toEqual(['invoiceNumber']);
    expect(truth.iban).toBeUndefined();
  });

  it('teaches no class: an approval cannot change it', () => {
    expect(approvedWith([]).truth.documentType).toBeUndefined();
  });

  it('is a scan when any page was recognised', () => {
    const scanned: PageReading = { ...page, page: 2, source: 'tesseract' };
    expect(approvedWith([]).truth._meta.modality).toBe('native');
    expect(approvedWith([], { pages: [page, scanned] }).truth._meta.modality).toBe('scan');
  });

  it('shares its origin with the others of its supplier, which the origin does not name', () => {
    const { origin } = approvedWith([]);
    expect(origin).toBe(supplierOrigin({ supplierName: 'EXAMPLE supplies.' }));
    expect(origin).not.toBe(supplierOrigin({ supplierName: 'Example Supplies Ltd' }));
    expect(origin).toMatch(/^supplier:[0-9a-f]{16}$/);
    expect(approvedWith([{ field: 'supplierName', value: null }]).origin).toBe('reviewed');
  });
});
