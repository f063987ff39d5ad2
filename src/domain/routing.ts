import { fieldKeys, foundField, type Extraction, type FieldKey, type FoundField } from './fields.ts';
import { isOpenFinding, type Verdict } from './findings.ts';
import type { Policy } from './policy.ts';
import type { PageReading, Reading } from './reading.ts';
import type { ReviewReason } from './review.ts';

/** Fields that move money, say when, or whose it is: when given, they have to be sure even where nobody requires them. */
export const moneyAndIdentityFields: readonly FieldKey[] = [
  'invoiceNumber',
  'dueDate',
  'supplierName',
  'supplierTaxId',
  'customerName',
  'currency',
  'netAmount',
  'taxAmount',
  'totalAmount',
  'iban',
];

/** The method of a value that was read from the XML of an e-invoice and that the page does not deny. */
export const xmlMethod = 'e-invoice-xml';

/** Two engines read the field differently. */
export const disagreedMethod = 'engines-disagree';
/** A model of language names who is paid or how much, and no other engine confirms it. */
export const unconfirmedMethod = 'model-unconfirmed';

/** Who is paid, how much, for what: the XML alone is not ground enough, the page has to show it too. */
const neverByXmlAlone: readonly FieldKey[] = ['invoiceNumber', 'supplierName', 'totalAmount', 'iban'];

export interface RoutingInput {
  readonly extraction: Extraction;
  readonly pageGrades: readonly Pick<PageReading, 'page' | 'grade'>[];
  readonly warnings: Reading['warnings'];
  readonly verdicts: readonly Verdict[];
  readonly policy: Pick<Policy, 'confidence' | 'requiredFields' | 'alwaysReview'>;
  /** The document came back from a return: a person has to see it again. */
  readonly returned: boolean;
}

export interface Routing {
  readonly route: 'accept' | 'review';
  readonly reasons: readonly ReviewReason[];
}

/**
 * The one function from fields, verdicts and policy to the route and its reasons. The same input gives the same
 * reasons in the same order, each once; without a reason the document goes straight through.
 */
export function route(input: RoutingInput): Routing {
  const reasons = withoutRepeats([
    ...confidenceReasons(input),
    ...groundingReasons(input.extraction),
    ...engineReasons(input),
    ...missingFieldReasons(input),
    ...typeReasons(input),
    ...ruleReasons(input.verdicts),
    ...pageReasons(input.pageGrades),
    ...input.extraction.notices.map((code) => ({ code })),
    ...severalReasons(input.extraction),
    ...input.warnings.map((code) => ({ code })),
    ...(input.returned ? [{ code: 'RETURNED' } as const] : []),
  ]);
  return { route: reasons.length === 0 ? 'accept' : 'review', reasons };
}

/** The least confidence among the required fields: 0 when one is missing, 1 when none is required. */
export function minConfidence(extraction: Extraction, requiredFields: readonly FieldKey[]): number {
  return Math.min(1, ...requiredFields.map((key) => foundField(extraction, key)?.confidence ?? 0));
}

function confidenceReasons({ extraction, policy }: RoutingInput): ReviewReason[] {
  const required = policy.requiredFields[extraction.documentType.value];
  const isUnsure = (field: FoundField): boolean =>
    field.confidence < (policy.confidence.byField[field.key] ?? policy.confidence.threshold);
  return engineFields(extraction)
    .filter(({ key }) => required.includes(key) || moneyAndIdentityFields.includes(key))
    .filter(isUnsure)
    .map(({ key }) => ({ code: 'LOW_CONFIDENCE', field: key }));
}

function groundingReasons(extraction: Extraction): ReviewReason[] {
  return engineFields(extraction)
    .filter(({ key, grounding, provenance }) => {
      const fromXml = provenance.by === 'engine' && provenance.method === xmlMethod;
      return grounding === null && (!fromXml || neverByXmlAlone.includes(key));
    })
    .map(({ key }) => ({ code: 'UNGROUNDED', field: key }));
}

function engineReasons({ extraction, policy }: RoutingInput): ReviewReason[] {
  const required = policy.requiredFields[extraction.documentType.value];
  return engineFields(extraction).flatMap(({ key, provenance }): ReviewReason[] => {
    const method = provenance.by === 'engine' ? provenance.method : null;
    if (method === unconfirmedMethod) return [{ code: 'MODEL_UNCONFIRMED', field: key }];
    const matters = required.includes(key) || moneyAndIdentityFields.includes(key);
    return method === disagreedMethod && matters ? [{ code: 'ENGINES_DISAGREE', field: key }] : [];
  });
}

function missingFieldReasons({ extraction, policy }: RoutingInput): ReviewReason[] {
  const required = policy.requiredFields[extraction.documentType.value];
  return fieldKeys
    .filter((key) => required.includes(key) && !foundField(extraction, key))
    .map((key) => ({ code: 'REQUIRED_FIELD_MISSING', field: key }));
}

function typeReasons({ extraction, policy }: RoutingInput): ReviewReason[] {
  const { value, confidence } = extraction.documentType;
  const asks = policy.alwaysReview.includes(value) || confidence < policy.confidence.threshold;
  return asks ? [{ code: 'TYPE_NEEDS_REVIEW' }] : [];
}

function ruleReasons(verdicts: readonly Verdict[]): ReviewReason[] {
  return verdicts.filter(isOpenFinding).map(({ rule, outcome }) => {
    if (outcome === 'indeterminate') return { code: 'RULE_INDETERMINATE', rule };
    return { code: rule === 'duplicate' ? 'DUPLICATE_SUSPECTED' : 'RULE_FAILED', rule };
  });
}

function pageReasons(pageGrades: RoutingInput['pageGrades']): ReviewReason[] {
  return pageGrades
    .filter(({ grade }) => grade === 'unreadable')
    .map(({ page }) => ({ code: 'PAGE_UNREADABLE', page }));
}

function severalReasons({ documentRanges = [] }: Extraction): ReviewReason[] {
  return documentRanges.length > 1 ? [{ code: 'SEVERAL_DOCUMENTS', ranges: documentRanges }] : [];
}

/** Found values that an engine set, in the order of the field list: a person's values are never doubted. */
function engineFields(extraction: Extraction): FoundField[] {
  return fieldKeys
    .map((key) => foundField(extraction, key))
    .filter((field) => field !== undefined)
    .filter((field) => field.provenance.by === 'engine');
}

function withoutRepeats(reasons: readonly ReviewReason[]): ReviewReason[] {
  const byText = new Map(
    reasons.map((reason) => [[reason.code, reason.field, reason.rule, reason.page].join('|'), reason]),
  );
  return [...byText.values()];
}
