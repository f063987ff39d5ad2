import { describe, expect, it } from 'vitest';
import type { Candidate, Scored } from '../../../src/extraction/candidates/candidate.ts';
import { findNumbers } from '../../../src/extraction/candidates/numbers.ts';
import { findTaxIds } from '../../../src/extraction/candidates/taxIds.ts';
import { findPartyCandidates } from '../../../src/extraction/candidates/parties/findPartyCandidates.ts';
import { findLabels } from '../../../src/extraction/features/labels.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { idsOfSupplier } from '../../../src/extraction/ranking/taxIdOwner.ts';
import type { Features } from '../../../src/extraction/measures/features.ts';
import { plain } from '../candidates/found.ts';
import { scored, text } from './candidate.ts';
import { pageOf, type Piece } from '../fixtures.ts';

const [sellersId, buyersId] = ['DE271855484', 'DE811569869'];
const letter: readonly Piece[] = [
  { text: 'Tannhof Möbel GmbH', x: 50, y: 40 },
  { text: `USt-IdNr. ${sellersId}`, x: 50, y: 54 },
  { text: 'Wendel Papier AG', x: 50, y: 120 },
  { text: 'Ringstraße 9', x: 50, y: 134 },
  { text: '20095 Hamburg', x: 50, y: 148 },
  { text: `USt-IdNr. ${buyersId}`, x: 50, y: 162 },
];

const bestOf = (scores: Readonly<Record<string, number>>, pieces = letter): string | undefined =>
  plainOr(idsIn(scores, pieces)[0]);
const scoresOf = (scores: Readonly<Record<string, number>>, pieces: readonly Piece[]): number[] =>
  idsIn(scores, pieces).map(({ score }) => Math.round(score * 1000) / 1000);
const plainOr = (one: Scored | undefined): string | undefined => one && plain(one.candidate.value);

function idsIn(
  scores: Readonly<Record<string, number>>,
  pieces: readonly Piece[],
  { customer = 'Wendel Papier AG', heads = [] as readonly Candidate[] } = {},
): Scored[] {
  const page = pageTextOf(pageOf(pieces));
  const parties = findPartyCandidates({ pages: [page], labels: findLabels(page) });
  const named = (name: string) => parties.find(({ value }) => value.text === name);
  const ids = findTaxIds([page]).map((candidate): Scored => ({
    candidate,
    score: scores[plain(candidate.value)] ?? 0.01,
  }));
  const names = { supplier: named('Tannhof Möbel GmbH'), customer: named(customer), heads };
  return idsOfSupplier(ids, names).toSorted((one, other) => other.score - one.score);
}

