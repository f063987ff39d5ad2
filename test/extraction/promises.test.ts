import { describe, expect, it } from 'vitest';
import { fieldKeys, foundField } from '../../src/domain/fields.ts';
import type { Box } from '../../src/domain/geometry.ts';
import { builtInEngine } from '../../src/extraction/engine.ts';
import { extractFromPages } from '../../src/extraction/extractFromPages.ts';
import { generateLabelledReading } from '../../src/samples/training/generateLabelled.ts';
import { plainValue } from './plainValue.ts';

describe('on forty invented documents, native and recognised, the built-in reader', () => {
  const seeds = Array.from({ length: 40 }, (_, at) => at + 1);
  const made = seeds.map((seed) => {
    const pages = [...generateLabelledReading({ seed }).pages];
    return { seed, pages, extraction: extractFromPages({ reading: { pages } }) };
  });
  const found = made.flatMap(({ pages, extraction, seed }) =>
    extraction.fields.flatMap((field) => (field.status === 'found' ? [{ seed, pages, field }] : [])),
  );

  it('gives no value without its place, and the words of the place are the source text', () => {
    const wrong = found.filter(({ pages, field: { grounding } }) => {
      const page = pages.find((candidate) => candidate.page === grounding?.page);
      if (!page || !grounding) return true;
      const inside = page.words.filter(({ box }) => meet(grounding.box, box));
      const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '');
      const here = letters(inside.map(({ text }) => text).join(''));
      return !grounding.sourceText.split(' ').every((word) => here.includes(letters(word)));
    });
    expect(found.length).toBeGreaterThan(200);
    expect(wrong.map(({ seed, field }) => `${seed} ${field.key}`)).toEqual([]);
  });

  it('never gives supplier and customer one name', () => {
    const same = made.filter(({ extraction }) => {
      const [seller, buyer] = (['supplierName', 'customerName'] as const).map((key) =>
        plainValue(foundField(extraction, key)?.value),
      );
      return seller !== undefined && seller === buyer;
    });
    expect(same.map(({ seed }) => seed)).toEqual([]);
  });

  it('gives no due date before the date of issue, and no net amount above its total', () => {
    const wrong = made.filter(({ extraction }) => {
      const [issued, due] = (['issueDate', 'dueDate'] as const).map((key) =>
        plainValue(foundField(extraction, key)?.value),
      );
      const isEarly = typeof issued === 'string' && typeof due === 'string' && due < issued;
      const [net, total] = (['netAmount', 'totalAmount'] as const).map((key) =>
        plainValue(foundField(extraction, key)?.value),
      );
      const areSums = typeof net === 'number' && typeof total === 'number';
      return isEarly || (areSums && net > 0 && net > total && total > 0);
    });
    expect(wrong.map(({ seed }) => seed)).toEqual([]);
  });

  it('says the same again', () => {
    const again = made.slice(0, 8).map(({ pages }) => extractFromPages({ reading: { pages } }));
    expect(again).toEqual(made.slice(0, 8).map(({ extraction }) => extraction));
  });

  it('gives another value, or none, where a person says that the value is wrong', () => {
    const kept = made.slice(0, 15).flatMap(({ seed, pages, extraction }) => {
      const feedback = extraction.fields.map(({ key }) => ({
        decisionId: `decision of ${key}`,
        feedback: { field: key, text: 'this is not right' },
      }));
      const next = extractFromPages({ reading: { pages }, feedback });
      return fieldKeys
        .filter((key) => {
          const [before, after] = [extraction, next].map((one) => plainValue(foundField(one, key)?.value));
          return before !== undefined && before === after;
        })
        .map((key) => `${seed} ${key}`);
    });
    expect(kept).toEqual([]);
  });

  it('names itself, its version and that of its weights on every value', () => {
    const versions = new Set(
      found.map(({ field: { provenance } }) => (provenance.by === 'engine' ? provenance.version : '')),
    );
    expect([...versions]).toEqual([builtInEngine.version]);
    expect(builtInEngine.version).toMatch(/\+weights\./);
  });
});

/** A word that holds label and value, `Date:2026-03-14`, is wider than the box of its value. */
const meet = (one: Box, other: Box): boolean => holdsMiddle(one, other) || holdsMiddle(other, one);

function holdsMiddle([x0, y0, x1, y1]: Box, inner: Box): boolean {
  const [x, y] = [(inner[0] + inner[2]) / 2, (inner[1] + inner[3]) / 2];
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}
