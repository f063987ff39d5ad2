import { fieldKeys, type FieldKey } from '../../domain/fields.ts';
import type { LabelRelation } from './labelContext.ts';
import type { LabelKind, LabelMeaning } from './labelKinds.ts';
import type { Label } from './labels.ts';

/** Which labels announce a field, each with the share of its strength that counts for the field. */
const kindsOfField: Readonly<Record<FieldKey, Partial<Readonly<Record<LabelKind, number>>>>> = {
  invoiceNumber: { invoiceNumber: 1, creditNoteNumber: 1, receiptNumber: 1, genericNumber: 0.5 },
  issueDate: { issueDate: 1, orderDate: 1, genericDate: 0.75, effectiveDate: 0.75 },
  dueDate: { dueDate: 1 },
  supplierName: { supplier: 1 },
  supplierTaxId: { taxId: 1, supplierTaxId: 1 },
  customerName: { customer: 1 },
  purchaseOrder: { purchaseOrder: 1, orderNumber: 0.9 },
  currency: { currency: 1 },
  netAmount: { netAmount: 1, subtotal: 0.9 },
  taxAmount: { taxAmount: 1 },
  totalAmount: { totalAmount: 1, amountDue: 0.95, grossAmount: 0.9, total: 0.75, premium: 0.9 },
  iban: { iban: 1, bankAccount: 0.8, accountNumber: 0.6 },
};

/** What a label announces in terms of fields; what is no field at all is `other`. */
export function fieldMeanings(
  meanings: readonly LabelMeaning[],
): { kind: FieldKey | 'other'; strength: number }[] {
  const fields = fieldKeys.flatMap((key) => {
    const strength = fieldStrength({ meanings }, key);
    return strength > 0 ? [{ kind: key, strength }] : [];
  });
  return fields.length > 0 || meanings.length === 0 ? fields : [{ kind: 'other', strength: 1 }];
}

/** How much a label says where it stands: beside its value everything, at the head of a column less. */
export const weightOfRelation = {
  left: 1,
  above: 0.8,
  before: 0.8,
  line: 0.55,
  right: 0.5,
  head: 0.55,
  self: 0.3,
} as const satisfies Partial<Record<LabelRelation, number>>;

/** How surely the labels around a value announce the field, 0..1, from the features of `labelContext`. */
export function announcement(labels: Readonly<Record<string, number>>, key: FieldKey): number {
  const kinds = Object.entries(kindsOfField[key]) as [LabelKind, number][];
  return Math.max(0, ...kinds.map(([kind, share]) => share * announcementOf(labels, kind)));
}

/** The same for one kind of label. */
export function announcementOf(labels: Readonly<Record<string, number>>, kind: LabelKind): number {
  let most = 0;
  for (const [relation, weight] of Object.entries(weightOfRelation))
    most = Math.max(most, weight * (labels[`${relation}:${kind}`] ?? 0));
  return most;
}

function fieldStrength({ meanings }: Pick<Label, 'meanings'>, key: FieldKey): number {
  const shares = kindsOfField[key];
  return Math.max(0, ...meanings.map(({ kind, strength }) => strength * (shares[kind] ?? 0)));
}
