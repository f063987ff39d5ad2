import { describe, expect, it } from 'vitest';
import type { ExtractedField, Extraction } from '../../src/domain/fields.ts';
import { parseResults } from '../../src/evaluation/parseResults.ts';
import { extractedResult, failedResult, reasonText, refusedResult } from '../../src/evaluation/resultOf.ts';

const provenance = { by: 'engine', engine: 'e', version: '1', method: 'm' } as const;
const grounding = {
  page: 1,
  box: [0.1, 0.1, 0.2, 0.12] as [number, number, number, number],
  sourceText: 'x',
};
const found = (key: ExtractedField['key'], value: object): ExtractedField =>
  ({ status: 'found', key, value, confidence: 0.9, grounding, provenance }) as ExtractedField;

const extraction: Extraction = {
  version: 1,
  engine: { name: 'e', version: '1' },
  documentType: { value: 'invoice', confidence: 0.95 },
  fields: [
    found('supplierName', { kind: 'text', text: 'Mill Ltd' }),
    found('issueDate', { kind: 'date', date: '2024-05-03' }),
    found('currency', { kind: 'currency', code: 'JPY' }),
    found('totalAmount', { kind: 'money', money: { minorUnits: 1200, currency: 'JPY' } }),
    found('netAmount', { kind: 'money', money: { minorUnits: -23562, currency: 'EUR' } }),
    { status: 'notFound', key: 'iban', reason: 'no-candidate', provenance },
  ],
  lineItems: [
    {
      description: 'Paper',
      quantity: '2.5',
      unitPrice: null,
      lineTotal: { minorUnits: 990, currency: 'EUR' },
      confidence: 0.8,
      page: 1,
      box: [0.1, 0.5, 0.9, 0.5],
    },
  ],
  lineItemsComplete: null,
  notices: [],
};
const facts = { file: 'a.pdf', seconds: 0.2, readBy: 'text-layer' };

describe('the values of a document in the results file', () => {
  const result = extractedResult(facts, { extraction, reasons: [] });

  it('are numbers in major units, days, codes and texts; all twelve keys stand there', () => {
    const values = Object.fromEntries(
      Object.entries(result.fields).map(([key, field]) => [key, field.value]),
    );
    expect(values).toMatchObject({
      supplierName: 'Mill Ltd',
      issueDate: '2024-05-03',
      currency: 'JPY',
      totalAmount: 1200,
      netAmount: -235.62,
      iban: null,
    });
    expect(Object.keys(values)).toHaveLength(12);
  });

  it('have rows with numbers, and no place where a box has no area', () => {
    expect(result.lineItems).toEqual([
      {
        description: 'Paper',
        quantity: 2.5,
        unitPrice: null,
        lineTotal: 9.9,
        confidence: 0.8,
        page: null,
        box: null,
      },
    ]);
  });

  it('keep the contract, as refused and failed files do', () => {
    const reasons = [{ code: 'LOW_CONFIDENCE', field: 'totalAmount' }] as const;
    const documents = [
      result,
      { ...extractedResult(facts, { extraction, reasons }), file: 'b' },
      { ...refusedResult(facts, 'CORRUPT'), file: 'c' },
      { ...failedResult(facts, { code: 'OCR_FAILED', message: 'the OCR engine failed' }), file: 'd' },
    ];
    expect(parseResults(JSON.parse(JSON.stringify({ documents }))).problems).toEqual([]);
    expect(documents.map(({ route }) => route)).toEqual(['accept', 'review', 'reject', 'review']);
    expect(documents.map(({ error }) => error?.code)).toEqual([
      undefined,
      undefined,
      'corrupt',
      'internal_ocr_failed',
    ]);
  });
});

describe('a reason', () => {
  it('is the code of the process in lower case with what it concerns', () => {
    expect(reasonText({ code: 'LOW_CONFIDENCE', field: 'totalAmount' })).toBe('low_confidence: totalAmount');
    expect(reasonText({ code: 'RULE_FAILED', rule: 'arithmetic' })).toBe('rule_failed: arithmetic');
    expect(reasonText({ code: 'PAGE_UNREADABLE', page: 2 })).toBe('page_unreadable: page 2');
    expect(reasonText({ code: 'HIDDEN_TEXT' })).toBe('hidden_text');
  });
});
