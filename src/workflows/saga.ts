import { CancellationScope } from '@temporalio/workflow';
import { effectKeyOf } from '../domain/ids.ts';
import { isUndoneOn, type UndoableStep, type UndoOccasion, undoSteps } from '../domain/steps.ts';
import type { DocumentProcess } from './process.ts';
import type { RegisteredUndo } from './state.ts';

/** Registers the undo of a step. Always before the step: one that fails half way may have taken effect. */
export function registerUndo(process: DocumentProcess, undo: RegisteredUndo): void {
  const { undos } = process.state;
  const known = undos.some((other) => other.step === undo.step && other.instance === undo.instance);
  if (!known) undos.push(undo);
}

/** An undo gave up. It stays registered; an operator tries it again or settles it by hand. */
export class UndoGaveUp extends Error {
  override readonly cause: unknown;
  readonly undo: RegisteredUndo;

  constructor({ undo, cause }: { undo: RegisteredUndo; cause: unknown }) {
    super(`the undo of ${undo.step} gave up`);
    this.undo = undo;
    this.cause = cause;
  }
}

/**
 * Runs the undos that the occasion asks for, newest first, out of reach of a cancel. Each is dropped only once it ran,
 * so that what failed is taken up again where it stopped.
 *
 * @throws {@link UndoGaveUp} when one gave up; those after it have not run.
 */
export async function runUndos(
  process: DocumentProcess,
  { occasion, also = [] }: { occasion: UndoOccasion; also?: readonly UndoableStep[] },
): Promise<void> {
  await CancellationScope.nonCancellable(async () => {
    const due = process.state.undos.filter(
      (undo) => isUndoneOn(undo.step, occasion) || also.includes(undo.step),
    );
    for (const undo of due.toReversed()) {
      await runUndo(process, undo);
      dropUndo(process, undo);
    }
  });
}

async function runUndo(process: DocumentProcess, undo: RegisteredUndo): Promise<void> {
  const { documentId, policyHash } = process.input;
  try {
    await process.activities[undoSteps[undo.step].undo]({ documentId, policyHash, ...undo });
  } catch (cause) {
    throw new UndoGaveUp({ undo, cause });
  }
}

/** The undo ran, or its effect was settled by hand. */
export function dropUndo(process: DocumentProcess, undo: RegisteredUndo): void {
  const { state } = process;
  state.undos = state.undos.filter((other) => other.step !== undo.step || other.instance !== undo.instance);
}

/** The undos still registered, newest first, by the key of their effect. */
export function ledgerOf(process: DocumentProcess): { effectKey: string; step: string; undo: string }[] {
  const { documentId } = process.input;
  return process.state.undos.toReversed().map((undo) => ({
    effectKey: effectKeyOf({ documentId, ...undo }),
    step: undo.step,
    undo: undoSteps[undo.step].undo,
  }));
}
