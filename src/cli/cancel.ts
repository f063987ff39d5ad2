import type { Command } from 'commander';
import type { DocumentDetails } from '../adapters/records/rows.ts';
import { type Act, newCommand } from './commandLine.ts';
import { exitCodes } from './exitCodes.ts';
import type { CommandContext } from './parts.ts';
import { unlessClosed } from './temporalCalls.ts';
import type { CommandOutcome } from './terminal.ts';

interface CancelOptions {
  readonly json?: boolean;
  readonly reason: string;
  readonly by?: string;
}

export function addCancel(program: Command, act: Act): void {
  newCommand(program, {
    name: 'cancel',
    description: 'withdraw a document: everything that took effect is undone, newest first',
    examples: ['cancel doc-3f2a9c --reason "sent by mistake"'],
  })
    .argument('<id>', 'a document id, or an unambiguous beginning of one')
    .requiredOption('--reason <text>', 'why; it stands in the records')
    .option('--by <account>', 'who asks (default: COUNTERSIGN_ACCOUNT, else your own account)')
    .action((id: string, options: CancelOptions) =>
      act(options, (context) => cancel(context, { id, options })),
    );
}

/** Temporal's cancel carries no actor, so who asked and why is written first. */
async function cancel(
  { parts }: CommandContext,
  { id, options }: { id: string; options: CancelOptions },
): Promise<CommandOutcome> {
  const records = await parts.records();
  const details = await records.findDocument(id);
  const { documentId } = details;
  const late = tooLate(details);
  if (late) return refusal(documentId, late);
  const client = await parts.connect();
  const actor = options.by ?? parts.account;
  await records.transaction(documentId, async (tx) => {
    await tx.saveCancellationRequest({ actor, reason: options.reason });
    const fact = { type: 'cancellation.requested', data: {} } as const;
    await tx.appendAudit([{ fact, actor: { kind: 'client', id: actor } }], {
      dedupeKey: 'cancellation-requested',
    });
  });
  const sent = await unlessClosed(() => client.workflow.getHandle(documentId).cancel());
  if (sent.outcome === 'closed') return refusal(documentId, 'It was closed a moment ago.');
  return {
    exitCode: 0,
    json: { documentId, requested: true },
    text: `Cancellation requested for ${documentId}. What took effect is undone now: client explain ${documentId}`,
  };
}

/** Why a document can no longer be withdrawn, or null. */
function tooLate({ state, delivery }: Pick<DocumentDetails, 'state' | 'delivery'>): string | null {
  if (state === 'WITHDRAWN') return 'It is withdrawn already.';
  if (state === 'WITHDRAWING') return 'It is being withdrawn already.';
  if (state === 'ARCHIVED') return 'It is closed.';
  return delivery && !delivery.reversed ? 'Its decision is delivered; there is no way back.' : null;
}

function refusal(documentId: string, why: string): CommandOutcome {
  return {
    exitCode: exitCodes.negative,
    json: { documentId, requested: false, why },
    text: `Too late to cancel ${documentId}. ${why}`,
  };
}
