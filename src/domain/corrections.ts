import { Refused } from './failures.ts';
import { fieldKinds, type ExtractedField, type Extraction, type FieldValue, isSameValue } from './fields.ts';
import { formatDecimal, parseMoney, type Money } from './money.ts';
import type { Correction } from './review.ts';

interface CorrectionInput {
  readonly extraction: Extraction;
  readonly corrections: readonly Correction[];
  readonly reviewer: string;
  readonly decisionId: string;
}

/**
 * The values after a person's corrections: each corrected field is certain and carries who set it; `value: null` says
 * that the document does not have it. A corrected currency also renames the amounts that the machine read in the old
 * one, because the printed digits stay the same.
 *
 * @throws Refused when a value is of another kind than its field.
 */
export function applyCorrections(input: CorrectionInput): Extraction {
  const { extraction, corrections } = input;
  const corrected = new Map(corrections.map((correction) => [correction.field, correction]));
  const renamed = renameCurrency(extraction, corrected.get('currency')?.value ?? null);
  const kept = renamed.fields.filter(({ key }) => !corrected.has(key));
  const set = [...corrected.values()].map((correction) => correctedField(correction, input));
  const fields = [...kept, ...set].toSorted((left, right) => keyOrder(left) - keyOrder(right));
  return { ...renamed, fields };
}

const keyOrder = ({ key }: ExtractedField): number => Object.keys(fieldKinds).indexOf(key);

function correctedField({ field, value }: Correction, input: CorrectionInput): ExtractedField {
  const { reviewer, decisionId, extraction } = input;
  const provenance = { by: 'person', reviewer, decisionId } as const;
  if (value === null) return { status: 'notFound', key: field, reason: 'removed-by-person', provenance };
  if (value.kind !== fieldKinds[field]) {
    throw new Refused(
      'WRONG_KIND_OF_VALUE',
      `${field} holds a value of kind ${fieldKinds[field]}, not ${value.kind}`,
    );
  }
  const before = extraction.fields.find(({ key }) => key === field);
  // A person who confirms the machine's value confirms its place too.
  const confirmed = before?.status === 'found' && isSameValue(before.value, value);
  const grounding = confirmed ? before.grounding : null;
  return { status: 'found', key: field, value, confidence: 1, grounding, provenance };
}

function renameCurrency(extraction: Extraction, value: FieldValue | null): Extraction {
  if (value?.kind !== 'currency') return extraction;
  const fields = extraction.fields.map((field): ExtractedField => {
    if (field.status !== 'found' || field.value.kind !== 'money') return field;
    return { ...field, value: { kind: 'money', money: inCurrency(field.value.money, value.code) } };
  });
  const lineItems = extraction.lineItems.map((item) => ({
    ...item,
    lineTotal: item.lineTotal && inCurrency(item.lineTotal, value.code),
  }));
  return { ...extraction, fields, lineItems };
}

/** The same printed digits in another currency; unchanged where that currency has no place for all digits. */
function inCurrency(money: Money, currency: string): Money {
  try {
    return parseMoney({ decimal: formatDecimal(money), currency });
  } catch (error) {
    if (error instanceof RangeError) return money;
    throw error;
  }
}
