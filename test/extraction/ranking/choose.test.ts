import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldKey } from '../../../src/domain/fields.ts';
import type { Scored } from '../../../src/extraction/candidates/candidate.ts';
import { chooseValues, logit, type ScoredFields } from '../../../src/extraction/ranking/choose.ts';
import { leastProbability } from '../../../src/extraction/ranking/scores.ts';
import { day, euro, scored, text } from './candidate.ts';

const valueOf = (fields: ScoredFields, key: FieldKey) => chooseValues(fields)[key]?.candidate.value;

/** A day whose numbers can be read in both orders, in one of them, printed in a row. */
function openAt(row: number, date: string, monthFirst: 0 | 1, score: number): Scored {
  const one = scored(day(date), score, { open: 1, monthFirst });
  return { ...one, candidate: { ...one.candidate, row } };
}

describe('the joint choice', () => {
  it('takes the likeliest value where nothing else speaks', () => {
    const iban = [scored(text('one'), 0.3), scored(text('two'), 0.7)];
    expect(chooseValues({ iban }).iban).toMatchObject({ probability: 0.7, rival: 0.3, isBest: true });
    expect(valueOf({ iban }, 'iban')).toEqual(text('two'));
  });

  it('says how likely the same name is for the other party, and how much better the choice is than the exchange', () => {
    const names = {
      supplierName: [scored(text('Larkspur'), 0.9), scored(text('Tannhof'), 0.2)],
      customerName: [scored(text('Larkspur'), 0.3), scored(text('Tannhof'), 0.6)],
    };
    const { supplierName, customerName } = chooseValues(names);
    expect([supplierName?.elsewhere, customerName?.elsewhere]).toEqual([0.3, 0.2]);
    const over = logit(0.9) + logit(0.6) - logit(0.2) - logit(0.3);
    expect([supplierName?.overExchange, customerName?.overExchange]).toEqual([
      expect.closeTo(over),
      expect.closeTo(over),
    ]);
    expect(chooseValues({ supplierName: names.supplierName }).supplierName).toMatchObject({ elsewhere: 0 });
  });

  it('gives none where every value is unlikely', () => {
    const iban = [scored(text('one'), leastProbability - 0.01)];
    expect(chooseValues({ iban }).iban).toBeUndefined();
    expect(chooseValues({})).toEqual({});
  });

  it('counts a value that is printed twice once: it is no rival of itself', () => {
    const iban = [scored(text('A 1'), 0.8), scored(text('a-1'), 0.75), scored(text('B 2'), 0.2)];
    expect(chooseValues({ iban }).iban).toMatchObject({ probability: 0.8, rival: 0.2 });
  });

  it('prefers the total that net and tax make to one that stands first alone, and says so', () => {
    const fields = {
      netAmount: [scored(euro(10_000), 0.7)],
      taxAmount: [scored(euro(1_900), 0.7)],
      totalAmount: [scored(euro(14_000), 0.6), scored(euro(11_900), 0.5)],
    };
    expect(valueOf(fields, 'totalAmount')).toEqual(euro(11_900));
    expect(chooseValues(fields).totalAmount).toMatchObject({ isBest: false, rival: 0.6, agreement: 1 });
  });

  it('keeps a total that is almost certain though net and tax do not make it: charges may stand between', () => {
    const fields = {
      netAmount: [scored(euro(10_000), 0.9)],
      taxAmount: [scored(euro(1_900), 0.9)],
      totalAmount: [scored(euro(12_400), 0.99), scored(euro(11_900), 0.1)],
    };
    expect(valueOf(fields, 'totalAmount')).toEqual(euro(12_400));
    expect(chooseValues(fields).totalAmount?.agreement).toBe(-1);
  });

  it('of two sums that add up takes the one that labels and rate prove', () => {
    const proven = { asNet: 0.9, asTax: 0.9, asTotal: 0.9 };
    const fields = {
      netAmount: [scored(euro(90_000), 0.6), scored(euro(24_000), 0.5, proven)],
      taxAmount: [scored(euro(26_400), 0.6), scored(euro(2_400), 0.5, proven)],
      totalAmount: [scored(euro(116_400), 0.6), scored(euro(26_400), 0.5, proven)],
    };
    expect(valueOf(fields, 'totalAmount')).toEqual(euro(26_400));
    expect(valueOf(fields, 'netAmount')).toEqual(euro(24_000));
  });

  it('a gap that labelled discounts explain costs nothing', () => {
    const explained = (features: Record<string, number>) => ({
      netAmount: [scored(euro(12_000), 0.5, features)],
      taxAmount: [scored(euro(1_000), 0.9)],
      totalAmount: [scored(euro(11_000), 0.5, features)],
    });
    const closed = chooseValues(explained({ closedNet: 0.8, closedTotal: 0.8 }));
    expect([closed.netAmount, closed.totalAmount].map((choice) => choice?.agreement)).toEqual([0, 0]);
    expect(chooseValues(explained({})).taxAmount?.agreement).toBe(-1);
  });

  it('does not take a net amount above the total', () => {
    const fields = {
      netAmount: [scored(euro(12_000), 0.5), scored(euro(10_000), 0.4)],
      totalAmount: [scored(euro(11_900), 0.9)],
    };
    expect(valueOf(fields, 'netAmount')).toEqual(euro(10_000));
  });

  it('nothing is due before it is issued', () => {
    const fields = {
      issueDate: [scored(day('2026-03-10'), 0.8)],
      dueDate: [scored(day('2026-02-01'), 0.5), scored(day('2026-04-09'), 0.4)],
    };
    expect(valueOf(fields, 'dueDate')).toEqual(day('2026-04-09'));
  });

  it('reads day and month of both dates in one order', () => {
    const fields = {
      issueDate: [openAt(1, '2026-04-03', 0, 0.7), openAt(1, '2026-03-04', 1, 0.3)],
      dueDate: [openAt(2, '2026-07-05', 1, 0.5), openAt(2, '2026-05-07', 0, 0.45)],
    };
    expect(valueOf(fields, 'issueDate')).toEqual(day('2026-04-03'));
    expect(valueOf(fields, 'dueDate')).toEqual(day('2026-05-07'));
  });

  it('takes the order in which the due date follows, and not one printed day for both', () => {
    const fields = {
      issueDate: [
        openAt(1, '2026-05-02', 1, 0.95),
        openAt(1, '2026-02-05', 0, 0.13),
        openAt(2, '2026-02-05', 1, 0.6),
      ],
      dueDate: [openAt(2, '2026-02-05', 1, 0.94), openAt(2, '2026-05-02', 0, 0.09)],
    };
    expect(valueOf(fields, 'issueDate')).toEqual(day('2026-02-05'));
    expect(valueOf(fields, 'dueDate')).toEqual(day('2026-05-02'));
  });

  it('a day that is hardly due says nothing of the order of the day of issue', () => {
    const fields = {
      issueDate: [openAt(1, '2026-03-05', 0, 0.9), openAt(2, '2026-02-04', 0, 0.8)],
      dueDate: [openAt(1, '2026-03-05', 0, 0.01), openAt(1, '2026-05-03', 1, 0.01)],
    };
    expect(valueOf(fields, 'issueDate')).toEqual(day('2026-03-05'));
    expect(valueOf(fields, 'dueDate')).toBeUndefined();
  });

  it('takes one day that is read in both orders for two readings', () => {
    const fields = {
      issueDate: [openAt(1, '2026-02-05', 0, 0.9), openAt(1, '2026-05-02', 1, 0.1)],
      dueDate: [openAt(2, '2026-02-05', 1, 0.6), openAt(2, '2026-05-02', 0, 0.3)],
    };
    expect(valueOf(fields, 'dueDate')).toEqual(day('2026-05-02'));
  });

  it('an order number is not the number of the invoice', () => {
    const fields = {
      invoiceNumber: [scored(text('A-1'), 0.9)],
      purchaseOrder: [scored(text('a 1'), 0.6), scored(text('B-2'), 0.3)],
    };
    expect(valueOf(fields, 'purchaseOrder')).toEqual(text('B-2'));
  });

  it('never gives one party both names, whatever the scores are', () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    const names = fc.array(fc.tuple(fc.constantFrom('Ash Ltd', 'ASH LTD', 'Elm AG', 'Oak SA'), score), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(names, names, (suppliers, customers) => {
        const of = (list: typeof suppliers) => list.map(([name, own]) => scored(text(name), own));
        const choices = chooseValues({ supplierName: of(suppliers), customerName: of(customers) });
        const [one, other] = [choices.supplierName, choices.customerName].map((choice) =>
          JSON.stringify(choice?.candidate.value)?.toLowerCase(),
        );
        expect(one === undefined || one !== other).toBe(true);
      }),
    );
  });

  it('gives one name to one party only, also where each is certain alone', () => {
    const name = () => [scored(text('Ash Ltd'), 0.999)];
    const choices = chooseValues({ supplierName: name(), customerName: name() });
    expect(Object.keys(choices)).toHaveLength(1);
  });

  it.each([
    ['Birkwood Furniture', 'Birkwood Furniture Ltd', 'Elm Practice'],
    ['BIRKWOOD GmbH & Co. KG', 'Birkwood', 'Elm Practice'],
    ['Birkwood GmbH', 'Birkwood Verwaltungs GmbH', 'Birkwood Verwaltungs GmbH'],
    ['Birkwood GmbH', 'Birkwood KG', 'Birkwood KG'],
  ])('who sells as %s buys as %s only where that is another firm', (seller, buyer, chosen) => {
    const fields = {
      supplierName: [scored(text(seller), 0.9)],
      customerName: [scored(text(buyer), 0.6), scored(text('Elm Practice'), 0.4)],
    };
    expect(valueOf(fields, 'customerName')).toEqual(text(chosen));
  });

  it('bounds the log-odds, so that no score outweighs everything', () => {
    expect([logit(0), logit(1)]).toEqual([logit(0.001), logit(0.999)]);
    expect(logit(0.5)).toBeCloseTo(0, 12);
  });
});
