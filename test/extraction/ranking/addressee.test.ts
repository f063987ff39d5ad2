import { describe, expect, it } from 'vitest';
import { areOneAddress, companiesFirst } from '../../../src/extraction/ranking/addressee.ts';
import { findPartyCandidates } from '../../../src/extraction/candidates/parties/findPartyCandidates.ts';
import { findLabels } from '../../../src/extraction/features/labels.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { plain } from '../candidates/found.ts';
import { pageOf, type Piece } from '../fixtures.ts';
import { scoredNames, scoresByName, type Scores } from './scoredNames.ts';

const address: readonly Piece[] = [
  { text: 'Corner of green wool', x: 50, y: 76 },
  { text: 'Edith Quarrington', x: 50, y: 90 },
  { text: '7 Harbour Street', x: 50, y: 104 },
  { text: 'Leeds LS1 5QS', x: 50, y: 118 },
];

const scoresAfter = (pieces: readonly Piece[], scores: Scores): Record<string, number> =>
  scoresByName(companiesFirst(scoredNames(pieces, scores)));

describe('the company of an address', () => {
  it('takes the score of the person under it where that is higher', () => {
    const after = scoresAfter(address, { 'Corner of green wool': 0.2, 'Edith Quarrington': 0.7 });
    expect([after['Corner of green wool'], after['Edith Quarrington']]).toEqual([0.7, 0.2]);
  });

  it('keeps its own score where that is higher', () => {
    const after = scoresAfter(address, { 'Corner of green wool': 0.8, 'Edith Quarrington': 0.3 });
    expect([after['Corner of green wool'], after['Edith Quarrington']]).toEqual([0.8, 0.3]);
  });

  it('and the person under it are one party', () => {
    const page = pageTextOf(pageOf([...address, { text: 'Adam Quarrington', x: 350, y: 300 }]));
    const found = findPartyCandidates({ pages: [page], labels: findLabels(page) });
    const named = (name: string) => found.filter(({ value }) => plain(value) === name);
    const one = (name: string, other: string) =>
      named(name).flatMap((first) => named(other).map((second) => areOneAddress(first, second)));
    expect(one('Corner of green wool', 'Edith Quarrington')).toEqual([true]);
    expect(one('Edith Quarrington', 'Corner of green wool')).toEqual([true]);
    expect(one('Corner of green wool', 'Adam Quarrington')).toEqual([false]);
  });

  it('takes nothing from a person elsewhere', () => {
    const apart = [...address, { text: 'Adam Quarrington', x: 350, y: 300 }];
    const after = scoresAfter(apart, { 'Corner of green wool': 0.2, 'Adam Quarrington': 0.7 });
    expect([after['Corner of green wool'], after['Adam Quarrington']]).toEqual([0.2, 0.7]);
  });
});
