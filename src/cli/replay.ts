import type { Command } from 'commander';
import { WorkflowNotFoundError } from '@temporalio/client';
import { type Act, newCommand } from './commandLine.ts';
import { CommandFailure, exitCodes, isUnreachable } from './exitCodes.ts';
import type { CommandContext } from './parts.ts';
import { type CommandOutcome, counted } from './terminal.ts';

export function addReplay(program: Command, act: Act): void {
  newCommand(program, {
    name: 'replay',
    description: 'fetch the history of a document from Temporal and replay it against this code',
    examples: ['replay doc-3f2a9c'],
  })
    .argument('<id>', 'a document id, or an unambiguous beginning of one')
    .action((id: string, options: { json?: boolean }) => act(options, (context) => replay(context, id)));
}

async function replay({ parts }: CommandContext, id: string): Promise<CommandOutcome> {
  const records = await parts.records();
  const { documentId } = await records.findDocument(id);
  const client = await parts.connect();
  try {
    const { events } = await parts.replay({ client, workflowId: documentId });
    const text = `${documentId} replays against this code: ${counted(events, 'event')}, no difference.`;
    return { exitCode: 0, json: { documentId, replayed: true, events }, text };
  } catch (error) {
    if (isUnreachable(error) || error instanceof CommandFailure) throw error;
    if (error instanceof WorkflowNotFoundError) throw historyGone();
    const why = error instanceof Error ? error.message : String(error);
    return {
      exitCode: exitCodes.negative,
      json: { documentId, replayed: false, why },
      text: `${documentId} does NOT replay against this code: ${why}`,
    };
  }
}

function historyGone(): CommandFailure {
  return new CommandFailure(
    exitCodes.unknownDocument,
    'Temporal keeps no history of this document any more',
    'Its moves are in `client history ID`.',
  );
}
