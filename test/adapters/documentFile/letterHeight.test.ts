import { describe, expect, it } from 'vitest';
import { letterHeight, lettersOf } from '../../../src/adapters/documentFile/letterHeight.ts';

const side = 400;
interface Block {
  readonly width: number;
  readonly height: number;
  readonly count: number;
}

/** A page on which blocks of ink stand in rows, with white between them. */
function inkOf(blocks: readonly Block[]): Uint8Array {
  const ink = new Uint8Array(side * side);
  let [x, y] = [2, 2];
  for (const { width, height, count } of blocks) {
    for (let block = 0; block < count; block += 1) {
      if (x + width + 2 > side) [x, y] = [2, y + height + 2];
      for (let row = y; row < y + height; row += 1) ink.fill(1, row * side + x, row * side + x + width);
      x += width + 2;
    }
    [x, y] = [2, y + height + 2];
  }
  return ink;
}

const heightIn = (ink: Uint8Array, sideways = false) =>
  letterHeight(lettersOf({ ink, width: side, sideways }));

describe('the height of the letters of a page', () => {
  const letters = { width: 6, height: 9, count: 120 };

  it('is that of most of the print; dust, rules and pictures do not count', () => {
    const dust = { width: 2, height: 2, count: 300 };
    const rules = { width: 300, height: 4, count: 5 };
    const pictures = { width: 90, height: 80, count: 2 };
    const title = { width: 15, height: 22, count: 8 };
    const ink = inkOf([title, letters, dust, rules, pictures]);
    expect(heightIn(ink)).toBe(9);
  });

  it('is measured across where the page lies on its side', () => {
    expect(heightIn(inkOf([letters]), true)).toBe(6);
  });

  it('takes ink that touches at its corners for one letter', () => {
    const ink = new Uint8Array(side * side);
    for (let letter = 0; letter < 60; letter += 1)
      for (let dot = 0; dot < 12; dot += 1) {
        const [x, y] = [4 + 18 * (letter % 20) + dot, 4 + 20 * Math.floor(letter / 20) + dot];
        ink[y * side + x] = 1;
      }
    expect(heightIn(ink)).toBe(12);
  });

  it('is not told from few letters', () => {
    const ink = inkOf([{ ...letters, count: 20 }]);
    expect(heightIn(ink)).toBeNull();
  });
});
