import { describe, expect, it } from 'vitest';
import {
  combineExtractions,
  guardedFields,
} from '../../../src/adapters/fieldExtractor/combineExtractions.ts';
import {
  extractionSchema,
  fieldKeys,
  foundField,
  type Extraction,
  type FieldKey,
  type FieldValue,
} from '../../../src/domain/fields.ts';
import { route } from '../../../src/domain/routing.ts';
import { day, extractionOf, money, policy, soundValues, text, withField } from '../../domain/extractions.ts';

const sound = extractionOf(soundValues);
const other: Record<FieldKey, FieldValue> = {
  invoiceNumber: text('ZK-1'),
  issueDate: day('2020-01-01'),
  dueDate: day('2020-02-02'),
  supplierName: text('Somebody Else Ltd'),
  supplierTaxId: text('GB111111111'),
  customerName: text('Nobody plc'),
  purchaseOrder: text('PO-0'),
  currency: { kind: 'currency', code: 'CHF' },
  netAmount: money(1),
  taxAmount: money(2),
  totalAmount: money(3),
  iban: text('GB82WEST12345698765432'),
};
const combined = (
  builtIn: Extraction,
  model: Extraction,
  mode: 'combined' | 'llm' = 'combined',
): Extraction => {
  const extraction = combineExtractions({ builtIn, model, mode });
  expect(extractionSchema.parse(extraction)).toEqual(extraction);
  return extraction;
};
const reasonsOf = (extraction: Extraction) =>
  route({ extraction, pageGrades: [], warnings: [], verdicts: [], policy, returned: false }).reasons;
const missing = (extraction: Extraction, key: FieldKey): Extraction => ({
  ...extraction,
  fields: extraction.fields.map((field) =>
    field.key === key
      ? { status: 'notFound', key, reason: 'no-candidate', provenance: field.provenance }
      : field,
  ),
});

describe('two engines that agree', () => {
  it('are surer than either, and leave nothing to ask', () => {
    const unsure = withField(sound, 'invoiceNumber', { confidence: 0.7 });
    const extraction = combined(unsure, withField(sound, 'invoiceNumber', { confidence: 0.9 }));
    expect(foundField(extraction, 'invoiceNumber')?.confidence).toBeCloseTo(0.97);
    expect(reasonsOf(extraction)).toEqual([]);
  });

  it.each(guardedFields)(
    'are no surer of %s than the built-in engine: a model may have been talked into it',
    (key) => {
      const extraction = combined(withField(sound, key, { confidence: 0.7 }), sound);
      expect(foundField(extraction, key)?.confidence).toBe(0.7);
      expect(reasonsOf(extraction)).toContainEqual({ code: 'LOW_CONFIDENCE', field: key });
    },
  );

  it('agree on a name whatever its signs, and on an amount whose currency one of them does not know', () => {
    const shown = withField(withField(sound, 'supplierName', { value: text('ACME, Ltd.') }), 'totalAmount', {
      value: { kind: 'money', money: { minorUnits: 119_000, currency: 'XXX' } },
    });
    const named = withField(withField(sound, 'supplierName', { value: text('Acme LTD') }), 'totalAmount', {
      value: money(119_000),
    });
    const methods = combined(shown, named).fields.map(
      ({ provenance }) => provenance.by === 'engine' && provenance.method,
    );
    expect(methods).not.toContain('engines-disagree');
  });

  it('are never surer than 0.995 together, and never less than the surer one', () => {
    const certain = withField(sound, 'issueDate', { confidence: 0.999 });
    expect(foundField(combined(certain, sound), 'issueDate')?.confidence).toBe(0.999);
    const both = withField(sound, 'issueDate', { confidence: 0.99 });
    expect(foundField(combined(both, both), 'issueDate')?.confidence).toBe(0.995);
  });
});

describe.each(['combined', 'llm'] as const)('in the mode %s', (mode) => {
  it.each(guardedFields)('%s is never accepted when the two read it differently', (key) => {
    const model = withField(sound, key, { value: other[key], confidence: 1 });
    const extraction = combined(sound, model, mode);
    expect(foundField(extraction, key)?.confidence).toBeLessThanOrEqual(0.5);
    expect(reasonsOf(extraction)).toContainEqual({ code: 'ENGINES_DISAGREE', field: key });
  });

  it.each(guardedFields)(
    '%s is never accepted on the word of a model alone, whatever the threshold',
    (key) => {
      const model = withField(sound, key, { value: other[key], confidence: 1 });
      const extraction = combined(missing(sound, key), model, mode);
      const lax = { ...policy, confidence: { threshold: 0, byField: {} } };
      const { reasons } = route({
        extraction,
        pageGrades: [],
        warnings: [],
        verdicts: [],
        policy: lax,
        returned: false,
      });
      expect(reasons).toContainEqual({ code: 'MODEL_UNCONFIRMED', field: key });
    },
  );
});

describe('what only one of them sees', () => {
  it('is taken from the model where it moves no money', () => {
    const extraction = combined(
      missing(sound, 'dueDate'),
      withField(sound, 'dueDate', { value: other.dueDate }),
    );
    expect(foundField(extraction, 'dueDate')).toMatchObject({ value: other.dueDate });
    expect(reasonsOf(extraction)).toEqual([]);
  });

  it('is taken from the built-in engine a little less surely, and not at all in the mode llm', () => {
    const model = missing(sound, 'iban');
    const own = foundField(sound, 'iban')?.confidence ?? 0;
    expect(foundField(combined(sound, model), 'iban')?.confidence).toBeCloseTo(own * 0.97);
    expect(foundField(combined(sound, model, 'llm'), 'iban')).toBeUndefined();
  });

  it('may be nothing', () => {
    const none = fieldKeys.reduce(missing, sound);
    expect(combined(none, none).fields.every(({ status }) => status === 'notFound')).toBe(true);
  });
});

describe('the rest', () => {
  it('a class that they see differently goes to a person', () => {
    const model = { ...sound, documentType: { value: 'receipt' as const, confidence: 0.99 } };
    expect(reasonsOf(combined(sound, model))).toContainEqual({ code: 'TYPE_NEEDS_REVIEW' });
  });

  it('of two lists of rows the one that adds up stands', () => {
    const row = {
      description: 'x',
      quantity: null,
      unitPrice: null,
      lineTotal: null,
      confidence: 1,
      page: null,
      box: null,
    };
    const own: Extraction = {
      ...sound,
      lineItems: [row],
      lineItemsComplete: false,
      notices: ['ROWS_INCOMPLETE'],
    };
    const model: Extraction = { ...sound, lineItems: [row, row], lineItemsComplete: true };
    expect(combined(own, model)).toMatchObject({
      lineItems: [row, row],
      lineItemsComplete: true,
      notices: [],
    });
    expect(combined(own, { ...model, lineItemsComplete: false })).toMatchObject({
      lineItems: [row],
      notices: ['ROWS_INCOMPLETE'],
    });
  });

  it('what the model took is kept', () => {
    const usage = { model: 'm', calls: 1, inputTokens: 2, outputTokens: 3, costMicros: null };
    expect(combined(sound, { ...sound, usage }).usage).toEqual(usage);
  });
});
