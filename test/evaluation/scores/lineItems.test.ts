import { describe, expect, it } from 'vitest';
import { scoreRows, similarityOf } from '../../../src/evaluation/scores/lineItems.ts';
import { f1Of } from '../../../src/evaluation/scores/rowFigures.ts';

const given = (description: string | null, lineTotal: number | null, rest: object = {}) => ({
  description,
  lineTotal,
  quantity: null,
  unitPrice: null,
  ...rest,
});
const row = given;

describe('the similarity of two descriptions', () => {
  it('is the Dice coefficient over pairs of letters, counted with repeats', () => {
    // night: ni ig gh ht; nacht: na ac ch ht; one of eight in common.
    expect(similarityOf({ truth: 'night', given: 'nacht' })).toBe(0.25);
    // aaaa: aa aa aa; aab: aa ab; one aa in common: 2 / 5.
    expect(similarityOf({ truth: 'aaaa', given: 'aab' })).toBe(0.4);
  });

  it('is 1 when the true text holds a given one of four characters, not of three', () => {
    expect(similarityOf({ truth: 'Blue ink cartridge', given: 'Ink c' })).toBe(1);
    expect(similarityOf({ truth: 'Blue ink cartridge', given: 'ink' })).toBeLessThan(0.5);
  });

  it('is 1 when the given text holds the true one and is at most three times as long', () => {
    expect(similarityOf({ truth: 'Paper', given: 'Art 12345 - Paper' })).toBe(1);
    expect(similarityOf({ truth: 'Paper', given: 'Article 1234567 - Paper A4' })).toBeLessThan(0.5);
  });

  it('fits anything where the truth has no description, and nothing where only the product has none', () => {
    expect(similarityOf({ truth: null, given: 'Paper' })).toBe(1);
    expect(similarityOf({ truth: 'Paper', given: null })).toBe(0);
  });
});

describe('the rows of a document', () => {
  it('pair by equal line total and alike descriptions, each once', () => {
    const score = scoreRows({
      truth: [row('Paper A4', 9), row('Ink', 20), row('Stapler', 7.5)],
      given: [given('Paper A4', 9), given('Paper A4', 9), given('Ink', 21), given('Stapler', 7.51)],
    });
    expect(score).toMatchObject({ truthRows: 3, givenRows: 4, pairs: 2 });
    expect(f1Of([score])).toBeCloseTo(4 / 7);
  });

  it('pair the most alike first', () => {
    const score = scoreRows({
      truth: [row('Copy paper white', 5, { quantity: 1 }), row('Copy paper grey', 5, { quantity: 2 })],
      given: [given('Copy paper grey', 5, { quantity: 2 }), given('Copy paper white', 5, { quantity: 1 })],
    });
    expect(score).toMatchObject({ pairs: 2, quantities: { right: 2, scored: 2 } });
  });

  it('pair equally alike rows with the nearest in order', () => {
    const score = scoreRows({
      truth: [row('Fee', 5, { unitPrice: 1 }), row('Fee', 5, { unitPrice: 2 })],
      given: [given('Fee', 5, { unitPrice: 1 }), given('Fee', 5, { unitPrice: 3 })],
    });
    expect(score).toMatchObject({ pairs: 2, unitPrices: { right: 1, scored: 2 } });
  });

  it('do not count a heading that only carries a sum, on neither side', () => {
    const truth = [{ ...row('Travel', 30), lineKind: 'GROUP' as const }, row('Train', 20), row('Hotel', 10)];
    expect(scoreRows({ truth, given: [given('Train', 20), given('Hotel', 10)] })).toMatchObject({
      truthRows: 2,
      givenRows: 2,
      pairs: 2,
    });
    expect(scoreRows({ truth, given: [given('Travel', 30), given('Train', 20)] })).toMatchObject({
      truthRows: 2,
      givenRows: 1,
      pairs: 1,
    });
  });

  it('score quantity and unit price only where the truth has them', () => {
    const score = scoreRows({
      truth: [row('Paper', 9, { quantity: 3 }), row('Ink', 20)],
      given: [given('Paper', 9), given('Ink', 20, { quantity: 1 })],
    });
    expect(score).toMatchObject({ quantities: { right: 0, scored: 1 }, unitPrices: { right: 0, scored: 0 } });
  });
});
