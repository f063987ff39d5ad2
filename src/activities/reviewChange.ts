import type { DocumentTransaction } from '../adapters/records/records.ts';
import type { AuditFact } from '../domain/auditEvents.ts';
import type { Actor } from '../domain/lifecycle.ts';
import type { NotificationKind, ReviewChange, ReviewDeadlines } from './contract.ts';
import { deadlinesFrom, slaOf } from './reviewDeadlines.ts';

interface Change {
  readonly taskId: string;
  readonly change: ReviewChange;
  readonly changeSeq: number;
  readonly nowMs: number;
  readonly actor: Actor;
}

/**
 * Changes an open task with its audit and its notifications. A repeat changes nothing and gives the deadlines that the
 * first gave. Null when the deadlines stay.
 */
export async function changeTask(tx: DocumentTransaction, request: Change): Promise<ReviewDeadlines | null> {
  const { taskId, change, changeSeq, nowMs, actor } = request;
  const sla = slaOf(change);
  const deadlines = sla && deadlinesFrom(nowMs, sla);
  const before = (await tx.details()).task;
  const { repeated } = await tx.changeTask({ taskId, change, changeSeq, deadlines });
  // The row holds when the SLA of the first ends; where it began follows from its length.
  if (repeated) return sla && before ? deadlinesFrom(Date.parse(before.slaAt) - sla.slaMs, sla) : deadlines;
  const group = before?.group ?? '';
  const dedupeKey = `change:${taskId}:${changeSeq}`;
  await tx.appendAudit([{ fact: factOf({ taskId, change, group }), actor }], { dedupeKey });
  for (const [index, message] of messagesOf({ change, group }).entries()) {
    await tx.putOutbox({ dedupeKey: `${dedupeKey}:${index}`, taskId, ...message });
  }
  return deadlines;
}

function factOf({
  taskId,
  change,
  group,
}: {
  taskId: string;
  change: ReviewChange;
  group: string;
}): AuditFact {
  switch (change.kind) {
    case 'remind':
      return { type: 'review.reminded', data: { taskId, group } };
    case 'escalate':
      return { type: 'review.escalated', data: { taskId, group: change.group, level: change.level } };
    case 'delegate':
      return { type: 'review.delegated', data: { taskId, to: change.to } };
    case 'managerQueue':
      return { type: 'review.exhausted', data: { taskId, outcome: 'managerQueue' } };
    case 'rejectExhausted':
      return { type: 'review.exhausted', data: { taskId, outcome: 'reject' } };
  }
}

/** Who is told: those who had the task, and those who have it now. */
function messagesOf({
  change,
  group,
}: {
  change: ReviewChange;
  group: string;
}): { kind: NotificationKind; group: string }[] {
  const everybody = (kind: NotificationKind, next: string): { kind: NotificationKind; group: string }[] =>
    [...new Set([group, next])].filter((told) => told !== '').map((told) => ({ kind, group: told }));
  switch (change.kind) {
    case 'remind':
      return everybody('review-reminder', group);
    case 'escalate':
      return everybody('review-escalated', change.group);
    case 'delegate':
      return everybody('review-delegated', group);
    case 'managerQueue':
      return everybody('review-breached', change.group);
    case 'rejectExhausted':
      return everybody('review-breached', group);
  }
}
