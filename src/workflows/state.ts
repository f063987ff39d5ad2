import type { IdentityAnswer, ReviewDeadlines } from '../activities/contract.ts';
import type { BlobReference, DocumentType } from '../domain/document.ts';
import type { Finding } from '../domain/findings.ts';
import { type Lifecycle, type Move, unborn } from '../domain/lifecycle.ts';
import type {
  DecisionAnswer,
  OperatorCommandName,
  OperatorRequest,
  ReviewDecision,
  ReviewReason,
} from '../domain/review.ts';
import type { StepName, UndoableStep } from '../domain/steps.ts';

/** Where the process goes on. `withdraw` and `restart` run undos only. */
export type Stage = Exclude<StepName, 'identity'> | 'withdraw' | 'restart' | 'closed';

/** The one open review task. Instants are milliseconds since the epoch. */
export interface OpenTask {
  readonly taskId: string;
  readonly revision: number;
  group: string;
  assignee: string | null;
  /** 0 before the first escalation, then the number of the level of the path. */
  level: number;
  /** The path or the time is exhausted: the manager's queue holds the task. */
  breached: boolean;
  deadlines: ReviewDeadlines;
  remindersSent: number;
  changeSeq: number;
}

/** A decision that waits to be decided, stamped with the task that was open when it came. */
export interface QueuedDecision {
  readonly decision: ReviewDecision & { readonly decisionId: string };
  readonly door: 'signal' | 'update';
  readonly taskId: string | null;
}

export interface QueuedCommand {
  readonly commandId: string;
  readonly command: OperatorCommandName;
  readonly request: OperatorRequest;
}

/** Why the document is parked. `undo` is set when it was an undo that gave up. */
export interface Parked {
  readonly step: string;
  readonly failureType: string;
  readonly code: string;
  readonly undo: RegisteredUndo | null;
}

export interface RegisteredUndo {
  readonly step: UndoableStep;
  readonly instance: number;
}

/**
 * Everything that outlives a run: plain JSON, handed over whole by continue-as-new. Nothing else may be kept between
 * two steps.
 */
export interface CarriedState {
  stage: Stage;
  generation: number;
  lifecycle: Lifecycle;
  history: Move[];
  /** Moves that no step has recorded yet; the next activity takes them along. */
  unrecorded: Move[];
  /** How often each step was begun; names its effect. */
  instances: Partial<Record<StepName, number>>;
  /** The step under way; a retry after parking keeps its instance, so that the effect keeps its key. */
  underway: { step: StepName; instance: number } | null;
  /** When the stage began, so that its SLA goes on across runs. Milliseconds since the epoch. */
  stageSinceMs: number | null;
  undos: RegisteredUndo[];
  recordSeq: number;
  documentDeadlineMs: number | null;
  slaMissed: string[];
  reading: BlobReference | null;
  revision: number | null;
  documentType: DocumentType | null;
  findings: readonly Finding[];
  reasons: readonly ReviewReason[];
  /** The reservation of this visit of the gate, until it was screened. */
  identity: IdentityAnswer | null;
  returns: number;
  feedbackOf: string | null;
  task: OpenTask | null;
  /** The task that is being opened: people see it in the lists a moment before the workflow hears that it is open. */
  openingTaskId: string | null;
  firstTaskAtMs: number | null;
  rejection: { by: 'rule' | 'person' | 'timer' | 'refusal' | 'operator'; code: string } | null;
  manifestSha256: string | null;
  decisions: QueuedDecision[];
  answers: DecisionAnswer[];
  commands: QueuedCommand[];
  parked: Parked | null;
  /** Set once only undos are left to run. */
  withdrawal: { by: 'cancel' } | { by: 'abandon'; operator: string; cause: Parked } | null;
}

export function freshState(): CarriedState {
  return {
    stage: 'intake',
    generation: 1,
    lifecycle: unborn,
    history: [],
    unrecorded: [],
    instances: {},
    underway: null,
    stageSinceMs: null,
    undos: [],
    recordSeq: 0,
    documentDeadlineMs: null,
    slaMissed: [],
    reading: null,
    revision: null,
    documentType: null,
    findings: [],
    reasons: [],
    identity: null,
    returns: 0,
    feedbackOf: null,
    task: null,
    openingTaskId: null,
    firstTaskAtMs: null,
    rejection: null,
    manifestSha256: null,
    decisions: [],
    answers: [],
    commands: [],
    parked: null,
    withdrawal: null,
  };
}

/** What a restart begins with: the registration, the numbering and the answers stay, everything found is forgotten. */
export function restartedState(before: CarriedState): CarriedState {
  return {
    ...freshState(),
    // Intake is not repeated, unless it was intake that never came to its end.
    stage: before.documentDeadlineMs === null ? 'intake' : 'read',
    generation: before.generation + 1,
    lifecycle: before.lifecycle,
    history: before.history,
    unrecorded: before.unrecorded,
    instances: before.instances,
    undos: before.undos,
    recordSeq: before.recordSeq,
    documentDeadlineMs: before.documentDeadlineMs,
    slaMissed: before.slaMissed,
    answers: before.answers,
    commands: before.commands,
    decisions: before.decisions,
  };
}
