import type { DocumentDetails } from '../adapters/records/rows.ts';
import { type FieldKey, foundField } from '../domain/fields.ts';
import { isOpenFinding, type Verdict } from '../domain/findings.ts';
import type { Policy } from '../domain/policy.ts';
import type { ReviewReason } from '../domain/review.ts';
import { fieldNames, formatValue, ruleTexts } from './words.ts';

interface ReasonInput {
  readonly reason: ReviewReason;
  readonly details: Pick<DocumentDetails, 'extraction' | 'verdicts' | 'documentType'>;
  readonly policy: Pick<Policy, 'confidence' | 'alwaysReview'>;
}

/** One reason for asking a person, as a sentence with the value, page or rule that it concerns. */
export function reasonText({ reason, details, policy }: ReasonInput): string {
  const { code, field, rule, page } = reason;
  const name = field ? fieldNames[field] : 'value';
  switch (code) {
    case 'LOW_CONFIDENCE':
      return lowConfidence({ field, name, details, policy });
    case 'UNGROUNDED':
      return `The ${name}${valueText(details, field)} was not found on any page.`;
    case 'ENGINES_DISAGREE':
      return `Two engines read the ${name} differently; one of them reads${valueText(details, field)}.`;
    case 'MODEL_UNCONFIRMED':
      return `Only a language model names the ${name}${valueText(details, field)}.`;
    case 'REQUIRED_FIELD_MISSING':
      return `The ${name} was not found, and ${withArticle(details.documentType ?? 'document')} needs one.`;
    case 'TYPE_NEEDS_REVIEW':
      return typeNeedsReview(details, policy);
    case 'RULE_FAILED':
    case 'RULE_INDETERMINATE':
    case 'DUPLICATE_SUSPECTED':
      return ruleReason(code, details.verdicts.find((verdict) => verdict.rule === rule) ?? null, reason);
    case 'PAGE_UNREADABLE':
      return `Page ${page ?? '?'} could not be read.`;
    case 'SEVERAL_DOCUMENTS':
      return `The file seems to hold several documents${pagesText(reason.ranges)}.`;
    case 'ROWS_INCOMPLETE':
    case 'XML_CONTRADICTS_PAGE':
    case 'XML_UNREADABLE':
    case 'SUMS_CONTESTED':
    case 'ACCOUNTS_CONTESTED':
    case 'HIDDEN_TEXT':
    case 'ACTIVE_CONTENT':
    case 'AUDIT_SAMPLE':
    case 'RETURNED':
      return plainReasons[code];
  }
}

function pagesText(ranges: ReviewReason['ranges']): string {
  const parts = (ranges ?? []).map(({ fromPage, toPage }) =>
    fromPage === toPage ? `${fromPage}` : `${fromPage}–${toPage}`,
  );
  return parts.length === 0 ? '' : `: pages ${parts.join(' and ')}`;
}

const plainReasons = {
  ROWS_INCOMPLETE: 'The rows of the table may be incomplete.',
  XML_CONTRADICTS_PAGE: 'The embedded XML says something else than the page shows.',
  XML_UNREADABLE: 'The embedded XML of the e-invoice cannot be read or was refused.',
  SUMS_CONTESTED: 'The pages show two sets of sums with different totals.',
  ACCOUNTS_CONTESTED: 'The pages show two different accounts.',
  HIDDEN_TEXT: 'The file holds text that nobody can see on the page.',
  ACTIVE_CONTENT: 'The file holds active content (a script, or a form that computes).',
  AUDIT_SAMPLE: 'It was drawn as a random sample for the audit.',
  RETURNED: 'A reviewer returned it, so a person looks again before it goes on.',
} as const;

function lowConfidence(input: {
  field: FieldKey | undefined;
  name: string;
  details: ReasonInput['details'];
  policy: ReasonInput['policy'];
}): string {
  const { field, name, details, policy } = input;
  const found = field && details.extraction ? foundField(details.extraction, field) : undefined;
  const asked = (field && policy.confidence.byField[field]) ?? policy.confidence.threshold;
  const confidence = found ? ` with confidence ${found.confidence.toFixed(2)}` : ' with low confidence';
  return `The ${name}${valueText(details, field)} was read${confidence}; the policy asks for ${asked.toFixed(2)}.`;
}

function typeNeedsReview(details: ReasonInput['details'], policy: ReasonInput['policy']): string {
  const type = details.extraction?.documentType;
  if (!type) return 'The kind of document is not certain.';
  if (policy.alwaysReview.includes(type.value))
    return `It was classed as \`${type.value}\`, and the policy shows every one of these to a person.`;
  return `It looks like ${withArticle(type.value)}, but only with confidence ${type.confidence.toFixed(2)}.`;
}

function ruleReason(code: ReviewReason['code'], verdict: Verdict | null, { rule }: ReviewReason): string {
  const named = rule ? `\`${rule}\` (${ruleTexts[rule]})` : 'of the policy';
  const detail = verdict?.detail ? ` ${verdict.detail}` : '';
  const blocks = verdict && verdict.severity === 'block' && isOpenFinding(verdict);
  const hint = blocks ? '; it blocks, so its finding cannot be accepted' : '';
  if (code === 'RULE_INDETERMINATE') return `The rule ${named} could not be decided${hint}.${detail}`;
  return `The rule ${named} failed${hint}.${detail}`;
}

function valueText(details: ReasonInput['details'], field: FieldKey | undefined): string {
  const found = field && details.extraction ? foundField(details.extraction, field) : undefined;
  return found ? ` "${formatValue(found.value)}"` : '';
}

/** `an invoice`, `a purchase order`. */
export function withArticle(type: string): string {
  const words = type.replaceAll('_', ' ');
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
