import type { WorkflowHandle } from '@temporalio/client';

type History = Awaited<ReturnType<WorkflowHandle['fetchHistory']>>;
type HistoryEvent = NonNullable<History['events']>[number];

/** Where the time of one workflow went, from the times of its own events, in milliseconds. */
export interface Spent {
  readonly wallMs: number;
  /** In the order of the history; the same activity may come twice. */
  readonly activities: readonly SpentInActivity[];
  /** Outside every activity: workflow tasks, their round trips, the server's writes. */
  readonly betweenMs: number;
}

interface SpentInActivity {
  readonly name: string;
  /** Scheduled, not yet taken by a worker. */
  readonly queuedMs: number;
  /** Taken by a worker, until its answer stood in the history. */
  readonly ranMs: number;
}

const timeOf = ({ eventTime }: HistoryEvent): number =>
  Number(eventTime?.seconds ?? 0) * 1_000 + (eventTime?.nanos ?? 0) / 1_000_000;

/** Reads a closed workflow whose activities came one after the other. */
export function spentIn({ events }: History): Spent {
  const all = events ?? [];
  const first = all[0];
  const last = all.at(-1);
  const wallMs = first && last ? timeOf(last) - timeOf(first) : 0;
  const activities = all.flatMap((completed) => activityOf({ completed, all }));
  const inActivitiesMs = activities.reduce((total, { queuedMs, ranMs }) => total + queuedMs + ranMs, 0);
  return { wallMs, activities, betweenMs: wallMs - inActivitiesMs };
}

function activityOf({
  completed,
  all,
}: {
  completed: HistoryEvent;
  all: readonly HistoryEvent[];
}): SpentInActivity[] {
  const attributes = completed.activityTaskCompletedEventAttributes;
  if (!attributes) return [];
  // The number of an event is its place in the history, counted from 1.
  const scheduled = all[Number(attributes.scheduledEventId) - 1];
  const started = all[Number(attributes.startedEventId) - 1];
  const name = scheduled?.activityTaskScheduledEventAttributes?.activityType?.name;
  if (!scheduled || !started || !name) return [];
  const queuedMs = timeOf(started) - timeOf(scheduled);
  return [{ name, queuedMs, ranMs: timeOf(completed) - timeOf(started) }];
}
