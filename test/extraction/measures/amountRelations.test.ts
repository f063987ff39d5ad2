import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../src/extraction/candidates/amounts.ts';
import { amountRelations } from '../../../src/extraction/measures/amountRelations.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { pageOf, type Piece } from '../fixtures.ts';

/** The relations of amounts that stand below each other and end at one edge, by their printed text. */
function relationsOf(amounts: readonly string[], edges: readonly number[] = []): Record<string, unknown>[] {
  const pieces = amounts.map((text, at): Piece => ({
    text,
    x: edges[at] ?? 545,
    y: 100 + 20 * at,
    align: 'right',
  }));
  const candidates = findAmounts([pageTextOf(pageOf(pieces))], { currency: 'EUR' });
  const relations = amountRelations(candidates);
  return candidates.map(({ sourceText }, at) => ({ sourceText, ...relations[at] }));
}

describe('how amounts stand to each other', () => {
  it('net, tax and total at a usual rate know their part', () => {
    const [net, tax, total] = relationsOf(['100.00', '19.00', '119.00']);
    expect(net).toMatchObject({ netRate: 1 });
    expect(tax).toMatchObject({ taxRate: 1 });
    expect(total).toMatchObject({ totalRate: 1, largest: 1, toLargest: 1, rankPlace: 0 });
  });

  it('a sum at no usual rate is told apart: two goods may add up to a third', () => {
    const [first, second, sum] = relationsOf(['100.00', '31.37', '131.37']);
    expect(first).toMatchObject({ netSum: 1 });
    expect(second).toMatchObject({ taxSum: 1 });
    expect(sum).toMatchObject({ totalSum: 1 });
    expect(sum).not.toHaveProperty('totalRate');
  });

  it('credits add up too', () => {
    expect(relationsOf(['-100.00', '-19.00', '-119.00'])[2]).toMatchObject({ totalRate: 1, largest: 1 });
  });

  it('the amount that closes a column is its sum, also below another total', () => {
    const rows = relationsOf(['10.00', '25.50', '4.50', '40.00', '40.00', '99.00']);
    expect(rows.map((row) => row['columnSum'])).toEqual([0, 0, 0, 1, 1, 0]);
  });

  it('what stands in another column does not count', () => {
    const rows = relationsOf(['10.00', '25.50', '35.50'], [545, 300, 545]);
    expect(rows[2]).toMatchObject({ columnSum: 0 });
  });

  it('a thousand different amounts are measured too, the largest of them together', () => {
    const amounts = Array.from({ length: 1000 }, (_, at) => `${at + 1}.${String(at % 100).padStart(2, '0')}`);
    const page = pageTextOf(pageOf(amounts.map((text, at) => ({ text, x: 50, y: 12 * at }))));
    const relations = amountRelations(findAmounts([page], { currency: 'EUR' }));
    expect(relations).toHaveLength(1000);
    expect(relations.at(-1)).toMatchObject({ largest: 1, rankPlace: 0 });
    expect(relations[0]).toMatchObject({ rank: 1, rankPlace: 30 });
  });

  it('of none there is nothing to say', () => {
    expect(amountRelations([])).toEqual([]);
  });

  it('the amounts of a table whose last row adds the others up are known as such, and what the document says of tax', () => {
    const rows = [
      ['240.00', '48.00', '288.00'],
      ['90.00', '18.00', '108.00'],
      ['330.00', '66.00', '396.00'],
      ['12.00'],
    ];
    const pieces = rows.flatMap((row, y) =>
      row.map((text, x): Piece => ({ text, x: 300 + 100 * x, y: 100 + 20 * y, align: 'right' })),
    );
    const candidates = findAmounts([pageTextOf(pageOf(pieces))], { currency: 'EUR' });
    const relations = amountRelations(candidates, { rates: [20], isUntaxed: true });
    const named = (name: string): string[] =>
      candidates.flatMap(({ sourceText }, at) => (relations[at]?.[name] === 1 ? [sourceText] : []));
    expect(named('inRateRows')).toEqual(rows.slice(0, 3).flat());
    expect(named('totalInRow')).toEqual(['396.00']);
    expect(named('untaxed')).toHaveLength(candidates.length);
  });
});
