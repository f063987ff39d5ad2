import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelBox, levelSize, quarterTurns, shownBox, turnBox } from '../../src/domain/geometry.ts';
import type { Box } from '../../src/domain/geometry.ts';

/** A word of a believable size, far enough from the borders that no skew pushes it off the page. */
const word = fc
  .record({
    x: fc.double({ min: 0.3, max: 0.6, noNaN: true }),
    y: fc.double({ min: 0.3, max: 0.6, noNaN: true }),
    width: fc.double({ min: 0.01, max: 0.1, noNaN: true }),
    height: fc.double({ min: 0.005, max: 0.02, noNaN: true }),
  })
  .map(({ x, y, width, height }): Box => [x, y, x + width, y + height]);
const direction = fc.record({
  widthPt: fc.constantFrom(595, 842, 300),
  heightPt: fc.constantFrom(842, 595, 1000),
  turn: fc.constantFrom(...quarterTurns),
  skewDegrees: fc.double({ min: -8, max: 8, noNaN: true }),
});

function expectSame(one: Box, other: Box): void {
  one.forEach((value, index) => expect(value).toBeCloseTo(other[index] ?? Number.NaN, 9));
}

describe('a box in reading orientation', () => {
  it('comes back to where it stands on the page as shown', () => {
    fc.assert(
      fc.property(word, direction, (level, page) => {
        expectSame(levelBox(shownBox(level, page), page), level);
      }),
    );
  });

  it('is the same box on a page whose text lies level', () => {
    expectSame(levelBox([0.1, 0.2, 0.3, 0.4], { widthPt: 595, heightPt: 842 }), [0.1, 0.2, 0.3, 0.4]);
  });

  it('stands at the top left when the page that was turned clockwise has it at the top right', () => {
    // A sheet turned clockwise before it was scanned: it has to be turned by three more quarters.
    const page = { widthPt: 842, heightPt: 595, turn: 270 } as const;
    expectSame(levelBox([0.9, 0.1, 0.95, 0.3], page), [0.1, 0.05, 0.3, 0.1]);
    expect(levelSize(page)).toEqual({ widthPt: 595, heightPt: 842 });
  });

  it('brings the two ends of a falling line to one height', () => {
    const page = { widthPt: 600, heightPt: 600, skewDegrees: 3 };
    const fall = Math.tan((3 * Math.PI) / 180) * 0.8;
    const left = levelBox([0.08, 0.49, 0.12, 0.51], page);
    const right = levelBox([0.88, 0.49 + fall, 0.92, 0.51 + fall], page);
    expect((left[1] + left[3]) / 2).toBeCloseTo((right[1] + right[3]) / 2, 6);
  });
});

describe('a page turned four times', () => {
  it('lies as it lay', () => {
    fc.assert(
      fc.property(word, (box) => {
        expectSame(
          [1, 2, 3, 4].reduce<Box>((turned) => turnBox(turned, 90), box),
          box,
        );
      }),
    );
  });
});
