import { type Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { Records } from '../adapters/records/records.ts';
import type { SubmissionAnswer } from '../adapters/records/rows.ts';
import type { RefusalCode } from '../domain/document.ts';
import { processPolicyOf } from '../domain/policy.ts';
import { type DocumentProcessingInput, documentProcessingType } from '../workflows/messages.ts';
import { checkFile, type FileToSubmit } from './fileCheck.ts';
import type { Intake, PolicyInForce } from './parts.ts';
import { patiently } from './patience.ts';

/** What starting a document's workflow needs. The policy has to be stored under its hash already. */
export interface Starting {
  readonly client: Pick<Client, 'workflow' | 'withDeadline'>;
  readonly taskQueue: string;
  readonly policy: Pick<PolicyInForce, 'policy' | 'policyHash'>;
}

/** What taking a file in needs besides. `connectTimeoutMs` is how long an unreachable server is waited for. */
export interface Submitting extends Starting {
  readonly records: Pick<Records, 'submit' | 'markStarted' | 'removeSubmission'>;
  readonly intake: Intake;
  readonly connectTimeoutMs: number;
  readonly onWait: () => void;
}

/** How a file is submitted: priority 1 is the most urgent, 5 the least. */
export interface SubmitOptions {
  readonly channel: string;
  readonly submitter: string;
  readonly externalReference: string | null;
  readonly priority: number;
  /** Starts a new life of a document that was rejected. */
  readonly again: boolean;
}

/** `known`: these bytes are a document already. `resumed`: its workflow was not running yet, and is now. */
export type SubmitOutcome =
  | { readonly outcome: 'accepted'; readonly answer: SubmissionAnswer }
  | { readonly outcome: 'known'; readonly answer: SubmissionAnswer; readonly resumed: boolean }
  | { readonly outcome: 'refused'; readonly code: RefusalCode };

/**
 * Takes one file in: blob, submission's row, workflow, mark; "accepted" only after the start. When the start fails for
 * good the row is removed, so that nothing is half registered.
 *
 * @throws whatever made the start fail; Unavailable while the database or the store cannot be reached.
 */
export async function submitFile(
  submitting: Submitting,
  file: FileToSubmit,
  options: SubmitOptions,
): Promise<SubmitOutcome> {
  const checked = await checkFile(submitting.intake, file, submitting.policy.policy.intake);
  if (checked.outcome === 'refused') return checked;
  const { bytes, mediaType } = checked;
  const stored = await submitting.intake.blobStore.put({ bytes, mediaType });
  const { again, ...submission } = options;
  const answer = await submitting.records.submit({
    ...submission,
    file: stored,
    fileName: file.fileName,
    again,
  });
  if (answer.outcome === 'existing' && answer.state !== null)
    return { outcome: 'known', answer, resumed: false };
  const started = await startOrForget(submitting, answer, options.submitter);
  if (answer.outcome === 'new') return { outcome: 'accepted', answer };
  return { outcome: 'known', answer, resumed: started === 'started' };
}

async function startOrForget(
  submitting: Submitting,
  answer: SubmissionAnswer,
  submitter: string,
): Promise<'started' | 'running'> {
  const { records, connectTimeoutMs: timeoutMs, onWait } = submitting;
  try {
    // The Temporal client tries again by itself for long; the deadline keeps it within the time that was promised.
    const deadlineMs = Date.now() + timeoutMs;
    const start = () => startDocument(submitting, answer, submitter);
    const started = await patiently(() => submitting.client.withDeadline(deadlineMs, start), {
      timeoutMs,
      onWait,
    });
    await records.markStarted(answer.submissionId);
    return started;
  } catch (error) {
    // If the row cannot be removed either, the worker's next start resumes it; the first failure is the one to tell.
    await records.removeSubmission(answer.submissionId).catch(() => undefined);
    throw error;
  }
}

/**
 * Starts the document's workflow, whose id is the document's. One that runs or has ended already is left as it is: the
 * same file submitted by two clients at once is one workflow.
 */
export async function startDocument(
  { client, taskQueue, policy }: Starting,
  { documentId, life, file, priority }: Pick<SubmissionAnswer, 'documentId' | 'life' | 'file' | 'priority'>,
  submitter: string,
): Promise<'started' | 'running'> {
  const input: DocumentProcessingInput = {
    documentId,
    life,
    file,
    submitter,
    policyHash: policy.policyHash,
    policy: processPolicyOf(policy.policy),
  };
  try {
    await client.workflow.start(documentProcessingType, {
      workflowId: documentId,
      taskQueue,
      args: [input],
      // A worker that died in a workflow task is noticed after this time.
      workflowTaskTimeout: '5s',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      priority: { priorityKey: priority },
      staticSummary: `${file.mediaType}, ${file.size} bytes`,
    });
    return 'started';
  } catch (error) {
    if (error instanceof WorkflowExecutionAlreadyStartedError) return 'running';
    throw error;
  }
}

/** A running submit is left alone for so long before it counts as one whose client died. */
const abandonedAfterMs = 60_000;

/**
 * Starts the documents whose client died between the row and the start. The worker calls it when it starts.
 *
 * @returns how many workflows were started, and how many could not be.
 */
export async function resumeUnstarted(
  starting: Starting & { records: Pick<Records, 'unstartedSubmissions' | 'markStarted'> },
  { olderThanMs = abandonedAfterMs }: { olderThanMs?: number } = {},
): Promise<{ resumed: number; failed: number }> {
  const unstarted = await starting.records.unstartedSubmissions({ olderThanMs });
  let resumed = 0;
  let failed = 0;
  for (const submission of unstarted) {
    try {
      const started = await startDocument(starting, submission, submission.submitter);
      await starting.records.markStarted(submission.submissionId);
      if (started === 'started') resumed += 1;
    } catch {
      // One that cannot be started must not keep a worker from its work: its row stays, the next start tries it again.
      failed += 1;
    }
  }
  return { resumed, failed };
}
