import type {
  ChangeReviewInput,
  IdentityAnswer,
  NotificationKind,
  ReviewDeadlines,
} from '../../activities/contract.ts';
import type { AuditEntry, AuditEvent } from '../../domain/auditEvents.ts';
import type { BlobReference, DocumentType } from '../../domain/document.ts';
import type { Extraction } from '../../domain/fields.ts';
import type { Verdict } from '../../domain/findings.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { Actor, DocumentState, Move } from '../../domain/lifecycle.ts';
import type { Policy } from '../../domain/policy.ts';
import type { PageReading } from '../../domain/reading.ts';
import type {
  Correction,
  DecisionAnswer,
  Feedback,
  ReviewDecision,
  ReviewReason,
} from '../../domain/review.ts';
import type { StepName, UndoableStep } from '../../domain/steps.ts';
import type {
  Delivery,
  DocumentDetails,
  DocumentFilter,
  DocumentSummary,
  EffectRow,
  HistoryEntry,
  OutboxMessage,
  ProcessFigures,
  ReviewedDocument,
  Submission,
  SubmissionAnswer,
} from './rows.ts';

/** An effect by its place in the saga; its key is `documentId:step#instance`. */
export interface EffectPlace {
  readonly documentId: DocumentId;
  readonly step: UndoableStep;
  readonly instance: number;
}

/**
 * One transaction on one document. Opening it locks the document, so that moves, audit and effects of one document never
 * interleave. Everything in it is committed together or not at all.
 */
export interface DocumentTransaction {
  /** Inserts the document's row with its wrapped data key; an existing row is left as it is. */
  insertDocument(row: {
    life: number;
    file: BlobReference;
    policyHash: string;
    deadlineAt: string;
  }): Promise<void>;
  /** Appends moves and sets the state. An identical repeat is a no-op. @throws EffectConflict when a number holds another move. */
  recordMoves(moves: readonly Move[], options?: { stampNow: boolean }): Promise<void>;
  /** Counts a start of the step and returns the starts and engine failures so far, this start included. */
  startStep(step: { step: StepName; instance: number }): Promise<{ starts: number; engineFailures: number }>;
  countEngineFailure(step: { step: StepName; instance: number }): Promise<{ engineFailures: number }>;
  endStep(step: { step: StepName; instance: number; outcome: string }): Promise<void>;

  /**
   * Opens the effect and takes its next fence number, or hands back the result of the one that is done.
   * @throws EffectConflict when the key came with other arguments, or the effect was undone or settled.
   */
  openEffect(
    effect: EffectPlace & { inputHash: string },
  ): Promise<{ status: 'open'; fence: number } | { status: 'done'; result: unknown }>;
  /** @throws EffectConflict when a later attempt or an undo took a higher fence. */
  completeEffect(effect: EffectPlace & { fence: number; result: unknown }): Promise<void>;
  /** Takes the row for undoing. `absent`: no row stood there, it now says `undone`, nothing has to be called. */
  openUndo(
    effect: EffectPlace,
  ): Promise<
    { status: 'absent' | 'undone' | 'settled' } | { status: 'undo'; fence: number; result: unknown }
  >;
  completeUndo(effect: EffectPlace & { fence: number }): Promise<void>;
  /** Marks an effect as settled by hand. False when there is no such effect or nothing is left to settle. */
  settleEffect(effect: {
    effectKey: string;
    operator: string;
    reasonRef: string | null;
    reason: string | null;
  }): Promise<boolean>;

  /** Appends to the document's hash chain. `dedupeKey` makes a repeat a no-op. */
  appendAudit(entries: readonly AuditEntry[], options: { dedupeKey: string }): Promise<void>;
  putOutbox(message: {
    dedupeKey: string;
    kind: NotificationKind;
    group: string;
    taskId: string | null;
  }): Promise<void>;
  /** HMAC-SHA-256 of a personal value under the document's data key. */
  commit(value: string): Promise<string>;

  saveReading(row: { reading: BlobReference; pages: number; readBy: string }): Promise<void>;
  /** Stores values as a revision and makes it the one in force. A repeat with the same `origin` returns the same number. */
  saveExtraction(row: {
    origin: string;
    extraction: Extraction;
    documentType: DocumentType;
  }): Promise<{ revision: number }>;
  loadExtraction(revision: number): Promise<Extraction>;
  saveVerdicts(row: {
    revision: number;
    phase: 'first' | 'gate';
    verdicts: readonly Verdict[];
    reasons: readonly ReviewReason[];
  }): Promise<void>;
  /** The verdicts of the latest screening of any phase. */
  latestVerdicts(): Promise<readonly Verdict[]>;
  acceptFinding(row: {
    revision: number;
    rule: string;
    decisionId: string;
    reviewer: string;
    reason: string | null;
    reasonRef: string | null;
  }): Promise<void>;
  acceptedRules(revision: number): Promise<readonly string[]>;

