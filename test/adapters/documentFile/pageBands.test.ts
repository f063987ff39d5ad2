import { describe, expect, it } from 'vitest';
import { findBands, withBandsInverted } from '../../../src/adapters/documentFile/pageBands.ts';

const [width, height] = [600, 400];
const paper = 240;
interface Patch {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly level: number;
}

/** A page with patches of grey on it, later ones over earlier ones. */
function pageOf(...patches: readonly Patch[]) {
  const pixels = new Uint8Array(width * height).fill(paper);
  for (const patch of patches)
    for (let row = patch.y; row < patch.y + patch.height; row += 1)
      pixels.fill(patch.level, row * width + patch.x, row * width + patch.x + patch.width);
  return { pixels, width, height };
}
/** Strokes like those of letters, in a line. */
const lettersAt = (x: number, y: number, level: number, size = 8): Patch[] =>
  Array.from({ length: 20 }, (_, at) => ({ x: x + at * size, y, width: size / 4, height: size, level }));

const head: Patch = { x: 40, y: 100, width: 500, height: 24, level: 120 };

describe('light letters on dark ground', () => {
  it('are found with their ground, and nothing else is', () => {
    const page = pageOf(head, ...lettersAt(60, 108, 250), ...lettersAt(60, 200, 20));
    const [band, ...more] = findBands(page);
    expect(more).toEqual([]);
    expect(band?.ground).toBe(120);
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = band?.box ?? [];
    expect([x0 * width, y0 * height, x1 * width, y1 * height].map(Math.round)).toEqual([40, 100, 540, 124]);
  });

  it('become dark letters on white; the rest of the page stays', () => {
    const page = pageOf(head, ...lettersAt(60, 108, 255), ...lettersAt(60, 200, 20));
    const inverted = withBandsInverted(page, findBands(page));
    const at = (x: number, y: number): number | undefined => inverted[y * width + x];
    expect([at(60, 110), at(64, 110), at(45, 102)]).toEqual([0, 255, 255]);
    expect([at(60, 202), at(64, 202)]).toEqual([20, paper]);
  });

  it.each([
    ['dark letters on a dark tint', [head, ...lettersAt(60, 108, 10)]],
    ['a light tint', [{ ...head, level: 210 }, ...lettersAt(60, 108, 255)]],
    ['light and dark letters on one band', [head, ...lettersAt(60, 108, 250), ...lettersAt(300, 108, 10)]],
    [
      'a white field with letters in a dark frame',
      [
        { ...head, level: 20 },
        { x: 300, y: 106, width: 200, height: 12, level: 255 },
        ...lettersAt(310, 108, 10),
      ],
    ],
    ['a dark area without letters', [head]],
    ['a rule', [{ ...head, height: 4 }]],
    ['large print', lettersAt(40, 100, 10, 28)],
    ['an empty page', []],
  ])('%s is no such band', (_, patches) => {
    const page = pageOf(...patches);
    expect(findBands(page)).toEqual([]);
    expect(withBandsInverted(page, [])).toBe(page.pixels);
  });
});
