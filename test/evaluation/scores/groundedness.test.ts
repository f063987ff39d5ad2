import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../src/domain/reading.ts';
import type { ResultField } from '../../../src/evaluation/results.ts';
import { groundingOf } from '../../../src/evaluation/scores/groundedness.ts';

const word = (text: string, box: [number, number, number, number]) => ({ text, box, confidence: 1, line: 0 });
const page: PageReading = {
  page: 1,
  widthPt: 595,
  heightPt: 842,
  source: 'text-layer',
  grade: 'readable',
  words: [
    word('Mill', [0.1, 0.1, 0.14, 0.12]),
    word('Ltd', [0.15, 0.1, 0.18, 0.12]),
    word('119.00', [0.8, 0.8, 0.86, 0.82]),
  ],
};
const field = (value: string | number, box: ResultField['box'], on = 1): ResultField => ({
  value,
  confidence: 0.9,
  page: on,
  box,
});

describe('a value and the words in its box', () => {
  it('is grounded when the words whose centre lies in the box hold it', () => {
    const fields = {
      supplierName: field('Mill Ltd', [0.1, 0.1, 0.18, 0.12]),
      totalAmount: field(119, [0.8, 0.8, 0.86, 0.82]),
    };
    expect(groundingOf({ fields, pages: [page] })).toEqual({
      supplierName: { holds: true, byOcr: false },
      totalAmount: { holds: true, byOcr: false },
    });
  });

  it.each([
    ['holds only a part', field('Mill Ltd', [0.1, 0.1, 0.14, 0.12])],
    ['lies elsewhere', field('Mill Ltd', [0.5, 0.5, 0.6, 0.52])],
    ['covers more than a quarter of the page', field('Mill Ltd', [0, 0, 0.6, 0.5])],
    ['is on a page that is not there', field('Mill Ltd', [0.1, 0.1, 0.18, 0.12], 2)],
    ['is missing', field('Mill Ltd', null)],
  ])('is not grounded when the box %s', (_, supplierName) => {
    expect(groundingOf({ fields: { supplierName }, pages: [page] }).supplierName?.holds).toBe(false);
  });

  it('allows 0.4 % of the page on each side', () => {
    // The centre of the amount is at 0.83, 0.81.
    const beside = (x1: number) => ({ totalAmount: field(119, [0.7, 0.8, x1, 0.82]) });
    expect(groundingOf({ fields: beside(0.827), pages: [page] }).totalAmount?.holds).toBe(true);
    expect(groundingOf({ fields: beside(0.825), pages: [page] }).totalAmount?.holds).toBe(false);
  });

  it('leaves the currency and fields without a value out, and tells pages read by OCR apart', () => {
    const scanned = { ...page, source: 'tesseract' as const };
    const fields = {
      currency: field('EUR', null),
      iban: { value: null, confidence: 0, page: null, box: null },
      totalAmount: field(119, [0.8, 0.8, 0.86, 0.82]),
    };
    expect(groundingOf({ fields, pages: [scanned] })).toEqual({ totalAmount: { holds: true, byOcr: true } });
  });
});
