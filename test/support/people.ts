/** What people do in workflow tests: decide by signal or update, and command parked documents. */
import type {
  DecisionAnswer,
  OperatorAnswer,
  OperatorCommandName,
  ReviewDecision,
} from '../../src/domain/review.ts';
import { decideReviewUpdate, operatorUpdates, reviewDecisionSignal } from '../../src/workflows/messages.ts';
import type { Handle } from './documents.ts';

type Decision = Omit<ReviewDecision, 'reviewer'> & { readonly reviewer?: string };

/** Sends the decision as a signal, as any client can. */
export function signalDecision(document: Handle, decision: Decision): Promise<void> {
  return document.signal(reviewDecisionSignal, { reviewer: 'rita', ...decision });
}

/** Sends the decision as an update and returns the answer. */
export function decide(document: Handle, decision: Decision): Promise<DecisionAnswer> {
  const { decisionId } = decision;
  return document.executeUpdate(decideReviewUpdate, {
    args: [{ reviewer: 'rita', ...decision }],
    ...(decisionId ? { updateId: decisionId } : {}),
  });
}

export function command(
  document: Handle,
  name: OperatorCommandName,
  effectKey?: string,
): Promise<OperatorAnswer> {
  const request = { operator: 'otto', reason: 'seen to', ...(effectKey ? { effectKey } : {}) };
  return document.executeUpdate(operatorUpdates[name], { args: [request] });
}
