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

  it('a name with a legal form stays', () => {
    const named: readonly Piece[] = [
      { text: 'Tannhof Trading Ltd', x: 50, y: 40 },
      { text: company, x: 50, y: 54 },
    ];
    expect(bestOf(named, { 'Tannhof Trading Ltd': 0.6, [company]: 0.3 })).toBe('Tannhof Trading Ltd');
  });
});
