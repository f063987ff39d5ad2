import {
  ActivityFailure,
  ApplicationFailure,
  CancellationScope,
  condition,
  isCancellation,
  TimeoutFailure,
} from '@temporalio/workflow';
import { z } from 'zod';
import { effectKeyOf } from '../domain/ids.ts';
import type { Actor } from '../domain/lifecycle.ts';
import type { OperatorAnswer } from '../domain/review.ts';
import { inBackground } from './background.ts';
import { answerCommand, answerRest } from './commands.ts';
import { continueIfReady, readyToContinue } from './continuation.ts';
import { type DocumentProcess, moveTo, record } from './process.ts';
import { dropUndo, UndoGaveUp } from './saga.ts';
import type { Parked, QueuedCommand } from './state.ts';
import { publish } from './visibility.ts';

const detailsSchema = z.looseObject({ code: z.string() });

function causeOf(error: unknown): { failureType: string; code: string } {
  const cause = error instanceof ActivityFailure ? error.cause : error;
  if (cause instanceof TimeoutFailure)
    return { failureType: 'Timeout', code: cause.timeoutType ?? 'UNKNOWN' };
  if (cause instanceof ApplicationFailure) {
    const details = detailsSchema.safeParse(cause.details?.[0]);
    return { failureType: cause.type ?? 'Unknown', code: details.success ? details.data.code : 'UNKNOWN' };
  }
  return { failureType: 'Unknown', code: 'UNKNOWN' };
}

/** Did an activity or an undo give up? Everything else is not for an operator to decide. */
export function hasGivenUp(error: unknown): boolean {
  if (error instanceof UndoGaveUp) return true;
  return error instanceof ActivityFailure && !isCancellation(error);
}

/** Parks the document: visible first, recorded when the database can. Nothing is undone. */
export function park(process: DocumentProcess, error: unknown): void {
  const { state } = process;
  // A command to a parked document that failed: it is still parked for the cause it had.
  if (state.parked) return;
  const undo = error instanceof UndoGaveUp ? error.undo : null;
  const cause = causeOf(error instanceof UndoGaveUp ? error.cause : error);
  const step = undo ? `undo of ${undo.step}` : (state.underway?.step ?? state.stage);
  state.parked = { step, ...cause, undo };
  if (state.lifecycle.state !== 'FAILED') {
    moveTo(process, { to: 'FAILED', actor: { kind: 'machine' }, reasonCode: cause.code });
  }
  publish(process);
  inBackground(process, () =>
    record(process, {
      facts: [{ type: 'document.parked', data: { step, ...cause } }],
      notify: [{ kind: 'document-parked', group: process.input.policy.review.managerGroup }],
    }),
  );
}

/** Waits for an operator and does what was asked. A parked document waits as long as it takes. */
export async function serveOperator(process: DocumentProcess): Promise<void> {
  const { state } = process;
  await condition(() => state.commands.length > 0 || readyToContinue(process));
  await continueIfReady(process);
  const [command] = state.commands;
  if (!command || !state.parked) return;
  const answer = await obey(process, command, state.parked).catch((error: unknown): OperatorAnswer => {
    // The document stays parked for the cause it had; the operator hears that this did not help.
    if (!hasGivenUp(error)) throw error;
    return { accepted: false, why: 'not-allowed' };
  });
  answerCommand(process, command, answer);
  if (!state.parked) answerRest(process, 'not-parked');
}

async function obey(
  process: DocumentProcess,
  command: QueuedCommand,
  parked: Parked,
): Promise<OperatorAnswer> {
  const { state } = process;
  const onlyUndosLeft = state.withdrawal !== null || parked.undo !== null;
  const servesUndos = command.command === 'retry' || command.command === 'settle';
  if (onlyUndosLeft && !servesUndos) return { accepted: false, why: 'not-allowed' };
  const operator: Actor = { kind: 'operator', id: command.request.operator };
  switch (command.command) {
    case 'retry':
      return goOn(process, operator, 'retry');
    case 'settle':
      return settle(process, { command, parked, operator });
    case 'restart':
      state.stage = 'restart';
      state.parked = null;
      return { accepted: true };
    case 'rejectParked':
      return rejectParked(process, operator);
    case 'abandon':
      state.stage = 'withdraw';
      state.withdrawal = { by: 'abandon', operator: command.request.operator, cause: parked };
      state.parked = null;
      return { accepted: true };
  }
}

/** Back to the state the document came from. A restart whose undo was stuck stays FAILED until its undos have run. */
function goOn(process: DocumentProcess, operator: Actor, reasonCode: string): OperatorAnswer {
  const { state } = process;
  state.parked = null;
  const origin = state.lifecycle.parkedFrom;
  if (origin && state.stage !== 'restart') moveTo(process, { to: origin, actor: operator, reasonCode });
  publish(process);
  return { accepted: true };
}

/** Drops the undo that is stuck: somebody has seen to it by hand and says so. */
async function settle(
  process: DocumentProcess,
  { command, parked, operator }: { command: QueuedCommand; parked: Parked; operator: Actor },
): Promise<OperatorAnswer> {
  const { documentId } = process.input;
  const { request } = command;
  const effectKey = parked.undo && effectKeyOf({ documentId, ...parked.undo });
  if (!parked.undo || !effectKey || (request.effectKey ?? effectKey) !== effectKey) {
    return { accepted: false, why: 'nothing-to-settle' };
  }
  const settling = {
    documentId,
    effectKey,
    operator: request.operator,
    reason: request.reason ?? null,
    reasonRef: request.reasonRef ?? null,
  };
  // A cancel that comes now must not leave the operator without an answer.
  const { settled } = await CancellationScope.nonCancellable(() => process.activities.settleEffect(settling));
  if (!settled) return { accepted: false, why: 'nothing-to-settle' };
  dropUndo(process, parked.undo);
  return goOn(process, operator, 'settled');
}

function rejectParked(process: DocumentProcess, operator: Actor): OperatorAnswer {
  const { state } = process;
  moveTo(process, { to: 'REJECTED', actor: operator, reasonCode: 'rejected-by-operator' });
  state.rejection = { by: 'operator', code: 'REJECTED_BY_OPERATOR' };
  state.parked = null;
  state.underway = null;
  state.stage = 'reject';
  publish(process);
  return { accepted: true };
}
