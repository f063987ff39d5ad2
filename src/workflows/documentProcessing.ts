import { ApplicationFailure, CancellationScope, isCancellation, setHandler } from '@temporalio/workflow';
import { everythingSettled } from './background.ts';
import { receiveCommands } from './commands.ts';
import { receiveDecisions } from './inbox.ts';
import {
  type DocumentProcessingInput,
  type DocumentProcessingResult,
  ledgerQuery,
  type Progress,
  progressQuery,
  reviewTaskQuery,
} from './messages.ts';
import { hasGivenUp, park, serveOperator } from './parking.ts';
import { isUndecodable } from './payloadConverter.ts';
import { type DocumentProcess, moveTo, openProcess } from './process.ts';
import { reviewTask, viewTask } from './reviewTask.ts';
import { effectKeyOf } from '../domain/ids.ts';
import { ledgerOf } from './saga.ts';
import { underStepSla, watchSla } from './slaWatch.ts';
import type { Stage } from './state.ts';
import { archive, decisionOf, deliver, extract, gate, intake, read, reject, screen } from './steps.ts';
import { describe, publish } from './visibility.ts';
import { failureOf, restart, withdraw } from './withdrawal.ts';

/** What each stage does; each returns the stage that comes next. */
const stages: Record<Exclude<Stage, 'closed'>, (process: DocumentProcess) => Promise<Stage>> = {
  intake,
  read,
  extract,
  screen,
  review: reviewTask,
  gate,
  reject,
  archive,
  deliver,
  withdraw,
  restart,
};

/**
 * The saga of one document, from upload to an archived and delivered decision. Completes with the decision; a cancel
 * ends it as cancelled and an abandon as failed, both after everything that took effect was undone.
 *
 * @throws ApplicationFailure `UNREADABLE_INPUT` when the start input cannot be decoded with the keys of this worker.
 */
export async function documentProcessing(input: DocumentProcessingInput): Promise<DocumentProcessingResult> {
  if (isUndecodable(input))
    throw ApplicationFailure.nonRetryable('the start input cannot be read', 'UNREADABLE_INPUT');
  const process = openProcess(input);
  answerQueries(process);
  receiveDecisions(process);
  receiveCommands(process);
  // A new run knows nothing of what the run before it showed.
  if (input.carried) describe(process);

  // A document is there from the first moment, so that whatever happens next has a state to happen in.
  if (process.state.lifecycle.state === null) {
    const actor = { kind: 'client', id: input.submitter } as const;
    moveTo(process, { to: 'UPLOADED', actor, reasonCode: 'submitted' });
  }

  await proceedOrWithdraw(process);

  // No way back from here on: a cancel that comes now is too late.
  return CancellationScope.nonCancellable(() => close(process));
}

/** Goes from stage to stage until the document is closed. A cancel turns it round: from then on undos only. */
async function proceedOrWithdraw(process: DocumentProcess): Promise<void> {
  try {
    await proceed(process);
  } catch (error) {
    if (!isCancellation(error)) throw error;
    const { state } = process;
    state.withdrawal ??= { by: 'cancel' };
    state.parked = null;
    state.stage = 'withdraw';
    await CancellationScope.nonCancellable(() => proceed(process));
  }
}

async function proceed(process: DocumentProcess): Promise<void> {
  const endWatch = watchDocumentSla(process);
  while (process.state.stage !== 'closed') {
    try {
      await (process.state.parked ? serveOperator(process) : takeStage(process, process.state.stage));
    } catch (error) {
      // A step or an undo that gave up parks the document; all else is not for an operator to decide.
      if (!hasGivenUp(error)) throw error;
      park(process, error);
    }
  }
  endWatch();
}

async function takeStage(process: DocumentProcess, stage: Exclude<Stage, 'closed'>): Promise<void> {
  const work = (): Promise<Stage> => stages[stage](process);
  const undoing = stage === 'withdraw' || stage === 'restart';
  const next = await (undoing ? work() : underStepSla(process, stage, work));
  process.state.stage = next;
  // The next visit of the stage is watched anew; that this one was late stands in the audit.
  process.state.slaMissed = process.state.slaMissed.filter((scope) => scope !== stage);
  process.state.stageSinceMs = null;
}

/** The whole document has an SLA too; it counts from the start, across runs and generations. */
function watchDocumentSla(process: DocumentProcess): () => void {
  const { state, input } = process;
  if (state.slaMissed.includes('document')) return () => undefined;
  const inMs = (state.documentDeadlineMs ?? Date.now() + input.policy.documentSlaMs) - Date.now();
  return watchSla(process, { scope: 'document', inMs });
}

/** Everybody who waits gets an answer, everything beside the main path is finished; then the end is published. */
async function close(process: DocumentProcess): Promise<DocumentProcessingResult> {
  await everythingSettled(process);
  publish(process);
  const failure = failureOf(process.state);
  if (failure) throw failure;
  const reasonCode = process.state.rejection?.code ?? 'EVERY_RULE_PASSED';
  return { documentId: process.input.documentId, status: decisionOf(process), reasonCode };
}

function answerQueries(process: DocumentProcess): void {
  setHandler(progressQuery, () => progressOf(process), { description: 'State, history and deadlines' });
  setHandler(reviewTaskQuery, () => viewTask(process), { description: 'The open review task, or null' });
  setHandler(ledgerQuery, () => ledgerOf(process), {
    description: 'The undos still registered, newest first',
  });
}

function progressOf({ state, input }: DocumentProcess): Progress {
  const { parked, lifecycle, stage, generation, documentType, documentDeadlineMs, slaMissed, history } =
    state;
  const { documentId } = input;
  const parkedView = parked && {
    step: parked.step,
    failureType: parked.failureType,
    code: parked.code,
    effectKey: parked.undo && effectKeyOf({ documentId, ...parked.undo }),
  };
  return {
    documentId,
    state: lifecycle.state,
    stage,
    generation,
    documentType,
    documentDeadlineMs,
    slaMissed,
    parked: parkedView,
    history,
  };
}
