import { describe, expect, it } from 'vitest';
import { page, read } from './printedTables.ts';

const four = [40, -300, -420, -545];
const two = [40, -545];

describe('groups of rows', () => {
  const head = 'Work|Units|Rate|Amount';

  it('a subtotal at the end of a page does not end the table that goes on under the same head', () => {
    const pages = [
      page(four, [head, 'Survey|3|100,00|300,00', 'Drawings|2|250,00|500,00', 'Subtotal plans|||800,00']),
      page(four, [
        head,
        'Scaffold|1|90,00|90,00',
        'Skip|2|60,00|120,00',
        'Subtotal site|||210,00',
        'Plans and site|||1.010,00',
        'Agreed discount|||-10,00',
        'VAT 20%|||200,00',
        'Total|||1.200,00',
      ]),
    ];
    const { rows } = read(pages, { net: 100_000, tax: 20_000, total: 120_000 });
    expect(rows).toEqual([
      'Survey | 3 | 100 | 30000',
      'Drawings | 2 | 250 | 50000',
      'Scaffold | 1 | 90 | 9000',
      'Skip | 2 | 60 | 12000',
    ]);
  });

  it('rows that make the sum of their group do not stand for a longer table whose rows are proven', () => {
    const { rows } = read([
      page(four, [
        head,
        'Survey|3|100,00|300,00',
        'Drawings|2|250,00|500,00',
        'Models|2|40,00|80,00',
        '',
        '',
        '',
        '',
        '',
        '',
        '',
        'Copies|||31,00',
        'Courier|||22,00',
        'Subtotal expenses|||53,00',
        'VAT 20%|||186,60',
        'Total|||1.119,60',
      ]),
    ]);
    expect(rows.slice(0, 3)).toEqual([
      'Survey | 3 | 100 | 30000',
      'Drawings | 2 | 250 | 50000',
      'Models | 2 | 40 | 8000',
    ]);
  });
});

describe('sums and charges', () => {
  const head = 'Product|Qty|Price|Line total';

  it('sums that follow each other on one line, each behind its name, are no row of goods', () => {
    const { rows } = read([
      page(four, [
        head,
        'Shelf|4|10,00|40,00',
        'Bracket|8|1,50|12,00',
        'Wares 52,00 VAT 10,40 Order total 62,40',
      ]),
    ]);
    expect(rows).toEqual(['Shelf | 4 | 10 | 4000', 'Bracket | 8 | 1.5 | 1200']);
  });

  it.each(['Bezorgkosten', 'Lieferkosten', 'Coupon code MAY5'])('%s is a charge of the document', (name) => {
    const { rows } = read([
      page(four, [head, 'Shelf|4|10,00|40,00', 'Subtotal|||40,00', `${name}|||5,00`, 'Total|||45,00']),
    ]);
    expect(rows).toEqual(['Shelf | 4 | 10 | 4000']);
  });

  it('`Net` begins the sums', () => {
    const { rows } = read([
      page(four, [head, 'Shelf|4|10,00|40,00', 'Net|||39,00', '21% VAT|||8,19', 'Paid|||47,19']),
    ]);
    expect(rows).toEqual(['Shelf | 4 | 10 | 4000']);
  });
});

describe('counts', () => {
  it('numbers under `#` that do not rise are no positions, but counts when price times count is the sum', () => {
    const { rows } = read([
      page(four, ['Item|#|Each|Total', 'Day pass|5|20,00|100,00', 'Evening|2|30,00|60,00', 'Total|||160,00']),
    ]);
    expect(rows).toEqual(['Day pass | 5 | 20 | 10000', 'Evening | 2 | 30 | 6000']);
  });

  it('counts that begin the rows of a bill without a head are read though a postcode stands over them', () => {
    const { rows } = read([
      page(two, ['48143 Musterort', '', '1 x Kochkurs|70,00', '2 x Schürze|24,00', 'Gesamt|94,00']),
    ]);
    expect(rows).toEqual(['Kochkurs | 1 |  | 7000', 'Schürze | 2 |  | 2400']);
  });
});
