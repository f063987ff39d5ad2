import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../src/extraction/candidates/amounts.ts';
import { taxSums } from '../../../src/extraction/candidates/taxSums.ts';
import { findLabels } from '../../../src/extraction/features/labels.ts';
import { pageTextOf } from '../../../src/extraction/page/pageText.ts';
import { pageOf, type Piece } from '../fixtures.ts';

const lines = (...rows: readonly (readonly [label: string, amount: string])[]): Piece[] =>
  rows.flatMap(([label, amount], index) => [
    { text: label, x: 300, y: 500 + index * 16 },
    { text: amount, x: 480, y: 500 + index * 16 },
  ]);

function sumsOf(pieces: readonly Piece[]): number[] {
  const pages = [pageTextOf(pageOf(pieces))];
  const labels = pages.flatMap((page) => findLabels(page));
  return taxSums(findAmounts(pages, { currency: 'EUR' }), { pages, labels }).map(
    ({ value }) => value.money.minorUnits,
  );
}

describe('a tax that stands in several lines', () => {
  it('is their sum, one line for each rate', () => {
    expect(sumsOf(lines(['Netto', '245.00'], ['MwSt 19 %', '38.00'], ['MwSt 7 %', '17.15']))).toEqual([5515]);
  });

  it('is their sum where the rate stands before the word for the tax', () => {
    expect(sumsOf(lines(['21 % IVA', '42.00'], ['10 % IVA', '5.00'], ['IVA 4 %', '0.40']))).toEqual([4740]);
  });

  it('is their sum without rates too, where they make the total of a net amount', () => {
    const taxes = lines(['Subtotal', '200.00'], ['GST', '10.00'], ['PST', '14.00'], ['Total', '224.00']);
    expect(sumsOf(taxes)).toEqual([2400]);
  });

  it.each([
    ['one line only', lines(['Netto', '200.00'], ['MwSt 19 %', '38.00'])],
    ['the same rate twice', lines(['MwSt 19 %', '38.00'], ['MwSt 19 %', '19.00'])],
    ['lines without rates that make no total', lines(['Net', '200.00'], ['GST', '10.00'], ['PST', '14.00'])],
    [
      'lines whose sum is printed',
      lines(['Net', '200.00'], ['GST', '10.00'], ['PST', '14.00'], ['Tax', '24.00'], ['Total', '224.00']),
    ],
    [
      'what is taken off and what is added',
      lines(['Net', '200.00'], ['Tax', '30.00'], ['Tax', '-6.00'], ['Total', '224.00']),
    ],
    [
      'a charge that the base of the tax holds',
      lines(['Net', '1 500.00'], ['Taxes', '20.00'], ['VAT 20 %', '304.00'], ['Total', '1 824.00']),
    ],
    ['lines of something else', lines(['Rabatt 19 %', '38.00'], ['Rabatt 7 %', '17.15'])],
  ])('is no sum of %s', (_, pieces) => {
    expect(sumsOf(pieces)).toEqual([]);
  });
});
