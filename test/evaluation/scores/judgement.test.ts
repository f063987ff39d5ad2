import { describe, expect, it } from 'vitest';
import { judgeDocument } from '../../../src/evaluation/scores/judgement.ts';
import { resultOf, truthOf } from '../labelled.ts';

const outcomesOf = (judged: ReturnType<typeof judgeDocument>) =>
  Object.fromEntries(judged.values.map(({ key, outcome }) => [key, outcome]));

describe('a document held against its label', () => {
  it('scores only what the label knows', () => {
    const truth = truthOf({ totalAmount: 10 });
    const result = resultOf({ fields: { totalAmount: 10, iban: 'DE02120300000000202051' } });
    expect(outcomesOf(judgeDocument({ truth, result }))).toEqual({ totalAmount: 'right' });
  });

  it('compares names and ids by letters and digits, amounts to a cent, days and currencies exactly', () => {
    const truth = truthOf({
      supplierName: 'Mühle & Söhne GmbH',
      invoiceNumber: 'RE 2024/17',
      issueDate: '2024-05-03',
      currency: 'EUR',
      totalAmount: 119,
      netAmount: 100,
    });
    const fields = {
      supplierName: 'MÜHLE + SÖHNE GMBH',
      invoiceNumber: 're-2024-17',
      issueDate: '2024-03-05',
      currency: 'USD',
      totalAmount: 119.01,
      netAmount: 100.02,
    };
    expect(outcomesOf(judgeDocument({ truth, result: resultOf({ fields }) }))).toEqual({
      supplierName: 'right',
      invoiceNumber: 'right',
      issueDate: 'wrong',
      currency: 'wrong',
      totalAmount: 'right',
      netAmount: 'wrong',
    });
  });

  it('holds a name without its legal form for another name', () => {
    const judged = judgeDocument({
      truth: truthOf({ supplierName: 'Mill GmbH' }),
      result: resultOf({ fields: { supplierName: 'Mill' } }),
    });
    expect(outcomesOf(judged)).toEqual({ supplierName: 'wrong' });
  });

  it('takes any alternative for right, also of the class', () => {
    const truth = truthOf({
      documentType: 'invoice',
      totalAmount: 10,
      _meta: { alternatives: { totalAmount: [12.5], documentType: ['receipt'] } },
    });
    const judged = judgeDocument({
      truth,
      result: resultOf({ type: 'receipt', fields: { totalAmount: 12.5 } }),
    });
    expect([judged.type?.outcome, judged.values[0]?.outcome]).toEqual(['right', 'right']);
  });

  it('calls a value for an absent key an invention, and none when the label states the key all the same', () => {
    const fields = { iban: 'DE02120300000000202051' };
    const absent = judgeDocument({
      truth: truthOf({ _meta: { absent: ['iban'] } }),
      result: resultOf({ fields }),
    });
    expect(outcomesOf(absent)).toEqual({ iban: 'invented' });
    const both = truthOf({ iban: 'DE02 1203 0000 0000 2020 51', _meta: { absent: ['iban'] } });
    expect(outcomesOf(judgeDocument({ truth: both, result: resultOf({ fields }) }))).toEqual({
      iban: 'right',
    });
  });

  it('counts a value in a wrong form as wrong, although it looks right', () => {
    const result = resultOf({ fields: { invoiceNumber: 'A-1' } });
    const broken = { value: 'A-1', confidence: 0.9, page: null, box: null, breach: true } as const;
    const judged = judgeDocument({
      truth: truthOf({ invoiceNumber: 'A-1' }),
      result: { ...result, fields: { ...result.fields, invoiceNumber: broken } },
    });
    expect(outcomesOf(judged)).toEqual({ invoiceNumber: 'wrong' });
  });

  it('is all missing when the results do not have it', () => {
    const truth = truthOf({
      documentType: 'invoice',
      totalAmount: 10,
      lineItems: [{ description: 'Paper', lineTotal: 3 }],
    });
    const judged = judgeDocument({ truth, result: null });
    expect([judged.type?.outcome, judged.values[0]?.outcome, judged.rows?.pairs]).toEqual([
      'missing',
      'missing',
      0,
    ]);
  });

  it('knows documents with XML inside by the mark or by the remark', () => {
    const hasXml = (meta: object) => judgeDocument({ truth: truthOf({ _meta: meta }), result: null }).hasXml;
    expect(
      [{ embeddedXml: true }, { note: 'carries embedded CII XML' }, { note: 'scanned' }, {}].map(hasXml),
    ).toEqual([true, true, false, false]);
  });
});
