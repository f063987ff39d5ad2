import { z } from 'zod';
import type { DocumentTransaction } from '../adapters/records/records.ts';
import type { Actor } from '../domain/lifecycle.ts';
import { reviewTaskIdOf } from '../domain/ids.ts';
import { machine } from './actors.ts';
import type {
  ChangeReviewInput,
  DocumentActivities,
  OpenReviewInput,
  ReviewChanged,
  ReviewDeadlines,
  UndoInput,
} from './contract.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { runDatabaseEffect, undoEffect } from './effect.ts';
import { changeTask } from './reviewChange.ts';
import { deadlinesFrom } from './reviewDeadlines.ts';

const deadlinesSchema = z.object({ slaAtMs: z.number(), remindAtMs: z.array(z.number()) });
type Dependencies = Pick<ActivityDependencies, 'records' | 'clock'>;

/** The task of a person: opened, changed when its deadlines pass, closed once. */
export function createReviewTaskActivities(
  deps: Dependencies,
): Pick<DocumentActivities, 'openReviewTask' | 'changeReviewTask' | 'closeReviewTask'> {
  return {
    openReviewTask: (input) => openReviewTask(deps, input),
    changeReviewTask: (input) => changeReviewTask(deps, input),
    closeReviewTask: (input) => closeReviewTask(deps, input),
  };
}

function openReviewTask(deps: Dependencies, input: OpenReviewInput): Promise<ReviewDeadlines> {
  const { taskId, instance, revision, group, reasons, slaMs, remindAt } = input;
  return runDatabaseEffect<ReviewDeadlines>(deps, {
    input,
    step: 'review',
    businessArguments: { taskId, revision, group, reasons, slaMs, remindAt },
    parse: (stored) => deadlinesSchema.parse(stored),
    work: async (tx) => {
      const nowMs = deps.clock.nowMs();
      const deadlines = deadlinesFrom(nowMs, { slaMs, remindAt });
      const openedAt = new Date(nowMs).toISOString();
      await tx.openTask({ taskId, instance, revision, group, reasons, deadlines, openedAt });
      const data = { taskId, revision, group, reasons: [...reasons] };
      const entry = { fact: { type: 'review.opened' as const, data }, actor: machine };
      await tx.appendAudit([entry], { dedupeKey: `opened:${taskId}` });
      await tx.putOutbox({ dedupeKey: `opened:${taskId}`, kind: 'review-opened', group, taskId });
      return deadlines;
    },
  });
}

function changeReviewTask(
  { records, clock }: Dependencies,
  input: ChangeReviewInput,
): Promise<ReviewChanged> {
  const { documentId, taskId, instance, change, changeSeq, moves } = input;
  const actor: Actor = { kind: 'timer' };
  return records.transaction(documentId, async (tx) => {
    await tx.recordMoves(moves.onStart);
    const deadlines = await changeTask(tx, { taskId, change, changeSeq, nowMs: clock.nowMs(), actor });
    if (change.kind === 'rejectExhausted') {
      await closeTask(tx, { taskId, instance, outcome: 'exhausted', actor });
    }
    await tx.recordMoves(moves.onDone, { stampNow: true });
    return { deadlines };
  });
}

function closeReviewTask(deps: Dependencies, input: UndoInput): Promise<void> {
  const taskId = reviewTaskIdOf(input);
  return undoEffect(deps, {
    input,
    record: async (tx) => {
      await closeTask(tx, { taskId, instance: input.instance, outcome: 'withdrawn', actor: machine });
      return [];
    },
  });
}

/** Closes the task if it is still open, says so to its group, and ends the run of the human step. */
export async function closeTask(
  tx: DocumentTransaction,
  close: { taskId: string; instance: number; outcome: string; actor: Actor },
): Promise<void> {
  const { taskId, instance, outcome, actor } = close;
  const { wasOpen } = await tx.closeTask({ taskId, outcome });
  await tx.endStep({ step: 'review', instance, outcome });
  if (!wasOpen) return;
  const fact = { type: 'review.closed' as const, data: { taskId, outcome } };
  await tx.appendAudit([{ fact, actor }], { dedupeKey: `closed:${taskId}` });
  const group = (await tx.details()).task?.group;
  if (group) await tx.putOutbox({ dedupeKey: `closed:${taskId}`, kind: 'review-closed', group, taskId });
}
