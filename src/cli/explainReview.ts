import type { ReviewTaskRow } from '../adapters/records/rows.ts';
import { formatDuration } from '../domain/durations.ts';
import { isOpenFinding, type Verdict } from '../domain/findings.ts';
import type { Explanation, ExplanationInput } from './explanation.ts';
import { formatDistance, formatFromNow } from './instants.ts';
import { reasonText } from './reasonTexts.ts';
import { typedId } from './words.ts';

/** A document that waits for a person: who, since when, why, and what the deadlines will do. */
export function reviewOf(input: ExplanationInput): Explanation {
  const { details, nowMs } = input;
  const task = details.task?.state === 'open' ? details.task : null;
  if (!task) {
    return {
      standing: ['It is in human review, but no task is open: the decision is being carried out.'],
      why: [],
      next: ['It leaves the review in a moment.'],
      actions: [],
    };
  }
  const holder = task.assignee ? `${task.assignee} (group ${task.group})` : `the group ${task.group}`;
  const level = task.level === 0 ? '' : ` It was escalated to level ${task.level}.`;
  return {
    standing: [
      `It waits for a decision by ${holder}; the review was opened ${formatDistance(task.openedAt, nowMs)}.${level}`,
    ],
    why: task.reasons.map((reason) => reasonText({ reason, details, policy: input.policy })),
    next: deadlinesOf(input, task),
    actions: decisionsOf(input),
  };
}

function deadlinesOf(input: ExplanationInput, task: ReviewTaskRow): string[] {
  const { policy, nowMs } = input;
  if (task.breached) {
    const every = formatDuration(policy.review.managerReminderEveryMs);
    return [
      `Its deadlines have passed. The group ${task.group} holds it and is reminded every ${every} until somebody decides; it is not rejected by silence.`,
    ];
  }
  const reminder = nextReminder(input, task);
  return [
    ...(reminder === null ? [] : [`The group ${task.group} is reminded ${formatFromNow(reminder, nowMs)}.`]),
    deadlineSentence(input, task),
  ];
}

/** Reminders stand at shares of the level's SLA, which ends at the task's deadline. */
function nextReminder({ policy, nowMs }: ExplanationInput, task: ReviewTaskRow): number | null {
  const levelSlaMs = policy.review.escalationPath[task.level - 1]?.slaMs ?? policy.review.slaMs;
  const endMs = new Date(task.slaAt).getTime();
  const reminders = policy.review.remindAt.map((share) => endMs - levelSlaMs * (1 - share));
  return reminders.find((at) => at > nowMs) ?? null;
}

function deadlineSentence(input: ExplanationInput, task: ReviewTaskRow): string {
  const { policy, nowMs } = input;
  const { review } = policy;
  const slaAtMs = new Date(task.slaAt).getTime();
  const timeoutAtMs = firstReviewMs(input, task) + review.timeoutMs;
  const level = review.escalationPath[task.level];
  if (level && slaAtMs < timeoutAtMs) {
    return `Without a decision it is escalated to the group ${level.group} ${formatFromNow(slaAtMs, nowMs)}; they have ${formatDuration(level.slaMs)} then.`;
  }
  const at = formatFromNow(Math.min(slaAtMs, timeoutAtMs), nowMs);
  if (review.onExhausted === 'reject')
    return `Without a decision it is rejected by the deadline ${at}: the policy says so.`;
  return `Without a decision the group ${review.managerGroup} takes over ${at}. Nothing is rejected by silence.`;
}

/** The timeout counts from the document's first task. */
function firstReviewMs({ moves }: ExplanationInput, task: ReviewTaskRow): number {
  const lastStart = moves.findLastIndex(({ to }) => to === 'UPLOADED');
  const first = moves.slice(lastStart + 1).find(({ to }) => to === 'HUMAN_REVIEW');
  return new Date(first?.at ?? task.openedAt).getTime();
}

function decisionsOf({ details, moves, policy }: ExplanationInput): string[] {
  const id = typedId(details);
  const returned = moves.filter(({ reasonCode }) => reasonCode === 'returned-with-feedback').length;
  const returnsLeft = policy.review.maxReturns - returned;
  return [
    approvalOf(details.verdicts.filter(isOpenFinding), `client decide ${id} approve`),
    `Reject it: client decide ${id} reject --reason "…"`,
    ...(returnsLeft > 0
      ? [
          `Have it extracted again (${returnsLeft} left): client decide ${id} return --text "…" --field totalAmount`,
        ]
      : []),
    `Give it to somebody: client decide ${id} delegate --to ACCOUNT, or to the next level: client decide ${id} escalate`,
  ];
}

/** What an approval takes: what blocks can only be corrected, the rest of the open findings may be accepted too. */
function approvalOf(open: readonly Verdict[], command: string): string {
  const blocking = open.filter(({ severity }) => severity === 'block').map(({ rule }) => rule);
  const acceptable = open.filter(({ severity }) => severity !== 'block').map(({ rule }) => rule);
  const accepts = acceptable.map((rule) => ` --accept ${rule}="…"`).join('');
  if (blocking.length > 0) {
    const rest = acceptable.length === 0 ? '' : ` (${acceptable.join(', ')} may be accepted)`;
    return `Approve it only with other values: the blocking finding of ${blocking.join(', ')} cannot be accepted; correct it (--set field=value), or reject the document${rest}: ${command} --set field=value${accepts}`;
  }
  const how =
    acceptable.length === 0 ? '' : ', correcting (--set field=value) or accepting each open finding';
  return `Approve it${how}: ${command}${accepts}`;
}
