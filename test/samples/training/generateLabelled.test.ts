import { describe, expect, it } from 'vitest';
import { pageReadingSchema } from '../../../src/domain/reading.ts';
import { fieldKeys } from '../../../src/domain/fields.ts';
import { normalisedText, truthSchema, type LabelledReading } from '../../../src/domain/truth.ts';
import { generateLabelledReading } from '../../../src/samples/training/generateLabelled.ts';

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

  it('print every amount of their truth', () => {
    for (const item of native) {
      const digits = wordsOf(item)
        .join(' ')
        .replaceAll(/[^\d ]/g, '')
        .replaceAll(' ', '');
      for (const key of amountKeys) {
        const value = item.truth[key];
        if (value !== undefined) expect(digits).toContain(Math.abs(value).toFixed(2).replace('.', ''));
      }
    }
  });

  it('name every field as known, absent or open, never as known and absent', () => {
    for (const { truth } of made)
      for (const key of fieldKeys)
        expect(truth[key] !== undefined && truth._meta.absent?.includes(key)).toBe(false);
  });

  it('have totals that are net and tax', () => {
    for (const { truth } of made) {
      const { netAmount, taxAmount, totalAmount } = truth;
      if (netAmount === undefined || taxAmount === undefined || totalAmount === undefined) continue;
      const totals = [totalAmount, ...(truth._meta.alternatives?.['totalAmount'] ?? [])].map(Number);
      expect(totals.some((total) => Math.abs(total - netAmount - taxAmount) < 0.006)).toBe(true);
    }
  });

  it('keep every box on its page', () => {
    for (const { pages } of made)
      for (const { words } of pages)
        for (const { box } of words) {
          expect(box[0]).toBeLessThan(box[2]);
          expect(box[1]).toBeLessThan(box[3]);
          expect(Math.min(...box)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...box)).toBeLessThanOrEqual(1);
        }
  });
});
