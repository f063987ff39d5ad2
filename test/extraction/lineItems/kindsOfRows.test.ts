import { describe, expect, it } from 'vitest';
import { page, read } from './printedTables.ts';

const four = [40, -300, -420, -545];
const five = [40, -260, -340, -420, -545];
const two = [40, -300];

describe('heads', () => {
  it('a price for each unit is the unit price: `Preis/Stk`, `Prix/kg`', () => {
    const lines = (price: string) => [
      `Artikel|Kisten|Gewicht|${price}|Betrag`,
      'Möhren|9|122,00|1,25|152,50',
    ];
    expect(read([page(five, [...lines('Preis/kg'), 'Summe||||152,50'])]).rows).toEqual([
      'Möhren | 122 | 1.25 | 15250',
    ]);
    expect(read([page(five, [...lines('Prix/kg'), 'Total||||152,50'])]).rows).toEqual([
      'Möhren | 122 | 1.25 | 15250',
    ]);
  });

  it('a price for a hundred or a thousand pieces is one, though the product is none', () => {
    const { rows } = read([
      page(four, [
        'Product|Oplage|Per 1000|Bedrag',
        'Kaart A6|4.000|65,00|260,00',
        'Poster|200|410,00|82,00',
        'Totaal|||342,00',
      ]),
    ]);
    expect(rows).toEqual(['Kaart A6 | 4000 | 65 | 26000', 'Poster | 200 | 410 | 8200']);
  });

  it('a number under the head of discounts is a percentage also without its sign', () => {
    const { rows } = read([
      page(five, [
        'Artikel|Menge|Preis|Rab.%|Wert',
        'Regal|3|220,00|15,0|561,00',
        'Boden|6|31,00|15,0|158,10',
        'Summe||||719,10',
      ]),
    ]);
    expect(rows).toEqual(['Regal | 3 | 220 | 56100', 'Boden | 6 | 31 | 15810']);
  });

  it('sums without and with tax are told apart, also with the rate in the head between them', () => {
    const { rows } = read([
      page(four, [
        'Omschrijving|Excl. btw|btw 6%|Incl. btw',
        'Voorschot water|50,00|3,00|53,00',
        'Vastrecht|20,00|1,20|21,20',
        'Totaal|70,00|4,20|74,20',
      ]),
    ]);
    expect(rows).toEqual(['Voorschot water |  |  | 5000', 'Vastrecht |  |  | 2000']);
  });

  it('what is charged every month is a sum as any other', () => {
    const { rows } = read([
      page(four, [
        'Bestandteil|Monatlich netto|USt 19 %|Monatlich brutto',
        'Mietrate Kopierer|100,00|19,00|119,00',
        'Tonerdienst|20,00|3,80|23,80',
        'Gesamtrate|120,00|22,80|142,80',
      ]),
    ]);
    expect(rows).toEqual(['Mietrate Kopierer |  |  | 10000', 'Tonerdienst |  |  | 2000']);
  });

  it('a second line of a head that names nothing but sums is no foot', () => {
    const { rows } = read([
      [
        ...page(five, ['Nazwa|Ilość|Cena|Wartość|Wartość'], { top: 180 }),
        ...page(five, ['||netto|netto|brutto'], { top: 191 }),
        ...page(five, ['Lampa|2|40,00|60,00|73,80', 'Razem|||60,00|'], { top: 210 }),
      ],
    ]);
    expect(rows).toEqual(['Lampa | 2 | 40 | 6000']);
  });

  it('Swiss `Ansatz` is the rate, `Anz.` the number', () => {
    const { rows } = read([
      page(four, [
        'Leistung|Anz.|Ansatz|CHF',
        'Heckenschnitt|7.50|110.00|825.00',
        'Abfuhr|0.60|80.00|48.00',
        'Total|||873.00',
      ]),
    ]);
    expect(rows).toEqual(['Heckenschnitt | 7.5 | 110 | 82500', 'Abfuhr | 0.6 | 80 | 4800']);
  });
});

