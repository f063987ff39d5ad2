import { describe, expect, it } from 'vitest';
import { documentTypes } from '../../src/domain/document.ts';
import { policySchema, processPolicyOf } from '../../src/domain/policy.ts';
import defaultPolicy from '../../policy/default.json' with { type: 'json' };
import { policy } from './extractions.ts';

const problemsOf = (change: object): string[] => {
  const parsed = policySchema.safeParse({ ...defaultPolicy, ...change });
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
};

describe('the policy', () => {
  it('that is shipped is sound, with every duration in milliseconds', () => {
    expect(policy.review.slaMs).toBe(7_200_000);
    expect(policy.review.escalationPath).toEqual([{ group: 'team-leads', slaMs: 3_600_000 }]);
    expect(policy.documentSlaMs).toBe(86_400_000);
    expect(policy.retries.recordMoves.giveUpAfterMs).toBeNull();
  });

  it('knows the required fields of every class of document', () => {
    expect(Object.keys(policy.requiredFields).toSorted()).toEqual([...documentTypes].toSorted());
  });

  it('lets one class have other required fields and leaves the rest', () => {
    const changed = policySchema.parse({ ...defaultPolicy, requiredFields: { receipt: ['totalAmount'] } });
    expect(changed.requiredFields.receipt).toEqual(['totalAmount']);
    expect(changed.requiredFields.invoice).toEqual(policy.requiredFields.invoice);
  });

  it('names every mistake at once', () => {
    const problems = problemsOf({
      confidence: { threshold: 2, byField: {} },
      documentSla: 'soon',
      alwaysReview: ['poem'],
      maxEventsPerRun: 1,
      idempotencyKept: 24,
    });
    expect(problems.toSorted()).toEqual([
      'alwaysReview.0',
      'confidence.threshold',
      'documentSla',
      'idempotencyKept',
      'maxEventsPerRun',
    ]);
  });

  it.each([
    ['a word that it does not know', { treshold: 1 }],
    ['reminders that do not rise', { review: { ...defaultPolicy.review, remindAt: [0.8, 0.5] } }],
    ['a rule without severity', { rules: { ...defaultPolicy.rules, iban: {} } }],
    ['a missing rule', { rules: {} }],
    ['a group with spaces', { review: { ...defaultPolicy.review, group: 'the team' } }],
    ['a field that does not exist', { requiredFields: { invoice: ['shoeSize'] } }],
    ['a required field that the class does not know', { requiredFields: { bank_statement: ['dueDate'] } }],
  ])('is refused for %s', (_name, change) => {
    expect(problemsOf(change)).not.toEqual([]);
  });

  it('hands the process only what the process needs', () => {
    expect(Object.keys(processPolicyOf(policy)).toSorted()).toEqual([
      'documentSlaMs',
      'maxEventsPerRun',
      'retries',
      'review',
      'stepSlasMs',
    ]);
  });
});