  openTask(row: {
    taskId: string;
    instance: number;
    revision: number;
    group: string;
    reasons: readonly ReviewReason[];
    deadlines: ReviewDeadlines;
    openedAt: string;
  }): Promise<void>;
  changeTask(row: {
    taskId: string;
    change: ChangeReviewInput['change'];
    changeSeq: number;
    deadlines: ReviewDeadlines | null;
  }): Promise<{ repeated: boolean }>;
  /** Closes the task if it is open. */
  closeTask(row: { taskId: string; outcome: string }): Promise<{ wasOpen: boolean }>;
  /** The stored answer to a decision id, if it was answered before. */
  findAnswer(decisionId: string): Promise<DecisionAnswer | null>;
  saveDecision(row: {
    taskId: string | null;
    revision: number;
    decision: ReviewDecision & { decisionId: string };
    door: string;
    answer: DecisionAnswer;
  }): Promise<void>;
  /** A decision with its referenced texts and corrections resolved. @throws Refused for an unknown reference. */
  loadContent(reference: string): Promise<DecisionContent>;
  findFeedback(decisionId: string): Promise<Feedback | null>;

  /** One row a document, one document an identity; moves the document's row. */
  reserveIdentity(row: { identityHash: string }): Promise<IdentityAnswer>;
  releaseIdentity(): Promise<void>;
  /** Another document that holds this identity, not counting this one. */
  findIdentityHolder(identityHash: string): Promise<DocumentId | null>;

  saveRejection(row: { by: string; code: string }): Promise<void>;
  saveArchive(row: { manifest: BlobReference }): Promise<void>;
  saveDelivery(row: Delivery): Promise<void>;
  /** A decision that was delivered is taken back: the document is open again until it ends another way. */
  reopenDocument(): Promise<void>;
  closeDocument(row: { status: 'approved' | 'rejected' | 'withdrawn' }): Promise<void>;
  saveCancellationRequest(row: { actor: string; reason: string }): Promise<void>;
  findCancellationRequest(): Promise<{ actor: Actor } | null>;
  details(): Promise<DocumentDetails>;
}

/** Texts and corrections that a decision refers to, kept out of the workflow's history. */
export interface DecisionContent {
  readonly reason?: string | undefined;
  readonly corrections?: readonly Correction[] | undefined;
  readonly feedback?: Feedback | undefined;
}

/** A page by the content of its file and by what read it (engine with version). */
export interface ReadPagePlace {
  readonly fileSha256: string;
  readonly engine: string;
  readonly page: number;
}

/**
 * What lists, audit and idempotency need, in PostgreSQL. Every method is one transaction.
 *
 * @throws Unavailable from every method while the database cannot be reached (connect 5 s, statement 8 s).
 */
export interface Records {
  /** Runs `work` in one transaction that holds the document's lock. The row need not exist yet. */
  transaction<Result>(
    documentId: DocumentId,
    work: (tx: DocumentTransaction) => Promise<Result>,
  ): Promise<Result>;

  /** Stores a policy under the hash of its canonical JSON text; returns the hash. */
  savePolicy(policyText: string): Promise<{ policyHash: string }>;
  loadPolicy(policyHash: string): Promise<Policy>;

  /** Decides which document a submit means and stores the submission, not yet started. */
  submit(submission: Submission & { again: boolean }): Promise<SubmissionAnswer>;
  markStarted(submissionId: string): Promise<void>;
  removeSubmission(submissionId: string): Promise<void>;
  /** Submissions whose client died between row and start; `olderThanMs` leaves running submits alone. */
  unstartedSubmissions(filter: { olderThanMs: number }): Promise<readonly SubmissionAnswer[]>;

  saveDecisionContent(row: {
    documentId: DocumentId;
    content: DecisionContent;
  }): Promise<{ reference: string }>;

  /** A page that this engine has read before, in whatever document or attempt. */
  findReadPage(place: ReadPagePlace): Promise<PageReading | null>;
  saveReadPage(row: ReadPagePlace & { reading: PageReading }): Promise<void>;

  /** Finds the document by its id or by an unambiguous beginning of it. @throws Refused when none or several match. */
  findDocument(idOrPrefix: string): Promise<DocumentDetails>;
  /** Sorted by the nearest deadline, then by age. */
  listDocuments(filter: DocumentFilter): Promise<readonly DocumentSummary[]>;
  countByState(): Promise<Readonly<Partial<Record<DocumentState, number>>>>;
  history(documentId: DocumentId): Promise<readonly HistoryEntry[]>;
  auditTrail(documentId: DocumentId): Promise<readonly AuditEvent[]>;
  ledger(documentId: DocumentId): Promise<readonly EffectRow[]>;

  /** Takes up to `limit` unsent messages (`FOR UPDATE SKIP LOCKED`), hands each to `send`, marks the sent. Returns how many were sent. */
  relayOutbox(options: { limit: number; send: (message: OutboxMessage) => Promise<void> }): Promise<number>;
  /** Deletes effect rows of documents closed longer ago than this. */
  expireEffects(options: { olderThanMs: number }): Promise<number>;

  figures(period: { from: string; to: string }): Promise<ProcessFigures>;
  /** Up to `limit` documents that a person approved in review, by their ids, the first one after `after` ('' begins). */
  reviewedDocuments(page: { after: string; limit: number }): Promise<readonly ReviewedDocument[]>;

  close(): Promise<void>;
}
