import { type DocumentState } from '../domain/lifecycle.ts';
import { refusalTexts } from '../domain/document.ts';
import { CountersignFailure } from '../domain/failures.ts';
import { isUnreachable } from './exitCodes.ts';
import { type FoundPath, pathProblem } from './filesToSubmit.ts';
import { submitFile, type SubmitOptions, type Submitting } from './submitting.ts';

/** What became of one path. `notTried`: an earlier file met a server that does not answer. */
export type FileReport =
  | {
      readonly path: string;
      readonly outcome: 'accepted';
      readonly documentId: string;
      readonly life: number;
    }
  | {
      readonly path: string;
      readonly outcome: 'known';
      readonly documentId: string;
      readonly state: DocumentState | null;
      readonly resumed: boolean;
    }
  | { readonly path: string; readonly outcome: 'refused'; readonly code: string; readonly why: string }
  | { readonly path: string; readonly outcome: 'notTried' };

export interface SubmitAllResult {
  readonly reports: readonly FileReport[];
  /** What stopped the rest, or null. */
  readonly failure: unknown;
}

const atOnce = 4;

/**
 * Submits every path, a few at once; the reports stand in the order of the paths. A refused file does not stop the rest,
 * a server that is gone for good does.
 */
export async function submitAll(
  submitting: Submitting,
  paths: readonly FoundPath[],
  { options, onDone }: { options: SubmitOptions; onDone: (report: FileReport) => void },
): Promise<SubmitAllResult> {
  const reports: FileReport[] = paths.map(({ path }) => ({ path, outcome: 'notTried' }));
  const queue = paths.entries();
  let failure: unknown = null;
  const takeFiles = async (): Promise<void> => {
    for (const [index, found] of queue) {
      if (failure !== null) return;
      try {
        const report = await submitPath(submitting, found, options);
        reports[index] = report;
        onDone(report);
      } catch (error) {
        failure ??= error;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, takeFiles));
  return { reports, failure };
}

async function submitPath(
  submitting: Submitting,
  found: FoundPath,
  options: SubmitOptions,
): Promise<FileReport> {
  const { path } = found;
  if ('problem' in found) return { path, outcome: 'refused', code: 'NOT_READABLE', why: found.problem };
  try {
    const result = await submitFile(submitting, found, options);
    if (result.outcome === 'refused')
      return { path, outcome: 'refused', code: result.code, why: refusalTexts[result.code] };
    const { documentId, life, state } = result.answer;
    if (result.outcome === 'accepted') return { path, outcome: 'accepted', documentId, life };
    return { path, outcome: 'known', documentId, state, resumed: result.resumed };
  } catch (error) {
    if (isOfTheFile(error))
      return { path, outcome: 'refused', code: 'NOT_READABLE', why: pathProblem(error) };
    throw error;
  }
}

/** Errors of the file system about this one path. What the servers and stores say is never one of them. */
function isOfTheFile(error: unknown): boolean {
  if (error instanceof CountersignFailure || isUnreachable(error)) return false;
  return error instanceof Error && 'syscall' in error && 'path' in error;
}
