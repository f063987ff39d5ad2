import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../../src/adapters/documentFile/mediaType.ts';
import { wordsOf } from '../../../src/adapters/documentFile/pdfWords.ts';
import type { PlacedText } from '../../../src/adapters/documentFile/pdfWords.ts';
import { isUsable } from '../../../src/adapters/documentFile/usableText.ts';

function run(text: string, x: number, y: number, width: number): PlacedText {
  return { text, start: [x, y], end: [x + width, y], top: [x, y - 0.016], bottom: [x, y + 0.004], aspect: 1 };
}
const textsOf = (runs: PlacedText[]) => wordsOf(runs).map(({ text, line }) => `${line}:${text}`);

describe('words from text runs', () => {
  it('letters set one by one without gaps are one word', () => {
    expect(
      textsOf([run('T', 0.1, 0.1, 0.01), run('o', 0.11, 0.1, 0.01), run('tal', 0.12, 0.1, 0.02)]),
    ).toEqual(['0:Total']);
  });

  it('a gap as wide as a space parts words', () => {
    expect(textsOf([run('a', 0.1, 0.1, 0.01), run('b', 0.116, 0.1, 0.01)])).toEqual(['0:a', '0:b']);
  });

  it('a run is shared out among its words, whole and in order', () => {
    const words = wordsOf([run('Total 12.00', 0.1, 0.1, 0.2)]);
    expect(words[0]?.box[0]).toBeCloseTo(0.1);
    expect(words[1]?.box[2]).toBeCloseTo(0.3);
    expect(words[0]?.box[2]).toBeLessThan(words[1]?.box[0] ?? 0);
  });

  it('text outside the page is not on the page', () => {
    expect(textsOf([run('hidden', 1.2, 0.1, 0.1), run('shown', 0.2, 0.1, 0.1)])).toEqual(['0:shown']);
  });
});

describe('a text layer', () => {
  it('of characters that stand for nothing is not usable', () => {
    expect(isUsable(wordsOf([run('\ue001\ue002\ue003'.repeat(20), 0.1, 0.1, 0.5)]))).toBe(false);
    expect(isUsable(wordsOf([run('a page with enough letters to be read', 0.1, 0.1, 0.5)]))).toBe(true);
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
