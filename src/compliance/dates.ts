import type { DocumentType } from '../domain/document.ts';
import { foundField, type Extraction, type FieldKey } from '../domain/fields.ts';
import type { Rule } from './rule.ts';

const oldestYears = 10;
/** A contract may begin in the future, and one of long ago may still be in force. */
const anyIssueDate: readonly DocumentType[] = ['contract', 'insurance_policy'];

/** The issue date is not in the future nor older than ten years; payment is not due before the issue. */
export const dates: Rule = ({ extraction, today }) => {
  const issue = dayOf(extraction, 'issueDate');
  const due = dayOf(extraction, 'dueDate');
  const fields: FieldKey[] = [...(issue ? ['issueDate' as const] : []), ...(due ? ['dueDate' as const] : [])];
  if (!issue && !due) {
    return { outcome: 'notApplicable', code: 'NO_DATES', detail: 'The document states no dates.', fields };
  }
  if (!issue) {
    const detail = 'The due date cannot be checked: the issue date was not found.';
    return { outcome: 'indeterminate', code: 'ISSUE_DATE_MISSING', detail, fields };
  }
  // Days in the form YYYY-MM-DD sort as texts.
  const isBound = !anyIssueDate.includes(extraction.documentType.value);
  if (isBound && issue > today) {
    const detail = `The issue date ${issue} is in the future (today is ${today}).`;
    return { outcome: 'fail', code: 'ISSUE_IN_FUTURE', detail, fields: ['issueDate'] };
  }
  if (isBound && issue < yearsBefore(today, oldestYears)) {
    const detail = `The issue date ${issue} is more than ${oldestYears} years ago.`;
    return { outcome: 'fail', code: 'ISSUE_TOO_OLD', detail, fields: ['issueDate'] };
  }
  if (due && due < issue) {
    const detail = `The due date ${due} is before the issue date ${issue}.`;
    return { outcome: 'fail', code: 'DUE_BEFORE_ISSUE', detail, fields };
  }
  return { outcome: 'pass', code: 'DATES_HOLD', detail: 'The dates are plausible.', fields };
};

function dayOf(extraction: Extraction, key: FieldKey): string | null {
  const value = foundField(extraction, key)?.value;
  return value?.kind === 'date' ? value.date : null;
}

function yearsBefore(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
}
