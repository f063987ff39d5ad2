import { describe, expect, it } from 'vitest';
import type { KnownAmounts } from '../../../src/extraction/lineItems/findLineItems.ts';
import { page, read } from './printedTables.ts';

const four = [40, -300, -420, -545];

describe('what is a row of goods', () => {
  it('totals, taxes, payments and change are none', () => {
    const { rows } = read([
      page(four, [
        'Description|Qty|Unit price|Amount',
        'Copper pipe|2|4.50|9.00',
        'Total||| 9.00',
        'VAT 20%|||1.80',
        'Cash|||20.00',
        'Change|||9.20',
      ]),
    ]);
    expect(rows).toEqual(['Copper pipe | 2 | 4.5 | 900']);
  });

  it('a sum carried over to the next page is none, and the table goes on there without a head', () => {
    const { rows, complete } = read([
      page(four, ['Bezeichnung|Menge|Einzelpreis|Gesamtpreis', 'Bohrer|2|10,00|20,00', 'Übertrag|||20,00']),
      page(four, ['Übertrag|||20,00', 'Säge|1|30,00|30,00', 'Nettobetrag|||50,00'], { top: 60 }),
    ]);
    expect(rows).toEqual(['Bohrer | 2 | 10 | 2000', 'Säge | 1 | 30 | 3000']);
    expect(complete).toBe(true);
  });

  it('a heading of a group that carries the sum of its rows is none', () => {
    const { rows } = read([
      page(four, [
        'Description|Qty|Unit price|Amount',
        'Kitchen|||30.00',
        'Tap|1|10.00|10.00',
        'Basin|2|10.00|20.00',
        'Bathroom|||12.00',
        'Mirror|1|12.00|12.00',
        'Subtotal|||42.00',
      ]),
    ]);
    expect(rows.map((row) => row.split(' | ')[0])).toEqual(['Tap', 'Basin', 'Mirror']);
  });

  it('a credit is: its sum is negative', () => {
    const { rows } = read([
      page(four, [
        'Description|Qty|Unit price|Amount',
        'Returned lamp|-1|25.00|-25.00',
        'Desk|1|90.00|90.00',
        'Total|||65.00',
      ]),
    ]);
    expect(rows).toEqual(['Returned lamp | -1 | 25 | -2500', 'Desk | 1 | 90 | 9000']);
  });

  it('a row without quantity and price is', () => {
    const { rows } = read([
      page(four, [
        'Description|Qty|Unit price|Amount',
        'Desk|1|90.00|90.00',
        'Assembly on site|||35.00',
        'Total|||125.00',
      ]),
    ]);
    expect(rows).toEqual(['Desk | 1 | 90 | 9000', 'Assembly on site |  |  | 3500']);
  });

  it('movements of a bank account are none', () => {
    const { items } = read([
      page(
        [40, 120, -420, -545],
        [
          'Date|Description|Amount|Balance',
          '02.03.2026|Rent|-900.00|100.00',
          '05.03.2026|Wages|2000.00|2100.00',
        ],
      ),
    ]);
    expect(items).toEqual([]);
  });

  it('a letter without a table has none', () => {
    const { items, complete } = read([
      page([40], ['Our prices rise by 3.50 in May.', 'The service costs 12.00 a month.']),
    ]);
    expect(items).toEqual([]);
    expect(complete).toBeNull();
  });
});

describe('columns', () => {
  it('are told apart by arithmetic where no head names them', () => {
    const { rows } = read([
      page(four, [
        'Copper pipe|12|4.50|54.00',
        'Brass valve|3|20.00|60.00',
        'Subtotal|||114.00',
        'Total|||136.80',
      ]),
    ]);
    expect(rows).toEqual(['Copper pipe | 12 | 4.5 | 5400', 'Brass valve | 3 | 20 | 6000']);
  });

  it('net sums are taken before gross ones', () => {
    const { rows } = read([
      page(
        [40, -250, -330, -430, -545],
        [
          'Désignation|Quantité|Prix unitaire|Montant HT|Montant TTC',
          'Chaise|2|50,00|100,00|120,00',
          'Lampe|1|30,00|30,00|36,00',
          'Total HT|||130,00|',
          'Total TTC|||156,00|',
        ],
      ),
    ]);
    expect(rows).toEqual(['Chaise | 2 | 50 | 10000', 'Lampe | 1 | 30 | 3000']);
  });

  it('`5,000` is five where the comma is the decimal sign', () => {
    const { rows } = read([
      page(four, [
        'Bezeichnung|Menge|Einzelpreis|Betrag',
        'Mehl|5,000|1,20|6,00',
        'Zucker|2,500|2,00|5,00',
        'Summe|||11,00',
      ]),
    ]);
    expect(rows).toEqual(['Mehl | 5 | 1.2 | 600', 'Zucker | 2.5 | 2 | 500']);
  });

  it('heads over two lines are read', () => {
    const { rows } = read([
      [
        ...page([40, 250, 350, 480], ['Product|Ordered|Unit|Line'], { top: 180 }),
        ...page([40, 250, 350, 480], ['|qty|price|total'], { top: 191 }),
        ...page([40, 250, 350, 480], ['Rope 10 m|3|7.00|21.00', 'Hook|4|1.50|6.00', 'Total|||27.00'], {
          top: 210,
        }),
      ],
    ]);
    expect(rows).toEqual(['Rope 10 m | 3 | 7 | 2100', 'Hook | 4 | 1.5 | 600']);
  });
});

