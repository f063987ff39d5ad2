import { setCurrentDetails, upsertSearchAttributes } from '@temporalio/workflow';
import { defineSearchAttributeKey, type SearchAttributePair, SearchAttributeType } from '@temporalio/common';
import type { searchAttributeTypes } from '../domain/searchAttributes.ts';
import { describeNext, nextDeadline } from './deadlines.ts';
import type { DocumentProcess } from './process.ts';

const nameOf = (name: keyof typeof searchAttributeTypes): string => name;
const documentState = defineSearchAttributeKey(nameOf('DocumentState'), SearchAttributeType.KEYWORD);
const documentType = defineSearchAttributeKey(nameOf('DocumentType'), SearchAttributeType.KEYWORD);
const slaDeadline = defineSearchAttributeKey(nameOf('SlaDeadline'), SearchAttributeType.DATETIME);
const needsAttention = defineSearchAttributeKey(nameOf('NeedsAttention'), SearchAttributeType.BOOL);
const reviewerGroup = defineSearchAttributeKey(nameOf('ReviewerGroup'), SearchAttributeType.KEYWORD);

/** A person has to look now: parked, past a deadline, or in the manager's queue. */
function asksForAttention({ state }: DocumentProcess): boolean {
  return state.parked !== null || state.slaMissed.length > 0 || (state.task?.breached ?? false);
}

function deadlineOf({ state }: DocumentProcess): Date | null {
  const open = state.lifecycle.state !== 'ARCHIVED' && state.lifecycle.state !== 'WITHDRAWN';
  const instants = [state.documentDeadlineMs, state.task?.deadlines.slaAtMs ?? null].filter(
    (at) => at !== null,
  );
  return open && instants.length > 0 ? new Date(Math.min(...instants)) : null;
}

/** Publishes the stop to the Web UI and its lists. Called at each stop only: every call is an event of the history. */
export function publish(process: DocumentProcess): void {
  const { state } = process;
  const attributes: SearchAttributePair[] = [
    { key: documentState, value: state.lifecycle.state ?? 'UPLOADED' },
    { key: needsAttention, value: asksForAttention(process) },
  ];
  if (state.documentType) attributes.push({ key: documentType, value: state.documentType });
  upsertSearchAttributes([
    ...attributes,
    { key: slaDeadline, value: deadlineOf(process) },
    { key: reviewerGroup, value: state.task?.group ?? null },
  ]);
  describe(process);
}

/** Writes the current details without touching the history. The static summary stands in them, a new run has none. */
export function describe(process: DocumentProcess): void {
  const { state, input } = process;
  const lines = [
    `**Document** \`${input.documentId}\` (${input.file.mediaType}, ${input.file.size} bytes)`,
    `**State** ${state.lifecycle.state ?? 'not yet registered'}${state.generation > 1 ? `, generation ${state.generation}` : ''}`,
    ...parkedLines(process),
    ...reviewLines(process),
    ...state.slaMissed.map((scope) => `**SLA missed** ${scope}`),
  ];
  if (state.rejection) lines.push(`**Rejected** by ${state.rejection.by}: \`${state.rejection.code}\``);
  if (state.documentDeadlineMs !== null) {
    lines.push(`**Document SLA** ${new Date(state.documentDeadlineMs).toISOString()}`);
  }
  setCurrentDetails(lines.join('\n\n'));
}

function parkedLines({ state }: DocumentProcess): string[] {
  if (!state.parked) return [];
  const { step, failureType, code } = state.parked;
  return [
    `**Parked** at ${step}: ${failureType} \`${code}\``,
    'An operator decides: `retry`, `restart`, `rejectParked`, `abandon`; `settle` for an undo that is stuck.',
  ];
}

function reviewLines({ state, input }: DocumentProcess): string[] {
  if (!state.task) return [];
  const { review } = input.policy;
  const reasons = state.reasons.map((reason) =>
    [reason.code, reason.field ?? reason.rule ?? (reason.page ? `page ${reason.page}` : '')]
      .filter(Boolean)
      .join(' '),
  );
  const next = nextDeadline(state.task, review, state.firstTaskAtMs ?? 0);
  return [
    `**Waits for** ${state.task.assignee ?? state.task.group}, revision ${state.task.revision}`,
    `**Why** ${reasons.join('; ') || 'returned'}`,
    `**Deadline** ${new Date(state.task.deadlines.slaAtMs).toISOString()}`,
    `**Next** ${describeNext(next, review, state.task)}`,
  ];
}
