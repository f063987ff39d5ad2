import { InvariantViolated } from '../../domain/failures.ts';
import type { Policy } from '../../domain/policy.ts';
import { readAuditTrail } from './audit.ts';
import { saveDecisionContent } from './decisions.ts';
import { findDocument } from './details.ts';
import { figures } from './figures.ts';
import { migrate } from './migrate.ts';
import { relayOutbox } from './outbox.ts';
import { loadPolicy, savePolicy } from './policies.ts';
import { openDatabase, type Database } from './pool.ts';
import { findReadPage, saveReadPage } from './readPages.ts';
import type { Records } from './records.ts';
import { reviewedDocuments } from './reviewed.ts';
import { markStarted, removeSubmission, submit, unstartedSubmissions } from './submissions.ts';
import { countByState, listDocuments } from './summaries.ts';
import { expireEffects, readHistory, readLedger } from './trails.ts';
import { documentTransaction } from './transaction.ts';
import { translated } from './unavailable.ts';

export { migrate } from './migrate.ts';

/**
 * Migrates the database and opens the records. `masterKey` (32 bytes) wraps the data key of every document.
 *
 * @throws Unavailable while the database cannot be reached; InvariantViolated for a key of another length.
 */
export async function openRecords({
  databaseUrl,
  masterKey,
}: {
  databaseUrl: string;
  masterKey: Buffer;
}): Promise<Records> {
  if (masterKey.length !== 32) throw new InvariantViolated('the master key has to be 32 bytes long');
  await migrate({ databaseUrl });
  return recordsOn({ db: openDatabase({ databaseUrl }), masterKey });
}

/** What reports and training look at. */
export type RecordsToRead = Pick<Records, 'figures' | 'reviewedDocuments' | 'close'>;

/**
 * Only what needs no document's key, so that a report or a training needs no master key.
 *
 * @throws Unavailable while the database cannot be reached.
 */
export async function openRecordsToRead({ databaseUrl }: { databaseUrl: string }): Promise<RecordsToRead> {
  await migrate({ databaseUrl });
  return recordsToReadOn(openDatabase({ databaseUrl }));
}

function recordsToReadOn(db: Database): RecordsToRead {
  return {
    figures: (period) => translated(() => figures(db, period)),
    reviewedDocuments: (page) => translated(() => reviewedDocuments(db, page)),
    close: () => db.destroy(),
  };
}

function recordsOn({ db, masterKey }: { db: Database; masterKey: Buffer }): Records {
  // A policy is stored under the hash of its text, so what was loaded once stays true.
  const policies = new Map<string, Policy>();
  return {
    transaction: (documentId, work) =>
      translated(() => documentTransaction({ db, documentId, masterKey }, work)),
    savePolicy: (policyText) => translated(() => savePolicy(db, policyText)),
    loadPolicy: async (policyHash) => {
      const policy = policies.get(policyHash) ?? (await translated(() => loadPolicy(db, policyHash)));
      policies.set(policyHash, policy);
      return policy;
    },
    submit: (submission) => translated(() => submit(db, submission)),
    markStarted: (submissionId) => translated(() => markStarted(db, submissionId)),
    removeSubmission: (submissionId) => translated(() => removeSubmission(db, submissionId)),
    unstartedSubmissions: (filter) => translated(() => unstartedSubmissions(db, filter)),
    saveDecisionContent: (row) => translated(() => saveDecisionContent(db, row)),
    findReadPage: (place) => translated(() => findReadPage(db, place)),
    saveReadPage: (row) => translated(() => saveReadPage(db, row)),
    findDocument: (idOrPrefix) => translated(() => findDocument(db, idOrPrefix)),
    listDocuments: (filter) => translated(() => listDocuments(db, filter)),
    countByState: () => translated(() => countByState(db)),
    history: (documentId) => translated(() => readHistory(db, documentId)),
    auditTrail: (documentId) => translated(() => readAuditTrail(db, documentId)),
    ledger: (documentId) => translated(() => readLedger(db, documentId)),
    relayOutbox: (options) => translated(() => relayOutbox(db, options)),
    expireEffects: (options) => translated(() => expireEffects(db, options)),
    ...recordsToReadOn(db),
  };
}
