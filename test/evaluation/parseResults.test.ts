import { describe, expect, it } from 'vitest';
import { parseResults } from '../../src/evaluation/parseResults.ts';
import { resultOf } from './labelled.ts';

const parseOne = (change: object) => {
  const { documents, problems } = parseResults({
    documents: [{ ...resultOf({ fields: { totalAmount: 10 } }), ...change }],
  });
  return { document: documents[0], problems };
};
const withField = (key: string, field: unknown) => parseOne({ fields: { [key]: field } });
const place = { confidence: 0.9, page: 1, box: [0.1, 0.1, 0.2, 0.2] };

describe('a results file', () => {
  it('comes through as it was written', () => {
    const result = resultOf({ fields: { totalAmount: 10, supplierName: 'Mill Ltd' }, reasons: [] });
    expect(parseResults({ documents: [result] })).toEqual({ documents: [result], problems: [] });
  });

  it('may leave out a field that was not found, or give it as null, and may hold further keys', () => {
    expect(parseOne({ fields: { supplierName: { value: null }, note: { value: 'x' } } }).problems).toEqual(
      [],
    );
  });

  it.each([
    ['an empty text', 'supplierName', { ...place, value: '' }],
    ['a text that says that there is none', 'supplierName', { ...place, value: 'N/A' }],
    ['an amount as text', 'totalAmount', { ...place, value: '10.00' }],
    ['a day in another form', 'issueDate', { ...place, value: '03.05.2024' }],
    ['a currency that is no code', 'currency', { ...place, value: '€' }],
    ['a confidence above 1', 'totalAmount', { ...place, value: 10, confidence: 97 }],
    ['a box without an area', 'totalAmount', { ...place, value: 10, box: [0.2, 0.1, 0.1, 0.2] }],
    ['a box beyond the page', 'totalAmount', { ...place, value: 10, box: [0.2, 0.1, 1.2, 0.2] }],
    ['a page 0', 'totalAmount', { ...place, value: 10, page: 0 }],
  ])('with %s has a problem, and the value is a breach', (_, key, field) => {
    const { document, problems } = withField(key, field);
    expect(problems).toHaveLength(1);
    expect(document?.fields[key as 'totalAmount']).toMatchObject({ breach: true });
  });

  it('tells where a problem is without the value', () => {
    expect(withField('supplierName', { ...place, value: 12345 }).problems).toEqual([
      'a.pdf: supplierName breaks the contract (value)',
    ]);
  });

  it('counts a document whose route or reasons are no such as not accepted', () => {
    expect(parseOne({ route: 'maybe' }).document).toMatchObject({
      route: 'review',
      error: { code: 'contract_breach' },
    });
    expect(parseOne({ reasons: null }).document?.route).toBe('review');
  });

  it('names a route without a reason and a refused file with values', () => {
    expect(parseOne({ route: 'review', reasons: [] }).problems).toEqual([
      'a.pdf: route review without a reason',
    ]);
    expect(parseOne({ route: 'reject', reasons: ['corrupt'] }).problems).toEqual([
      'a.pdf: a refused file with values',
    ]);
  });

  it('takes the first of two entries for one file', () => {
    const { documents, problems } = parseResults({ documents: [resultOf(), resultOf({ route: 'review' })] });
    expect([documents.length, documents[0]?.route, problems]).toEqual([
      1,
      'accept',
      ['a.pdf: stands there twice'],
    ]);
  });

  it('keeps a row in a wrong form as a row that pairs with nothing', () => {
    const { document, problems } = parseOne({ lineItems: [{ description: 'Paper', lineTotal: '9' }] });
    expect(document?.lineItems).toHaveLength(1);
    expect(document?.lineItems[0]).toMatchObject({ description: null, lineTotal: null });
    expect(problems).toHaveLength(1);
  });

  it('is refused when it is something else', () => {
    expect(() => parseResults({ rows: [] })).toThrow('no results file');
  });
});
