import { describe, expect, it } from 'vitest';
import { judgeDocument } from '../../../src/evaluation/scores/judgement.ts';
import { scoreDocuments } from '../../../src/evaluation/scores/scoreDocuments.ts';
import { accuracyOf, fieldRows, macroOf, typeRows } from '../../../src/evaluation/scores/tables.ts';
import { resultOf, truthOf } from '../labelled.ts';

const document = (origin: string, right: number, of: number, rest: object = {}) => {
  const keys = ['invoiceNumber', 'supplierName', 'customerName', 'purchaseOrder'] as const;
  const chosen = keys.slice(0, of);
  const truth = truthOf({
    file: `${origin}-${right}-${of}`,
    ...Object.fromEntries(chosen.map((key) => [key, 'Mill'])),
    _meta: { sourceRepo: origin },
    ...rest,
  });
  const fields = Object.fromEntries(chosen.slice(0, right).map((key) => [key, 'mill']));
  return judgeDocument({ truth, result: resultOf({ file: truth.file, fields }) });
};

describe('accuracy', () => {
  it('is right over scored values; the macro is the mean of the origins', () => {
    const documents = [document('a', 4, 4), document('a', 2, 4), document('b', 1, 2)];
    expect(accuracyOf(documents)).toMatchObject({ right: 7, counted: 10, share: 0.7 });
    expect(macroOf(documents)).toMatchObject({ origins: 2, mean: (0.75 + 0.5) / 2 });
  });

  it('leaves an origin without a scored value out of the macro', () => {
    expect(macroOf([document('a', 1, 2), document('b', 0, 0)])).toMatchObject({ origins: 1, mean: 0.5 });
  });

  it('shows what stands behind each field, and what is missing', () => {
    const rows = fieldRows([document('a', 1, 2), document('b', 2, 2)]);
    expect(rows.map(({ name, origins, documents, missing }) => [name, origins, documents, missing])).toEqual([
      ['invoiceNumber', 2, 2, 0],
      ['supplierName', 2, 2, 1],
    ]);
  });

  it('is shown for a class only where three origins have it', () => {
    const of = (origin: string, documentType: string) => document(origin, 1, 1, { documentType });
    const documents = ['a', 'b', 'c']
      .map((origin) => of(origin, 'invoice'))
      .concat(of('a', 'receipt'), of('b', 'receipt'));
    expect(typeRows(documents).map(({ name, origins }) => [name, origins])).toEqual([['invoice', 3]]);
  });
});

describe('all figures of a folder', () => {
  const xml = truthOf({ file: 'x.pdf', totalAmount: 5, _meta: { embeddedXml: true } });
  const page = truthOf({ file: 'p.pdf', totalAmount: 5, _meta: { absent: ['iban'], sourceRepo: 'a' } });
  const results = [
    resultOf({ file: 'x.pdf', fields: { totalAmount: 5 } }),
    resultOf({ file: 'p.pdf', fields: { totalAmount: 6, iban: 'DE1' } }),
  ];

  it('keep documents with XML inside in a row of their own', () => {
    const scores = scoreDocuments({ truths: [xml, page], results });
    expect([scores.documents, scores.fields.right, scores.fields.counted]).toEqual([1, 0, 1]);
    expect([scores.xml.documents, scores.xml.fields.right, scores.xml.fields.counted]).toEqual([1, 1, 1]);
  });

  it('count inventions over the documents whose label says what is absent', () => {
    const without = truthOf({ file: 'q.pdf', totalAmount: 5 });
    const { inventions } = scoreDocuments({ truths: [xml, page, without], results });
    expect(inventions).toMatchObject({ values: 1, per100: 100, basis: { documents: 1, origins: 1 } });
  });

  it('name a labelled document that the results do not have, and count it as wrong', () => {
    const scores = scoreDocuments({ truths: [page], results: [] });
    expect(scores.missingDocuments).toEqual(['p.pdf']);
    expect([scores.fields.right, scores.fields.counted]).toEqual([0, 1]);
    expect(scores.straightThrough[0]?.route.accepted).toMatchObject({ right: 0, counted: 1 });
  });

  it('tell grounded values of text layers from those read by OCR', () => {
    const grounding = { totalAmount: { holds: true, byOcr: false }, iban: { holds: false, byOcr: true } };
    const known = new Map([['p.pdf', { pages: 1, grounding }]]);
    const { groundedness } = scoreDocuments({ truths: [page], results, known });
    expect(groundedness).toMatchObject({
      textLayer: { right: 1, counted: 1, basis: { documents: 1, origins: 1 } },
      byOcr: { right: 0, counted: 1 },
    });
  });
});
