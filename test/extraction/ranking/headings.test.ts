import { describe, expect, it } from 'vitest';
import { behindOwnLabel, ofOwnHeading } from '../../../src/extraction/ranking/headings.ts';
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

describe('the name right behind a label of the buyer', () => {
  const behind = (score: number, more: Readonly<Record<string, number>> = {}): Scored =>
    scored(text('behind'), score, { cut_afterLabel: 1, customerBefore: 1, ...more });
  const letterhead = (more: Readonly<Record<string, number>> = {}): Scored =>
    scored(text('letterhead'), 0.4, more);

  it('is the buyer, not a name that nothing calls so', () => {
    expect(behindOwnLabel([behind(0.1), letterhead()]).map(({ score }) => score)).toEqual([0.4, 0.1]);
  });

  it('behind a label of many things too, where its address follows', () => {
    const all = [behind(0.1, { customerBefore: 0.6, townInLine: 1 }), letterhead()];
    expect(behindOwnLabel(all).map(({ score }) => score)).toEqual([0.4, 0.1]);
  });

  it.each<[string, readonly Scored[]]>([
    ['the other is labelled as well', [behind(0.1), letterhead({ namedBuyer: 0.6 })]],
    ['the other stands under a heading', [behind(0.1), letterhead({ customerSection: 1 })]],
    ['the other is addressed in a window', [behind(0.1), letterhead({ window: 0.8 })]],
    ['it is no likely name', [behind(0.01), letterhead()]],
    ['the label is of many things', [behind(0.1, { customerBefore: 0.6 }), letterhead()]],
    ['it is the likelier one', [behind(0.6), letterhead()]],
  ])('changes nothing where %s', (_, all) => {
    expect(behindOwnLabel(all)).toBe(all);
  });
});
