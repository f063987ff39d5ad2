import { describe, expect, it } from 'vitest';
import { pageReadingSchema } from '../../../src/domain/reading.ts';
import { fieldKeys } from '../../../src/domain/fields.ts';
import { normalisedText, truthSchema, type LabelledReading } from '../../../src/domain/truth.ts';
import { documentTypes } from '../../../src/domain/document.ts';
import {
  generateLabelledPdf,
  generateLabelledReading,
} from '../../../src/samples/training/generateLabelled.ts';
import { lexicons } from '../../../src/samples/training/words/index.ts';

const seeds = Array.from({ length: 400 }, (_, index) => index * 7919 + 5);
const made = seeds.map((seed) => generateLabelledReading({ seed }));
const native = made.filter(({ truth }) => truth._meta.modality === 'native');
const wordsOf = ({ pages }: LabelledReading): string[] =>
  pages.flatMap(({ words }) => words.map(({ text }) => text));
const nameKeys = [
  'invoiceNumber',
  'supplierName',
  'customerName',
  'supplierTaxId',
  'purchaseOrder',
  'iban',
] as const;
const amountKeys = ['netAmount', 'taxAmount', 'totalAmount'] as const;

describe('generated documents with their truth', () => {
  it('are the same for the same seed, and differ between seeds', () => {
    expect(generateLabelledReading({ seed: 12 })).toEqual(generateLabelledReading({ seed: 12 }));
    expect(new Set(made.map((item) => JSON.stringify(item.pages))).size).toBe(made.length);
  });

  it('have the form of readings and of truth files', () => {
    for (const { pages, truth } of made) {
      expect(() => truthSchema.parse(truth)).not.toThrow();
      for (const page of pages) expect(() => pageReadingSchema.parse(page)).not.toThrow();
    }
  });

  it('print every name and number of their truth where nothing damaged the page', () => {
    for (const item of native) {
      const page = normalisedText(wordsOf(item).join(''));
      for (const key of nameKeys) {
        const value = item.truth[key];
        // A narrow column breaks a value into lines: each of its words stands somewhere.
        for (const word of (value ?? '').split(' ')) expect(page).toContain(normalisedText(word));
      }
    }
  });

  it('leave no gap of a pattern open', () => {
    const open = made.flatMap((item) => wordsOf(item).filter((text) => /[{}]/.test(text)));
    expect(open).toEqual([]);
  });

  it('name the rate in each line of a tax that stands in several', () => {
    const isSplit = (item: LabelledReading): boolean => /(?:S|UT)GST/.test(wordsOf(item).join(' '));
    const several = native.filter(
      (item) => item.truth._meta.notPrinted?.includes('taxAmount') === true && !isSplit(item),
    );
    expect(several.length).toBeGreaterThan(0);
    for (const item of several) {
      const rates = new Set(
        wordsOf(item)
          .join(' ')
          .match(/\d+(?:[.,]\d+)? ?%/g),
      );
      expect(rates.size).toBeGreaterThan(1);
    }
  });

  it('print every amount of their truth', () => {
    for (const item of native) {
      const digits = wordsOf(item).join('').replaceAll(/\D/g, '');
      for (const key of amountKeys) {
        const value = item.truth[key];
        if (value === undefined || item.truth._meta.notPrinted?.includes(key)) continue;
        // Some documents print no decimals after whole amounts.
        const printed = Number.isInteger(value) ? String(Math.abs(value)) : Math.abs(value).toFixed(2);
        expect(digits).toContain(printed.replace('.', ''));
      }
    }
  });

  it('name every field as known, absent or open, never as known and absent', () => {
    for (const { truth } of made)
      for (const key of fieldKeys)
        expect(truth[key] !== undefined && truth._meta.absent?.includes(key)).toBe(false);
  });

  it('have totals that are net and tax, less what is withheld', () => {
    for (const item of made) {
      const { netAmount, taxAmount, totalAmount, _meta } = item.truth;
      if (netAmount === undefined || taxAmount === undefined || totalAmount === undefined) continue;
      const totals = [totalAmount, ...(_meta.alternatives?.['totalAmount'] ?? [])].map(Number);
      const gaps = totals.map((total) => Math.abs(netAmount + taxAmount - total));
      const isWithheld = /IRPF|I\.R\.P\.F|Ret\.|Reten|Ritenuta|Rit\.|IRS|TDS|Withholding/.test(
        wordsOf(item).join(' '),
      );
      expect(gaps.some((gap) => gap < 0.006) || isWithheld).toBe(true);
    }
  });

  it('keep every box on its page', () => {
    const boxes = made.flatMap(({ pages }) => pages.flatMap(({ words }) => words.map(({ box }) => box)));
    const outside = boxes.filter(
      ([x0, y0, x1, y1]) => !(0 <= x0 && x0 < x1 && x1 <= 1 && 0 <= y0 && y0 < y1 && y1 <= 1),
    );
    expect(outside).toEqual([]);
  });

  it('cover every class, every language, both ways of reading and many forms', () => {
    expect(new Set(made.map(({ truth }) => truth.documentType))).toEqual(new Set(documentTypes));
    expect(new Set(made.map(({ truth }) => truth._meta.language))).toEqual(
      new Set(lexicons.map(({ language }) => language)),
    );
    expect(new Set(made.map(({ truth }) => truth._meta.modality))).toEqual(new Set(['native', 'scan']));
    expect(new Set(made.map(({ truth }) => truth._meta.sourceRepo)).size).toBeGreaterThanOrEqual(14);
  });

  it('hide some of their true amounts when recognition erred, and are less sure of damaged words', () => {
    const scans = made.filter(({ truth }) => truth._meta.modality === 'scan');
    const confidences = scans.flatMap(({ pages }) =>
      pages.flatMap(({ words }) => words.map(({ confidence }) => confidence)),
    );
    expect(Math.min(...confidences)).toBeLessThan(0.5);
    expect(confidences.filter((confidence) => confidence > 0.85).length).toBeGreaterThan(
      confidences.length / 2,
    );
    const shows = scans.filter((item) => {
      const digits = wordsOf(item).join(' ').replaceAll(/\D/g, '');
      return digits.includes(
        Math.abs(item.truth.totalAmount ?? 0)
          .toFixed(2)
          .replace('.', ''),
      );
    });
    expect(shows.length).toBeGreaterThan(scans.length * 0.5);
    expect(shows.length).toBeLessThan(scans.length);
  });

  it('have rows that add up to a sum of the document where nothing else is charged', () => {
    const plain = native.filter(
      ({ truth }) => truth.lineItems && truth.netAmount !== undefined && truth.totalAmount !== undefined,
    );
    const fitting = plain.filter(({ truth }) => {
      const sum = (truth.lineItems ?? []).reduce((total, row) => total + (row.lineTotal ?? 0), 0);
      return [truth.netAmount, truth.totalAmount].some((value) => Math.abs((value ?? 0) - sum) < 0.006);
    });
    // The others have a discount or a charge for shipping.
    expect(fitting.length).toBeGreaterThan(plain.length * 0.7);
  });

  it('are drawn as the same PDF for the same seed, with the same truth as the reading', async () => {
    const [one, again] = [await generateLabelledPdf({ seed: 4 }), await generateLabelledPdf({ seed: 4 })];
    expect(Buffer.from(one.bytes).equals(Buffer.from(again.bytes))).toBe(true);
    expect(Buffer.from(one.bytes).subarray(0, 5).toString()).toBe('%PDF-');
    expect(one.truth.totalAmount).toBe(generateLabelledReading({ seed: 4 }).truth.totalAmount);
  });
});
