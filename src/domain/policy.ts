import { z } from 'zod';
import { documentClasses } from './classes/index.ts';
import { documentTypes, type DocumentType } from './document.ts';
import { durationSchema } from './durations.ts';
import { defaultRequiredFields, fieldKeySchema, type FieldKey } from './fields.ts';
import { ruleNames, severities } from './findings.ts';
import { stepNames } from './steps.ts';

const group = z
  .string()
  .min(1)
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/, 'is not a group name (a-z, 0-9, -)');
const share = z.number().min(0).max(1);

/** How one kind of step is tried again. `giveUpAfter: null` means never. */
const retryProfileSchema = z
  .strictObject({
    startToClose: durationSchema,
    heartbeatTimeout: durationSchema.optional(),
    firstBackoff: durationSchema,
    maxBackoff: durationSchema,
    giveUpAfter: durationSchema.nullable(),
    /** Failures of the engine itself after which the step is final; counted in `step_runs`. */
    maxEngineFailures: z.number().int().positive().optional(),
    /** Starts after which the step is final, however each ended: a file that kills its worker. */
    maxStarts: z.number().int().positive().optional(),
  })
  .transform((profile) => ({
    startToCloseMs: profile.startToClose,
    heartbeatTimeoutMs: profile.heartbeatTimeout,
    firstBackoffMs: profile.firstBackoff,
    maxBackoffMs: profile.maxBackoff,
    giveUpAfterMs: profile.giveUpAfter,
    maxEngineFailures: profile.maxEngineFailures,
    maxStarts: profile.maxStarts,
  }));

const reviewSchema = z
  .strictObject({
    group,
    sla: durationSchema,
    remindAt: z.array(share).max(5),
    escalationPath: z.array(z.strictObject({ group, sla: durationSchema })).max(10),
    timeout: durationSchema,
    onExhausted: z.enum(['managerQueue', 'reject']),
    managerGroup: group,
    managerReminderEvery: durationSchema,
    /** Only `always` is known yet: every hour counts. */
    calendar: z.literal('always'),
    maxReturns: z.number().int().min(0).max(20),
  })
  .refine(
    (review) => review.remindAt.every((at, index) => index === 0 || at > (review.remindAt[index - 1] ?? 0)),
    {
      path: ['remindAt'],
      message: 'must rise',
    },
  )
  .transform(({ sla, timeout, managerReminderEvery, escalationPath, ...rest }) => ({
    ...rest,
    slaMs: sla,
    timeoutMs: timeout,
    managerReminderEveryMs: managerReminderEvery,
    escalationPath: escalationPath.map((level) => ({ group: level.group, slaMs: level.sla })),
  }));

/** A document could never have a required field that its class does not know: it would wait for a person for ever. */
function refuseForeignFields(
  required: Partial<Record<DocumentType, FieldKey[]>>,
  context: z.RefinementCtx,
): void {
  for (const { name, fields } of documentClasses) {
    for (const [at, field] of (required[name] ?? []).entries()) {
      if (fields.includes(field)) continue;
      context.addIssue({ code: 'custom', path: [name, at], message: `${field} is no field of ${name}` });
    }
  }
}

const policyFileSchema = z.strictObject({
  name: z.string().min(1).max(60),
  intake: z.strictObject({
    maxBytes: z.number().int().positive(),
    maxPages: z.number().int().positive(),
    maxPagePixels: z.number().int().positive(),
  }),
  confidence: z.strictObject({
    threshold: share,
    byField: z.partialRecord(fieldKeySchema, share),
  }),
  requiredFields: z
    .partialRecord(z.enum(documentTypes), z.array(fieldKeySchema))
    .superRefine(refuseForeignFields)
    .transform((given) => ({ ...defaultRequiredFields, ...given })),
  alwaysReview: z.array(z.enum(documentTypes)),
  rules: z.record(z.enum(ruleNames), z.strictObject({ severity: z.enum(severities) })),
  review: reviewSchema,
  documentSla: durationSchema,
  stepSlas: z.record(z.enum(stepNames), durationSchema),
  retries: z.strictObject({
    quick: retryProfileSchema,
    reading: retryProfileSchema,
    llm: retryProfileSchema,
    delivery: retryProfileSchema,
    undo: retryProfileSchema,
    recordMoves: retryProfileSchema,
  }),
  /** Continue as new while waiting, once a run has so many events. */
  maxEventsPerRun: z.number().int().min(20),
  idempotencyKept: durationSchema,
});

/** Parses the policy file; the result holds every duration in milliseconds, under a name that ends in `Ms`. */
export const policySchema = policyFileSchema.transform(
  ({ documentSla, stepSlas, idempotencyKept, ...rest }) => ({
    ...rest,
    documentSlaMs: documentSla,
    stepSlasMs: stepSlas,
    idempotencyKeptMs: idempotencyKept,
  }),
);
export type Policy = z.infer<typeof policySchema>;
export type PolicyText = z.input<typeof policySchema>;
export type RetryProfile = Policy['retries']['quick'];

/** The part of the policy that the process needs: it travels in the workflow's input, so that a replay sees the same. */
export type ProcessPolicy = Pick<
  Policy,
  'review' | 'documentSlaMs' | 'stepSlasMs' | 'retries' | 'maxEventsPerRun'
>;

export function processPolicyOf(policy: Policy): ProcessPolicy {
  const { review, documentSlaMs, stepSlasMs, retries, maxEventsPerRun } = policy;
  return { review, documentSlaMs, stepSlasMs, retries, maxEventsPerRun };
}
