import { describe, expect, it } from 'vitest';
import type { Scored } from '../../../src/extraction/candidates/candidate.ts';
import { buyersCompany, receiverOfGoods, writerBuys } from '../../../src/extraction/ranking/tradeParties.ts';
import { scored, text } from './candidate.ts';
import { scoresByName } from './scoredNames.ts';

type Measures = Readonly<Record<string, number>>;
const order: Measures = { 'type.purchase_order': 0.95 };
const note: Measures = { 'type.delivery_note': 0.95 };

interface Named {
  readonly name: string;
  readonly seller: number;
  readonly buyer: number;
  readonly features: Measures;
}
const namesOf = (all: readonly Named[]) => ({
  supplierName: all.map(({ name, seller, features }): Scored => scored(text(name), seller, features)),
  customerName: all.map(({ name, buyer, features }): Scored => scored(text(name), buyer, features)),
});

describe('on an order', () => {
  const after = (features: Measures, sender: Measures = {}, addressed: Measures = {}) => {
    const { supplierName, customerName } = writerBuys(
      namesOf([
        {
          name: 'Larkspur',
          seller: 0.9,
          buyer: 0.2,
          features: { ...features, window: 0.6, sender: 1, ...sender },
        },
        {
          name: 'Tannhof',
          seller: 0.1,
          buyer: 0.8,
          features: { ...features, window: 1, sender: 0, ...addressed },
        },
      ]),
    );
    return { seller: scoresByName(supplierName), buyer: scoresByName(customerName) };
  };
  const unchanged = { seller: { Larkspur: 0.9, Tannhof: 0.1 }, buyer: { Larkspur: 0.2, Tannhof: 0.8 } };

  it('who writes buys, and whom it is addressed to sells', () => {
    expect(after(order)).toEqual({
      seller: { Larkspur: 0.1, Tannhof: 0.9 },
      buyer: { Larkspur: 0.8, Tannhof: 0.2 },
    });
  });

  const letterhead: Measures = { sender: 0, window: 0, firstPage: 1, isTop: 1, fromTop: 1 };
  const to: Measures = { window: 0.4, addressedTo: 1, namedBuyer: 0.6 };

  it('whom a letter is addressed to by `To` alone sells', () => {
    expect(after(order, letterhead, to).seller).toEqual({ Larkspur: 0.1, Tannhof: 0.9 });
    expect(after(order, { ...letterhead, namedSeller: 1 }, to)).toEqual(unchanged);
    expect(after(order, { ...letterhead, fromTop: 0.5 }, to)).toEqual(unchanged);
    expect(after(order, letterhead, { ...to, addressedTo: 0 })).toEqual(unchanged);
  });

  it.each<[string, ReturnType<typeof after>]>([
    ['it is an invoice', after({ 'type.invoice': 0.95 })],
    ['it is hardly an order', after({ 'type.purchase_order': 0.6 })],
    ['no line says who sends it', after(order, { sender: 0 })],
    ['nobody is addressed', after(order, {}, { window: 0.4 })],
    ['a label calls the one in the window buyer', after(order, {}, { namedBuyer: 1 })],
  ])('nothing changes where %s', (_, names) => {
    expect(names).toEqual(unchanged);
  });
});

describe('a person whom an order calls buyer', () => {
  const buyers = (
    kind: Measures,
    person: Measures = { initialled: 1 },
    company: Measures = { formAtEnd: 1, townBelow: 0.8 },
  ): Record<string, number> =>
    scoresByName(
      buyersCompany(
        namesOf([
          {
            name: 'Larkspur Ltd',
            seller: 0.9,
            buyer: 0.15,
            features: { ...kind, formAtEnd: 1, townBelow: 1 },
          },
          { name: 'Tannhof GmbH', seller: 0.1, buyer: 0.2, features: { ...kind, ...company } },
          { name: 'E. Quarrington', seller: 0, buyer: 0.4, features: { ...kind, ...person } },
        ]),
      ).customerName,
    );

  it('buys for the company that is not the seller', () => {
    expect(buyers(order)).toEqual({ 'Larkspur Ltd': 0.15, 'Tannhof GmbH': 0.4, 'E. Quarrington': 0.2 });
  });

  it.each<[string, Record<string, number>]>([
    ['it is an invoice', buyers({ 'type.invoice': 0.95 })],
    ['the name is no person', buyers(order, {})],
    ['the person has an address', buyers(order, { initialled: 1, streetBelow: 1 })],
    ['the company has no address', buyers(order, { initialled: 1 }, { formAtEnd: 1 })],
    [
      'the goods go to the company',
      buyers(order, { initialled: 1 }, { formAtEnd: 1, townBelow: 1, namedThird: 1 }),
    ],
  ])('stays the buyer where %s', (_, scores) => {
    expect(scores['E. Quarrington']).toBe(0.4);
  });
});

describe('on a delivery note', () => {
  const underHeading: Measures = {
    shipToSection: 1,
    namesBeforeInSection: 0,
    linesBeforeInSection: 0,
    lineShare: 1,
    stackedLines: 0,
  };
  const buyers = (features: Measures, more: Measures = {}, sellerAsBuyer = 0.4): Record<string, number> =>
    scoresByName(
      receiverOfGoods(
        namesOf([
          { name: 'Larkspur', seller: 0.7, buyer: sellerAsBuyer, features },
          { name: 'Tannhof', seller: 0.01, buyer: 0.03, features: { ...features, ...underHeading, ...more } },
        ]),
      ).customerName,
    );

  it('the first name where the goods go is the buyer, not the seller once more', () => {
    expect(buyers(note)).toEqual({ Larkspur: 0.03, Tannhof: 0.4 });
  });

  it.each<[string, Record<string, number>]>([
    ['it is an invoice', buyers({ 'type.invoice': 0.95 })],
    ['other lines stand between', buyers(note, { linesBeforeInSection: 0.2 })],
    ['the line is a street', buyers(note, { street: 1 })],
  ])('nothing changes where %s', (_, scores) => {
    expect(scores).toEqual({ Larkspur: 0.4, Tannhof: 0.03 });
  });

  it('nothing changes where another name is the likely buyer', () => {
    expect(buyers(note, {}, 0.02)).toEqual({ Larkspur: 0.02, Tannhof: 0.03 });
  });
});
