import { describe, expect, it } from 'vitest';
import { answerText } from '../../src/cli/words.ts';

const refused = { accepted: false, decisionId: 'd-1' } as const;

describe('the answer to a decision that does not count', () => {
  it('says of a blocking rule that it cannot be accepted, and which one it is', () => {
    expect(answerText({ ...refused, why: 'not-allowed', rules: ['duplicate'] })).toBe(
      'A blocking rule cannot be accepted: correct the values (--set) or reject. Open: duplicate.',
    );
  });

  it('speaks of escalation only where no rule is named', () => {
    expect(answerText({ ...refused, why: 'not-allowed' })).toContain('no further level to escalate to');
  });

  it('with open findings offers an acceptance only for rules that do not block', () => {
    const text = answerText({ ...refused, why: 'open-findings', rules: ['iban', 'duplicate'] });
    expect(text).toContain('a finding whose rule does not block may be accepted');
    expect(text).toContain('Open: iban, duplicate.');
  });
});
