import { condition } from '@temporalio/workflow';
import { reviewTaskIdOf } from '../domain/ids.ts';
import { continueIfReady, readyToContinue } from './continuation.ts';
import { describeNext, nextDeadline, type NextDeadline } from './deadlines.ts';
import { decideNext } from './decisions.ts';
import type { ReviewTaskView } from './messages.ts';
import { beginStep, type DocumentProcess, record, runStep } from './process.ts';
import { actOnDeadline } from './reviewChanges.ts';
import { registerUndo } from './saga.ts';
import type { OpenTask, Stage } from './state.ts';
import { publish } from './visibility.ts';

/** The human step: waits for a decision, and acts on each deadline that passes without one. */
export async function reviewTask(process: DocumentProcess): Promise<Stage> {
  const { state } = process;
  const task = state.task ?? (await openTask(process));
  // Moves of an operator who brought the document back here: no step would take them along while it waits.
  if (state.unrecorded.length > 0) await record(process);

  for (;;) {
    const decided = await decideNext(process, task);
    if (decided) return decided;
    if (state.decisions.length > 0) continue;

    await continueIfReady(process);
    const next = nextDeadline(task, process.input.policy.review, state.firstTaskAtMs ?? 0);
    if (await somebodyCame(process, next)) continue;
    const ended = await actOnDeadline(process, task, next);
    if (ended) return ended;
  }
}

/** One timer at the nearest deadline. False when it passed and nobody came. */
async function somebodyCame(process: DocumentProcess, next: NextDeadline): Promise<boolean> {
  const waitMs = next.atMs - Date.now();
  if (waitMs <= 0) return false;
  const summary = `Review deadline: ${next.act}`;
  return condition(() => process.state.decisions.length > 0 || readyToContinue(process), waitMs, { summary });
}

async function openTask(process: DocumentProcess): Promise<OpenTask> {
  const { state, input, activities } = process;
  const { review } = input.policy;
  const instance = beginStep(process, 'review');
  const taskId = reviewTaskIdOf({ documentId: input.documentId, instance });
  const revision = state.revision ?? 1;
  registerUndo(process, { step: 'review', instance });
  state.openingTaskId = taskId;
  const { group, slaMs, remindAt } = review;
  const onDone = [{ to: 'HUMAN_REVIEW', actor: { kind: 'machine' }, reasonCode: 'review-needed' }] as const;
  const deadlines = await runStep(process, { instance, onDone }, (step) =>
    activities.openReviewTask({ ...step, taskId, revision, group, reasons: state.reasons, slaMs, remindAt }),
  );
  const task: OpenTask = {
    taskId,
    revision,
    group,
    assignee: null,
    level: 0,
    breached: false,
    deadlines,
    remindersSent: 0,
    changeSeq: 0,
  };
  state.task = task;
  state.openingTaskId = null;
  state.firstTaskAtMs ??= Date.now();
  publish(process);
  return task;
}

/** The open task as people see it, or null. */
export function viewTask({ state, input }: DocumentProcess): ReviewTaskView | null {
  const { task } = state;
  if (!task) return null;
  const { review } = input.policy;
  const next = nextDeadline(task, review, state.firstTaskAtMs ?? 0);
  const { taskId, revision, group, assignee, level, breached } = task;
  return {
    taskId,
    revision,
    group,
    assignee,
    level,
    breached,
    slaAtMs: task.deadlines.slaAtMs,
    nextEscalation: describeNext(next, review, task),
    reasons: state.reasons,
    findings: state.findings,
    returnsLeft: review.maxReturns - state.returns,
  };
}
