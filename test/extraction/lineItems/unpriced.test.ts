import { describe, expect, it } from 'vitest';
import { page, read } from './printedTables.ts';

const four = [40, 120, -420, -545];

describe('a delivery note without prices', () => {
  it('has rows with a description and a quantity', () => {
    const { rows, complete } = read([
      page(four, [
        'Pos|Bezeichnung|Menge|Lager',
        '1|Dachlatte gehobelt|36 Stk|B4',
        '2|Schraubenkiste|8 Stk|C1',
        'Ware erhalten am:|',
      ]),
    ]);
    expect(rows).toEqual(['Dachlatte gehobelt | 36 |  | ', 'Schraubenkiste | 8 |  | ']);
    expect(complete).toBeNull();
  });

  it('counts what was sent, not what was ordered or follows', () => {
    const { rows } = read([
      page(
        [40, 120, -330, -420, -545],
        ['Code|Product|Ordered|Sent|To follow', 'K7|Garden hose|9|6|3', 'K9|Rake|2|2|0'],
      ),
    ]);
    expect(rows).toEqual(['Garden hose | 6 |  | ', 'Rake | 2 |  | ']);
  });

  it('may have the quantity first; what stands under a head that no table knows is no description', () => {
    const { rows } = read([
      page(
        [40, 90, 300],
        ['Aantal|Omschrijving|Emballage', '14|Tulpenbollen rood|2 kratten', '5|Potgrond|1 pallet'],
      ),
      page([40, 90, 300], ['Aantal|Omschrijving|Emballage', '30|Zaaibakken|3 dozen', 'Retour: 8 kratten']),
    ]);
    expect(rows).toEqual(['Tulpenbollen rood | 14 |  | ', 'Potgrond | 5 |  | ', 'Zaaibakken | 30 |  | ']);
  });

  it.each([
    ['a head without a quantity', 'Product|Colour', ['Rake|4', 'Hose|6']],
    ['amounts under the head of quantities', 'Product|Quantity', ['Rake|4,00', 'Hose|6,50']],
  ])('%s is none', (_, head, lines) => {
    expect(read([page([40, -420], [head, ...lines])]).rows).toEqual([]);
  });

  it('is no paper with a total that is known', () => {
    const pages = [page([40, -420], ['Product|Quantity', 'Rake|4', 'Hose|6'])];
    expect(read(pages, { net: null, tax: null, total: null }).rows).toHaveLength(2);
    expect(read(pages, { net: null, tax: null, total: 900 }).rows).toEqual([]);
  });
});
