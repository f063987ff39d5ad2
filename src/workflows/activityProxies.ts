import { ActivityCancellationType, proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { ActivityOptions } from '@temporalio/common';
import type { DocumentActivities } from '../activities/contract.ts';
import type { ProcessPolicy, RetryProfile } from '../domain/policy.ts';
import type { ProfileName } from '../domain/steps.ts';

type ActivityName = keyof DocumentActivities;

/** How each activity is tried, and what the Web UI says beside it. */
const activityTable: Record<ActivityName, { profile: ProfileName; summary: string }> = {
  registerDocument: { profile: 'quick', summary: 'Register the document' },
  readDocument: { profile: 'reading', summary: 'Read words and pages' },
  extractFields: { profile: 'llm', summary: 'Classify and extract fields' },
  screenDocument: { profile: 'quick', summary: 'Check rules, find reasons to ask' },
  openReviewTask: { profile: 'quick', summary: 'Open the review task' },
  changeReviewTask: { profile: 'quick', summary: 'Remind or escalate' },
  // What a person decided is never given up.
  recordDecision: { profile: 'recordMoves', summary: 'Record the decision' },
  reserveIdentity: { profile: 'quick', summary: 'Reserve the identity' },
  rejectDocument: { profile: 'quick', summary: 'Record the rejection' },
  archiveDocument: { profile: 'delivery', summary: 'Archive with proof' },
  deliverDecision: { profile: 'delivery', summary: 'Deliver the decision' },
  recordMoves: { profile: 'recordMoves', summary: 'Record moves' },
  settleEffect: { profile: 'quick', summary: 'Settle an effect by hand' },
  readCancellationRequest: { profile: 'quick', summary: 'Who asked to cancel?' },
  withdrawRegistration: { profile: 'undo', summary: 'Undo: withdraw the registration' },
  closeReviewTask: { profile: 'undo', summary: 'Undo: close the review task' },
  releaseIdentity: { profile: 'undo', summary: 'Undo: release the identity' },
  withdrawFromArchive: { profile: 'undo', summary: 'Undo: withdraw from the archive' },
  sendReversal: { profile: 'undo', summary: 'Undo: send a reversal' },
};

/** The queue on which documents are read: its workers bring the cores. */
export function ocrTaskQueueOf(taskQueue: string): string {
  return `${taskQueue}-ocr`;
}

function optionsOf(profile: RetryProfile): ActivityOptions {
  return {
    startToCloseTimeout: profile.startToCloseMs,
    ...(profile.giveUpAfterMs === null ? {} : { scheduleToCloseTimeout: profile.giveUpAfterMs }),
    ...(profile.heartbeatTimeoutMs === undefined ? {} : { heartbeatTimeout: profile.heartbeatTimeoutMs }),
    retry: {
      initialInterval: profile.firstBackoffMs,
      maximumInterval: profile.maxBackoffMs,
      backoffCoefficient: 2,
    },
    // The default lets an undo race the step it undoes: it behaves as TRY_CANCEL.
    cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
  };
}

/** The activities as the workflow calls them, each with the retry profile that the policy gives it. */
export function activitiesFor(policy: ProcessPolicy): DocumentActivities {
  const proxyOf = (name: ActivityName): DocumentActivities => {
    const { profile, summary } = activityTable[name];
    const onOcrQueue = name === 'readDocument' ? { taskQueue: ocrTaskQueueOf(workflowInfo().taskQueue) } : {};
    return proxyActivities<DocumentActivities>({
      ...optionsOf(policy.retries[profile]),
      ...onOcrQueue,
      summary,
    });
  };
  const names = Object.keys(activityTable) as ActivityName[];
  const proxies = names.map((name) => [name, proxyOf(name)[name]]);
  // Each entry comes from a proxy of the whole interface, so every name is there with its own type.
  return Object.fromEntries(proxies) as DocumentActivities;
}
