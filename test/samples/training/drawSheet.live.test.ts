import { describe, expect, it } from 'vitest';
import { normalisedText } from '../../../src/domain/truth.ts';
import {
  generateLabelledPdf,
  generateLabelledReading,
} from '../../../src/samples/training/generateLabelled.ts';
import { openPdf } from '../reading.ts';

const seeds = Array.from({ length: 40 }, (_, index) => 31 + index * 101);

describe('a generated document as a PDF', () => {
  it('has the pages of its reading, and every name and number of its truth in its text', async () => {
    for (const seed of seeds) {
      const { bytes, truth } = await generateLabelledPdf({ seed });
      const { pages } = await openPdf(bytes);
      expect(pages).toHaveLength(generateLabelledReading({ seed }).pages.length);
      const text = normalisedText(pages.join(''));
      for (const value of [truth.invoiceNumber, truth.supplierName, truth.customerName, truth.iban])
        for (const word of (value ?? '').split(' ')) expect(text).toContain(normalisedText(word));
    }
  });
});
