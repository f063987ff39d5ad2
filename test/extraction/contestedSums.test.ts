import { describe, expect, it } from 'vitest';
import { hasContestedSums } from '../../src/extraction/contestedSums.ts';
import { pageOf, type Piece } from './fixtures.ts';

const block = (y: number, lines: readonly [string, string][], x = 545): Piece[] =>
  lines.flatMap(([label, amount], at): Piece[] => [
    { text: label, x: 300, y: y + at * 16 },
    { text: amount, x, y: y + at * 16, align: 'right' },
  ]);
const own = block(400, [
  ['Net', '1,000.00'],
  ['VAT 19%', '190.00'],
  ['Total', '1,190.00'],
]);
const contested = (...pages: Piece[][]): boolean =>
  hasContestedSums({ pages: pages.map((pieces, at) => pageOf(pieces, { page: at + 1 })) });

describe('two sets of sums', () => {
  it.each<[string, Piece[][]]>([
    [
      'one below the other',
      [
        [
          ...own,
          ...block(600, [
            ['Net', '5,000.00'],
            ['VAT', '950.00'],
            ['Total', '5,950.00'],
          ]),
        ],
      ],
    ],
    [
      'on two pages',
      [
        own,
        block(100, [
          ['Net', '5,000.00'],
          ['VAT', '950.00'],
          ['Total', '5,950.00'],
        ]),
      ],
    ],
    [
      'with two taxes',
      [
        [
          ...own,
          ...block(600, [
            ['Net', '300.00'],
            ['VAT 7%', '7.00'],
            ['VAT 19%', '38.00'],
            ['Total', '345.00'],
          ]),
        ],
      ],
    ],
    [
      'as a text whose amounts do not stand in a column',
      [
        [
          ...own,
          { text: 'Net amount 5,000.00', x: 62, y: 600 },
          { text: 'VAT 19% 950.00', x: 62, y: 612 },
          { text: 'Total 5,950.00', x: 62, y: 624 },
        ],
      ],
    ],
  ])('are noticed %s', (_name, pages) => {
    expect(contested(...pages)).toBe(true);
  });

  it.each<[string, Piece[][]]>([
    ['one set', [own]],
    ['the same set twice, on a copy or a slip for the bank', [own, own]],
    ['nothing', [[]]],
    [
      'rows of goods above the sums',
      [
        [
          ...block(200, [
            ['Paper', '600.00'],
            ['Pens', '400.00'],
          ]),
          ...own,
        ],
      ],
    ],
    [
      'rows of goods of which the second looks like a tax on the first',
      [
        block(200, [
          ['Desk', '200.00'],
          ['Lamp', '40.00'],
          ['Subtotal', '240.00'],
          ['Total without VAT', '240.00'],
          ['VAT 19%', '45.60'],
          ['Total', '285.60'],
        ]),
      ],
    ],
    [
      'a part that was paid before',
      [
        [
          ...own,
          ...block(460, [
            ['Paid', '500.00'],
            ['Due', '690.00'],
          ]),
        ],
      ],
    ],
    ['a second total alone', [[...own, { text: 'Total 9,999.00', x: 62, y: 600 }]]],
    [
      'sums that do not add up',
      [
        [
          ...own,
          ...block(600, [
            ['Net', '5,000.00'],
            ['VAT', '950.00'],
            ['Total', '6,000.00'],
          ]),
        ],
      ],
    ],
  ])('are not seen in %s', (_name, pages) => {
    expect(contested(...pages)).toBe(false);
  });
});
