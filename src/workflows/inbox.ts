import { ActivityFailure, CancellationScope, condition, setHandler, uuid4 } from '@temporalio/workflow';
import {
  type DecisionAnswer,
  type RefusedAnswer,
  type ReviewDecision,
  reviewDecisionSchema,
} from '../domain/review.ts';
import { inBackground } from './background.ts';
import { decideReviewUpdate, reviewDecisionSignal } from './messages.ts';
import { isUndecodable } from './payloadConverter.ts';
import { type DocumentProcess, record } from './process.ts';
import type { QueuedDecision } from './state.ts';
import { refuseMisfits } from './validation.ts';

const rememberedAnswers = 200;

/** One handler behind two doors: it parses, stamps the open task and enqueues. The main loop decides in order. */
export function receiveDecisions(process: DocumentProcess): void {
  setHandler(
    reviewDecisionSignal,
    (raw) => {
      const decision = reviewDecisionSchema.safeParse(raw);
      if (decision.success) enqueue(process, decision.data, 'signal');
      else ignore(process, isUndecodable(raw) ? 'undecodable' : 'malformed');
    },
    { description: 'Decides the open review, for example {"verdict":"approve","reviewer":"rita"}' },
  );
  setHandler(
    decideReviewUpdate,
    async (raw) => {
      const decisionId = enqueue(process, reviewDecisionSchema.parse(raw), 'update');
      return answered(process, decisionId);
    },
    {
      description: 'As the signal reviewDecision, with an answer',
      validator: refuseMisfits(reviewDecisionSchema),
    },
  );
}

/** Takes a decision in; a second delivery of one that is known joins the first. Returns its id. */
function enqueue(process: DocumentProcess, decision: ReviewDecision, door: QueuedDecision['door']): string {
  const { state } = process;
  const decisionId = decision.decisionId ?? uuid4();
  const taskId = state.task?.taskId ?? state.openingTaskId;
  const queued: QueuedDecision = { decision: { ...decision, decisionId }, door, taskId };
  if (isKnown(process, decisionId)) return decisionId;
  if (taskId) state.decisions.push(queued);
  else refuse(process, queued, state.withdrawal ? 'withdrawn' : 'no-open-review');
  return decisionId;
}

function isKnown({ state, answering }: DocumentProcess, decisionId: string): boolean {
  return (
    answering.has(decisionId) ||
    state.answers.some((answer) => answer.decisionId === decisionId) ||
    state.decisions.some((queued) => queued.decision.decisionId === decisionId)
  );
}

async function answered(process: DocumentProcess, decisionId: string): Promise<DecisionAnswer> {
  const find = (): DecisionAnswer | undefined =>
    process.state.answers.find((answer) => answer.decisionId === decisionId);
  // Whoever waits for an answer gets one, also when the workflow is being cancelled.
  await CancellationScope.nonCancellable(() => condition(() => find() !== undefined));
  return find() ?? { accepted: false, decisionId, why: 'withdrawn' };
}

/** Keeps the answer for a second delivery, also one that comes in a later run. */
export function answerDecision({ state }: DocumentProcess, answer: DecisionAnswer): void {
  state.answers = [...state.answers, answer].slice(-rememberedAnswers);
}

/** Answers a decision that cannot count, and audits it, beside the main path. */
function refuse(process: DocumentProcess, queued: QueuedDecision, why: RefusedAnswer): void {
  const { answering } = process;
  const { decisionId } = queued.decision;
  answering.add(decisionId);
  inBackground(process, async () => {
    const answer = await recordRefusal(process, queued, why).catch((error: unknown): DecisionAnswer => {
      // Whoever waits gets the answer, also where it could not be recorded.
      if (!(error instanceof ActivityFailure)) throw error;
      return { accepted: false, decisionId, why };
    });
    answerDecision(process, answer);
    answering.delete(decisionId);
  });
}

/** A decision that was answered before keeps its first answer. */
async function recordRefusal(
  { state, input, activities }: DocumentProcess,
  queued: QueuedDecision,
  refuse: RefusedAnswer,
): Promise<DecisionAnswer> {
  const recorded = await activities.recordDecision({
    documentId: input.documentId,
    instance: state.instances.review ?? 1,
    policyHash: input.policyHash,
    moves: { onStart: [], onDone: [] },
    ...queued,
    revision: state.revision ?? 1,
    refuse,
    change: null,
    changeSeq: 0,
  });
  return recorded.answer;
}

/** No task is open from now on: it was decided, or the document is leaving. Decisions that still wait hear why. */
export function leaveTask(process: DocumentProcess, why: RefusedAnswer): void {
  const { state } = process;
  state.task = null;
  state.openingTaskId = null;
  const waiting = state.decisions;
  state.decisions = [];
  for (const queued of waiting) refuse(process, queued, why);
}

function ignore(process: DocumentProcess, why: string): void {
  inBackground(process, () =>
    record(process, { facts: [{ type: 'message.ignored', data: { message: 'reviewDecision', why } }] }),
  );
}
