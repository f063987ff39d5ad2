import { Context } from '@temporalio/activity';
import { ApplicationFailure, CancelledFailure } from '@temporalio/common';
import { CountersignFailure, type FailureType } from '../domain/failures.ts';
import type { DocumentActivities } from './contract.ts';

const finalTypes: readonly FailureType[] = ['GaveUp', 'EffectConflict', 'InvariantViolated', 'Refused'];

/**
 * An error as Temporal stores it: type, code in the details, whether and when it is tried again. Of an error of somebody
 * else's code only name and stack frames are kept: its message may hold what was being parsed.
 */
export function toTemporalFailure(error: unknown): Error {
  if (error instanceof CancelledFailure || error instanceof ApplicationFailure) return error;
  if (error instanceof CountersignFailure) return fromOurs(error);
  const name = error instanceof Error ? error.name : typeof error;
  const failure = ApplicationFailure.create({
    type: 'Unexpected',
    message: `unexpected failure (${name})`,
    details: [{ code: 'UNEXPECTED' }],
  });
  if (error instanceof Error) failure.stack = framesOf(error);
  return failure;
}

function fromOurs(error: CountersignFailure): ApplicationFailure {
  const { type, code, message, retryAfterMs } = error;
  const failure = ApplicationFailure.create({
    type,
    message,
    nonRetryable: finalTypes.includes(type),
    details: [{ code }],
    ...(retryAfterMs === undefined ? {} : { nextRetryDelay: retryAfterMs }),
  });
  failure.stack = framesOf(error);
  return failure;
}

function framesOf(error: Error): string {
  const lines = (error.stack ?? '').split('\n');
  return lines.filter((line) => line.trimStart().startsWith('at ')).join('\n');
}

type Activity<Input, Result> = (input: Input) => Promise<Result>;

function mapped<Input, Result>(activity: Activity<Input, Result>): Activity<Input, Result> {
  return async (input) => {
    try {
      return await activity(input);
    } catch (error) {
      const { cancellationSignal } = Context.current();
      // Work that was stopped fails in many ways; the one thing to say is that it was cancelled.
      if (cancellationSignal.aborted && cancellationSignal.reason instanceof Error) {
        throw cancellationSignal.reason;
      }
      throw toTemporalFailure(error);
    }
  };
}

/** Every activity with its errors turned into Temporal failures, in this one place. */
export function withMappedFailures(activities: DocumentActivities): DocumentActivities {
  return {
    registerDocument: mapped((input) => activities.registerDocument(input)),
    readDocument: mapped((input) => activities.readDocument(input)),
    extractFields: mapped((input) => activities.extractFields(input)),
    screenDocument: mapped((input) => activities.screenDocument(input)),
    openReviewTask: mapped((input) => activities.openReviewTask(input)),
    changeReviewTask: mapped((input) => activities.changeReviewTask(input)),
    recordDecision: mapped((input) => activities.recordDecision(input)),
    reserveIdentity: mapped((input) => activities.reserveIdentity(input)),
    rejectDocument: mapped((input) => activities.rejectDocument(input)),
    archiveDocument: mapped((input) => activities.archiveDocument(input)),
    deliverDecision: mapped((input) => activities.deliverDecision(input)),
    recordMoves: mapped((input) => activities.recordMoves(input)),
    settleEffect: mapped((input) => activities.settleEffect(input)),
    readCancellationRequest: mapped((input) => activities.readCancellationRequest(input)),
    withdrawRegistration: mapped((input) => activities.withdrawRegistration(input)),
    closeReviewTask: mapped((input) => activities.closeReviewTask(input)),
    releaseIdentity: mapped((input) => activities.releaseIdentity(input)),
    withdrawFromArchive: mapped((input) => activities.withdrawFromArchive(input)),
    sendReversal: mapped((input) => activities.sendReversal(input)),
  };
}
