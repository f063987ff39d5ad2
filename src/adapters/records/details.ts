import { sql } from 'kysely';
import type { Verdict } from '../../domain/findings.ts';
import { Refused } from '../../domain/failures.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { Database } from './pool.ts';
import type { DocumentDetails, ReviewTaskRow } from './rows.ts';
import { summaryColumns, summaryOf, summarySources, type StoredSummary } from './summaries.ts';

type StoredDetails = StoredSummary &
  Pick<DocumentDetails, 'life' | 'file' | 'policyHash' | 'reading' | 'pages' | 'readBy' | 'revision'> &
  Pick<DocumentDetails, 'extraction' | 'rejection' | 'manifest' | 'delivery' | 'status'> & {
    readonly documentDeadlineAt: Date;
    readonly closedAt: Date | null;
  };
type StoredTask = Omit<ReviewTaskRow, 'openedAt' | 'slaAt' | 'closedAt'> & {
  readonly openedAt: Date;
  readonly slaAt: Date;
  readonly closedAt: Date | null;
};

/** Everything that is known of a document. @throws Refused when it is not registered. */
export async function documentDetails(db: Database, documentId: DocumentId): Promise<DocumentDetails> {
  const { rows } = await sql<StoredDetails>`
    select ${summaryColumns}, life, file, policy_hash as "policyHash", reading, pages, read_by as "readBy",
      documents.revision, extraction, rejection, manifest, delivery, status,
      deadline_at as "documentDeadlineAt", closed_at as "closedAt"
    from ${summarySources}
    left join lateral (
      select extraction from extractions
      where extractions.document_id = documents.document_id and extractions.revision = documents.revision
    ) as in_force on true
    where documents.document_id = ${documentId}`.execute(db);
  const row = rows[0];
  if (!row) throw unknownDocument(documentId);
  return {
    ...row,
    ...summaryOf(row),
    documentDeadlineAt: row.documentDeadlineAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    verdicts: await latestVerdicts(db, documentId),
    task: await latestTask(db, documentId),
    parked: row.state === 'FAILED' ? await latestParking(db, documentId) : null,
  };
}

/** The verdicts of the latest screening, whatever its phase. */
export async function latestVerdicts(db: Database, documentId: DocumentId): Promise<readonly Verdict[]> {
  const { rows } = await sql<{ verdicts: readonly Verdict[] }>`
    select verdicts from verdicts where document_id = ${documentId}
    order by screening_id desc limit 1`.execute(db);
  return rows[0]?.verdicts ?? [];
}

async function latestTask(db: Database, documentId: DocumentId): Promise<ReviewTaskRow | null> {
  const { rows } = await sql<StoredTask>`
    select task_id as "taskId", revision, state, reviewer_group as "group", assignee, level, breached,
      reasons, opened_at as "openedAt", sla_at as "slaAt", closed_at as "closedAt", outcome
    from review_tasks where document_id = ${documentId} order by instance desc limit 1`.execute(db);
  const row = rows[0];
  if (!row) return null;
  return {
    ...row,
    openedAt: row.openedAt.toISOString(),
    slaAt: row.slaAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
  };
}

/** The audit says why a document stands parked; a second place for the same truth could differ from it. */
async function latestParking(db: Database, documentId: DocumentId): Promise<DocumentDetails['parked']> {
  const { rows } = await sql<{ step: string; failureType: string; code: string; at: Date }>`
    select event -> 'data' ->> 'step' as step, event -> 'data' ->> 'failureType' as "failureType",
      event -> 'data' ->> 'code' as code, time as at
    from audit_events where document_id = ${documentId} and type = 'document.parked'
    order by sequence desc limit 1`.execute(db);
  const row = rows[0];
  return row ? { ...row, at: row.at.toISOString() } : null;
}

/** `doc-` may be left out; at least four digits of the hash, so that a slip of the hand finds nothing by luck. */
const searchable = /^(?:doc-)?([0-9a-f]{4,32}(?:-[0-9]*)?)$/;
const shownMatches = 5;

/** @throws Refused when no document or several begin like this. The whole id always finds its own document. */
export async function findDocument(db: Database, idOrPrefix: string): Promise<DocumentDetails> {
  const digits = searchable.exec(idOrPrefix.trim())?.[1];
  if (digits === undefined) {
    throw new Refused(
      'NOT_A_DOCUMENT_ID',
      'this is not the beginning of a document id: give at least doc- and 4 digits, as `client list` shows them',
    );
  }
  const matches = await idsBeginningWith(db, `doc-${digits}`);
  const exact = matches.find((documentId) => documentId === `doc-${digits}`);
  const only = exact ?? (matches.length === 1 ? matches[0] : undefined);
  if (only !== undefined) return documentDetails(db, only);
  if (matches.length === 0) throw unknownDocument(`doc-${digits}`);
  throw new Refused(
    'AMBIGUOUS_DOCUMENT',
    `several documents begin with doc-${digits}: ${matches.slice(0, shownMatches).join(', ')}. Give more of the id`,
  );
}

async function idsBeginningWith(db: Database, prefix: string): Promise<readonly DocumentId[]> {
  // '~' sorts after every character of an id.
  const { rows } = await sql<{ documentId: DocumentId }>`
    select document_id as "documentId" from documents
    where document_id >= ${prefix} and document_id < ${`${prefix}~`}
    order by document_id limit ${shownMatches + 1}`.execute(db);
  return rows.map(({ documentId }) => documentId);
}

function unknownDocument(wanted: string): Refused {
  return new Refused(
    'UNKNOWN_DOCUMENT',
    `no document ${wanted} is registered: \`client list\` shows the open ones`,
  );
}
