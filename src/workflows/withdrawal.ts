import { ApplicationFailure, CancelledFailure } from '@temporalio/workflow';
import type { Actor } from '../domain/lifecycle.ts';
import { leaveTask } from './inbox.ts';
import { type DocumentProcess, machine, moveOnce, moveTo, record } from './process.ts';
import { continueProcess } from './continuation.ts';
import { everythingSettled } from './background.ts';
import { answerRest } from './commands.ts';
import { runUndos } from './saga.ts';
import { restartedState, type Stage } from './state.ts';
import { publish } from './visibility.ts';

/** Withdrawing: from here on only undos run, newest first, until none is left. */
export async function withdraw(process: DocumentProcess): Promise<Stage> {
  leaveTask(process, 'withdrawn');
  answerRest(process, 'withdrawn');
  moveOnce(process, { to: 'WITHDRAWING', actor: await whoWithdraws(process), reasonCode: reasonOf(process) });
  publish(process);
  await record(process);
  await runUndos(process, { occasion: 'withdraw' });
  moveTo(process, { to: 'WITHDRAWN', actor: machine, reasonCode: 'everything-undone' });
  await record(process, { facts: [{ type: 'document.closed', data: { status: 'withdrawn' } }] });
  return 'closed';
}

async function whoWithdraws({ state, input, activities }: DocumentProcess): Promise<Actor> {
  if (state.withdrawal?.by === 'abandon') return { kind: 'operator', id: state.withdrawal.operator };
  const { actor } = await activities.readCancellationRequest({ documentId: input.documentId });
  return actor;
}

function reasonOf({ state }: DocumentProcess): string {
  return state.withdrawal?.by === 'abandon' ? 'abandoned' : 'cancelled';
}

/** What the workflow ends with once everything is undone: the original cause, or as cancelled. */
export function failureOf({ withdrawal }: DocumentProcess['state']): Error | null {
  if (!withdrawal) return null;
  if (withdrawal.by === 'cancel') return new CancelledFailure('withdrawn on request');
  const { step, failureType, code } = withdrawal.cause;
  return ApplicationFailure.create({
    message: `abandoned after ${step} gave up: ${code}`,
    type: failureType,
    nonRetryable: true,
    details: [{ step, code }],
  });
}

/** Restart: provisional effects are undone, then the next generation begins as a new run. */
export async function restart(process: DocumentProcess): Promise<Stage> {
  leaveTask(process, 'stale');
  await runUndos(process, { occasion: 'restart' });
  moveTo(process, { to: 'UPLOADED', actor: { kind: 'operator' }, reasonCode: 'restarted' });
  process.state = restartedState(process.state);
  await record(process);
  await everythingSettled(process);
  publish(process);
  return continueProcess(process);
}
