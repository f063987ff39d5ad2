import type { BlobReference, DocumentType } from '../../domain/document.ts';
import type { Extraction } from '../../domain/fields.ts';
import type { Verdict } from '../../domain/findings.ts';
import type { DocumentId } from '../../domain/ids.ts';
import type { DocumentState, Move } from '../../domain/lifecycle.ts';
import type { ReviewReason } from '../../domain/review.ts';

/** A submit as the client makes it. The file's name stays here and travels no further. */
export interface Submission {
  readonly file: BlobReference;
  readonly fileName: string;
  readonly channel: string;
  readonly submitter: string;
  readonly externalReference: string | null;
  readonly priority: number;
}

/** Which document a submit meant. `existing` says that these bytes are already here, and in which state (null: not yet registered). */
export interface SubmissionAnswer {
  readonly submissionId: string;
  readonly documentId: DocumentId;
  readonly life: number;
  readonly file: BlobReference;
  readonly submitter: string;
  readonly priority: number;
  readonly outcome: 'new' | 'existing';
  readonly state: DocumentState | null;
}

/** All instants in these rows are ISO 8601 texts in UTC. */
export interface ReviewTaskRow {
  readonly taskId: string;
  readonly revision: number;
  readonly state: 'open' | 'decided' | 'withdrawn' | 'exhausted';
  readonly group: string;
  readonly assignee: string | null;
  readonly level: number;
  readonly breached: boolean;
  readonly reasons: readonly ReviewReason[];
  readonly openedAt: string;
  readonly slaAt: string;
  readonly closedAt: string | null;
  readonly outcome: string | null;
}

export interface DocumentSummary {
  readonly documentId: DocumentId;
  readonly state: DocumentState;
  readonly documentType: DocumentType | null;
  readonly fileName: string | null;
  readonly externalReference: string | null;
  readonly submitter: string | null;
  readonly registeredAt: string;
  /** The nearest of the document's and the open task's deadline; null once closed. */
  readonly deadlineAt: string | null;
  readonly reviewerGroup: string | null;
  readonly needsAttention: boolean;
}

export interface DocumentDetails extends DocumentSummary {
  readonly life: number;
  readonly file: BlobReference;
  readonly policyHash: string;
  readonly documentDeadlineAt: string;
  readonly reading: BlobReference | null;
  readonly pages: number | null;
  readonly readBy: string | null;
  readonly revision: number | null;
  readonly extraction: Extraction | null;
  readonly verdicts: readonly Verdict[];
  readonly task: ReviewTaskRow | null;
  readonly rejection: { readonly by: string; readonly code: string } | null;
  readonly parked: {
    readonly step: string;
    readonly failureType: string;
    readonly code: string;
    readonly at: string;
  } | null;
  readonly manifest: BlobReference | null;
  readonly delivery: Delivery | null;
  readonly closedAt: string | null;
  readonly status: 'approved' | 'rejected' | 'withdrawn' | null;
}

export interface Delivery {
  readonly decision: 'approved' | 'rejected';
  readonly payloadSha256: string;
  readonly reversed: boolean;
}

export interface HistoryEntry {
  readonly move: Move;
}

export interface EffectRow {
  readonly effectKey: string;
  readonly step: string;
  readonly instance: number;
  readonly state: 'open' | 'done' | 'undoing' | 'undone' | 'settled';
  readonly fence: number;
  readonly openedAt: string;
  readonly doneAt: string | null;
  readonly undoneAt: string | null;
}

export interface OutboxMessage {
  readonly messageId: string;
  readonly kind: string;
  readonly documentId: DocumentId;
  readonly group: string;
  readonly taskId: string | null;
  readonly createdAt: string;
}

/** The process metrics of a period. Shares are 0..1 and null where there is nothing to count. */
export interface ProcessFigures {
  readonly closed: number;
  readonly success: number | null;
  readonly automaticRecovery: number | null;
  readonly meanHours: number | null;
  readonly p95Hours: number | null;
  readonly slaAdherence: number | null;
  readonly escalations: number | null;
  readonly auditCompleteness: number | null;
  readonly compensations: number | null;
  readonly states: Readonly<Record<string, number>>;
}

/** A document that a person approved in review: its stored reading, and the values in force after the approval. */
export interface ReviewedDocument {
  readonly documentId: DocumentId;
  readonly reading: BlobReference;
  readonly extraction: Extraction;
}

/** Which documents to list; an empty filter lists every open one. */
export interface DocumentFilter {
  readonly states?: readonly DocumentState[];
  readonly includeClosed?: boolean;
  readonly limit?: number;
}
