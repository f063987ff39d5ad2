import type { AuditEntry } from '../domain/auditEvents.ts';
import type { BlobReference, DocumentType, RefusalCode } from '../domain/document.ts';
import type { Finding } from '../domain/findings.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { Actor, Move } from '../domain/lifecycle.ts';
import type {
  DecisionAnswer,
  Feedback,
  RefusedAnswer,
  ReviewDecision,
  ReviewReason,
} from '../domain/review.ts';
import type { UndoableStep } from '../domain/steps.ts';

/**
 * What every step hands to its activity. `instance` counts rounds and generations and names the effect together with
 * the step. `moves.onStart` are recorded when the step starts, `moves.onDone` in the transaction that completes it
 * (stamped with that time); both are numbered by the workflow, and an identical repeat is a no-op.
 */
export interface StepInput {
  readonly documentId: DocumentId;
  readonly instance: number;
  readonly policyHash: string;
  readonly moves: { readonly onStart: readonly Move[]; readonly onDone: readonly Move[] };
}

export interface RegisterInput extends StepInput {
  readonly file: BlobReference;
  readonly life: number;
}
/** `documentDeadlineMs` is the document's SLA as an instant (milliseconds since the epoch). */
export interface Registered {
  readonly documentDeadlineMs: number;
}

export interface ReadInput extends StepInput {
  readonly file: BlobReference;
}
export type ReadResult =
  | {
      readonly outcome: 'read';
      readonly reading: BlobReference;
      readonly pages: number;
      readonly readBy: string;
    }
  | { readonly outcome: 'refused'; readonly code: RefusalCode };

export interface ExtractInput extends StepInput {
  readonly reading: BlobReference;
  /** The round of extraction, from 1; a return by a person begins the next. */
  readonly round: number;
  /** The decision whose feedback asked for this round, or null. */
  readonly feedbackOf: string | null;
}
export interface Extracted {
  readonly revision: number;
  readonly documentType: DocumentType;
  /** The least confidence among the required fields, 0 when one is missing. */
  readonly minConfidence: number;
}

export interface ScreenInput extends StepInput {
  readonly revision: number;
  readonly phase: 'first' | 'gate';
  /** The document came back from a return: a person has to see it again. */
  readonly returned: boolean;
  /** The gate's reservation; null on the first screening, where a duplicate is only looked up. */
  readonly identity: IdentityAnswer | null;
}
export interface Screened {
  readonly findings: readonly Finding[];
  /** Why a person is asked; empty when nobody has to be. */
  readonly reasons: readonly ReviewReason[];
}

/** Instants in milliseconds since the epoch. */
export interface ReviewDeadlines {
  readonly slaAtMs: number;
  readonly remindAtMs: readonly number[];
}

export interface OpenReviewInput extends StepInput {
  readonly taskId: string;
  readonly revision: number;
  readonly group: string;
  readonly reasons: readonly ReviewReason[];
  readonly slaMs: number;
  readonly remindAt: readonly number[];
}

/** A change of an open task. Each is recorded, audited and notified in one transaction. */
export type ReviewChange =
  | { readonly kind: 'remind' }
  | {
      readonly kind: 'escalate';
      readonly level: number;
      readonly group: string;
      readonly slaMs: number;
      readonly remindAt: readonly number[];
    }
  | { readonly kind: 'delegate'; readonly to: string }
  | { readonly kind: 'managerQueue'; readonly group: string; readonly remindEveryMs: number }
  | { readonly kind: 'rejectExhausted' };

export interface ChangeReviewInput extends StepInput {
  readonly taskId: string;
  readonly change: ReviewChange;
  /** Numbers the changes of one task, so that a repeat is a no-op. */
  readonly changeSeq: number;
}
export interface ReviewChanged {
  /** New deadlines where the change sets them, else null. */
  readonly deadlines: ReviewDeadlines | null;
}

