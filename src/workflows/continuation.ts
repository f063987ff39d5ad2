import { allHandlersFinished, continueAsNew, workflowInfo } from '@temporalio/workflow';
import type { DocumentProcessingInput, DocumentProcessingResult } from './messages.ts';
import type { DocumentProcess } from './process.ts';

/**
 * Time to continue as new: the run is long, every update is answered, and nothing runs beside the main path. Decisions
 * that came as signals travel along in the state.
 */
export function readyToContinue({ input, state, background }: DocumentProcess): boolean {
  const { historyLength, continueAsNewSuggested } = workflowInfo();
  const long = continueAsNewSuggested || historyLength > input.policy.maxEventsPerRun;
  return long && state.commands.length === 0 && background.size === 0 && allHandlersFinished();
}

/** Hands the whole state to a new run when it is time. Called only where nothing is under way. */
export async function continueIfReady(process: DocumentProcess): Promise<void> {
  if (readyToContinue(process)) await continueProcess(process);
}

export async function continueProcess({ input, state }: DocumentProcess): Promise<never> {
  return continueAsNew<(next: DocumentProcessingInput) => Promise<DocumentProcessingResult>>({
    ...input,
    carried: state,
  });
}
