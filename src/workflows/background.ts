import { CancellationScope, condition } from '@temporalio/workflow';
import type { DocumentProcess } from './process.ts';

/**
 * Runs work beside the main path, out of reach of a cancel. It is awaited before the run ends; a failure of the
 * program in it fails the workflow task, loudly, and is tried again after a repair.
 */
export function inBackground(process: DocumentProcess, work: () => Promise<void>): void {
  const running = CancellationScope.nonCancellable(work).finally(() => process.background.delete(running));
  process.background.add(running);
}

/** Resolves when nothing runs beside the main path. */
export async function backgroundDone(process: DocumentProcess): Promise<void> {
  await CancellationScope.nonCancellable(() => condition(() => process.background.size === 0));
}
