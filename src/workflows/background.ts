import {
  ActivityFailure,
  allHandlersFinished,
  CancellationScope,
  condition,
  log,
} from '@temporalio/workflow';
import type { DocumentProcess } from './process.ts';

/**
 * Runs work beside the main path, out of reach of a cancel. It is awaited before the run ends. An activity that failed
 * for good must not block the document: it is logged, and moves that it did not record go with the next step. A failure
 * of the program itself fails the workflow task, loudly, and is tried again after a repair.
 */
export function inBackground(process: DocumentProcess, work: () => Promise<void>): void {
  const running = CancellationScope.nonCancellable(work)
    .catch((error: unknown) => {
      if (!(error instanceof ActivityFailure)) throw error;
      log.error('a record beside the main path failed for good', { activity: error.activityType });
    })
    .finally(() => process.background.delete(running));
  process.background.add(running);
}

/** Resolves when everybody who waits has an answer and nothing runs beside the main path, both at one moment. */
export async function everythingSettled(process: DocumentProcess): Promise<void> {
  const settled = (): boolean => process.background.size === 0 && allHandlersFinished();
  await CancellationScope.nonCancellable(() => condition(settled));
}
