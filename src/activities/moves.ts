import type { DocumentTransaction } from '../adapters/records/records.ts';
import type { DocumentActivities, RecordMovesInput } from './contract.ts';
import type { ActivityDependencies } from './dependencies.ts';

/** Records what no step takes along: moves, facts and notifications. A repeat appends nothing twice. */
export function createMoveActivities({
  records,
}: Pick<ActivityDependencies, 'records'>): Pick<DocumentActivities, 'recordMoves'> {
  return {
    recordMoves: (input) =>
      records.transaction(input.documentId, async (tx) => {
        // A document that is cancelled before its registration came through gets its row here.
        const { life, file, deadlineMs } = input.registration;
        const deadlineAt = new Date(deadlineMs).toISOString();
        await tx.insertDocument({ life, file, policyHash: input.policyHash, deadlineAt });
        await tx.recordMoves(input.moves);
        await tx.appendAudit(input.entries, { dedupeKey: `record:${input.recordSeq}` });
        await closeWithdrawn(tx, input);
        await putNotifications(tx, input);
      }),
  };
}

/** A withdrawn document has no last step that could close it. */
async function closeWithdrawn(tx: DocumentTransaction, { entries }: RecordMovesInput): Promise<void> {
  const withdrawn = entries.some(
    ({ fact }) => fact.type === 'document.closed' && fact.data.status === 'withdrawn',
  );
  if (withdrawn) await tx.closeDocument({ status: 'withdrawn' });
}

async function putNotifications(tx: DocumentTransaction, input: RecordMovesInput): Promise<void> {
  for (const [index, { kind, group }] of input.notify.entries()) {
    await tx.putOutbox({ dedupeKey: `record:${input.recordSeq}:${index}`, kind, group, taskId: null });
  }
}
