import { fieldKeys, type FieldKey } from '../../domain/fields.ts';
import type { PageText } from '../page/pageText.ts';
import { frameOf } from '../page/frame.ts';
import type { LabelKind, LabelMeaning } from './labelKinds.ts';
import type { Label, Place } from './labels.ts';

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
  totalAmount: { totalAmount: 1, amountDue: 0.95, grossAmount: 0.9, total: 0.75 },
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

function fieldStrength({ meanings }: Pick<Label, 'meanings'>, key: FieldKey): number {
  const shares = kindsOfField[key];
  return Math.max(0, ...meanings.map(({ kind, strength }) => strength * (shares[kind] ?? 0)));
}

/** How surely the label announces the field by any of the kinds of label that do, 0..1. */
export const strengthOf = fieldStrength;

/** How a value stands to a label of its field: 0..1, the label's own strength times how near and how plainly it stands. */
export function labelSupport({
  place,
  kind,
  page,
  labels,
}: {
  place: Place;
  kind: FieldKey;
  page: PageText;
  labels: readonly Label[];
}): number {
  const here = labels.filter((label) => label.page === place.page);
  const beside = nearestBeside(place, here);
  const besideSupport = beside ? strengthOf(beside, kind) * besideFactor(beside, place, page) : 0;
  // A value that plainly belongs to the label at its left does not belong to the one above it.
  const isTaken = beside !== undefined && besideSupport === 0 && besideFactor(beside, place, page) > 0.6;
  const above = here.map((label) => {
    const strength = strengthOf(label, kind);
    return strength === 0 ? 0 : strength * aboveFactor(label, place, page, here);
  });
  return Math.max(besideSupport, (isTaken ? 0.25 : 1) * Math.max(0, ...above));
}

function nearestBeside(place: Place, labels: readonly Label[]): Label | undefined {
  return labels.filter((label) => label.row === place.row && label.last < place.first).at(-1);
}

function besideFactor(label: Label, place: Place, page: PageText): number {
  const between = page.rows[place.row]?.tokens.slice(label.last + 1, place.first) ?? [];
  const words = between.filter(({ key }) => key !== '').length;
  const gapPt = frameOf(place.tokens).x0 - label.x1;
  const far = words === 0 && gapPt < page.widthPt * 0.4 ? 1 : 0.9;
  return Math.max(0.2, far * 0.93 ** words);
}

function aboveFactor(label: Label, place: Place, page: PageText, labels: readonly Label[]): number {
  const { x0, x1, y0 } = frameOf(place.tokens);
  const rows = place.row - label.row;
  const height = label.y1 - label.y0;
  const overlaps = Math.min(x1, label.x1) > Math.max(x0, label.x0);
  const aligned = overlaps || Math.abs(x0 - label.x0) < height || Math.abs(x1 - label.x1) < height;
  const gap = (y0 - label.y1) / height;
  if (rows < 1 || !aligned || gap > 4 || label.page !== place.page) return 0;
  // Something in the same column between the label and the value: the label speaks of that.
  const blockers = page.rows.slice(label.row + 1, place.row).flatMap(({ tokens }) => tokens);
  const blocked = blockers.some((token) => Math.min(x1, token.x1) > Math.max(x0, token.x0));
  const hasOwnValue = labels.some((other) => other !== label && other.row === label.row + 1 && blocked);
  return (blocked ? 0.45 : 0.95) * (hasOwnValue ? 0.7 : 1) * (gap > 2 ? 0.8 : 1);
}
