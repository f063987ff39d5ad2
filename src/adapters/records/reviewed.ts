import { sql } from 'kysely';
import type { Database } from './pool.ts';
import type { ReviewedDocument } from './rows.ts';

/**
 * A page of the documents whose latest review a person ended by approving, in the order of their ids, beginning after
 * `after`. The values are those in force after that approval. Left out: what nobody looked at, what was rejected or
 * returned last, what waits for a decision again, what was never read, and what was withdrawn.
 */
export async function reviewedDocuments(
  db: Database,
  { after, limit }: { after: string; limit: number },
): Promise<readonly ReviewedDocument[]> {
  // The verdict is taken from the task: a decision is json that may hold U+0000, which `->>` refuses.
  const { rows } = await sql<ReviewedDocument>`
    select documents.document_id as "documentId", reading, extraction
    from documents
    cross join lateral (
      select task_id, state, outcome from review_tasks
      where review_tasks.document_id = documents.document_id
      order by instance desc limit 1) as task
    cross join lateral (
      select decision_id, revision from decisions
      where decisions.document_id = documents.document_id and decisions.task_id = task.task_id
        and answer -> 'accepted' = 'true'::jsonb
      order by decided_at desc limit 1) as approval
    cross join lateral (
      select extraction from extractions
      where extractions.document_id = documents.document_id
        and (extractions.origin = 'decision#' || approval.decision_id
          or extractions.revision = approval.revision)
      order by extractions.revision desc limit 1) as in_force
    where task.state = 'decided' and task.outcome = 'approved' and reading is not null
      and status is distinct from 'withdrawn' and documents.document_id > ${after}
    order by documents.document_id limit ${limit}`.execute(db);
  return rows;
}
