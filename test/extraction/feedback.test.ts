import { describe, expect, it } from 'vitest';
import { foundField, type FieldKey } from '../../src/domain/fields.ts';
import type { Feedback } from '../../src/domain/review.ts';
import { extractFromPages } from '../../src/extraction/extractFromPages.ts';
import { pageOf } from './fixtures.ts';

const pages = [
  pageOf([
    { text: 'Invoice', x: 50, y: 40, size: 18 },
    { text: 'Invoice number: A-100', x: 50, y: 100 },
    { text: 'Document no: B-200', x: 50, y: 120 },
    { text: 'Invoice date: 2026-01-05', x: 50, y: 140 },
    { text: 'Printed: 2026-01-07', x: 50, y: 160 },
    { text: 'Grand total EUR 119.00', x: 50, y: 400 },
    { text: 'Total EUR 114.00', x: 50, y: 440 },
  ]),
  pageOf([{ text: 'Invoice number: C-300', x: 50, y: 100 }], { page: 2 }),
];

function after(key: FieldKey, ...hints: Feedback[]) {
  const feedback = hints.map((hint, index) => ({ decisionId: `d-${index}`, feedback: hint }));
  return foundField(extractFromPages({ reading: { pages }, feedback }), key);
}

describe('a hint of a reviewer', () => {
  it('that names a page makes the next round look only there', () => {
    expect(after('invoiceNumber')?.value).toMatchObject({ text: 'A-100' });
    expect(after('invoiceNumber', { field: 'invoiceNumber', page: 2 })?.value).toMatchObject({
      text: 'C-300',
    });
  });

  it('that names a box takes what stands in the box', () => {
    const box = [0, 0.135, 1, 0.16] as [number, number, number, number];
    const field = after('invoiceNumber', { field: 'invoiceNumber', page: 1, box });
    expect(field?.value).toMatchObject({ text: 'B-200' });
  });

  it.each<[FieldKey, string, object]>([
    ['invoiceNumber', 'the number is B-200, see below', { text: 'B-200' }],
    ['issueDate', 'issued 2026-01-07', { date: '2026-01-07' }],
    ['totalAmount', 'it must be 114.00 with freight', { money: { minorUnits: 11_400, currency: 'EUR' } }],
  ])('that names the value of %s makes it the choice', (field, text, value) => {
    expect(after(field, { field, text })?.value).toMatchObject(value);
  });

  it('that only says that the field is wrong drops the first choice and is unsure of the second', () => {
    const field = after('totalAmount', { field: 'totalAmount', text: 'this is not right' });
    expect(field?.value).toMatchObject({ money: { minorUnits: 11_400 } });
    expect(field?.confidence).toBeLessThanOrEqual(0.6);
  });

  it('that names label and value in its text alone makes the value the choice, of that field only', () => {
    const hint = { text: 'The grand total is 114.00, please look again' };
    expect(after('totalAmount', hint)?.value).toMatchObject({ money: { minorUnits: 11_400 } });
    expect(after('issueDate', hint)).toEqual(after('issueDate'));
    expect(after('invoiceNumber', hint)).toEqual(after('invoiceNumber'));
  });

  it('for one field leaves the others as they were', () => {
    expect(after('issueDate', { field: 'invoiceNumber', page: 2 })).toEqual(after('issueDate'));
  });
});
