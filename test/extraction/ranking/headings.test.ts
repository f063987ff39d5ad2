import { describe, expect, it } from 'vitest';
import { ofOwnHeading } from '../../../src/extraction/ranking/headings.ts';
import type { Scored } from '../../../src/extraction/candidates/candidate.ts';
import { scored, text } from './candidate.ts';

const under = (section: string, score: number, more: Readonly<Record<string, number>> = {}): Scored =>
  scored(text(section), score, { [section]: 1, namesBeforeInSection: 0, ...more });
const scoresOf = (all: readonly Scored[], side: 'supplier' | 'customer'): number[] =>
  ofOwnHeading(all, side).map(({ score }) => score);

describe('the first name under a heading', () => {
  it('is the buyer, not who the goods go to', () => {
    expect(scoresOf([under('customerSection', 0.2), under('shipToSection', 0.7)], 'customer')).toEqual([
      0.7, 0.2,
    ]);
  });

  it('is the seller, not the buyer', () => {
    const both = [under('customerSection', 0.7), under('supplierSection', 0.3)];
    expect(scoresOf(both, 'supplier')).toEqual([0.3, 0.7]);
    expect(scoresOf(both, 'customer')).toEqual([0.7, 0.3]);
  });

  it.each<[string, readonly Scored[]]>([
    ['it is no likely name', [under('customerSection', 0.02), under('shipToSection', 0.7)]],
    [
      'it is not the first',
      [under('customerSection', 0.2, { namesBeforeInSection: 0.33 }), under('shipToSection', 0.7)],
    ],
    [
      'the heading is not sure',
      [under('customerSection', 0.2, { customerSection: 0.6 }), under('shipToSection', 0.7)],
    ],
    [
      'one heading names both',
      [under('customerSection', 0.2), under('shipToSection', 0.7, { customerSection: 1 })],
    ],
    [
      'the likelier one stands under no heading',
      [under('customerSection', 0.2), scored(text('letterhead'), 0.7)],
    ],
    ['nothing else is there', [under('shipToSection', 0.7)]],
    ['nothing is there', []],
  ])('changes nothing where %s', (_, all) => {
    expect(ofOwnHeading(all, 'customer')).toBe(all);
  });
});
