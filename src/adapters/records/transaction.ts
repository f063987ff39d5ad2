import type { DocumentId } from '../../domain/ids.ts';
import { appendAudit } from './audit.ts';
import { lockName, type DocumentContext } from './context.ts';
import { decisionsOf } from './decisions.ts';
import { documentDetails } from './details.ts';
import { documentsOf } from './documents.ts';
import { effectsOf } from './effects.ts';
import { extractionsOf } from './extractions.ts';
import { identitiesOf } from './identities.ts';
import { recordMoves } from './moves.ts';
import { putOutbox } from './outbox.ts';
import type { Database } from './pool.ts';
import type { DocumentTransaction } from './records.ts';
import { reviewTasksOf } from './reviewTasks.ts';
import { stepRunsOf } from './stepRuns.ts';

/** Runs `work` in one transaction under the document's lock, which needs no row to exist. */
export async function documentTransaction<Result>(
  { db, documentId, masterKey }: { db: Database; documentId: DocumentId; masterKey: Buffer },
  work: (tx: DocumentTransaction) => Promise<Result>,
): Promise<Result> {
  return db.transaction().execute(async (transaction) => {
    await lockName(transaction, documentId);
    return work(compose({ db: transaction, documentId, masterKey }));
  });
}

function compose(context: DocumentContext): DocumentTransaction {
  return {
    ...documentsOf(context),
    ...stepRunsOf(context),
    ...effectsOf(context),
    ...extractionsOf(context),
    ...reviewTasksOf(context),
    ...decisionsOf(context),
    ...identitiesOf(context),
    recordMoves: (moves, options) => recordMoves(context, moves, options ?? { stampNow: false }),
    appendAudit: (entries, options) => appendAudit(context, entries, options),
    putOutbox: (message) => putOutbox(context, message),
    details: () => documentDetails(context.db, context.documentId),
  };
}
