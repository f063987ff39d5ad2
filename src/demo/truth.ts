import {
  type ExtractedField,
  type FieldKey,
  fieldKeys,
  type FieldValue,
  foundField,
} from '../domain/fields.ts';
import type { Extraction } from '../domain/fields.ts';
import type { Correction } from '../domain/review.ts';
import type { ExpectedValues, Sample } from '../samples/sample.ts';

export type Truth = Readonly<Record<FieldKey, FieldValue | null>>;

/** What a person would read on a sample, in the form of the product's fields; null for a field that is not there. */
export function truthOf({ expected }: Pick<Sample, 'expected'>): Truth | null {
  if (expected.values === null) return null;
  const truth = fieldsOf(expected.values);
  if (expected.documentType !== 'purchase_order') return truth;
  // The number of an order is the order's, and nobody has billed it yet.
  return { ...truth, purchaseOrder: truth.invoiceNumber, invoiceNumber: null };
}

function fieldsOf(values: ExpectedValues): Truth {
  const { currency } = values;
  const text = (value: string | null): FieldValue | null =>
    value === null ? null : { kind: 'text', text: value };
  const day = (value: string | null): FieldValue | null =>
    value === null ? null : { kind: 'date', date: value };
  const money = (minorUnits: number): FieldValue => ({ kind: 'money', money: { minorUnits, currency } });
  return {
    invoiceNumber: text(values.number),
    issueDate: day(values.issueDate),
    dueDate: day(values.dueDate),
    supplierName: text(values.supplierName),
    supplierTaxId: text(values.supplierTaxId),
    customerName: text(values.customerName),
    purchaseOrder: text(values.purchaseOrder),
    currency: { kind: 'currency', code: currency },
    netAmount: money(values.netCents),
    taxAmount: money(values.taxCents),
    totalAmount: money(values.totalCents),
    iban: text(values.iban),
  };
}

/** The fields that were read wrong, with what a person reads there; one that was missed counts if it is asked for. */
export function correctionsOf({
  extraction,
  truth,
  asked,
}: {
  extraction: Extraction;
  truth: Truth;
  asked: readonly FieldKey[];
}): Correction[] {
  return fieldKeys
    .filter((key) => foundField(extraction, key) || asked.includes(key))
    .filter((key) => !isSame(valueOf(foundField(extraction, key)), truth[key]))
    .map((field) => ({ field, value: truth[field] }));
}

const valueOf = (field: ExtractedField | undefined): FieldValue | null =>
  field?.status === 'found' ? field.value : null;

/** Spaces and capitals are no difference that a person would correct. */
function isSame(left: FieldValue | null, right: FieldValue | null): boolean {
  return comparable(left) === comparable(right);
}

function comparable(value: FieldValue | null): string {
  if (value === null) return '';
  return JSON.stringify(value.kind === 'text' ? value.text.replaceAll(/[\s.,-]/g, '').toLowerCase() : value);
}