describe('numbers of a row', () => {
  it('of two factors the one with a currency is the price', () => {
    const { rows } = read([
      page(four, ['Proof reading|20.5|$70|$1,435.00', 'Captions|8|$70|$560.00', 'Total|||$1,995.00']),
    ]);
    expect(rows).toEqual(['Proof reading | 20.5 | 70 | 143500', 'Captions | 8 | 70 | 56000']);
  });

  it('a price for a hundred pieces tells which of two counts was delivered', () => {
    const { items } = read([
      page(
        [40, -260, -340, -420, -545],
        [
          'Item|Ordered|Shipped|Price|Extension',
          'Bolt|600|400|12.50|50.00',
          'Washer|300|300|4.00|12.00',
          'Total||||62.00',
        ],
      ),
    ]);
    expect(items.map(({ quantity }) => quantity)).toEqual(['400', '300']);
  });

  it('may be grouped as in India', () => {
    const { rows } = read([
      page(two, ['Service|Amount', 'App upkeep|1,50,000.00', 'Hosting|21,300.50', 'Total|1,71,300.50']),
    ]);
    expect(rows).toEqual(['App upkeep |  |  | 15000000', 'Hosting |  |  | 2130050']);
  });

  it('are negative with the minus before the currency', () => {
    const { rows } = read([page(two, ['Internet|€ 31,00', 'Pakketvoordeel|-€ 4,00', 'Totaal|€ 27,00'])]);
    expect(rows).toEqual(['Internet |  |  | 3100', 'Pakketvoordeel |  |  | -400']);
  });

  it('a dash between words stays in the description', () => {
    const { rows } = read([page(two, ['Service|Amount', 'Room – double|80.00', 'Total|80.00'])]);
    expect(rows).toEqual(['Room – double |  |  | 8000']);
  });
});

describe('rows that are no goods', () => {
  const goods = ['Description|Qty|Rate|Amount', 'Bags|4|50.00|200.00', 'Boxes|5|20.00|100.00'];

  it.each([
    ['Indian taxes and the rounding', ['CGST|||27.00', 'SGST|||27.00', 'Round Off|||0.00', 'Total|||354.00']],
    ['a tax whose rate is parted from its sign', ['19 % USt. Satz 1|||57.00', 'Total|||357.00']],
    [
      'an estimated tax and a code for a discount',
      ['Promo SPRING|||-30.00', 'Estimated tax|||27.00', 'Total|||297.00'],
    ],
    ['a discount of the document', ['Sous-total|||300.00', 'Rabais fidélité|||-30.00', 'Total|||270.00']],
  ])('%s', (_, sums) => {
    expect(read([page(four, [...goods, ...sums])]).rows).toEqual([
      'Bags | 4 | 50 | 20000',
      'Boxes | 5 | 20 | 10000',
    ]);
  });

  it('sums that stand under a head of their own; they say that the rows are complete', () => {
    const { rows, complete } = read(
      [
        page(five, [
          'Descrizione|Quantità|Prezzo|Sc.%|Importo',
          'Olio|30|6,40|10|172,80',
          'Aceto|5|9,00||45,00',
          'Totale merce|Trasporto|Totale imponibile|Totale imposta|Totale documento',
          '217,80|12,00|229,80|0,00|229,80',
        ]),
      ],
      { net: 22_980, tax: null, total: 22_980 },
    );
    expect(complete).toBe(true);
    expect(rows).toEqual(['Olio | 30 | 6.4 | 17280', 'Aceto | 5 | 9 | 4500']);
  });

  it('a bill before and its payment, also where they stand before the charges', () => {
    const { rows } = read([
      page(two, [
        'Your last bill|61.20',
        'Payment received|61.20',
        'Broadband|39.00',
        'Line rental|22.00',
        'Total before VAT|61.00',
        'VAT|12.20',
        'Total|73.20',
      ]),
    ]);
    expect(rows).toEqual(['Broadband |  |  | 3900', 'Line rental |  |  | 2200']);
  });

  it('rows between sums that make no sum are not taken', () => {
    const { items } = read([
      page(two, ['Total|84.60', 'Meter before|17.20', 'Meter now|28.50', 'Payment|84.60']),
    ]);
    expect(items).toEqual([]);
  });
});

it('levies of an energy bill are charged before VAT', () => {
  const { rows } = read([
    page(two, [
      'Abonnement|20,00',
      'Taxes et contributions|6,00',
      'Total hors TVA|26,00',
      'TVA|5,20',
      'Total TTC|31,20',
    ]),
  ]);
  expect(rows).toEqual(['Abonnement |  |  | 2000', 'Taxes et contributions |  |  | 600']);
});

it('a charge with a quantity of its own is a row of goods, one without is none', () => {
  const { rows } = read([
    page(four, [
      'Leistung|Anzahl|Preis|Betrag',
      'Beratung|1|24,00|24,00',
      'Zuschlag Nacht|1||18,50',
      'Zuschlag|||3,00',
      'Summe|||45,50',
    ]),
  ]);
  expect(rows).toEqual(['Beratung | 1 | 24 | 2400', 'Zuschlag Nacht | 1 |  | 1850']);
});
