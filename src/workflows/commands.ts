import { CancellationScope, condition, setHandler, uuid4 } from '@temporalio/workflow';
import {
  type OperatorAnswer,
  type OperatorCommandName,
  type OperatorRequest,
  operatorCommands,
  operatorRequestSchema,
} from '../domain/review.ts';
import { inBackground } from './background.ts';
import { operatorUpdates } from './messages.ts';
import { type DocumentProcess, record } from './process.ts';
import type { QueuedCommand } from './state.ts';
import { refuseMisfits } from './validation.ts';

/** What the Web UI says beside each command. */
const descriptions: Record<OperatorCommandName, string> = {
  retry: 'Parked: go on where it stopped',
  restart: 'Parked: undo what is provisional and begin anew',
  rejectParked: 'Parked: reject the document, so that the sender hears of it',
  abandon: 'Parked: undo everything and fail with the original cause',
  settle: 'Parked at an undo: it was seen to by hand, go on',
};

/** Takes the operator's commands in every stage; each is answered with a value and audited. */
export function receiveCommands(process: DocumentProcess): void {
  for (const command of operatorCommands) {
    setHandler(operatorUpdates[command], (request) => takeCommand(process, command, request), {
      description: descriptions[command],
      validator: refuseMisfits(operatorRequestSchema),
    });
  }
}

async function takeCommand(
  process: DocumentProcess,
  command: OperatorCommandName,
  request: OperatorRequest,
): Promise<OperatorAnswer> {
  const queued: QueuedCommand = {
    commandId: uuid4(),
    command,
    request: operatorRequestSchema.parse(request),
  };
  process.state.commands.push(queued);
  if (!process.state.parked) answerCommand(process, queued, { accepted: false, why: 'not-parked' });
  const answer = (): OperatorAnswer | undefined => process.commandAnswers.get(queued.commandId);
  await CancellationScope.nonCancellable(() => condition(() => answer() !== undefined));
  return answer() ?? { accepted: false, why: 'not-parked' };
}

/** Answers a command and writes who gave it and what came of it. */
export function answerCommand(process: DocumentProcess, queued: QueuedCommand, answer: OperatorAnswer): void {
  const { state } = process;
  state.commands = state.commands.filter((other) => other.commandId !== queued.commandId);
  process.commandAnswers.set(queued.commandId, answer);
  const why = answer.accepted ? {} : { why: answer.why };
  inBackground(process, () =>
    record(process, {
      actor: { kind: 'operator', id: queued.request.operator },
      facts: [
        { type: 'operator.commanded', data: { command: queued.command, accepted: answer.accepted, ...why } },
      ],
    }),
  );
}

/** Nothing is parked any more, or only undos are left: what operators asked in the meantime has no object left. */
export function answerRest(process: DocumentProcess, why: 'not-parked' | 'withdrawn'): void {
  for (const queued of process.state.commands) answerCommand(process, queued, { accepted: false, why });
}
