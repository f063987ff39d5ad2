import { z } from 'zod';
import { fieldKeySchema, fieldValueSchema, pageRangeSchema, wellFormedText } from './fields.ts';
import { ruleNameSchema } from './findings.ts';
import { boxSchema } from './geometry.ts';

/** Why a person is asked. Each reason names the field, page or rule that it concerns; never a value. */
export const reviewReasonCodes = [
  'LOW_CONFIDENCE',
  'UNGROUNDED',
  'REQUIRED_FIELD_MISSING',
  'TYPE_NEEDS_REVIEW',
  'RULE_FAILED',
  'RULE_INDETERMINATE',
  'DUPLICATE_SUSPECTED',
  'PAGE_UNREADABLE',
  'ROWS_INCOMPLETE',
  'XML_CONTRADICTS_PAGE',
  'XML_UNREADABLE',
  'SUMS_CONTESTED',
  'ACCOUNTS_CONTESTED',
  'ENGINES_DISAGREE',
  'MODEL_UNCONFIRMED',
  'HIDDEN_TEXT',
  'ACTIVE_CONTENT',
  'SEVERAL_DOCUMENTS',
  'AUDIT_SAMPLE',
  'RETURNED',
] as const;
export const reviewReasonSchema = z.object({
  code: z.enum(reviewReasonCodes),
  field: fieldKeySchema.optional(),
  rule: ruleNameSchema.optional(),
  page: z.number().int().positive().optional(),
  /** `SEVERAL_DOCUMENTS`: the pages of each. */
  ranges: z.array(pageRangeSchema).optional(),
});
export type ReviewReason = z.infer<typeof reviewReasonSchema>;

export const verdictNames = ['approve', 'reject', 'returnToExtraction', 'escalate', 'delegate'] as const;
export type VerdictName = (typeof verdictNames)[number];

const accountId = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\w.@+-]+$/, 'is not an account id');
const freeText = wellFormedText.pipe(z.string().min(1).max(2_000));
/** The name of a stored text or set of corrections: see `records.saveDecisionContent`. */
export const contentReferenceSchema = z.string().regex(/^content-[0-9a-f-]{36}$/, 'is not a reference');

/** A value set by a person; `value: null` says that the document does not have it. */
export const correctionSchema = z.object({ field: fieldKeySchema, value: fieldValueSchema.nullable() });
export type Correction = z.infer<typeof correctionSchema>;

/** A hint for the next extraction: what is wrong, where to look. */
export const feedbackSchema = z.object({
  text: freeText.optional(),
  field: fieldKeySchema.optional(),
  page: z.number().int().positive().optional(),
  box: boxSchema.optional(),
});
export type Feedback = z.infer<typeof feedbackSchema>;

const acceptedFindingSchema = z.object({
  rule: ruleNameSchema,
  reason: freeText.optional(),
  reasonRef: contentReferenceSchema.optional(),
});

/**
 * What a person decides, in the one form that the signal `reviewDecision` and the update `decideReview` share.
 * The client sends references (`…Ref`); text and corrections typed by hand may stand inline.
 */
export const reviewDecisionSchema = z
  .object({
    decisionId: z
      .string()
      .min(1)
      .max(100)
      .regex(/^[\w.:-]+$/, 'is not an id')
      .optional(),
    verdict: z.enum(verdictNames),
    reviewer: accountId,
    reason: freeText.optional(),
    reasonRef: contentReferenceSchema.optional(),
    corrections: z.array(correctionSchema).max(50).optional(),
    correctionsRef: contentReferenceSchema.optional(),
    accepts: z.array(acceptedFindingSchema).max(20).optional(),
    feedback: feedbackSchema.optional(),
    feedbackRef: contentReferenceSchema.optional(),
    /** `delegate`: the account that shall decide. `escalate`: the group, else the next level of the path. */
    to: accountId.optional(),
    /** The revision that the person saw; a decision on an older one is `stale`. */
    seenRevision: z.number().int().positive().optional(),
  })
  .superRefine((decision, context) => {
    const problem = (path: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if (decision.verdict === 'reject' && !decision.reason && !decision.reasonRef) {
      problem('reason', 'a rejection needs a reason');
    }
    if (decision.verdict === 'returnToExtraction' && !decision.feedback && !decision.feedbackRef) {
      problem('feedback', 'a return to extraction needs feedback');
    }
    if (decision.verdict === 'delegate' && !decision.to)
      problem('to', 'a delegation needs an account in `to`');
    for (const accepted of decision.accepts ?? []) {
      if (!accepted.reason && !accepted.reasonRef)
        problem('accepts', `accepting ${accepted.rule} needs a reason`);
    }
    if (
      decision.verdict !== 'approve' &&
      (decision.accepts || decision.corrections || decision.correctionsRef)
    ) {
      problem('verdict', 'only an approval carries corrections or accepted findings');
    }
  });
export type ReviewDecision = z.infer<typeof reviewDecisionSchema>;

/** Why a decision did not count. */
export const refusedAnswers = [
  'malformed',
  'no-open-review',
  'stale',
  'already-decided',
  'open-findings',
  'rounds-exhausted',
  'not-allowed',
  'withdrawn',
] as const;
export type RefusedAnswer = (typeof refusedAnswers)[number];

/** The answer to a decision: a value, never an error. `rules` names the findings that are still open. */
export const decisionAnswerSchema = z.discriminatedUnion('accepted', [
  z.object({ accepted: z.literal(true), decisionId: z.string() }),
  z.object({
    accepted: z.literal(false),
    decisionId: z.string(),
    why: z.enum(refusedAnswers),
    rules: z.array(ruleNameSchema).optional(),
  }),
]);
export type DecisionAnswer = z.infer<typeof decisionAnswerSchema>;

/** What the operator may do with a parked document, and the answer. */
export const operatorCommands = ['retry', 'restart', 'rejectParked', 'abandon', 'settle'] as const;
export type OperatorCommandName = (typeof operatorCommands)[number];
export const operatorRequestSchema = z.object({
  operator: accountId,
  reason: freeText.optional(),
  reasonRef: contentReferenceSchema.optional(),
  /** `settle`: the key of the effect that was settled by hand. */
  effectKey: z.string().max(300).optional(),
});
export type OperatorRequest = z.infer<typeof operatorRequestSchema>;
export type OperatorAnswer =
  | { accepted: true }
  | { accepted: false; why: 'malformed' | 'not-parked' | 'nothing-to-settle' | 'not-allowed' | 'withdrawn' };
