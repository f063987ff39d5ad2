import { z } from 'zod';
import { documentTypeSchema, refusalCodeSchema } from './document.ts';
import { fieldKeySchema } from './fields.ts';
import { findingSchema, ruleNameSchema } from './findings.ts';
import { actorSchema, moveSchema } from './lifecycle.ts';
import { operatorCommands, refusedAnswers, reviewReasonSchema, verdictNames } from './review.ts';
import { stepNames } from './steps.ts';

/**
 * A keyed commitment to a personal value: HMAC-SHA-256 under the document's data key, hexadecimal. It proves later what
 * the value was, and says nothing once the key is gone.
 */
export const commitmentSchema = z.object({ field: z.string(), hmac: z.string().regex(/^[0-9a-f]{64}$/) });

const step = z.enum(stepNames);
const instance = z.number().int().positive();
const revision = z.number().int().positive();
const hash = z.string();
const fact = <Type extends string, Shape extends z.ZodRawShape>(type: Type, data: Shape) =>
  z.object({ type: z.literal(type), data: z.object(data) });

/** Everything that can stand in the audit. Data holds ids, codes, hashes and commitments, never values. */
export const auditFactSchema = z.discriminatedUnion('type', [
  fact('document.submitted', { submissionId: z.string(), channel: z.string(), submitter: z.string() }),
  fact('document.registered', {
    fileSha256: hash,
    mediaType: z.string(),
    size: z.number(),
    policyHash: hash,
  }),
  fact('document.moved', { move: moveSchema }),
  fact('document.read', { readingSha256: hash, pages: z.number(), readBy: z.string() }),
  fact('document.refused', { code: refusalCodeSchema }),
  fact('fields.extracted', {
    revision,
    extractionSha256: hash,
    engine: z.string(),
    documentType: documentTypeSchema,
    commitments: z.array(commitmentSchema),
  }),
  fact('document.screened', { revision, phase: z.enum(['first', 'gate']), findings: z.array(findingSchema) }),
  fact('review.opened', {
    taskId: z.string(),
    revision,
    group: z.string(),
    reasons: z.array(reviewReasonSchema),
  }),
  fact('review.reminded', { taskId: z.string(), group: z.string() }),
  fact('review.escalated', { taskId: z.string(), group: z.string(), level: z.number() }),
  fact('review.delegated', { taskId: z.string(), to: z.string() }),
  fact('review.exhausted', { taskId: z.string(), outcome: z.enum(['managerQueue', 'reject']) }),
  fact('review.closed', { taskId: z.string(), outcome: z.string() }),
  fact('decision.received', {
    taskId: z.string().nullable(),
    decisionId: z.string(),
    verdict: z.enum(verdictNames),
    door: z.enum(['signal', 'update']),
    verified: z.boolean(),
    accepted: z.boolean(),
    why: z.enum(refusedAnswers).optional(),
    corrected: z.array(fieldKeySchema),
    acceptedRules: z.array(ruleNameSchema),
    commitments: z.array(commitmentSchema),
  }),
  fact('message.ignored', { message: z.string(), why: z.string() }),
  fact('identity.reserved', { commitment: z.string() }),
  fact('identity.conflict', { holder: z.string() }),
  fact('identity.released', {}),
  fact('document.rejected', {
    by: z.enum(['rule', 'person', 'timer', 'refusal', 'operator']),
    code: z.string(),
  }),
  fact('document.archived', { manifestSha256: hash, objects: z.number() }),
  fact('archive.withdrawn', { manifestSha256: hash.nullable() }),
  fact('decision.delivered', { decision: z.enum(['approved', 'rejected']), payloadSha256: hash }),
  fact('reversal.sent', { payloadSha256: hash.nullable() }),
  fact('registration.withdrawn', {}),
  fact('document.parked', { step: z.string(), failureType: z.string(), code: z.string() }),
  fact('operator.commanded', {
    command: z.enum(operatorCommands),
    accepted: z.boolean(),
    why: z.string().optional(),
  }),
  fact('effect.settled', { effectKey: z.string() }),
  fact('effect.undone', { effectKey: z.string(), step, instance }),
  fact('cancellation.requested', {}),
  fact('sla.missed', { scope: z.union([step, z.literal('document')]), instance }),
  fact('document.closed', { status: z.enum(['approved', 'rejected', 'withdrawn']) }),
]);
export type AuditFact = z.infer<typeof auditFactSchema>;
export type AuditFactType = AuditFact['type'];

/** A fact with who did it, as handed to the records to be chained. `at` is stamped by the database when missing. */
export interface AuditEntry {
  readonly fact: AuditFact;
  readonly actor: z.infer<typeof actorSchema>;
  readonly at?: string;
}

/**
 * An audit event as stored: a CloudEvents 1.0 envelope, hash-chained per document. `sequence` counts from 1;
 * `previousHash` is the `hash` of the event before, 64 zeros for the first; `hash` is SHA-256 over the RFC 8785
 * canonical form of the event without `hash`.
 */
export const auditEventSchema = z.object({
  specversion: z.literal('1.0'),
  id: z.string(),
  source: z.string(),
  type: z.string(),
  subject: z.string(),
  time: z.iso.datetime(),
  datacontenttype: z.literal('application/json'),
  sequence: z.number().int().positive(),
  actor: actorSchema,
  data: z.record(z.string(), z.unknown()),
  previousHash: hash,
  hash,
});
export type AuditEvent = z.infer<typeof auditEventSchema>;
