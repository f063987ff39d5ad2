import { sql } from 'kysely';
import type { Move } from '../../domain/lifecycle.ts';
import { missingEvents } from '../../evidence/completeness.ts';
import type { Database } from './pool.ts';
import type { ProcessFigures } from './rows.ts';

/** From `from` (included) to `to` (not included), ISO 8601 instants. */
interface Period {
  readonly from: string;
  readonly to: string;
}
interface Share {
  readonly good: number;
  readonly all: number;
}

/**
 * The process metrics of a period. Each share is null where there is nothing to count.
 *
 * - `closed`: documents that closed in the period, in whatever way.
 * - `success`: approved and rejected documents that closed in the period (a rejection is a business outcome), over those,
 *   the abandoned ones (an operator withdrew them) and the ones that were registered before the period's end and stand
 *   parked. A document that its client cancelled counts on neither side.
 * - `automaticRecovery`: of the steps begun in the period that had a failed attempt (more than one start, or a failure of
 *   the engine) and are over or parked: those that ended without the document being parked at that step meanwhile.
 * - `meanHours`, `p95Hours`: registration to close, of the documents approved or rejected in the period.
 * - `slaAdherence`: of the documents that closed in the period, and the open ones whose deadline passed in it: closed
 *   no later than their deadline.
 * - `escalations`: of the review tasks opened in the period: those that went to another level or the manager's queue.
 * - `auditCompleteness`: of the documents that closed in the period: those that have every event their path demands
 *   (`evidence/completeness.ts`).
 * - `compensations`: of the undos begun in the period that are over or whose document stands parked: those that ran to
 *   their end; one settled by hand did not.
 * - `states`: where the documents registered in the period stand now.
 */
export async function figures(db: Database, period: Period): Promise<ProcessFigures> {
  const durations = await durationFigures(db, period);
  return {
    closed: durations.closed,
    success: shareOf(await successCounts(db, period)),
    automaticRecovery: shareOf(await recoveryCounts(db, period)),
    meanHours: durations.meanHours,
    p95Hours: durations.p95Hours,
    slaAdherence: shareOf(await adherenceCounts(db, period)),
    escalations: shareOf(await escalationCounts(db, period)),
    auditCompleteness: shareOf(await completenessCounts(db, period)),
    compensations: shareOf(await compensationCounts(db, period)),
    states: await stateCounts(db, period),
  };
}

function shareOf({ good, all }: Share): number | null {
  return all === 0 ? null : good / all;
}

async function durationFigures(
  db: Database,
  { from, to }: Period,
): Promise<{ closed: number; meanHours: number | null; p95Hours: number | null }> {
  const { rows } = await sql<{ closed: number; meanHours: number | null; p95Hours: number | null }>`
    with closed as (
      select status, extract(epoch from closed_at - registered_at)::float8 / 3600 as hours
      from documents where closed_at >= ${from} and closed_at < ${to})
    select count(*)::integer as closed,
      avg(hours) filter (where status <> 'withdrawn') as "meanHours",
      percentile_cont(0.95) within group (order by hours) filter (where status <> 'withdrawn') as "p95Hours"
    from closed`.execute(db);
  return rows[0] ?? { closed: 0, meanHours: null, p95Hours: null };
}

async function one(db: Database, query: ReturnType<typeof sql<Share>>): Promise<Share> {
  const { rows } = await query.execute(db);
  return rows[0] ?? { good: 0, all: 0 };
}

async function successCounts(db: Database, { from, to }: Period): Promise<Share> {
  return one(
    db,
    sql<Share>`
      select count(*) filter (where decided)::integer as good,
        count(*) filter (where decided or abandoned or parked)::integer as all
      from documents
      cross join lateral (
        select closed_at >= ${from} and closed_at < ${to} as in_period) as closing
      cross join lateral (
        select coalesce(in_period and status <> 'withdrawn', false) as decided,
          coalesce(state = 'FAILED' and registered_at < ${to}, false) as parked,
          coalesce(in_period and status = 'withdrawn', false) and exists (
            select from transitions
            where transitions.document_id = documents.document_id and to_state = 'WITHDRAWING'
              and actor ->> 'kind' = 'operator') as abandoned) as ending`,
  );
}