describe('of two likely tax ids', () => {
  it("the one that ends the customer's address is not the supplier's", () => {
    expect(bestOf({ [buyersId]: 0.99, [sellersId]: 0.97 })).toBe(sellersId);
  });

  it('the likelier one stays where it stands elsewhere', () => {
    expect(bestOf({ [buyersId]: 0.4, [sellersId]: 0.97 })).toBe(sellersId);
    const below = letter.map((piece) => (piece.text.includes(buyersId) ? { ...piece, y: 700 } : piece));
    expect(bestOf({ [buyersId]: 0.99, [sellersId]: 0.97 }, below)).toBe(buyersId);
  });

  it('a less likely one of elsewhere is enough, an unlikely one is not', () => {
    expect(bestOf({ [buyersId]: 0.99, [sellersId]: 0.1 })).toBe(sellersId);
    const unproven = letter.map((piece) => ({
      ...piece,
      text: piece.text.replace(sellersId, 'DE271855485'),
    }));
    expect(bestOf({ [buyersId]: 0.99 }, unproven)).toBe(buyersId);
  });

  it('a lone one of the customer keeps little of its score', () => {
    const lone = letter.filter(({ text }) => !text.includes(sellersId));
    expect(scoresOf({ [buyersId]: 0.9 }, lone)).toEqual([0.09]);
    const below = lone.map((piece) => (piece.text.includes(buyersId) ? { ...piece, y: 700 } : piece));
    expect(scoresOf({ [buyersId]: 0.9 }, below)).toEqual([0.9]);
  });

  it("the supplier's address under the customer's keeps its id", () => {
    const under: readonly Piece[] = [
      { text: 'Wendel Papier AG', x: 50, y: 40 },
      { text: '20095 Hamburg', x: 50, y: 54 },
      { text: 'Tannhof Möbel GmbH', x: 50, y: 90 },
      { text: `USt-IdNr. ${sellersId}`, x: 50, y: 104 },
      { text: `USt-IdNr. ${buyersId}`, x: 350, y: 600 },
    ];
    expect(bestOf({ [sellersId]: 0.97, [buyersId]: 0.5 }, under)).toBe(sellersId);
  });

  it('under the number of the document the address has ended', () => {
    const lone = letter.filter(({ text: own }) => !own.includes(sellersId));
    const pieces = lone.map((piece) => (piece.text.includes(buyersId) ? { ...piece, y: 190 } : piece));
    const numbered: readonly Piece[] = [...pieces, { text: 'Rechnung R-4417', x: 50, y: 174 }];
    const page = pageTextOf(pageOf(numbered));
    const number = findNumbers([page]).find(({ value }) => plain(value) === 'R-4417');
    const scores = (heads: readonly Candidate[]) =>
      idsIn({ [buyersId]: 0.9 }, numbered, { heads }).map(({ score }) => score)[0];
    expect(scores([])).toBeCloseTo(0.09);
    expect(scores(number ? [number] : [])).toBe(0.9);
  });

  it('neither is sure where the customer is not known', () => {
    const unknown = { customer: '' };
    const best = (scores: Readonly<Record<string, number>>) => idsIn(scores, letter, unknown)[0]?.score;
    expect(best({ [buyersId]: 0.9, [sellersId]: 0.5 })).toBe(0.45);
    expect(best({ [buyersId]: 0.9, [sellersId]: 0.1 })).toBe(0.9);
  });

  it.each([
    [['Org.nr. NO 917 313 008 MVA'], 'NO 917 313 008 MVA', '917 313 008 MVA'],
    [['UID CHE-123.456.789', 'CHE-123.456.789 MWST'], 'CHE-123.456.789 MWST', 'CHE-123.456.789'],
  ])('one that is printed in two forms is one: %s', (lines, whole, part) => {
    const pieces = lines.map((text, at) => ({ text, x: 50, y: 40 + 14 * at }));
    expect(idsIn({ [whole]: 0.9, [part]: 0.6 }, pieces, { customer: '' })[0]?.score).toBe(0.9);
  });
});

describe('a tax id without a label', () => {
  const lone = (id: string) => letter.map((piece) => ({ ...piece, text: piece.text.replace(sellersId, id) }));

  it("is the seller's by its check digits, where it is the only one that is not the customer's", () => {
    expect(scoresOf({ [sellersId]: 0.06, [buyersId]: 0.06 }, letter)).toEqual([0.5, 0.06]);
  });

  it('is none where its check digits do not hold, or two would be', () => {
    expect(scoresOf({ DE271855485: 0.06 }, lone('DE271855485'))[0]).toBe(0.06);
    const foot: Piece = { text: 'USt-IdNr. DE129273398', x: 350, y: 700 };
    expect(scoresOf({ [sellersId]: 0.06, DE129273398: 0.06 }, [...letter, foot])[0]).toBe(0.06);
  });
});

describe('on an order', () => {
  const order = { 'type.purchase_order': 0.95 };
  const foot: readonly Piece[] = [
    { text: 'Wendel Papier AG', x: 50, y: 40 },
    { text: 'Tannhof Möbel GmbH', x: 50, y: 120 },
    { text: '30159 Hannover', x: 50, y: 134 },
    { text: `USt-IdNr. ${buyersId}`, x: 50, y: 790 },
  ];
  const scoreAtFoot = (kind: Features, pieces: readonly Piece[] = foot) => {
    const page = pageTextOf(pageOf(pieces));
    const parties = findPartyCandidates({ pages: [page], labels: findLabels(page) });
    const seller = parties.find(({ value }) => value.text === 'Tannhof Möbel GmbH');
    const customer = scored(text('Wendel Papier AG'), 0.9, { ...kind, mentionedInFooter: 1 }).candidate;
    const ids = findTaxIds([page]).map((candidate): Scored => ({ candidate, score: 0.9 }));
    return idsOfSupplier(ids, { supplier: seller, customer: { ...customer, page: 2 }, heads: [] })[0]?.score;
  };

  it("the foot of the buyer's letter has the buyer's id", () => {
    expect(scoreAtFoot(order)).toBeCloseTo(0.09);
    expect(scoreAtFoot({ 'type.invoice': 0.95 })).toBe(0.9);
  });

  it("an id in the seller's address is the seller's", () => {
    const inAddress = foot.map((piece) => (piece.y === 790 ? { ...piece, y: 148 } : piece));
    expect(scoreAtFoot(order, inAddress)).toBe(0.9);
  });
});
