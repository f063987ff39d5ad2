import { machine } from './actors.ts';
import type { DocumentActivities } from './contract.ts';
import type { ActivityDependencies } from './dependencies.ts';

/** Records a rejection with who and why; archive and delivery follow as steps of their own. */
export function createRejectionActivities({
  records,
}: Pick<ActivityDependencies, 'records'>): Pick<DocumentActivities, 'rejectDocument'> {
  return {
    rejectDocument: ({ documentId, instance, moves, by, code }) =>
      records.transaction(documentId, async (tx) => {
        const step = { step: 'reject', instance } as const;
        await tx.recordMoves(moves.onStart);
        await tx.startStep(step);
        await tx.saveRejection({ by, code });
        const entry = { fact: { type: 'document.rejected' as const, data: { by, code } }, actor: machine };
        await tx.appendAudit([entry], { dedupeKey: `reject#${instance}` });
        await tx.recordMoves(moves.onDone, { stampNow: true });
        await tx.endStep({ ...step, outcome: by });
      }),
  };
}
