import type { DocumentTransaction } from '../adapters/records/records.ts';
import type { Actor } from '../domain/lifecycle.ts';
import type { Correction, DecisionAnswer, VerdictName } from '../domain/review.ts';
import { canonicalText } from '../evidence/canonical.ts';
import { judge, type Judgement } from './approval.ts';
import type { DecisionRecorded, DocumentActivities, RecordDecisionInput } from './contract.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { changeTask } from './reviewChange.ts';
import { deadlinesFrom, slaOf } from './reviewDeadlines.ts';
import { closeTask } from './reviewTasks.ts';

type Dependencies = Pick<ActivityDependencies, 'records' | 'clock'>;

/** What people decide: answered once, audited always, also when it does not count. */
export function createDecisionActivities(deps: Dependencies): Pick<DocumentActivities, 'recordDecision'> {
  return { recordDecision: (input) => recordDecision(deps, input) };
}

async function recordDecision(deps: Dependencies, input: RecordDecisionInput): Promise<DecisionRecorded> {
  const policy = await deps.records.loadPolicy(input.policyHash);
  const nowMs = deps.clock.nowMs();
  return deps.records.transaction(input.documentId, async (tx) => {
    await tx.recordMoves(input.moves.onStart);
    const first = await tx.findAnswer(input.decision.decisionId);
    if (first) return answerAgain(tx, input, first);
    const judgement = await judge(tx, { input, policy, nowMs });
    const answer = answerOf(input, judgement);
    await tx.saveDecision({ ...input, answer });
    await auditDecision(tx, { input, judgement, answer });
    if (!judgement.accepted) return { answer, revision: input.revision, deadlines: null };
    return takeEffect(tx, { input, judgement, answer, nowMs });
  });
}

/** A second delivery, or a retry after a lost answer: the first answer, and no second effect. */
async function answerAgain(
  tx: DocumentTransaction,
  input: RecordDecisionInput,
  answer: DecisionAnswer,
): Promise<DecisionRecorded> {
  if (!answer.accepted) return { answer, revision: input.revision, deadlines: null };
  // After a parking the moves come with new numbers; an identical repeat is a no-op.
  await tx.recordMoves(input.moves.onDone, { stampNow: true });
  const { revision, task } = await tx.details();
  const sla = input.change && slaOf(input.change);
  const deadlines = sla && task ? deadlinesFrom(Date.parse(task.slaAt) - sla.slaMs, sla) : null;
  return { answer, revision: revision ?? input.revision, deadlines };
}

function answerOf({ decision }: RecordDecisionInput, judgement: Judgement): DecisionAnswer {
  const { decisionId } = decision;
  if (judgement.accepted) return { accepted: true, decisionId };
  const { why, rules } = judgement;
  return { accepted: false, decisionId, why, ...(rules ? { rules } : {}) };
}

type Accepted = Extract<Judgement, { accepted: true }>;

async function takeEffect(
  tx: DocumentTransaction,
  accepted: { input: RecordDecisionInput; judgement: Accepted; answer: DecisionAnswer; nowMs: number },
): Promise<DecisionRecorded> {
  const { input, judgement, answer, nowMs } = accepted;
  const { taskId, change, changeSeq, instance, decision, moves } = input;
  const actor = personOf(input);
  if (change && taskId) {
    const deadlines = await changeTask(tx, { taskId, change, changeSeq, nowMs, actor });
    await tx.recordMoves(moves.onDone, { stampNow: true });
    return { answer, revision: input.revision, deadlines };
  }
  const revision = await saveCorrected(tx, { input, judgement });
  await acceptFindings(tx, { input, revision });
  if (taskId) await closeTask(tx, { taskId, instance, outcome: outcomes[decision.verdict], actor });
  await tx.recordMoves(moves.onDone, { stampNow: true });
  return { answer, revision, deadlines: null };
}

/** How a task ended. Escalated and delegated ones stay open. */
const outcomes: Record<VerdictName, string> = {
  approve: 'approved',
  reject: 'rejected',
  returnToExtraction: 'returned',
  escalate: 'escalated',
  delegate: 'delegated',
};

async function saveCorrected(
  tx: DocumentTransaction,
  { input, judgement }: { input: RecordDecisionInput; judgement: Accepted },
): Promise<number> {
  const { corrected: extraction } = judgement;
  if (!extraction) return input.revision;
  const origin = `decision#${input.decision.decisionId}`;
  const documentType = extraction.documentType.value;
  return (await tx.saveExtraction({ origin, extraction, documentType })).revision;
}

async function acceptFindings(
  tx: DocumentTransaction,
  { input, revision }: { input: RecordDecisionInput; revision: number },
): Promise<void> {
  const { decisionId, reviewer, accepts = [] } = input.decision;
  for (const { rule, reason = null, reasonRef = null } of accepts) {
    await tx.acceptFinding({ revision, rule, decisionId, reviewer, reason, reasonRef });
  }
}

async function auditDecision(
  tx: DocumentTransaction,
  { input, judgement, answer }: { input: RecordDecisionInput; judgement: Judgement; answer: DecisionAnswer },
): Promise<void> {
  const { decisionId, verdict, accepts = [] } = input.decision;
  const { corrections } = judgement;
  const data = {
    taskId: input.taskId,
    decisionId,
    verdict,
    door: input.door,
    // Nobody has checked who really sent it: signed decisions will come through the desk.
    verified: false,
    accepted: answer.accepted,
    ...(answer.accepted ? {} : { why: answer.why }),
    corrected: corrections.map(({ field }) => field),
    acceptedRules: accepts.map(({ rule }) => rule),
    commitments: await commitmentsOf(tx, corrections),
  };
  const entry = { fact: { type: 'decision.received' as const, data }, actor: personOf(input) };
  await tx.appendAudit([entry], { dedupeKey: `decision:${decisionId}` });
}

async function commitmentsOf(
  tx: DocumentTransaction,
  corrections: readonly Correction[],
): Promise<{ field: string; hmac: string }[]> {
  const commitments: { field: string; hmac: string }[] = [];
  for (const { field, value } of corrections) {
    commitments.push({ field, hmac: await tx.commit(canonicalText(value)) });
  }
  return commitments;
}

function personOf({ decision }: RecordDecisionInput): Actor {
  return { kind: 'person', id: decision.reviewer };
}
