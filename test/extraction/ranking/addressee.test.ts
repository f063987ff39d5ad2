import { describe, expect, it } from 'vitest';
import { areOneParty, companiesFirst } from '../../../src/extraction/ranking/addressee.ts';
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
      named(name).flatMap((first) => named(other).map((second) => areOneParty(first, second)));
    expect(one('Corner of green wool', 'Edith Quarrington')).toEqual([true]);
    expect(one('Edith Quarrington', 'Corner of green wool')).toEqual([true]);
    expect(one('Corner of green wool', 'Adam Quarrington')).toEqual([false]);
  });

  it('is no heading over a person', () => {
    const headed = [
      { text: 'Rechnungsadresse', x: 50, y: 90 },
      ...address.slice(1).map((line) => ({ ...line, y: line.y + 12 })),
    ];
    const after = scoresAfter(headed, { 'Edith Quarrington': 0.7 });
    expect(after['Edith Quarrington']).toBe(0.7);
  });

  it('takes nothing from a person elsewhere', () => {
    const apart = [...address, { text: 'Adam Quarrington', x: 350, y: 300 }];
    const after = scoresAfter(apart, { 'Corner of green wool': 0.2, 'Adam Quarrington': 0.7 });
    expect([after['Corner of green wool'], after['Adam Quarrington']]).toEqual([0.2, 0.7]);
  });
});

describe('a department', () => {
  const street = { text: '7 Harbour Street', x: 50, y: 104 };
  it('gives its score to the company under it', () => {
    const block = [
      { text: 'Accounts Payable', x: 50, y: 76 },
      { text: 'Quillfeather Trading', x: 50, y: 90 },
      street,
    ];
    const after = scoresAfter(block, { 'Accounts Payable': 0.9, 'Quillfeather Trading': 0.1 });
    expect([after['Quillfeather Trading'], after['Accounts Payable']]).toEqual([0.9, 0]);
  });

  it('gives it to the company rather than to the person between them', () => {
    const block = [
      { text: 'Accounts Payable', x: 50, y: 76 },
      { text: 'Edith Quarrington', x: 50, y: 90 },
      { text: 'Quillfeather Trading', x: 50, y: 104 },
      { ...street, y: 118 },
    ];
    const scores = { 'Accounts Payable': 0.9, 'Edith Quarrington': 0.3, 'Quillfeather Trading': 0.1 };
    expect(scoresAfter(block, scores)['Quillfeather Trading']).toBe(0.9);
  });

  it('is no party where it stands alone, but in large print it is a name', () => {
    const alone = (size: number) => [
      { text: 'Accounts Payable', x: 50, y: 76, size },
      street,
      { ...street, y: 120 },
    ];
    expect(scoresAfter(alone(10), { 'Accounts Payable': 0.9 })['Accounts Payable']).toBe(0);
    expect(scoresAfter(alone(20), { 'Accounts Payable': 0.9 })['Accounts Payable']).toBe(0.9);
  });
});

describe('one party is named twice', () => {
  const lines = [
    'Quillfeather',
    'Quillfeather Ltd',
    'QUILLFEATHER LIMITED',
    'Quillfeather AG',
    'Hazelden, Marrowby Ltd',
  ];
  const page = pageTextOf(pageOf(lines.map((text, at) => ({ text, x: 50, y: 60 + 60 * at }))));
  const found = findPartyCandidates({ pages: [page], labels: findLabels(page) });
  const are = (...names: [string, string]): boolean[] => {
    const [one, other] = names.map((name) => found.find(({ value }) => plain(value) === name));
    return one && other ? [areOneParty(one, other), areOneParty(other, one)] : [];
  };

  it('with and without its legal form, but not with two forms', () => {
    expect(are('Quillfeather', 'Quillfeather Ltd')).toEqual([true, true]);
    expect(are('Quillfeather Ltd', 'QUILLFEATHER LIMITED')).toEqual([true, true]);
    expect(are('Quillfeather AG', 'Quillfeather Ltd')).toEqual([false, false]);
  });

  it('by names that share words of the page', () => {
    expect(are('Hazelden, Marrowby Ltd', 'Marrowby Ltd')).toEqual([true, true]);
  });
});
