import { describe, expect, it } from 'vitest';
import { reviewDecisionSchema } from '../../src/domain/review.ts';

const base = { reviewer: 'kim' };

describe('a decision', () => {
  it.each([
    ['an approval', { verdict: 'approve' }],
    ['an approval with corrections', { verdict: 'approve', corrections: [{ field: 'iban', value: null }] }],
    [
      'an approval that accepts a finding',
      { verdict: 'approve', accepts: [{ rule: 'dates', reason: 'known' }] },
    ],
    ['an approval by reference', { verdict: 'approve', correctionsRef: `content-${'a'.repeat(36)}` }],
    ['a rejection with its reason', { verdict: 'reject', reason: 'not ours' }],
    ['a return with a hint', { verdict: 'returnToExtraction', feedback: { field: 'iban', page: 2 } }],
    ['an escalation', { verdict: 'escalate' }],
    ['a delegation', { verdict: 'delegate', to: 'ada' }],
  ])('is understood: %s', (_name, decision) => {
    expect(reviewDecisionSchema.safeParse({ ...base, ...decision }).success).toBe(true);
  });

  it.each([
    ['a rejection without a reason', { verdict: 'reject' }, 'reason'],
    ['a return without feedback', { verdict: 'returnToExtraction' }, 'feedback'],
    ['a delegation to nobody', { verdict: 'delegate' }, 'to'],
    ['an accepted finding without a reason', { verdict: 'approve', accepts: [{ rule: 'dates' }] }, 'accepts'],
    [
      'corrections that come with a rejection',
      { verdict: 'reject', reason: 'x', corrections: [] },
      'verdict',
    ],
    ['a verdict that does not exist', { verdict: 'maybe' }, 'verdict'],
    ['a reviewer that is a sentence', { verdict: 'approve', reviewer: 'Kim from sales' }, 'reviewer'],
    [
      'a rule that does not exist',
      { verdict: 'approve', accepts: [{ rule: 'mood', reason: 'x' }] },
      'accepts',
    ],
    [
      'a correction of another form',
      { verdict: 'approve', corrections: [{ field: 'iban', value: 'x' }] },
      'corrections',
    ],
    ['a reference to elsewhere', { verdict: 'approve', correctionsRef: '../x' }, 'correctionsRef'],
    ['a revision before the first', { verdict: 'approve', seenRevision: 0 }, 'seenRevision'],
  ])('is refused at its place: %s', (_name, decision, place) => {
    const parsed = reviewDecisionSchema.safeParse({ ...base, ...decision });
    expect(parsed.error?.issues.map(({ path }) => path[0])).toContain(place);
  });
});
