import { describe, expect, it } from 'vitest';
import { passedOverPrint } from '../../src/activities/readingUnread.ts';

/** Letters side by side on the line `row`. */
const lettersIn = (row: number, count = 10) =>
  Array.from({ length: count }, (_, at) => [0.1 + at / 50, row / 20 + 0.01] as const);
const wordOver = (row: number, confidence = 0.9) => ({
  text: 'Quantities',
  confidence,
  box: [0.09, row / 20, 0.31, row / 20 + 0.02] as [number, number, number, number],
  line: row,
});

describe('print that a reading passed over', () => {
  const print = [...lettersIn(1), ...lettersIn(2), ...lettersIn(3)];

  it('is print with no word over it', () => {
    expect(passedOverPrint([wordOver(1), wordOver(3)], { print })).toBe(true);
    expect(passedOverPrint([wordOver(1), wordOver(2), wordOver(3)], { print })).toBe(false);
  });

  it('is print over which the engine only guessed', () => {
    expect(passedOverPrint([wordOver(1), wordOver(2, 0.2), wordOver(3)], { print })).toBe(true);
  });

  it('is not a speck, nor a letter at the rim of its word', () => {
    const speck = [0.7, 0.7] as const;
    const below = [0.2, 3 / 20 + 0.023] as const;
    const words = [wordOver(1), wordOver(2), wordOver(3)];
    expect(passedOverPrint(words, { print: [...print, speck, below] })).toBe(false);
  });

  it('is not told where nothing was measured', () => {
    expect(passedOverPrint([], undefined)).toBe(false);
    expect(passedOverPrint([], { print: [] })).toBe(false);
  });
});
