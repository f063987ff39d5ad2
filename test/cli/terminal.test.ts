import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsText, shortIds } from '../../src/cli/list.ts';
import { jsonText, printable } from '../../src/cli/terminal.ts';

// oxlint-disable-next-line no-control-regex
const acts = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

/** Any code points, half of them low, where those that act stand. fast-check's own binary strings take seconds to begin. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x20_6f }), fc.integer({ min: 0, max: 0x10_ff_ff })))
  .map((points) => String.fromCodePoint(...points));

describe('names and values of strangers', () => {
  it.each([
    ['\u001b[2Jinvoice.pdf', '\\u001b[2Jinvoice.pdf'],
    ['a\r\nb', 'a\\u000d\\u000ab'],
    ['invoice\u202efdp.exe', 'invoice\\u202efdp.exe'],
    ['\u009b31m', '\\u009b31m'],
    ['Rechnung für Łódź 発票.pdf', 'Rechnung für Łódź 発票.pdf'],
  ])('%j is shown as it is, and does nothing to the terminal', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('no text can act on the terminal', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(printable(text)).not.toMatch(acts);
      }),
    );
  });

  it('JSON cannot act on it either, and still says the same', () => {
    fc.assert(
      fc.property(fc.dictionary(anyText, anyText), (value) => {
        const text = jsonText(value);
        expect(text.replaceAll('\n', '')).not.toMatch(acts);
        expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(value));
      }),
    );
  });
});

describe('the list', () => {
  it('shortens an id only where its beginning finds that document', () => {
    const first = `doc-${'1'.repeat(32)}-1`;
    const second = `doc-${'2'.repeat(32)}-1`;
    const nextLife = `doc-${'2'.repeat(32)}-2`;
    expect([...shortIds([first, second, nextLife]).values()]).toEqual(['doc-111111111111', second, nextLife]);
  });

  it('counts in the order of the process', () => {
    expect(countsText({ ARCHIVED: 5, HUMAN_REVIEW: 2, FAILED: 0 })).toBe('HUMAN_REVIEW 2, ARCHIVED 5');
  });
});
