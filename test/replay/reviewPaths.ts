import { progressQuery, reviewTaskQuery } from '../../src/workflows/messages.ts';
import { eventually, inState, submitDocument } from '../support/documents.ts';
import { decide, signalDecision } from '../support/people.ts';
import { signalRaw, unreadablePayloads } from '../support/rawMessages.ts';
import { ended, inReview, type Path, unsure, withReview } from './path.ts';

const wrongTotals = { fields: { totalAmount: '120.00' } };
const brokenIban = { kind: 'text', text: 'DE00 0000 0000 0000 0000 00' } as const;
const soon = { sla: '1s', remindAt: [0.5], escalationPath: [{ group: 'team-leads', sla: '1s' }] };

/** What people, and the deadlines that run when they do nothing, make of a review. */
export const reviewPaths = {
  'approved by signal': async (world) => {
    const document = await inReview(world);
    await signalDecision(document, { verdict: 'approve' });
    return ended(world, document);
  },
  'approved by update, with a correction': async (world) => {
    const document = await inReview(world);
    const value = { kind: 'text', text: 'Corrected Supplies Ltd' } as const;
    await decide(document, { verdict: 'approve', corrections: [{ field: 'supplierName', value }] });
    return ended(world, document);
  },
  'rejected by a person': async (world) => {
    const document = await inReview(world);
    await signalDecision(document, { verdict: 'reject', reason: 'not ours' });
    return ended(world, document);
  },
  'returned to extraction, then approved': async (world) => {
    const document = await inReview(world);
    await decide(document, { verdict: 'returnToExtraction', feedback: { text: 'look again' } });
    await eventually(() => decideAgain(document));
    return ended(world, document);
  },
  'escalated by a person, delegated, then approved': async (world) => {
    const document = await inReview(world);
    await decide(document, { verdict: 'escalate' });
    await decide(document, { verdict: 'delegate', to: 'dana' });
    await signalDecision(document, { verdict: 'approve', reviewer: 'dana' });
    return ended(world, document);
  },
  'a finding accepted with a reason': async (world) => {
    const document = await submitDocument(world, { script: wrongTotals });
    await inState(world, document.documentId, 'HUMAN_REVIEW');
    await decide(document, { verdict: 'approve' });
    await decide(document, { verdict: 'approve', accepts: [{ rule: 'arithmetic', reason: 'rounding' }] });
    return ended(world, document);
  },
  'a correction that the gate sends back to review': async (world) => {
    const document = await inReview(world);
    await decide(document, { verdict: 'approve', corrections: [{ field: 'iban', value: brokenIban }] });
    await eventually(async () => {
      const task = await document.query(reviewTaskQuery);
      if (!task?.reasons.some(({ rule }) => rule === 'iban')) throw new Error('not back in review yet');
    });
    await decide(document, { verdict: 'reject', reason: 'the IBAN is wrong' });
    return ended(world, document);
  },
  'reminder, escalation, the managers, then approved': async (world) => {
    const document = await inReview(world, withReview({ ...soon, timeout: '1h' }));
    await eventually(async () => {
      const task = await document.query(reviewTaskQuery);
      if (!task?.breached) throw new Error('not with the managers yet');
    });
    await signalDecision(document, { verdict: 'approve', reviewer: 'manager' });
    return ended(world, document);
  },
  'rejected by the timer': async (world) => {
    const policy = withReview({ ...soon, escalationPath: [], onExhausted: 'reject' });
    return ended(world, await submitDocument(world, { script: unsure, policy }));
  },
  'an undecodable signal, then approved': async (world) => {
    const document = await inReview(world);
    const payload = await unreadablePayloads['invalid JSON']();
    await signalRaw(world, { documentId: document.documentId, payload });
    await signalDecision(document, { verdict: 'approve' });
    return ended(world, document);
  },
  'a decision before any review': async (world) => {
    const document = await submitDocument(world, { script: { readMs: 1_500 } });
    await inState(world, document.documentId, 'OCR_PROCESSING');
    await decide(document, { verdict: 'approve' });
    return ended(world, document);
  },
  'continued as new in a review, then approved': async (world) => {
    const document = await inReview(world, { maxEventsPerRun: 20 });
    await eventually(async () => {
      const latest = world.client.workflow.getHandle(document.documentId);
      const { runId } = await latest.describe();
      if (runId === document.firstExecutionRunId) throw new Error('still the first run');
      await latest.query(progressQuery);
    });
    await signalDecision(Object.assign(document, world.client.workflow.getHandle(document.documentId)), {
      verdict: 'approve',
    });
    return ended(world, document);
  },
} as const satisfies Record<string, Path>;

/** The second round's task is open a moment after the return was answered; until then an approval does not count. */
async function decideAgain(document: Parameters<typeof decide>[0]): Promise<void> {
  const answer = await decide(document, { verdict: 'approve' });
  if (!answer.accepted) throw new Error(answer.why);
}
