import { describe, expect, it } from 'vitest';
import type { FieldKey } from '../../../src/domain/fields.ts';
import type { TrueValue } from '../../../src/domain/truth.ts';
import { editDistance, errorClassOf, errorRows } from '../../../src/evaluation/scores/errorClasses.ts';
import { judgeDocument } from '../../../src/evaluation/scores/judgement.ts';
import { resultOf, truthOf } from '../labelled.ts';

const truth = truthOf({
  supplierName: 'Windmill Supplies Ltd',
  customerName: 'Harbour Foods GmbH',
  issueDate: '2024-05-03',
  dueDate: '2024-06-02',
  netAmount: 100,
  totalAmount: 119,
  currency: 'EUR',
  _meta: { absent: ['iban'] },
});

function classOf(key: FieldKey, given: TrueValue | null): string {
  const result = resultOf({ fields: given === null ? {} : { [key]: given } });
  const value = judgeDocument({ truth, result }).values.find((each) => each.key === key);
  return value === undefined ? 'none' : errorClassOf(value, truth);
}

describe('what is wrong with a value', () => {
  it.each([
    ['supplierName', null, 'nothing found'],
    ['iban', 'DE1', 'invented'],
    ['supplierName', 'Harbour Foods GmbH', 'value of another field'],
    ['totalAmount', 100, 'value of another field'],
    ['issueDate', '2024-06-02', 'value of another field'],
    ['supplierName', 'Windmill Supplies', 'part of it'],
    ['supplierName', 'Windmill Supplies Ltd, Mill Lane 3', 'more than it'],
    ['supplierName', 'Wlndmill 5upplies Ltd', 'a letter or two off'],
    ['issueDate', '2024-03-05', 'day and month exchanged'],
    ['totalAmount', -119, 'sign or decimal point'],
    ['totalAmount', 11900, 'sign or decimal point'],
    ['totalAmount', 120, 'another value'],
    ['currency', 'USD', 'another value'],
  ] as const)('%s %s: %s', (key, given, expected) => {
    expect(classOf(key, given)).toBe(expected);
  });

  it('is counted by field; right values and fields without an error do not appear', () => {
    const result = resultOf({ fields: { totalAmount: 119, netAmount: 10_000, currency: 'EUR' } });
    const rows = errorRows([judgeDocument({ truth, result })]);
    expect(rows.map(({ name }) => name)).toEqual([
      'issueDate',
      'dueDate',
      'supplierName',
      'customerName',
      'netAmount',
    ]);
    expect(rows.at(-1)?.counts).toMatchObject({ 'sign or decimal point': 1, 'nothing found': 0 });
  });
});

it('the distance of two texts is the number of letters to change, add or drop', () => {
  expect([editDistance('kitten', 'sitting'), editDistance('', 'abc'), editDistance('abc', 'abc')]).toEqual([
    3, 3, 0,
  ]);
});
