import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../src/extraction/candidates/amounts.ts';
import { findLabels } from '../../../src/extraction/features/labels.ts';
import { labelMeasure } from '../../../src/extraction/measures/labelMeasure.ts';
import { scoreAsSum } from '../../../src/extraction/measures/loyaltyPoints.ts';
import { linesOn } from '../candidates/found.ts';

/** What is left of the score of the last amount on the line as a sum. */
function scoreOn(line: string): number {
  const pages = linesOn(['Total 12.40', line]);
  const amounts = findAmounts(pages, { currency: 'EUR' });
  const measure = labelMeasure({ pages, labels: pages.flatMap((page) => findLabels(page)) });
  const last = amounts.at(-1);
  return last ? scoreAsSum(0.8, { ...last.features, ...measure(last) }) : Number.NaN;
}

describe('what a till counts in points', () => {
  it.each([
    ['Points balance 1,480'],
    ['Loyalty points: 1480'],
    ['Punktestand 1480'],
    ['Solde points : 1480'],
  ])('is no sum of the receipt: %s', (line) => {
    expect(scoreOn(line)).toBe(0);
  });

  it.each([['Balance 1480.00'], ['Total 1,480'], ['Points value EUR 1,480']])(
    'but this is one: %s',
    (line) => {
      expect(scoreOn(line)).toBe(0.8);
    },
  );
});
