import {
  type Client,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { CommandFailure, exitCodes } from './exitCodes.ts';

/** The answer of a workflow, or the fact that it has ended. */
export type Answered<Answer> =
  { readonly outcome: 'answered'; readonly answer: Answer } | { readonly outcome: 'closed' };

/** Runs a call to a document's workflow; one that has ended is a result, because the caller has something to say to it. */
export async function unlessClosed<Answer>(work: () => Promise<Answer>): Promise<Answered<Answer>> {
  try {
    return { outcome: 'answered', answer: await work() };
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return { outcome: 'closed' };
    throw error;
  }
}

/**
 * Waits for an update's answer, but not for ever: without a worker nobody answers.
 *
 * @throws CommandFailure when nobody answers in time, or the workflow's validator refuses the message.
 */
export async function withAnswerIn<Answer>(
  client: Client,
  timeoutMs: number,
  work: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await client.withDeadline(Date.now() + timeoutMs, work);
  } catch (error) {
    if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError) {
      throw new CommandFailure(
        exitCodes.unreachable,
        'no answer came in time; the message may still count later',
        'See whether a worker is running (`npm start`), then look at `client history ID`.',
      );
    }
    if (error instanceof WorkflowUpdateFailedError) {
      const why = error.cause?.message ?? error.message;
      throw new CommandFailure(exitCodes.usage, `the workflow refused the message: ${why}`, '');
    }
    throw error;
  }
}
