import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DocumentDetails } from '../adapters/records/rows.ts';
import { reasonText } from '../cli/reasonTexts.ts';
import type { DecisionAnswer, ReviewDecision } from '../domain/review.ts';
import { decideReviewUpdate, reviewDecisionSignal } from '../workflows/messages.ts';
import { accepting, type Case, judge, type Judgement } from './judgement.ts';
import type { HandedIn } from './submitted.ts';
import type { Stage } from './stage.ts';

/** A decision with what the reviewer saw. */
export interface Act extends Judgement {
  /** Why a person was asked, in sentences. */
  readonly reasons: readonly string[];
}

/** What each document's people did, by document id, oldest first. */
export type Acts = ReadonlyMap<string, readonly Act[]>;

export interface Reviewer {
  readonly acts: Acts;
  /** Looks at a document that waits, and decides once for each thing that is new about it. */
  review(handed: HandedIn, details: DocumentDetails): Promise<void>;
}

/** Long enough to see in the table that a document waits. */
const thinkingMs = 400;

/** The scripted people. Each decision is a real message to the workflow, as any Temporal client sends it. */
export function openReviewer(stage: Stage): Reviewer {
  const acts = new Map<string, Act[]>();
  const answered = new Set<string>();
  const returned = () => [...acts.values()].flat().some(({ decision }) => isReturn(decision.verdict));
  return {
    acts,
    async review({ sample }, details) {
      const { task, documentId } = details;
      // The task's level and holder change when it is escalated or delegated: then it is somebody else's turn.
      const turn = `${task?.taskId} ${task?.level} ${task?.assignee}`;
      if (task?.state !== 'open' || answered.has(turn)) return;
      answered.add(turn);
      const before = acts.get(documentId) ?? [];
      const judgement = judge({ sample, details, before, returnIsFree: !returned() });
      const reasons = reasonsOf(stage, details);
      // Before it is sent, so that nobody else is the first to return a document meanwhile.
      acts.set(documentId, [...before, { ...judgement, reasons }]);
      await sleep(thinkingMs);
      const made = await decide(stage, { details, judgement, sample });
      acts.set(documentId, [...before, { ...made, reasons }]);
    },
  };
}

function reasonsOf({ policy }: Pick<Stage, 'policy'>, details: DocumentDetails): string[] {
  return (details.task?.reasons ?? []).map((reason) => reasonText({ reason, details, policy }));
}

/** One decision on one document, outside the play of the whole set. @throws Error when it does not count. */
export async function decideAs(stage: Pick<Stage, 'client' | 'policy'>, seen: Case): Promise<Act> {
  const { details, sample } = seen;
  const judgement = await decide(stage, { details, sample, judgement: judge(seen) });
  return { ...judgement, reasons: reasonsOf(stage, details) };
}

const isReturn = (verdict: ReviewDecision['verdict']): boolean => verdict === 'returnToExtraction';

/**
 * Sends the decision. An approval that leaves a rule failing is answered so, and decided again with a reason for it.
 *
 * @throws Error when an answered decision does not count.
 */
async function decide(
  stage: Pick<Stage, 'client'>,
  { details, judgement, sample }: Sending & Pick<Case, 'sample'>,
): Promise<Judgement> {
  const answer = await send(stage, { details, judgement });
  if (answer === null || answer.accepted) return judgement;
  if (answer.why === 'open-findings' && answer.rules) {
    const again = accepting(judgement, { rules: answer.rules, sample });
    const second = await send(stage, { details, judgement: again });
    if (second?.accepted !== false) return again;
  }
  throw new Error(`the decision on ${details.documentId} did not count: ${answer.why}`);
}

interface Sending {
  readonly details: Pick<DocumentDetails, 'documentId'>;
  readonly judgement: Judgement;
}

/** One message to the workflow; a signal has no answer. */
async function send(
  { client }: Pick<Stage, 'client'>,
  { details, judgement }: Sending,
): Promise<DecisionAnswer | null> {
  const decisionId = `decision-${randomUUID()}`;
  const decision: ReviewDecision = { ...judgement.decision, decisionId };
  const handle = client.workflow.getHandle(details.documentId);
  if (judgement.door === 'update')
    return handle.executeUpdate(decideReviewUpdate, { args: [decision], updateId: decisionId });
  await handle.signal(reviewDecisionSignal, decision);
  return null;
}
