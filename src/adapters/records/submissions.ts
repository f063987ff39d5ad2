import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { documentIdOf } from '../../domain/ids.ts';
import type { DocumentState } from '../../domain/lifecycle.ts';
import { appendAudit } from './audit.ts';
import { json, lockName } from './context.ts';
import type { Database, DatabaseTransaction } from './pool.ts';
import type { Submission, SubmissionAnswer } from './rows.ts';

interface LatestLife {
  readonly life: number;
  readonly state: DocumentState | null;
  readonly status: 'approved' | 'rejected' | 'withdrawn' | null;
}
interface ChosenLife {
  readonly life: number;
  readonly outcome: 'new' | 'existing';
  readonly state: DocumentState | null;
}

/** Decides under a lock on the file's hash, so that two clients at once agree: PROCESS.md section 7. */
export async function submit(
  db: Database,
  submission: Submission & { again: boolean },
): Promise<SubmissionAnswer> {
  return db.transaction().execute(async (tx) => {
    await lockName(tx, `file:${submission.file.sha256}`);
    const latest = await latestLife(tx, submission.file.sha256);
    const { life, outcome, state } = chooseLife({ latest, again: submission.again });
    const answer: SubmissionAnswer = {
      submissionId: `submission-${randomUUID()}`,
      documentId: documentIdOf({ sha256: submission.file.sha256, life }),
      life,
      file: submission.file,
      submitter: submission.submitter,
      priority: submission.priority,
      outcome,
      state,
    };
    await insertSubmission(tx, { submission, answer });
    await lockName(tx, answer.documentId);
    await auditSubmission(tx, { submission, answer });
    return answer;
  });
}

/** The latest life among the registered documents and the submissions that wait for their registration. */
async function latestLife(tx: DatabaseTransaction, sha256: string): Promise<LatestLife | undefined> {
  const { rows } = await sql<LatestLife>`
    select known.life, documents.state, documents.status
    from (select life from documents where file_sha256 = ${sha256}
          union select life from submissions where file_sha256 = ${sha256}) as known
    left join documents on documents.file_sha256 = ${sha256} and documents.life = known.life
    order by known.life desc limit 1`.execute(tx);
  return rows[0];
}

function chooseLife({ latest, again }: { latest: LatestLife | undefined; again: boolean }): ChosenLife {
  if (!latest) return { life: 1, outcome: 'new', state: null };
  const rejectedForGood = latest.state === 'ARCHIVED' && latest.status === 'rejected';
  if (latest.state === 'WITHDRAWN' || (rejectedForGood && again)) {
    return { life: latest.life + 1, outcome: 'new', state: null };
  }
  return { life: latest.life, outcome: 'existing', state: latest.state };
}

/** A submission of a document that is registered has nothing left to start. */
async function insertSubmission(
  tx: DatabaseTransaction,
  { submission, answer }: { submission: Submission; answer: SubmissionAnswer },
): Promise<void> {
  const startedAt = answer.state === null ? sql`null` : sql`clock_timestamp()`;
  await sql`
    insert into submissions (submission_id, document_id, file_sha256, life, file, file_name, channel,
      submitter, external_reference, priority, started_at)
    values (${answer.submissionId}, ${answer.documentId}, ${answer.file.sha256}, ${answer.life},
      ${json(answer.file)}, ${json(submission.fileName)}, ${submission.channel}, ${submission.submitter},
      ${submission.externalReference}, ${submission.priority}, ${startedAt})`.execute(tx);
}

async function auditSubmission(
  tx: DatabaseTransaction,
  { submission, answer }: { submission: Submission; answer: SubmissionAnswer },
): Promise<void> {
  const { submissionId, documentId } = answer;
  const { channel, submitter } = submission;
  const fact = { type: 'document.submitted' as const, data: { submissionId, channel, submitter } };
  const entry = { fact, actor: { kind: 'client' as const, id: submitter } };
  await appendAudit({ db: tx, documentId }, [entry], { dedupeKey: `submitted:${submissionId}` });
}

/** Submissions whose workflow was perhaps never started: old enough, not marked, and not registered. */
export async function unstartedSubmissions(
  db: Database,
  { olderThanMs }: { olderThanMs: number },
): Promise<readonly SubmissionAnswer[]> {
  const { rows } = await sql<Omit<SubmissionAnswer, 'outcome' | 'state'>>`
    select submission_id as "submissionId", document_id as "documentId", life, file, submitter, priority
    from submissions
    where started_at is null
      and submitted_at <= clock_timestamp() - make_interval(secs => ${olderThanMs / 1_000})
      and not exists (select from documents where documents.document_id = submissions.document_id)
    order by submitted_at`.execute(db);
  return rows.map((row) => ({ ...row, outcome: 'new', state: null }));
}

export async function markStarted(db: Database, submissionId: string): Promise<void> {
  await sql`
    update submissions set started_at = clock_timestamp()
    where submission_id = ${submissionId} and started_at is null`.execute(db);
}

export async function removeSubmission(db: Database, submissionId: string): Promise<void> {
  await sql`delete from submissions where submission_id = ${submissionId}`.execute(db);
}
