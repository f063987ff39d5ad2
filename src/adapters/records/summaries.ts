import { sql } from 'kysely';
import { endStates, type DocumentState } from '../../domain/lifecycle.ts';
import type { Database } from './pool.ts';
import type { DocumentFilter, DocumentSummary } from './rows.ts';

export type StoredSummary = Omit<DocumentSummary, 'registeredAt' | 'deadlineAt'> & {
  readonly registeredAt: Date;
  readonly deadlineAt: Date | null;
};

/** The document's row with the submission that began it and the task that is open. */
export const summarySources = sql`
  documents
  left join lateral (
    select file_name, external_reference, submitter from submissions
    where submissions.document_id = documents.document_id order by submitted_at limit 1
  ) as submission on true
  left join lateral (
    select sla_at, reviewer_group, breached from review_tasks
    where review_tasks.document_id = documents.document_id and review_tasks.state = 'open'
    order by instance desc limit 1
  ) as open_task on true`;

export const summaryColumns = sql`
  documents.document_id as "documentId",
  coalesce(documents.state, 'UPLOADED') as state,
  document_type as "documentType",
  submission.file_name as "fileName",
  submission.external_reference as "externalReference",
  submission.submitter as submitter,
  registered_at as "registeredAt",
  case when closed_at is null then least(deadline_at, open_task.sla_at) end as "deadlineAt",
  open_task.reviewer_group as "reviewerGroup",
  (coalesce(documents.state, '') = 'FAILED' or coalesce(open_task.breached, false)) as "needsAttention"`;

export function summaryOf(row: StoredSummary): DocumentSummary {
  return {
    ...row,
    registeredAt: row.registeredAt.toISOString(),
    deadlineAt: row.deadlineAt?.toISOString() ?? null,
  };
}

/** Sorted by the nearest deadline, then by age; closed documents stand last. */
export async function listDocuments(
  db: Database,
  filter: DocumentFilter,
): Promise<readonly DocumentSummary[]> {
  const everyState = filter.states === undefined;
  const openOnly = everyState && filter.includeClosed !== true;
  const { rows } = await sql<StoredSummary>`
    select ${summaryColumns} from ${summarySources}
    where (${everyState} or coalesce(documents.state, 'UPLOADED') = any(${filter.states ?? []}))
      and (not ${openOnly} or coalesce(documents.state, 'UPLOADED') <> all(${[...endStates]}))
    order by "deadlineAt" asc nulls last, registered_at, documents.document_id
    limit ${filter.limit ?? null}`.execute(db);
  return rows.map(summaryOf);
}

export async function countByState(db: Database): Promise<Readonly<Partial<Record<DocumentState, number>>>> {
  const { rows } = await sql<{ state: DocumentState; count: number }>`
    select coalesce(state, 'UPLOADED') as state, count(*)::integer as count
    from documents group by 1 order by 1`.execute(db);
  const counts: Partial<Record<DocumentState, number>> = {};
  for (const { state, count } of rows) counts[state] = count;
  return counts;
}
