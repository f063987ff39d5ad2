import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../src/extraction/candidates/amounts.ts';
import { findLabels } from '../../../src/extraction/features/labels.ts';
import { credibleAmounts } from '../../../src/extraction/measures/credibleAmounts.ts';
import { labelMeasure } from '../../../src/extraction/measures/labelMeasure.ts';
import { roleSupport } from '../../../src/extraction/measures/sumRoles.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { pageOf, type Piece } from '../fixtures.ts';

function credibleOn(pieces: readonly Piece[], { confidence = 1 } = {}): string[] {
  const pages = [pageTextOf(pageOf(pieces, { confidence }))];
  const labels = pages.flatMap((page) => findLabels(page));
  const amounts = findAmounts(pages, { currency: 'USD' });
  const supports = amounts.map(labelMeasure({ pages, labels })).map(roleSupport);
  const isCredible = credibleAmounts(amounts, supports);
  return amounts.filter((_, at) => isCredible[at]).map(({ sourceText }) => sourceText);
}
const line = (y: number, label: string, amount: string): Piece[] => [
  { text: label, x: 350, y },
  { text: amount, x: 545, y, align: 'right' },
];

describe('which numbers are money', () => {
  it('whole numbers are, by the label of a sum or in the column of other amounts', () => {
    const pieces = [
      ...line(100, 'Tap', '120'),
      ...line(120, 'Subtotal', '570'),
      ...line(140, 'Tax', '42.75'),
      ...line(160, 'Balance due', '$612.75'),
      { text: 'Unit 318', x: 50, y: 100 },
    ];
    expect(credibleOn(pieces)).toEqual(['120', '570', '42.75', '$612.75']);
  });

  it('numbers that begin with zero, long ones and those that stand alone are not', () => {
    const pieces = [
      ...line(100, 'Total', '0570'),
      ...line(120, 'Total', '57012345'),
      ...line(140, 'Tap', '7'),
    ];
    expect(credibleOn(pieces)).toEqual([]);
  });

  it('on a recognised page with cents a labelled number lost its point rather than its cents', () => {
    const pieces = [
      ...line(100, 'Bread', '3.50'),
      ...line(120, 'Milk', '1.20'),
      ...line(140, 'Cheese', '25.75'),
      ...line(160, 'Total', '4185'),
    ];
    expect(credibleOn(pieces, { confidence: 0.8 })).toEqual(['3.50', '1.20', '25.75', '4185']);
    expect(credibleOn(pieces)).toEqual(['3.50', '1.20', '25.75', '4185']);
  });
});
