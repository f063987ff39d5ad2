import { describe, expect, it } from 'vitest';
import { fieldKeys, type Extraction, type FieldKey } from '../../src/domain/fields.ts';
import type { Verdict } from '../../src/domain/findings.ts';
import { minConfidence, route } from '../../src/domain/routing.ts';
import { extractionOf, policy, soundValues, text, withField } from './extractions.ts';

const sound = extractionOf(soundValues);
function reasonsOf(extraction: Extraction, rest: Partial<Parameters<typeof route>[0]> = {}) {
  const request = {
    extraction,
    pageGrades: [],
    warnings: [],
    verdicts: [],
    policy,
    returned: false,
    ...rest,
  };
  return route(request).reasons;
}
const verdict = (change: Partial<Verdict>): Verdict => ({
  rule: 'arithmetic',
  outcome: 'fail',
  severity: 'review',
  fields: [],
  accepted: false,
  code: 'X',
  detail: 'x',
  ...change,
});

describe('the route of a document', () => {
  it('goes straight through when nothing speaks against it', () => {
    const answer = route({
      extraction: sound,
      pageGrades: [{ page: 1, grade: 'poor' }],
      warnings: [],
      verdicts: [],
      policy,
      returned: false,
    });
    expect(answer).toEqual({ route: 'accept', reasons: [] });
  });

  it.each<FieldKey>([
    'invoiceNumber',
    'issueDate',
    'dueDate',
    'supplierName',
    'customerName',
    'currency',
    'netAmount',
    'taxAmount',
    'totalAmount',
    'iban',
  ])('asks a person when %s is unsure', (field) => {
    const { threshold } = policy.confidence;
    expect(reasonsOf(withField(sound, field, { confidence: threshold - 0.01 }))).toEqual([
      { code: 'LOW_CONFIDENCE', field },
    ]);
    expect(reasonsOf(withField(sound, field, { confidence: threshold }))).toEqual([]);
  });

  it('lets an unsure field pass that nobody requires and that moves no money', () => {
    expect(reasonsOf(withField(sound, 'purchaseOrder', { confidence: 0.3 }))).toEqual([]);
  });

  it("takes a field's own threshold before the common one", () => {
    const strict = { ...policy, confidence: { threshold: 0.5, byField: { iban: 0.995 } } };
    expect(reasonsOf(sound, { policy: strict })).toEqual([{ code: 'LOW_CONFIDENCE', field: 'iban' }]);
  });

  it.each(fieldKeys.filter((key) => soundValues[key]))(
    'asks a person when %s stands nowhere on the page',
    (field) => {
      expect(reasonsOf(withField(sound, field, { grounding: null }))).toEqual([
        { code: 'UNGROUNDED', field },
      ]);
    },
  );

  it('takes the XML of an e-invoice as ground for what moves no money, unless the page contradicts it', () => {
    const from = (method: string) => ({
      grounding: null,
      provenance: { by: 'engine', engine: 'x', version: '1', method },
    });
    expect(reasonsOf(withField(sound, 'taxAmount', from('e-invoice-xml')))).toEqual([]);
    const contradicted = withField(sound, 'taxAmount', from('e-invoice-xml-contradicted'));
    expect(reasonsOf(contradicted)).toEqual([{ code: 'UNGROUNDED', field: 'taxAmount' }]);
  });

  it.each(['invoiceNumber', 'supplierName', 'totalAmount', 'iban'] as const)(
    'asks a person for %s when only the XML of an e-invoice says it and no page shows it',
    (field) => {
      const provenance = { by: 'engine', engine: 'x', version: '1', method: 'e-invoice-xml' };
      const change = { grounding: null, provenance };
      expect(reasonsOf(withField(sound, field, change))).toEqual([{ code: 'UNGROUNDED', field }]);
    },
  );

  it('asks about what two engines read differently, where it matters', () => {
    const by = (method: string) => ({ provenance: { by: 'engine', engine: 'x', version: '1', method } });
    expect(reasonsOf(withField(sound, 'issueDate', by('engines-disagree')))).toEqual([
      { code: 'ENGINES_DISAGREE', field: 'issueDate' },
    ]);
    expect(reasonsOf(withField(sound, 'purchaseOrder', by('engines-disagree')))).toEqual([]);
    expect(reasonsOf(withField(sound, 'iban', by('model-unconfirmed')))).toEqual([
      { code: 'MODEL_UNCONFIRMED', field: 'iban' },
    ]);
  });

  it('never doubts a value that a person set', () => {
    const provenance = { by: 'person', reviewer: 'kim', decisionId: 'd-1' };
    const corrected = withField(sound, 'totalAmount', { confidence: 0.1, grounding: null, provenance });
    expect(reasonsOf(corrected)).toEqual([]);
  });

  it.each(policy.requiredFields.invoice)('asks for %s when an invoice does not have it', (field) => {
    expect(reasonsOf(extractionOf({ ...soundValues, [field]: undefined }))).toContainEqual({
      code: 'REQUIRED_FIELD_MISSING',
      field,
    });
  });

  it.each(['form', 'other'] as const)('always shows a %s to a person', (type) => {
    expect(reasonsOf(extractionOf(soundValues, { type }))).toEqual([{ code: 'TYPE_NEEDS_REVIEW' }]);
  });

  it('shows a document of an unsure class to a person', () => {
    const unsure = { ...sound, documentType: { value: 'invoice' as const, confidence: 0.6 } };
    expect(reasonsOf(unsure)).toEqual([{ code: 'TYPE_NEEDS_REVIEW' }]);
  });

  it.each([
    [{ outcome: 'fail' }, [{ code: 'RULE_FAILED', rule: 'arithmetic' }]],
    [{ outcome: 'indeterminate' }, [{ code: 'RULE_INDETERMINATE', rule: 'arithmetic' }]],
    [{ rule: 'duplicate', severity: 'block' }, [{ code: 'DUPLICATE_SUSPECTED', rule: 'duplicate' }]],
    [{ severity: 'note' }, []],
    [{ accepted: true }, []],
    [{ outcome: 'pass' }, []],
    [{ outcome: 'notApplicable' }, []],
  ] as const)('turns the verdict %o into %o', (change, reasons) => {
    expect(reasonsOf(sound, { verdicts: [verdict(change)] })).toEqual(reasons);
  });

  it('names each unreadable page, each notice and each warning once, always in the same order', () => {
    const noticed = {
      ...sound,
      notices: ['ROWS_INCOMPLETE', 'ROWS_INCOMPLETE', 'XML_CONTRADICTS_PAGE'] as const,
    };
    const reasons = reasonsOf(
      { ...noticed, notices: [...noticed.notices] },
      {
        returned: true,
        warnings: ['HIDDEN_TEXT', 'ACTIVE_CONTENT', 'HIDDEN_TEXT'],
        pageGrades: [
          { page: 1, grade: 'unreadable' },
          { page: 2, grade: 'readable' },
          { page: 3, grade: 'unreadable' },
        ],
      },
    );
    expect(reasons).toEqual([
      { code: 'PAGE_UNREADABLE', page: 1 },
      { code: 'PAGE_UNREADABLE', page: 3 },
      { code: 'ROWS_INCOMPLETE' },
      { code: 'XML_CONTRADICTS_PAGE' },
      { code: 'HIDDEN_TEXT' },
      { code: 'ACTIVE_CONTENT' },
      { code: 'RETURNED' },
    ]);
  });
});

describe('several documents in one file', () => {
  const ranges = [
    { fromPage: 1, toPage: 2 },
    { fromPage: 3, toPage: 3 },
  ];

  it('are a reason that names the pages of each', () => {
    expect(reasonsOf({ ...sound, documentRanges: ranges }, {})).toEqual([
      { code: 'SEVERAL_DOCUMENTS', ranges },
    ]);
  });

  it('are none where the whole file is one document', () => {
    expect(reasonsOf({ ...sound, documentRanges: ranges.slice(0, 1) }, {})).toEqual([]);
  });
});

describe('the least confidence', () => {
  it.each([
    [
      'the lowest of the required fields',
      withField(sound, 'iban', { confidence: 0.2 }),
      ['iban', 'totalAmount'],
      0.2,
    ],
    ['0 when one is missing', extractionOf({ invoiceNumber: text('1') }), ['invoiceNumber', 'iban'], 0],
    ['1 when none is required', sound, [], 1],
  ] as [string, Extraction, FieldKey[], number][])('is %s', (_name, extraction, required, expected) => {
    expect(minConfidence(extraction, required)).toBe(expected);
  });
});
