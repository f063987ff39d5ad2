import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { BlobReference, DocumentType } from '../domain/document.ts';
import type { Finding } from '../domain/findings.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { DocumentState, Move } from '../domain/lifecycle.ts';
import type { ProcessPolicy } from '../domain/policy.ts';
import type {
  DecisionAnswer,
  OperatorAnswer,
  OperatorRequest,
  ReviewDecision,
  ReviewReason,
} from '../domain/review.ts';
import type { CarriedState } from './state.ts';

/** The workflow's type name, for clients that start it by name. */
export const documentProcessingType = 'documentProcessing';

/**
 * What starts the workflow. Its id is the document's id. `policy` is the process part of the policy stored under
 * `policyHash`; `carried` is set by continue-as-new only.
 */
export interface DocumentProcessingInput {
  readonly documentId: DocumentId;
  readonly life: number;
  readonly file: BlobReference;
  readonly submitter: string;
  readonly policyHash: string;
  readonly policy: ProcessPolicy;
  readonly carried?: CarriedState;
}

/** How the workflow completes when it is not withdrawn. */
export interface DocumentProcessingResult {
  readonly documentId: DocumentId;
  readonly status: 'approved' | 'rejected';
  readonly reasonCode: string;
}

/** A person's decision. The update of the same payload is answered; a signal's answer stands in the audit. */
export const reviewDecisionSignal = defineSignal<[ReviewDecision]>('reviewDecision');
export const decideReviewUpdate = defineUpdate<DecisionAnswer, [ReviewDecision]>('decideReview');

/** What an operator does with a parked document. */
export const operatorUpdates = {
  retry: defineUpdate<OperatorAnswer, [OperatorRequest]>('retry'),
  restart: defineUpdate<OperatorAnswer, [OperatorRequest]>('restart'),
  rejectParked: defineUpdate<OperatorAnswer, [OperatorRequest]>('rejectParked'),
  abandon: defineUpdate<OperatorAnswer, [OperatorRequest]>('abandon'),
  settle: defineUpdate<OperatorAnswer, [OperatorRequest]>('settle'),
} as const;

/** Instants are milliseconds since the epoch. */
export interface Progress {
  readonly documentId: DocumentId;
  readonly state: DocumentState | null;
  readonly stage: string;
  readonly generation: number;
  readonly documentType: DocumentType | null;
  readonly documentDeadlineMs: number | null;
  readonly slaMissed: readonly string[];
  readonly parked: { step: string; failureType: string; code: string; effectKey: string | null } | null;
  readonly history: readonly Move[];
}
export const progressQuery = defineQuery<Progress>('progress');

export interface ReviewTaskView {
  readonly taskId: string;
  readonly revision: number;
  readonly group: string;
  readonly assignee: string | null;
  readonly level: number;
  readonly breached: boolean;
  readonly slaAtMs: number;
  readonly nextEscalation: string;
  readonly reasons: readonly ReviewReason[];
  readonly findings: readonly Finding[];
  readonly returnsLeft: number;
}
export const reviewTaskQuery = defineQuery<ReviewTaskView | null>('reviewTask');

/** The undos that are still registered, newest first. The whole ledger is the `effects` table. */
export const ledgerQuery =
  defineQuery<readonly { effectKey: string; step: string; undo: string }[]>('ledger');
