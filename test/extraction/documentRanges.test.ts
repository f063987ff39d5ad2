import { describe, expect, it } from 'vitest';
import { documentRanges } from '../../src/extraction/documentRanges.ts';
import { findLabels } from '../../src/extraction/features/labels.ts';
import { pageNumberOf } from '../../src/extraction/page/pageNumber.ts';
import { pageTextOf } from '../../src/extraction/page/pageText.ts';
import { pageOf, type Piece } from './fixtures.ts';

const title = (text: string): Piece => ({ text, x: 50, y: 50, size: 20 });
const at = (text: string, y: number): Piece => ({ text, x: 50, y });
const invoice = (number: string, ...more: Piece[]): Piece[] => [
  title('Invoice'),
  at(`Invoice number: ${number}`, 100),
  at('Invoice date: 3 March 2026', 116),
  at('Total due 120.00', 500),
  ...more,
];
const terms = [title('Terms and conditions'), at('The goods stay ours until they are paid.', 100)];

function rangesOf(pages: readonly (readonly Piece[])[], confidence = 1): [number, number][] {
  const texts = pages.map((pieces, index) => pageTextOf(pageOf(pieces, { page: index + 1, confidence })));
  const labels = texts.flatMap((text) => findLabels(text));
  return documentRanges(texts, labels).map(({ fromPage, toPage }) => [fromPage, toPage]);
}

describe('several documents in one file', () => {
  it('are told apart by title and number', () => {
    expect(rangesOf([invoice('LI-417'), invoice('LI-418')])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('are told apart by page numbers that begin anew', () => {
    const page = (name: string, number: string): Piece[] => [
      title(name),
      at('Total 12.00', 300),
      at(number, 800),
    ];
    const pages = [
      page('Invoice', 'Page 1 of 2'),
      [at('Page 2 of 2', 800)],
      page('Credit note', 'Page 1 of 1'),
    ];
    expect(rangesOf(pages)).toEqual([
      [1, 2],
      [3, 3],
    ]);
  });

  it('keep their own later pages and terms', () => {
    const pages = [invoice('LI-417'), invoice('LI-417'), terms, invoice('LI-418'), terms];
    expect(rangesOf(pages)).toEqual([
      [1, 3],
      [4, 5],
    ]);
  });

  it.each([
    ['a repeated head', [invoice('LI-417'), invoice('LI-417')]],
    [
      'pages that count on',
      [invoice('LI-417', at('Page 1 of 2', 800)), invoice('LI-418', at('Page 2 of 2', 800))],
    ],
    ['attached terms', [invoice('LI-417'), terms]],
    [
      'a list of other invoices',
      [invoice('LI-417'), [at('Invoice number: LI-390', 600), at('Invoice number: LI-391', 616)]],
    ],
    ['nothing at all', [[], []]],
  ])('are not seen in %s', (_, pages) => {
    expect(rangesOf(pages)).toEqual([[1, 2]]);
  });

  it('are not seen where recognition may have misread the same number', () => {
    const head = (number: string): Piece[] => [title('Invoice'), at(`Invoice number: ${number}`, 100)];
    expect(rangesOf([head('LI-417'), head('LI-4I7')], 0.8)).toEqual([[1, 2]]);
  });
});

describe('the number of a page', () => {
  it.each([
    ['Page 2 of 3', { current: 2, total: 3 }],
    ['Seite 1 von 2', { current: 1, total: 2 }],
    ['Página 1/4', { current: 1, total: 4 }],
    ['2 / 2', { current: 2, total: 2 }],
    ['Blatt 3', { current: 3, total: null }],
    ['Page 4 of 3', null],
    ['12 of 30 pieces', null],
  ])('%s', (text, number) => {
    expect(pageNumberOf(pageTextOf(pageOf([at(text, 810)])))).toEqual(number);
  });
});