export interface RecordDecisionInput extends StepInput {
  readonly taskId: string | null;
  readonly revision: number;
  readonly decision: ReviewDecision & { readonly decisionId: string };
  readonly door: 'signal' | 'update';
  /** The answer that the workflow already knows, or null when the values have to be looked at. */
  readonly refuse: RefusedAnswer | null;
  /** What an accepted `escalate` or `delegate` does to the task. */
  readonly change: ReviewChange | null;
  readonly changeSeq: number;
}
export interface DecisionRecorded {
  readonly answer: DecisionAnswer;
  /** The revision that is in force now: a new one when the approval corrected values. */
  readonly revision: number;
  readonly deadlines: ReviewDeadlines | null;
}

/** `held: false` names the document that holds the identity; `notApplicable` when a part of it is missing. */
export type IdentityAnswer =
  | { readonly held: true }
  | { readonly held: false; readonly holder: DocumentId }
  | { readonly held: 'notApplicable' };
export interface IdentityInput extends StepInput {
  readonly revision: number;
}

export interface RejectInput extends StepInput {
  readonly by: 'rule' | 'person' | 'timer' | 'refusal' | 'operator';
  readonly code: string;
}

export interface ArchiveInput extends StepInput {
  readonly decision: 'approved' | 'rejected';
  /** The values in force, or null when nothing was extracted. */
  readonly revision: number | null;
}
export interface Archived {
  readonly manifest: BlobReference;
}
export interface DeliverInput extends ArchiveInput {
  readonly manifestSha256: string;
}

export interface UndoInput {
  readonly documentId: DocumentId;
  readonly step: UndoableStep;
  readonly instance: number;
  readonly policyHash: string;
}

export interface RecordMovesInput {
  readonly documentId: DocumentId;
  readonly policyHash: string;
  /** What the document's row needs where intake itself gave up before it wrote one. */
  readonly registration: { readonly life: number; readonly file: BlobReference; readonly deadlineMs: number };
  readonly moves: readonly Move[];
  /** Numbers the calls of one document, so that a repeat appends no fact twice. */
  readonly recordSeq: number;
  readonly entries: readonly AuditEntry[];
  /** People to be told: the notification's kind and the group, never a text. */
  readonly notify: readonly { readonly kind: NotificationKind; readonly group: string }[];
}
export type NotificationKind =
  | 'review-opened'
  | 'review-reminder'
  | 'review-escalated'
  | 'review-delegated'
  | 'review-breached'
  | 'review-closed'
  | 'document-parked'
  | 'sla-missed';

export interface SettleInput {
  readonly documentId: DocumentId;
  readonly effectKey: string;
  readonly operator: string;
  readonly reason: string | null;
  readonly reasonRef: string | null;
}

/** Every activity of the process, by the name that stands in the history. */
export interface DocumentActivities {
  registerDocument(input: RegisterInput): Promise<Registered>;
  readDocument(input: ReadInput): Promise<ReadResult>;
  extractFields(input: ExtractInput): Promise<Extracted>;
  screenDocument(input: ScreenInput): Promise<Screened>;
  openReviewTask(input: OpenReviewInput): Promise<ReviewDeadlines>;
  changeReviewTask(input: ChangeReviewInput): Promise<ReviewChanged>;
  recordDecision(input: RecordDecisionInput): Promise<DecisionRecorded>;
  reserveIdentity(input: IdentityInput): Promise<IdentityAnswer>;
  rejectDocument(input: RejectInput): Promise<void>;
  archiveDocument(input: ArchiveInput): Promise<Archived>;
  deliverDecision(input: DeliverInput): Promise<void>;
  recordMoves(input: RecordMovesInput): Promise<void>;
  settleEffect(input: SettleInput): Promise<{ settled: boolean }>;
  /** Who asked for the cancellation, from `client cancel`; `unknown (Temporal)` when nobody wrote it down. */
  readCancellationRequest(input: { documentId: DocumentId }): Promise<{ actor: Actor }>;
  withdrawRegistration(input: UndoInput): Promise<void>;
  closeReviewTask(input: UndoInput): Promise<void>;
  releaseIdentity(input: UndoInput): Promise<void>;
  withdrawFromArchive(input: UndoInput): Promise<void>;
  sendReversal(input: UndoInput): Promise<void>;
}

/** A feedback with the decision it came by, as the extractor gets it. */
export interface FeedbackGiven {
  readonly decisionId: string;
  readonly feedback: Feedback;
}
