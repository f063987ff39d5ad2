import type { ReviewChange, ReviewDeadlines } from '../activities/contract.ts';
import { levelAfter, type NextDeadline } from './deadlines.ts';
import { type DocumentProcess, type MoveWish, runStep } from './process.ts';
import { leaveTask } from './inbox.ts';
import type { OpenTask, Stage } from './state.ts';
import { describe, publish } from './visibility.ts';

/** Acts on a deadline that has passed. Returns the stage it leads to, or null when the task stays open. */
export async function actOnDeadline(
  process: DocumentProcess,
  task: OpenTask,
  { act }: NextDeadline,
): Promise<Stage | null> {
  const { review } = process.input.policy;
  switch (act) {
    case 'remind':
    case 'remindManager':
      await changeTask(process, task, { kind: 'remind' });
      return null;
    case 'escalate': {
      const next = levelAfter(task, review);
      if (next) await changeTask(process, task, { kind: 'escalate', ...next, remindAt: review.remindAt });
      return null;
    }
    case 'exhaust':
      return review.onExhausted === 'reject' ? rejectByTimer(process, task) : handToManager(process, task);
  }
}

async function handToManager(process: DocumentProcess, task: OpenTask): Promise<null> {
  const { managerGroup, managerReminderEveryMs } = process.input.policy.review;
  await changeTask(process, task, {
    kind: 'managerQueue',
    group: managerGroup,
    remindEveryMs: managerReminderEveryMs,
  });
  return null;
}

/** Only where the policy says so: nothing else is ever rejected by silence. */
async function rejectByTimer(process: DocumentProcess, task: OpenTask): Promise<Stage> {
  const { state } = process;
  const moves: MoveWish[] = [{ to: 'REJECTED', actor: { kind: 'timer' }, reasonCode: 'deadlines-exhausted' }];
  await changeTask(process, task, { kind: 'rejectExhausted' }, moves);
  state.rejection = { by: 'timer', code: 'DEADLINES_EXHAUSTED' };
  leaveTask(process, 'already-decided');
  publish(process);
  return 'reject';
}

async function changeTask(
  process: DocumentProcess,
  task: OpenTask,
  change: ReviewChange,
  onDone: readonly MoveWish[] = [],
): Promise<void> {
  const { state, activities } = process;
  const changed = await runStep(process, { instance: state.instances.review ?? 1, onDone }, (step) =>
    activities.changeReviewTask({ ...step, taskId: task.taskId, change, changeSeq: task.changeSeq + 1 }),
  );
  applyChange(process, task, { change, deadlines: changed.deadlines });
}

/** Carries a recorded change over to the task that the workflow holds. */
export function applyChange(
  process: DocumentProcess,
  task: OpenTask,
  { change, deadlines }: { change: ReviewChange; deadlines: ReviewDeadlines | null },
): void {
  task.changeSeq += 1;
  if (deadlines) {
    task.deadlines = deadlines;
    task.remindersSent = 0;
  }
  switch (change.kind) {
    case 'remind':
      noteReminder(process, task);
      return;
    case 'escalate':
      task.level = change.level;
      task.group = change.group;
      task.assignee = null;
      break;
    case 'delegate':
      task.assignee = change.to;
      break;
    case 'managerQueue':
      task.breached = true;
      task.group = change.group;
      task.assignee = null;
      break;
    case 'rejectExhausted':
      return;
  }
  publish(process);
}

function noteReminder(process: DocumentProcess, task: OpenTask): void {
  task.remindersSent += 1;
  if (task.breached) {
    const everyMs = process.input.policy.review.managerReminderEveryMs;
    task.deadlines = { slaAtMs: task.deadlines.slaAtMs + everyMs, remindAtMs: [] };
  }
  describe(process);
}
