import { describe, expect, it } from 'vitest';
import { agreement, votedWords } from '../../src/activities/readingVote.ts';
import type { Box } from '../../src/domain/geometry.ts';

/** A word on the line `row`, so many letters from the left; a letter is a hundredth of the page wide, a line two high. */
function word(text: string, confidence: number, place: { left?: number; row?: number; box?: Box } = {}) {
  const { left = 0, row = 0 } = place;
  const box: Box = [left / 100, row / 20, (left + text.length) / 100, row / 20 + 0.02];
  return { text, confidence, box: place.box ?? box, line: row };
}
const textsOf = (readings: Parameters<typeof votedWords>[0]) => votedWords(readings).map(({ text }) => text);

describe('the vote of several readings', () => {
  it('gives a word that two read alike against a surer third', () => {
    const readings = [[word('GARDEM', 0.9)], [word('GARDEN', 0.6)], [word('GARDEN', 0.7)]];
    expect(votedWords(readings)).toEqual([word('GARDEN', 0.7)]);
  });

  it('gives the surest word where all differ', () => {
    expect(textsOf([[word('Tofal', 0.4)], [word('Total', 0.8)], [word('Tolal', 0.5)]])).toEqual(['Total']);
  });

  it('weighs a word against the parts that another reading makes of it', () => {
    const parts = [word('47', 0.4), word('65', 0.5, { left: 3 })];
    expect(textsOf([parts, [word('47.65', 0.9)]])).toEqual(['47.65']);
    expect(textsOf([[word('47.65', 0.3)], parts])).toEqual(['47', '65']);
  });

  it('does not take figures without what stands before their point for the surer reading', () => {
    const whole = word('4.26', 0.93);
    const part = word('26', 0.97, { left: 2 });
    expect(textsOf([[whole], [part]])).toEqual(['4.26']);
    expect(textsOf([[part], [whole]])).toEqual(['4.26']);
  });

  it('does not count ink that was only guessed at as left out', () => {
    const guess = word('-----~~~~~26', 0.1, { left: -8 });
    expect(textsOf([[guess], [word('4.26', 0.95)]])).toEqual(['4.26']);
    expect(textsOf([[guess], [word('4.26', 0.95)], [word('426', 0.4)]])).toEqual(['4.26']);
  });

  it('adds what the first reading passed over where another is sure of it', () => {
    const seen = word('Change', 0.9, { row: 5 });
    const large = word('TOTAL', 0.9, { row: 3 });
    const speck = word('ri', 0.3, { row: 8 });
    expect(textsOf([[seen], [seen, large, speck]]).toSorted()).toEqual(['Change', 'TOTAL']);
  });

  it('keeps what only the first reading saw', () => {
    expect(textsOf([[word('faint', 0.2)], []])).toEqual(['faint']);
  });

  it('takes strokes from the first reading only, and no picture for a word', () => {
    const stroke = word('-', 0.9, { left: 8 });
    const picture = word('a', 0.9, { box: [0.5, 0.5, 0.9, 0.9] });
    expect(textsOf([[word('Total', 0.9), stroke, picture]])).toEqual(['Total', '-']);
    expect(textsOf([[word('Total', 0.9)], [stroke]])).toEqual(['Total']);
  });
});

describe('the agreement of readings', () => {
  it('is the part of the letters that they read alike, of what more than one saw', () => {
    const name = word('Shop', 0.9);
    const extra = word('passed over', 0.9, { row: 9 });
    const [right, wrong] = [word('12.80', 0.9, { row: 3 }), word('12.30', 0.5, { row: 3 })];
    expect(
      agreement([
        [name, right],
        [name, right, extra],
      ]),
    ).toBe(1);
    expect(
      agreement([
        [name, right],
        [name, wrong],
      ]),
    ).toBeCloseTo(4 / 8);
    expect(agreement([[name], [extra]])).toBe(0);
  });
});
