import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../../src/adapters/documentFile/mediaType.ts';
import type { Glyph, TextPaint } from '../../../src/adapters/documentFile/pdfGlyphs.ts';
import { printedWords } from '../../../src/adapters/documentFile/pdfWords.ts';
import { isUsable } from '../../../src/adapters/documentFile/usableText.ts';

const paint: TextPaint = { object: 1, invisible: false, colour: [0, 0, 0], inOptionalContent: false };

/** Letters of 10 points, each 5 points wide, from `x` to the right. */
function letters(text: string, x: number, y = 100): Glyph[] {
  return Array.from(text, (letter, index) => ({
    text: letter,
    start: [x + index * 5, y],
    end: [x + index * 5 + 5, y],
    up: [0, -8],
    down: [0, 2],
    paint,
    unmapped: false,
  }));
}
/** The same letters running down the page. */
function downwards(text: string): Glyph[] {
  return letters(text, 0).map((glyph) => ({
    ...glyph,
    start: [300, glyph.start[0]],
    end: [300, glyph.end[0]],
    up: [8, 0],
    down: [-2, 0],
  }));
}
const textsOf = (glyphs: Glyph[]) => printedWords(glyphs).map(({ text }) => text);

describe('words from glyphs', () => {
  it('letters set one by one without gaps are one word', () => {
    expect(textsOf([...letters('T', 10), ...letters('o', 15), ...letters('tal', 20.5)])).toEqual(['Total']);
  });

  it('a gap as wide as a space parts words, also where the text has none', () => {
    expect(textsOf([...letters('a', 10), ...letters('b', 17.5)])).toEqual(['a', 'b']);
    expect(textsOf(letters('Total 12.00', 10))).toEqual(['Total', '12.00']);
  });

  it('text on another line or in another size is another word', () => {
    expect(textsOf([...letters('ab', 10), ...letters('cd', 20, 112)])).toEqual(['ab', 'cd']);
  });

  it('the letters of a ligature, which all have the place of the whole, are of one word', () => {
    const ligature = letters('ffi', 15).map((glyph): Glyph => ({
      ...glyph,
      start: [15, 100],
      end: [23, 100],
    }));
    expect(textsOf([...letters('o', 10), ...ligature, ...letters('ce', 23)])).toEqual(['office']);
  });

  it('the letters of a ligature of a Type 3 font, which have the advance of each alone, stand beside each other', () => {
    const ligature = letters('ffi', 15).map((glyph): Glyph => {
      const advance = glyph.text === 'i' ? 2.4 : 3.2;
      return { ...glyph, start: [15, 100], end: [15 + advance, 100] };
    });
    const words = printedWords([
      ...letters('o', 10),
      ...ligature,
      ...letters('ce', 23.8),
      ...letters('a', 50),
      ...ligature.slice(0, 2).map((glyph): Glyph => ({ ...glyph, start: [55, 100], end: [58.2, 100] })),
      ...letters('n', 66),
    ]);
    expect(words.map(({ text, box }) => [text, Math.round(box[2] * 10) / 10])).toEqual([
      ['office', 33.8],
      ['aff', 61.4],
      ['n', 71],
    ]);
  });

  it('a letter of another text that is printed over one is no part of a ligature', () => {
    const over = letters('M', 10).map((glyph): Glyph => ({ ...glyph, end: [19, 100] }));
    const other = over.map((glyph): Glyph => ({ ...glyph, text: 'W', paint: { ...paint, object: 2 } }));
    expect(textsOf([...over, ...other])).toEqual(['M', 'W']);
  });

  it('letters that are set apart evenly are one word, up to a space of the text', () => {
    const spaced = (text: string, x: number): Glyph[] =>
      Array.from(text).flatMap((letter, index) => letters(letter, x + index * 8));
    expect(textsOf([...spaced('Anna', 10), ...letters(' ', 39), ...spaced('Moor', 44)])).toEqual([
      'Anna',
      'Moor',
    ]);
    expect(textsOf([...spaced('Moor', 10), ...letters('and', 45)])).toEqual(['Moor', 'and']);
  });

  it('single letters with a space between them, far apart or unevenly, are words of their own', () => {
    expect(textsOf(letters('a b c d', 10))).toEqual(['a', 'b', 'c', 'd']);
    expect(textsOf([...letters('a', 10), ...letters('b', 22), ...letters('c', 34)])).toEqual(['a', 'b', 'c']);
    expect(textsOf([...letters('a', 10), ...letters('b', 17), ...letters('c', 26)])).toEqual(['a', 'b', 'c']);
  });

  it('has exactly the box of its letters', () => {
    expect(printedWords(letters('Total 12.00', 10)).map(({ box }) => box)).toEqual([
      [10, 92, 35, 102],
      [40, 92, 65, 102],
    ]);
  });

  it('knows where a text runs that was set along the margin', () => {
    expect(printedWords(downwards('margin'))).toMatchObject([
      { text: 'margin', direction: 'down', box: [298, 0, 308, 30] },
    ]);
  });
});

describe('a text layer', () => {
  it('of characters that stand for nothing is not usable', () => {
    expect(isUsable([{ text: '\ue001\ue002\ue003'.repeat(20) }])).toBe(false);
    expect(isUsable([{ text: 'a page with enough letters to be read' }])).toBe(true);
  });
});

describe('the kind of a file', () => {
  it.each([
    ['%PDF-1.7', 'application/pdf'],
    ['\n\n junk %PDF-1.4', 'application/pdf'],
    ['\x89PNG\r\n\x1a\n', 'image/png'],
    ['\xff\xd8\xff\xe0', 'image/jpeg'],
    ['II*\0', 'image/tiff'],
    ['PK\x03\x04%PDF-1.7', null],
    ['hello', null],
    ['', null],
  ])('starting with %j is %s', (head, kind) => {
    expect(mediaTypeOf(Buffer.from(head, 'latin1'))).toBe(kind);
  });
});
