import type { ProcessPolicy } from '../domain/policy.ts';
import type { OpenTask } from './state.ts';

type ReviewPolicy = ProcessPolicy['review'];

/** What happens at a deadline of a task. */
export type DeadlineAct = 'remind' | 'escalate' | 'exhaust' | 'remindManager';

export interface NextDeadline {
  readonly atMs: number;
  readonly act: DeadlineAct;
}

/**
 * The nearest deadline of a task. The end of the path or the timeout since the document's first task, whichever comes
 * first, exhausts it once; from then on the manager is reminded.
 */
export function nextDeadline(task: OpenTask, review: ReviewPolicy, firstTaskAtMs: number): NextDeadline {
  if (task.breached) return { atMs: task.deadlines.slaAtMs, act: 'remindManager' };
  const atEnd = task.level >= review.escalationPath.length;
  const candidates: NextDeadline[] = [
    { atMs: task.deadlines.slaAtMs, act: atEnd ? 'exhaust' : 'escalate' },
    { atMs: firstTaskAtMs + review.timeoutMs, act: 'exhaust' },
  ];
  const reminder = task.deadlines.remindAtMs[task.remindersSent];
  if (reminder !== undefined) candidates.push({ atMs: reminder, act: 'remind' });
  return candidates.reduce((nearest, candidate) => (candidate.atMs < nearest.atMs ? candidate : nearest));
}

/** The level that an escalation from this one reaches, or undefined at the end of the path. */
export function levelAfter(
  task: OpenTask,
  review: ReviewPolicy,
): { level: number; group: string; slaMs: number } | undefined {
  const next = review.escalationPath[task.level];
  return next && { level: task.level + 1, ...next };
}

/** What comes next for the task, in words for the Web UI. */
export function describeNext({ atMs, act }: NextDeadline, review: ReviewPolicy, task: OpenTask): string {
  const at = new Date(atMs).toISOString();
  switch (act) {
    case 'remind':
      return `reminder to ${task.group} at ${at}`;
    case 'escalate':
      return `escalation to ${levelAfter(task, review)?.group ?? review.managerGroup} at ${at}`;
    case 'exhaust':
      return review.onExhausted === 'reject'
        ? `rejection by the deadline at ${at}`
        : `${review.managerGroup} take over at ${at}`;
    case 'remindManager':
      return `next reminder to ${review.managerGroup} at ${at}`;
  }
}
