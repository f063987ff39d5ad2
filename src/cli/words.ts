import { refusalCodes, refusalTexts } from '../domain/document.ts';
import { tellValue, type FieldKey, type FieldValue } from '../domain/fields.ts';
import type { RuleName } from '../domain/findings.ts';
import type { Actor } from '../domain/lifecycle.ts';
import { formatDecimal, unknownCurrency } from '../domain/money.ts';
import type { DecisionAnswer, RefusedAnswer } from '../domain/review.ts';

/** Fields as people call them, as they stand inside a sentence. */
export const fieldNames: Readonly<Record<FieldKey, string>> = {
  invoiceNumber: 'invoice number',
  issueDate: 'issue date',
  dueDate: 'due date',
  supplierName: 'supplier',
  supplierTaxId: "supplier's tax id",
  customerName: 'customer',
  purchaseOrder: 'purchase order',
  currency: 'currency',
  netAmount: 'net amount',
  taxAmount: 'tax amount',
  totalAmount: 'total amount',
  iban: 'IBAN',
};

export const ruleTexts: Readonly<Record<RuleName, string>> = {
  arithmetic: 'the amounts add up',
  requiredFields: 'every required field is there',
  dates: 'the dates are possible',
  iban: 'the IBAN is valid',
  duplicate: 'no other approved document is the same',
};

const answerTexts: Readonly<Record<RefusedAnswer, string>> = {
  malformed: 'The decision could not be read.',
  'no-open-review': 'No review was open when it came. See `client status ID`.',
  stale: 'It was made for another task or revision. Look at the values again and decide anew.',
  'already-decided': 'Somebody else decided before. See `client history ID`.',
  'open-findings':
    'Findings are still open: correct the values (--set), or reject; a finding whose rule does not block may be accepted (--accept rule=reason).',
  'rounds-exhausted': 'The document was returned as often as the policy allows. Approve or reject it.',
  'not-allowed': 'This is not possible here: there is no further level to escalate to.',
  withdrawn: 'The document is being withdrawn, or was.',
};

/** Why a decision did not count, and what to do. `not-allowed` that names rules tried to accept what blocks. */
export function answerText({ why, rules = [] }: Extract<DecisionAnswer, { accepted: false }>): string {
  const isBlocked = why === 'not-allowed' && rules.length > 0;
  const text = isBlocked
    ? 'A blocking rule cannot be accepted: correct the values (--set) or reject.'
    : answerTexts[why];
  return rules.length === 0 ? text : `${text} Open: ${rules.join(', ')}.`;
}

export const formatValue = (value: FieldValue): string =>
  tellValue(value, (money) => {
    const { currency } = money;
    return `${formatDecimal(money)} ${currency === unknownCurrency ? '(currency unknown)' : currency}`;
  });

/** `the person anna@example.com`, `the machine`, `the deadline`. */
export function actorText({ kind, id }: Actor): string {
  const named = id === undefined ? '' : ` ${id}`;
  switch (kind) {
    case 'machine':
      return 'the machine';
    case 'timer':
      return 'the deadline';
    case 'person':
      return `the reviewer${named}`;
    case 'operator':
      return `the operator${named}`;
    case 'client':
      return `the submitting side${named === '' ? '' : ` (${named.trim()})`}`;
  }
}

/** Why a document was rejected, as a sentence. */
export function rejectionText({ by, code }: { by: string; code: string }): string {
  switch (by) {
    case 'rule':
      return `The rule \`${code}\` (${ruleText(code)}) failed, and the policy lets it block.`;
    case 'person':
      return 'A reviewer rejected it.';
    case 'timer':
      return 'Nobody decided before the deadlines ended, and the policy rejects then.';
    case 'operator':
      return 'An operator rejected it after it had been parked.';
    case 'refusal': {
      const known = refusalCodes.find((refusal) => refusal === code);
      return known ? `The file was refused: ${refusalTexts[known]}` : `The file was refused (${code}).`;
    }
    default:
      return `It was rejected by ${by} (${code}).`;
  }
}

function ruleText(code: string): string {
  return Object.entries(ruleTexts).find(([rule]) => rule === code)?.[1] ?? 'a rule of the policy';
}

/**
 * The id as it is typed into a command: the beginning of an open document's first life, else the whole id (a closed
 * document may share its beginning with its next life).
 */
export function typedId({ documentId, closedAt }: { documentId: string; closedAt: string | null }): string {
  const isFirstLife = documentId.endsWith('-1');
  return isFirstLife && closedAt === null ? documentId.slice(0, 'doc-'.length + 12) : documentId;
}
