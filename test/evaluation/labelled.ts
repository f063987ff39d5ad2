/** Labels and results in few words, for the tests of the scores. */
import type { FieldKey } from '../../src/domain/fields.ts';
import { truthSchema, type Truth, type TrueValue } from '../../src/domain/truth.ts';
import { emptyFields, type ResultDocument, type ResultField } from '../../src/evaluation/results.ts';
import { judgeDocument, type JudgedDocument } from '../../src/evaluation/scores/judgement.ts';

export function truthOf(given: Record<string, unknown>): Truth {
  return truthSchema.parse({ file: 'a.pdf', ...given });
}

type GivenFields = Partial<Record<FieldKey, TrueValue | readonly [TrueValue, number]>>;

export interface ResultWish extends Partial<Omit<ResultDocument, 'fields' | 'documentType'>> {
  readonly type?: ResultDocument['documentType']['value'];
  readonly typeConfidence?: number;
  /** A value, or a value with its confidence; 0.9 where none is given. */
  readonly fields?: GivenFields;
}

export function resultOf({
  type = 'invoice',
  typeConfidence = 0.9,
  fields = {},
  ...rest
}: ResultWish = {}): ResultDocument {
  const given = Object.entries(fields).map(([key, value]) => [key, fieldOf(value)]);
  return {
    file: 'a.pdf',
    documentType: { value: type, confidence: typeConfidence },
    lineItems: [],
    route: 'accept',
    reasons: [],
    seconds: 0.1,
    readBy: 'text-layer',
    error: null,
    ...rest,
    fields: { ...emptyFields(), ...Object.fromEntries(given) },
  };
}

function fieldOf(given: TrueValue | readonly [TrueValue, number]): ResultField {
  const [value, confidence] = typeof given === 'object' ? given : [given, 0.9];
  return { value, confidence, page: 1, box: [0.1, 0.1, 0.2, 0.12] };
}

/** A judged document of an origin; every receipt has its four required fields right unless `fields` says otherwise. */
export function receipt(wish: {
  file: string;
  origin: string;
  confidence: number;
  wrong?: boolean;
  route?: ResultDocument['route'];
}): JudgedDocument {
  const { file, origin, confidence, wrong = false, route = 'accept' } = wish;
  const facts = { issueDate: '2024-05-03', supplierName: 'Mill Ltd', currency: 'EUR' };
  const truth = truthOf({
    file,
    documentType: 'receipt',
    ...facts,
    totalAmount: 10,
    _meta: { sourceRepo: origin, modality: 'native' },
  });
  const fields: GivenFields = {
    issueDate: ['2024-05-03', confidence],
    supplierName: ['Mill Ltd', confidence],
    currency: ['EUR', confidence],
    totalAmount: [wrong ? 11 : 10, confidence],
  };
  return judgeDocument({
    truth,
    result: resultOf({ file, type: 'receipt', typeConfidence: 0.99, fields, route }),
  });
}
