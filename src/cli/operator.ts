import type { Command } from 'commander';
import { type OperatorAnswer, type OperatorCommandName, operatorRequestSchema } from '../domain/review.ts';
import { operatorUpdates } from '../workflows/messages.ts';
import { type Act, durationOption, newCommand } from './commandLine.ts';
import { CommandFailure, exitCodes } from './exitCodes.ts';
import type { CommandContext } from './parts.ts';
import { type Answered, unlessClosed, withAnswerIn } from './temporalCalls.ts';
import type { CommandOutcome } from './terminal.ts';

interface OperatorOptions {
  readonly json?: boolean;
  readonly reason?: string;
  readonly by?: string;
  readonly effect?: string;
  readonly timeout: number;
}

/** What each word asks of the workflow. `reject` here is for a parked document; a reviewer rejects with `decide`. */
const commands: Readonly<Record<string, { update: OperatorCommandName; description: string }>> = {
  retry: { update: 'retry', description: 'a parked document: go on where it stopped' },
  restart: { update: 'restart', description: 'a parked document: undo what is provisional, begin again' },
  reject: {
    update: 'rejectParked',
    description: 'a parked document: reject it, so that its sender hears of it',
  },
  abandon: { update: 'abandon', description: 'a parked document: undo everything and end it' },
  settle: { update: 'settle', description: 'a stuck undo: say that it was done by hand' },
};

/** The five commands for a parked document. */
export function addOperatorCommands(program: Command, act: Act): void {
  for (const [name, { update, description }] of Object.entries(commands)) {
    const effect = name === 'settle' ? ' --effect doc-3f…-1:archive#1' : '';
    const command = newCommand(program, {
      name,
      description,
      examples: [`${name} doc-3f2a9c${effect} --reason "the store is back"`],
    })
      .argument('<id>', 'a document id, or an unambiguous beginning of one')
      .option('--reason <text>', 'why; it stands in the records')
      .option('--by <account>', 'who asks (default: COUNTERSIGN_ACCOUNT, else your own account)')
      .addOption(durationOption('--timeout <duration>', 'how long to wait for the answer', '30s'));
    if (name === 'settle') command.option('--effect <key>', 'the effect, as `client history` shows it');
    command.action((id: string, options: OperatorOptions) =>
      act(options, (context) => operate(context, { id, update, options })),
    );
  }
}

async function operate(
  { parts }: CommandContext,
  { id, update, options }: { id: string; update: OperatorCommandName; options: OperatorOptions },
): Promise<CommandOutcome> {
  const request = operatorRequestSchema.safeParse({
    operator: options.by ?? parts.account,
    ...(options.effect === undefined ? {} : { effectKey: options.effect }),
  });
  if (!request.success)
    throw new CommandFailure(
      exitCodes.usage,
      '--by is not an account id',
      'Use letters, digits and . _ @ + -',
    );
  const records = await parts.records();
  const { documentId } = await records.findDocument(id);
  const { reason } = options;
  const reasonRef =
    reason === undefined
      ? {}
      : { reasonRef: (await records.saveDecisionContent({ documentId, content: { reason } })).reference };
  const client = await parts.connect();
  const answered = await unlessClosed(() =>
    withAnswerIn(client, options.timeout, () =>
      client.workflow
        .getHandle(documentId)
        .executeUpdate(operatorUpdates[update], { args: [{ ...request.data, ...reasonRef }] }),
    ),
  );
  return outcomeOf(documentId, answered);
}

const refusals = {
  malformed: 'The request could not be read.',
  'not-parked': 'The document is not parked. See `client explain ID`.',
  'nothing-to-settle': 'No undo of that effect is stuck. See `client history ID`.',
  'not-allowed': 'Only undos are left to run, so only retry and settle are possible.',
  withdrawn: 'The document is being withdrawn.',
} as const;

function outcomeOf(documentId: string, answered: Answered<OperatorAnswer>): CommandOutcome {
  if (answered.outcome === 'closed') {
    return {
      exitCode: exitCodes.negative,
      json: { documentId, answer: null, closed: true },
      text: `${documentId} is closed; nothing can be done any more.`,
    };
  }
  const { answer } = answered;
  const json = { documentId, answer, closed: false };
  if (answer.accepted) return { exitCode: 0, json, text: `Done. See: client explain ${documentId}` };
  return { exitCode: exitCodes.negative, json, text: `Refused (${answer.why}). ${refusals[answer.why]}` };
}