describe('receipts', () => {
  const two = [40, -300];

  it('name and price alone are a row', () => {
    const { rows, complete } = read([
      page(two, ['Coffee|3.20', 'Apple pie|4.80', 'TOTAL|8.00', 'CASH|10.00', 'CHANGE|2.00']),
    ]);
    expect(rows).toEqual(['Coffee |  |  | 320', 'Apple pie |  |  | 480']);
    expect(complete).toBe(true);
  });

  it('`2 x 3.20` on a line of its own says quantity and price', () => {
    const { rows } = read([page(two, ['Coffee|6.40', '2 x 3.20', 'Apple pie|4.80', 'TOTAL|11.20'])]);
    expect(rows).toEqual(['Coffee | 2 | 3.2 | 640', 'Apple pie |  |  | 480']);
  });

  it('counts may begin the rows', () => {
    const { rows } = read([
      page([40, 60, -300], ['2|Coffee|6.40', '1|Apple pie|4.80', '3|Tea|7.50', '|TOTAL|18.70']),
    ]);
    expect(rows).toEqual(['Coffee | 2 |  | 640', 'Apple pie | 1 |  | 480', 'Tea | 3 |  | 750']);
  });
});

describe('completeness', () => {
  const net = (amount: number): KnownAmounts => ({ net: amount, tax: null, total: null });
  const table = [
    'Description|Qty|Unit price|Amount',
    'Tap|1|10.00|10.00',
    'Basin|2|10.00|20.00',
    'Total|||30.00',
  ];

  it('is true when the rows add up', () => {
    expect(read([page(four, table)], net(3000))).toMatchObject({ complete: true, reasons: [] });
  });

  it('is false when proven rows make less than the net amount, and says `sum`', () => {
    const short = [...table.slice(0, 3), 'Total|||45.00'];
    expect(read([page(four, short)], net(4500))).toMatchObject({ complete: false, reasons: ['sum'] });
  });

  it('is open when a discount may explain the difference', () => {
    const reduced = [...table.slice(0, 3), 'Voucher discount|||-4.00', 'Handling|||1.50', 'Total|||99.00'];
    expect(read([page(four, reduced)], net(9900)).complete).toBeNull();
  });

  it('is false when positions skip a number', () => {
    const xs = [40, 80, -300, -420, -545];
    const lines = [
      'Pos|Description|Qty|Price|Amount',
      '1|Tap|1|10.00|10.00',
      '2|Basin|2|10.00|20.00',
      '4|Hose|1|5.00|5.00',
      '|Total|||44.00',
    ];
    const { complete, reasons } = read([page(xs, lines)]);
    expect(complete).toBe(false);
    expect(reasons).toContain('row-count');
  });

  it('is false when the table runs to the end of the last page and no totals follow', () => {
    const rows = Array.from({ length: 38 }, (_, at) => `Tap ${at}|1|10.00|10.00`);
    const { complete, reasons } = read([page(four, ['Description|Qty|Unit price|Amount', ...rows])]);
    expect(complete).toBe(false);
    expect(reasons).toEqual(['cut-off']);
  });
});

it('a page of two thousand words is read', () => {
  const lines = Array.from(
    { length: 330 },
    (_, at) => `Steel bolt M${at}|${1 + (at % 9)}|2.00|${(1 + (at % 9)) * 2}.00`,
  );
  const { items } = read([
    page(four, ['Description|Qty|Unit price|Amount', ...lines], { step: 1.9, top: 40 }).map((piece) => ({
      ...piece,
      size: 1.5,
    })),
  ]);
  expect(items).toHaveLength(330);
});
