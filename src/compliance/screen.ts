import type { Extraction } from '../domain/fields.ts';
import { ruleNames, type Verdict } from '../domain/findings.ts';
import type { Policy } from '../domain/policy.ts';
import type { ReferenceData } from './rule.ts';
import { rules } from './rules.ts';

/**
 * Runs every rule on the values, in the order of the vocabulary. Which findings stand open after corrections is found
 * by running it again on the corrected values: `verdicts.filter(isOpenFinding)`.
 *
 * `today` is a day, `YYYY-MM-DD`; `acceptedRules` are those that a person accepted for this revision.
 */
export function screen(request: {
  extraction: Extraction;
  policy: Pick<Policy, 'requiredFields' | 'rules'>;
  today: string;
  reference: ReferenceData;
  acceptedRules: readonly string[];
}): Verdict[] {
  return ruleNames.map((rule) => {
    const result = rules[rule](request);
    const { severity } = request.policy.rules[rule];
    return {
      rule,
      ...result,
      fields: [...result.fields],
      severity,
      accepted: request.acceptedRules.includes(rule),
    };
  });
}
