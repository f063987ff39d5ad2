import { sql } from 'kysely';
import type { ChangeReviewInput, ReviewDeadlines } from '../../activities/contract.ts';
import { InvariantViolated } from '../../domain/failures.ts';
import { json, type DocumentContext } from './context.ts';
import type { DocumentTransaction } from './records.ts';

type TaskMethods = Pick<DocumentTransaction, 'openTask' | 'changeTask' | 'closeTask'>;
type TaskChange = Parameters<DocumentTransaction['changeTask']>[0];

/** The review task of a round: opened, changed by deadlines and people, closed once. */
export function reviewTasksOf(context: DocumentContext): TaskMethods {
  return {
    openTask: (row) => openTask(context, row),
    changeTask: (row) => changeTask(context, row),
    closeTask: (row) => closeTask(context, row),
  };
}

async function openTask(
  { db, documentId }: DocumentContext,
  row: Parameters<DocumentTransaction['openTask']>[0],
): Promise<void> {
  await sql`
    insert into review_tasks (task_id, document_id, instance, revision, reviewer_group, reasons, opened_at,
      sla_at, remind_at)
    values (${row.taskId}, ${documentId}, ${row.instance}, ${row.revision}, ${row.group},
      ${json(row.reasons)}, ${row.openedAt}, ${instant(row.deadlines.slaAtMs)},
      ${json(row.deadlines.remindAtMs)})
    on conflict (task_id) do nothing`.execute(db);
}

async function changeTask({ db }: DocumentContext, row: TaskChange): Promise<{ repeated: boolean }> {
  const { numAffectedRows } = await sql`
    insert into review_changes (task_id, change_seq, change)
    values (${row.taskId}, ${row.changeSeq}, ${json(row.change)})
    on conflict (task_id, change_seq) do nothing`.execute(db);
  if (numAffectedRows !== 1n) return { repeated: true };
  await sql`
    update review_tasks set ${changedColumns(row.change)}, ${changedDeadlines(row.deadlines)}
    where task_id = ${row.taskId}`.execute(db);
  return { repeated: false };
}

function changedColumns(change: ChangeReviewInput['change']) {
  switch (change.kind) {
    case 'remind':
      return sql`reminders = reminders + 1`;
    case 'escalate':
      // A new group decides: whoever it was given to before does not hold it any more.
      return sql`level = ${change.level}, reviewer_group = ${change.group}, assignee = null`;
    case 'delegate':
      return sql`assignee = ${change.to}`;
    case 'managerQueue':
      return sql`reviewer_group = ${change.group}, assignee = null, breached = true`;
    case 'rejectExhausted':
      return sql`breached = true`;
    default:
      return unknownChange(change);
  }
}

function unknownChange(change: never): never {
  throw new InvariantViolated(`unknown change of a review task: ${json(change)}`);
}

function changedDeadlines(deadlines: ReviewDeadlines | null) {
  if (!deadlines) return sql`sla_at = sla_at`;
  return sql`sla_at = ${instant(deadlines.slaAtMs)}, remind_at = ${json(deadlines.remindAtMs)}`;
}

async function closeTask(
  { db, documentId }: DocumentContext,
  { taskId, outcome }: { taskId: string; outcome: string },
): Promise<{ wasOpen: boolean }> {
  const state = outcome === 'withdrawn' || outcome === 'exhausted' ? outcome : 'decided';
  const { numAffectedRows } = await sql`
    update review_tasks set state = ${state}, outcome = ${outcome}, closed_at = clock_timestamp()
    where task_id = ${taskId} and document_id = ${documentId} and state = 'open'`.execute(db);
  return { wasOpen: numAffectedRows === 1n };
}

function instant(ms: number): string {
  return new Date(ms).toISOString();
}
