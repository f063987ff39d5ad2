import type { ReviewChange } from '../activities/contract.ts';
import type { ProcessPolicy } from '../domain/policy.ts';
import type { RefusedAnswer } from '../domain/review.ts';
import { levelAfter } from './deadlines.ts';
import { answerDecision, leaveTask } from './inbox.ts';
import { type DocumentProcess, machine, type MoveWish, runStep } from './process.ts';
import { applyChange } from './reviewChanges.ts';
import type { OpenTask, QueuedDecision, Stage } from './state.ts';
import { publish } from './visibility.ts';

/** Decides the first decision of the queue. Returns the stage it leads to, or null when the task stays open. */
export async function decideNext(process: DocumentProcess, task: OpenTask): Promise<Stage | null> {
  const { state, activities } = process;
  const [queued] = state.decisions;
  if (!queued) return null;
  const refuse = refusalOf(process, task, queued);
  const change = refuse ? null : changeOf(process, task, queued);
  const onDone = refuse ? [] : movesOf(queued);
  const recorded = await runStep(
    process,
    { instance: state.instances.review ?? 1, onDone },
    (step) =>
      activities.recordDecision({
        ...step,
        ...queued,
        revision: task.revision,
        refuse,
        change,
        changeSeq: task.changeSeq + 1,
      }),
    (result) => result.answer.accepted,
  );
  // Only now: a step that gave up finds its decision still waiting.
  state.decisions.shift();
  answerDecision(process, recorded.answer);
  if (!recorded.answer.accepted) return null;
  if (change) {
    applyChange(process, task, { change, deadlines: recorded.deadlines });
    return null;
  }
  state.revision = recorded.revision;
  return leaveReview(process, queued);
}

/** What the workflow itself knows to be in the way. The rules are looked at by the activity. */
function refusalOf(
  { state, input }: DocumentProcess,
  task: OpenTask,
  { decision, taskId }: QueuedDecision,
): RefusedAnswer | null {
  if (taskId !== task.taskId) return 'stale';
  if (decision.seenRevision !== undefined && decision.seenRevision !== task.revision) return 'stale';
  if (decision.verdict === 'returnToExtraction' && state.returns >= input.policy.review.maxReturns) {
    return 'rounds-exhausted';
  }
  if (decision.verdict === 'escalate') {
    const nowhere = decision.to === undefined && levelAfter(task, input.policy.review) === undefined;
    if (task.breached || nowhere || !isKnownGroup(decision.to, input.policy.review)) return 'not-allowed';
  }
  return null;
}

/** Only a group of the policy: a name with a slip would be a queue that nobody watches, and a person's name no label. */
function isKnownGroup(to: string | undefined, review: ProcessPolicy['review']): boolean {
  const groups = [review.group, review.managerGroup, ...review.escalationPath.map(({ group }) => group)];
  return to === undefined || groups.includes(to);
}

function changeOf(
  { input }: DocumentProcess,
  task: OpenTask,
  { decision }: QueuedDecision,
): ReviewChange | null {
  const { review } = input.policy;
  if (decision.verdict === 'delegate' && decision.to !== undefined)
    return { kind: 'delegate', to: decision.to };
  if (decision.verdict !== 'escalate') return null;
  const next = levelAfter(task, review);
  return {
    kind: 'escalate',
    level: next?.level ?? task.level,
    group: decision.to ?? next?.group ?? review.managerGroup,
    slaMs: next?.slaMs ?? review.slaMs,
    remindAt: review.remindAt,
  };
}

function movesOf({ decision }: QueuedDecision): MoveWish[] {
  const actor = { kind: 'person', id: decision.reviewer } as const;
  switch (decision.verdict) {
    case 'approve':
      return [{ to: 'COMPLIANCE_CHECK', actor, reasonCode: 'approved-by-person' }];
    case 'reject':
      return [{ to: 'REJECTED', actor, reasonCode: 'rejected-by-person' }];
    case 'returnToExtraction':
      return [
        { to: 'REJECTED', actor, reasonCode: 'returned-by-person' },
        { to: 'EXTRACTION_PROCESSING', actor: machine, reasonCode: 'returned-with-feedback' },
      ];
    case 'escalate':
    case 'delegate':
      return [];
  }
}

function leaveReview(process: DocumentProcess, { decision }: QueuedDecision): Stage {
  const { state } = process;
  leaveTask(process, 'already-decided');
  publish(process);
  if (decision.verdict === 'approve') return 'gate';
  if (decision.verdict === 'reject') {
    state.rejection = { by: 'person', code: 'REJECTED_BY_PERSON' };
    return 'reject';
  }
  state.returns += 1;
  state.feedbackOf = decision.decisionId;
  return 'extract';
}
