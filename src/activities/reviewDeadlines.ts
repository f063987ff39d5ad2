import type { ReviewChange, ReviewDeadlines } from './contract.ts';

/** Which hours count. Business calendars will be further members; only `always`, every hour, is known yet. */
export type CalendarName = 'always';

export interface Sla {
  readonly slaMs: number;
  /** Shares of the SLA, 0..1, at which people are reminded. */
  readonly remindAt: readonly number[];
  readonly calendar?: CalendarName;
}

/** The deadlines of an SLA that begins at `startMs`, as instants in milliseconds since the epoch. */
export function deadlinesFrom(startMs: number, { slaMs, remindAt }: Sla): ReviewDeadlines {
  return {
    slaAtMs: startMs + slaMs,
    remindAtMs: remindAt.map((share) => Math.round(startMs + slaMs * share)),
  };
}

/** The SLA that a change of a task begins, or null when its deadlines stay. The manager's is the next daily reminder. */
export function slaOf(change: ReviewChange): Sla | null {
  switch (change.kind) {
    case 'escalate':
      return { slaMs: change.slaMs, remindAt: change.remindAt };
    case 'managerQueue':
      return { slaMs: change.remindEveryMs, remindAt: [] };
    case 'remind':
    case 'delegate':
    case 'rejectExhausted':
      return null;
  }
}
