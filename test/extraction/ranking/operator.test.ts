import { describe, expect, it } from 'vitest';
import { operatorFirst } from '../../../src/extraction/ranking/operator.ts';
import { plain } from '../candidates/found.ts';
import type { Piece } from '../fixtures.ts';
import { scoredNames, type Scores } from './scoredNames.ts';

const [brand, company] = ['Corner Kitchen', 'Larkspur Foods Sdn Bhd'];
const headOf = (gap: number, line = company): readonly Piece[] => [
  { text: brand, x: 50, y: 40, size: 16 },
  { text: line, x: 50, y: 60 + gap },
  { text: '7 Harbour Street', x: 50, y: 74 + gap },
];

function bestOf(pieces: readonly Piece[], scores: Scores): string | undefined {
  const scored = operatorFirst(scoredNames(pieces, scores, 0.001));
  const [first] = scored.toSorted((one, other) => other.score - one.score);
  return first && plain(first.candidate.value);
}

describe('of a brand and the company right under it', () => {
  it('the company with its legal form is who sells', () => {
    expect(bestOf(headOf(0), { [brand]: 0.6, [company]: 0.1 })).toBe(company);
  });

  it.each<[string, string]>([
    ['stands far below', bestOf(headOf(90), { [brand]: 0.6, [company]: 0.1 }) ?? ''],
    ['is no likely name', bestOf(headOf(0), { [brand]: 0.6 }) ?? ''],
    [
      'is named as the buyer',
      bestOf(headOf(0, `Bill to: ${company}`), { [brand]: 0.6, [company]: 0.1 }) ?? '',
    ],
  ])('the brand stays where the company %s', (_, best) => {
    expect(best).toBe(brand);
  });

  it.each(['Inh. Edith Quarrington e.K.', 'Prop. Larkspur Ltd'])(
    'it keeps its owner beside it: %s',
    (owner) => {
      expect(bestOf(headOf(0, owner), { [brand]: 0.6, [owner]: 0.4 })).toBe(brand);
    },
  );

  it('a name with a legal form stays', () => {
    const named: readonly Piece[] = [
      { text: 'Tannhof Trading Ltd', x: 50, y: 40 },
      { text: company, x: 50, y: 54 },
    ];
    expect(bestOf(named, { 'Tannhof Trading Ltd': 0.6, [company]: 0.3 })).toBe('Tannhof Trading Ltd');
  });
});

describe('the company that bears the brand', () => {
  const letter = (name: string, ...rest: readonly Piece[]): readonly Piece[] => [
    { text: 'LARKSPUR', x: 50, y: 40, size: 20 },
    { text: '7 Harbour Street', x: 50, y: 200 },
    { text: name, x: 50, y: 780 },
    ...rest,
  ];
  const scores = {
    LARKSPUR: 0.6,
    'Foods Larkspur Ltd': 0.1,
    'Larkspur Foods Ltd': 0.1,
    'Rosenhag Foods Ltd': 0.1,
  };

  it.each(['Larkspur Foods Ltd', 'Foods Larkspur Ltd'])('is who sells, far away too: %s', (name) => {
    expect(bestOf(letter(`${name} · VAT No. GB123456789`), scores)).toBe(name);
  });

  it.each([
    ['is another', letter('Rosenhag Foods Ltd · VAT No. GB123456789')],
    ['shows no number and no address', letter('Larkspur Foods Ltd')],
    ['is the buyer', letter('Bill to: Larkspur Foods Ltd, VAT No. GB123456789')],
  ])('the brand stays where the company %s', (_, pieces) => {
    expect(bestOf(pieces, scores)).toBe('LARKSPUR');
  });

  it('a word of a trade is no brand', () => {
    const shop = [
      { text: 'Bakery', x: 50, y: 40, size: 20 },
      { text: 'Larkspur Bakery Ltd, VAT No. GB123456789', x: 50, y: 780 },
    ];
    expect(bestOf(shop, { Bakery: 0.6, 'Larkspur Bakery Ltd': 0.1 })).toBe('Bakery');
  });
});
