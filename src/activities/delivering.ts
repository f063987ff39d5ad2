import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { DocumentDetails } from '../adapters/records/rows.ts';
import { canonicalText } from '../evidence/canonical.ts';
import { machine } from './actors.ts';
import type { DeliverInput, DocumentActivities, UndoInput } from './contract.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { runOutsideEffect, undoEffect } from './effect.ts';
import { whileHeartbeating } from './heartbeat.ts';

const deliveredSchema = z.object({ decision: z.enum(['approved', 'rejected']), payloadSha256: z.string() });
type Delivered = z.infer<typeof deliveredSchema>;
type Dependencies = Pick<ActivityDependencies, 'records' | 'delivery'>;

/** Hands the decision to whoever waits for it; this closes the document. */
export function createDeliveringActivities(
  deps: Dependencies,
): Pick<DocumentActivities, 'deliverDecision' | 'sendReversal'> {
  return {
    deliverDecision: (input) => deliverDecision(deps, input),
    sendReversal: (input) => sendReversal(deps, input),
  };
}

async function deliverDecision(deps: Dependencies, input: DeliverInput): Promise<void> {
  const { documentId, decision, revision, manifestSha256, instance } = input;
  await runOutsideEffect<Delivered>(deps, {
    input,
    step: 'deliver',
    businessArguments: { decision, revision, manifestSha256 },
    parse: (stored) => deliveredSchema.parse(stored),
    callOut: (key) =>
      whileHeartbeating(async () => {
        const body = decisionBody(input, await detailsOf(deps, documentId));
        await deps.delivery.deliver({ key, documentId, kind: 'decision', body });
        return { decision, payloadSha256: sha256Of(body) };
      }),
    record: async (tx, { payloadSha256 }) => {
      await tx.saveDelivery({ decision, payloadSha256, reversed: false });
      await tx.closeDocument({ status: decision });
      const facts = [
        { type: 'decision.delivered' as const, data: { decision, payloadSha256 } },
        { type: 'document.closed' as const, data: { status: decision } },
      ];
      const entries = facts.map((fact) => ({ fact, actor: machine }));
      await tx.appendAudit(entries, { dedupeKey: `deliver#${instance}` });
    },
  });
}

/** The same document gives the same text, so that a repeat under one key brings nothing new. */
function decisionBody(input: DeliverInput, details: DocumentDetails): string {
  const { documentId, decision, manifestSha256 } = input;
  const { externalReference, submitter, documentType, rejection, revision, extraction } = details;
  const fields = (extraction?.fields ?? []).flatMap((field) =>
    field.status === 'found' ? [{ key: field.key, value: field.value }] : [],
  );
  const reasonCodes = decision === 'rejected' && rejection ? [rejection.code] : [];
  const reference = { externalReference, submitter };
  const values = { revision, documentType, fields };
  return canonicalText({ version: 1, documentId, decision, reasonCodes, reference, values, manifestSha256 });
}

/** A decision whose outcome is unknown is taken back too: the receiver drops a reversal of what never came. */
function sendReversal(deps: Dependencies, input: UndoInput): Promise<void> {
  const { documentId, instance } = input;
  const reverses = `${documentId}:deliver#${instance}`;
  return undoEffect(deps, {
    input,
    callOut: async ({ undoKey }) => {
      const { externalReference, submitter } = await detailsOf(deps, documentId);
      const reference = { externalReference, submitter };
      const body = canonicalText({ version: 1, documentId, reverses, reference });
      await deps.delivery.deliver({ key: undoKey, documentId, kind: 'reversal', body });
    },
    record: async (tx, result) => {
      const delivered = result === null ? null : deliveredSchema.parse(result);
      if (delivered) await tx.saveDelivery({ ...delivered, reversed: true });
      await tx.reopenDocument();
      const data = { payloadSha256: delivered?.payloadSha256 ?? null };
      return [{ type: 'reversal.sent', data }];
    },
  });
}

function detailsOf({ records }: Dependencies, documentId: string): Promise<DocumentDetails> {
  return records.transaction(documentId, (tx) => tx.details());
}

function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
