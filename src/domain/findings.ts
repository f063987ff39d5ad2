import { z } from 'zod';
import { fieldKeySchema } from './fields.ts';

/** The rules of the compliance table, by name. */
export const ruleNames = ['arithmetic', 'requiredFields', 'dates', 'iban', 'duplicate'] as const;
export const ruleNameSchema = z.enum(ruleNames);
export type RuleName = z.infer<typeof ruleNameSchema>;

/** What a failed rule does: `block` rejects at the gate, `review` asks a person, `note` is only shown. */
export const severities = ['block', 'review', 'note'] as const;

export const outcomes = ['pass', 'fail', 'notApplicable', 'indeterminate'] as const;
export type Outcome = (typeof outcomes)[number];

/** What the workflow knows of a verdict: no value, only names and codes. */
export const findingSchema = z.object({
  rule: ruleNameSchema,
  outcome: z.enum(outcomes),
  severity: z.enum(severities),
  fields: z.array(fieldKeySchema),
  /** A person accepted this finding for this revision. */
  accepted: z.boolean(),
});
export type Finding = z.infer<typeof findingSchema>;

/** A verdict with its evidence, as stored and shown. `detail` is a sentence made from a template; it may hold values. */
export const verdictSchema = findingSchema.extend({
  code: z.string(),
  detail: z.string(),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** A finding that stands in the way: failed or undecided, not only a note, not accepted. */
export function isOpenFinding(finding: Pick<Finding, 'outcome' | 'severity' | 'accepted'>): boolean {
  const concerns = finding.outcome === 'fail' || finding.outcome === 'indeterminate';
  return concerns && finding.severity !== 'note' && !finding.accepted;
}