async function recoveryCounts(db: Database, { from, to }: Period): Promise<Share> {
  return one(
    db,
    sql<Share>`
      select count(*) filter (where ended_at is not null and not parked)::integer as good,
        count(*) filter (where ended_at is not null or parked)::integer as all
      from step_runs
      cross join lateral (
        select exists (
          select from audit_events
          where audit_events.document_id = step_runs.document_id and type = 'document.parked'
            and event -> 'data' ->> 'step' = step_runs.step
            and time >= started_at and time <= coalesce(ended_at, clock_timestamp())) as parked) as parking
      where (starts > 1 or engine_failures > 0) and started_at >= ${from} and started_at < ${to}`,
  );
}

async function adherenceCounts(db: Database, { from, to }: Period): Promise<Share> {
  return one(
    db,
    sql<Share>`
      select count(*) filter (where closed_at is not null and closed_at <= deadline_at)::integer as good,
        count(*)::integer as all
      from documents
      where (closed_at >= ${from} and closed_at < ${to})
        or (closed_at is null and deadline_at >= ${from}
            and deadline_at < least(${to}::timestamptz, clock_timestamp()))`,
  );
}

async function escalationCounts(db: Database, { from, to }: Period): Promise<Share> {
  return one(
    db,
    sql<Share>`
      select count(*) filter (where level > 0 or breached)::integer as good, count(*)::integer as all
      from review_tasks where opened_at >= ${from} and opened_at < ${to}`,
  );
}

async function compensationCounts(db: Database, { from, to }: Period): Promise<Share> {
  return one(
    db,
    sql<Share>`
      select count(*) filter (where outcome = 'undone')::integer as good, count(*)::integer as all
      from undo_runs join documents using (document_id)
      where (outcome is not null or documents.state = 'FAILED')
        and started_at >= ${from} and started_at < ${to}`,
  );
}

/** Documents judged by one statement: each brings its whole path, and a statement has 8 s. */
const completenessPage = 2_000;

async function completenessCounts(db: Database, period: Period): Promise<Share> {
  let good = 0;
  let all = 0;
  for (let after: string | undefined = ''; after !== undefined;) {
    const paths = await closedPaths(db, { ...period, after });
    good += paths.filter((row) => missingEvents(row).length === 0).length;
    all += paths.length;
    after = paths.length < completenessPage ? undefined : paths.at(-1)?.documentId;
  }
  return { good, all };
}

interface ClosedPath {
  readonly documentId: string;
  readonly path: readonly Move[];
  readonly events: readonly string[];
}

async function closedPaths(
  db: Database,
  { from, to, after }: Period & { after: string },
): Promise<readonly ClosedPath[]> {
  const { rows } = await sql<ClosedPath>`
    select
      document_id as "documentId",
      array(select jsonb_build_object('from', from_state, 'to', to_state, 'actor', actor)
            from transitions where transitions.document_id = documents.document_id order by seq) as path,
      array(select type from audit_events
            where audit_events.document_id = documents.document_id order by sequence) as events
    from documents
    where closed_at >= ${from} and closed_at < ${to} and document_id > ${after}
    order by document_id limit ${completenessPage}`.execute(db);
  return rows;
}

async function stateCounts(db: Database, { from, to }: Period): Promise<Readonly<Record<string, number>>> {
  const { rows } = await sql<{ state: string; count: number }>`
    select coalesce(state, 'UPLOADED') as state, count(*)::integer as count
    from documents where registered_at >= ${from} and registered_at < ${to}
    group by 1 order by 1`.execute(db);
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}
