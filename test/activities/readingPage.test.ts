import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { gradeOf, turnedBack } from '../../src/activities/readingPage.ts';
import type { Box } from '../../src/domain/geometry.ts';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const box = fc
  .tuple(fraction, fraction, fraction, fraction)
  .map(([a, b, c, d]): Box => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)]);

/** Where a box of the page lies on the page turned clockwise by a quarter. */
function quarter([x0, y0, x1, y1]: Box): Box {
  return [1 - y1, x0, 1 - y0, x1];
}

describe('a box found on a turned page', () => {
  it('is placed where it lies on the page itself', () => {
    fc.assert(
      fc.property(box, (given) => {
        const once = quarter(given);
        const twice = quarter(once);
        for (const [turned, turn] of [
          [given, 0],
          [once, 90],
          [twice, 180],
          [quarter(twice), 270],
        ] as const) {
          turnedBack(turned, turn).forEach((value, index) =>
            expect(value).toBeCloseTo(given[index] ?? NaN, 9),
          );
        }
      }),
    );
  });
});

describe('the grade of a page', () => {
  const words = (count: number, confidence: number) =>
    Array.from({ length: count }, () => ({ text: 'word', box: [0, 0, 1, 1] as Box, confidence, line: 0 }));

  it.each([
    [0, 0.9, 'unreadable'],
    [50, 0.2, 'unreadable'],
    [50, 0.6, 'poor'],
    [3, 0.95, 'poor'],
    [50, 0.9, 'readable'],
  ])('of %i words at %f is %s', (count, confidence, grade) => {
    expect(gradeOf(words(count, confidence))).toBe(grade);
  });
});
