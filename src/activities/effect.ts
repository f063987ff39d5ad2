import type { DocumentTransaction, Records } from '../adapters/records/records.ts';
import type { AuditFact } from '../domain/auditEvents.ts';
import { effectKeyOf } from '../domain/ids.ts';
import type { UndoableStep } from '../domain/steps.ts';
import { canonicalHash } from '../evidence/canonical.ts';
import { machine } from './actors.ts';
import type { StepInput, UndoInput } from './contract.ts';

interface EffectPlan<Result> {
  readonly input: StepInput;
  readonly step: UndoableStep;
  /** The business arguments: what must be the same when the key comes again. Moves are renumbered and do not belong. */
  readonly businessArguments: unknown;
  /** Reads the result of an earlier attempt, as it stands in the records. */
  readonly parse: (stored: unknown) => Result;
}

/** An effect inside our own database: one transaction. */
interface DatabaseEffect<Result> extends EffectPlan<Result> {
  /** What has to be there before the first move can be recorded. */
  readonly prepare?: (tx: DocumentTransaction) => Promise<void>;
  readonly work: (tx: DocumentTransaction) => Promise<Result>;
}

/** An effect in the outside world: opened, called with its key, and completed in a second transaction. */
interface OutsideEffect<Result> extends EffectPlan<Result> {
  readonly callOut: (effectKey: string) => Promise<Result>;
  readonly record: (tx: DocumentTransaction, result: Result) => Promise<void>;
}

/**
 * Does the work and records it as done, all in one transaction. A repeat gives the first result and does nothing again.
 *
 * @throws EffectConflict when the key comes with other arguments, or the effect was undone or settled.
 */
export function runDatabaseEffect<Result>(
  { records }: { records: Records },
  plan: DatabaseEffect<Result>,
): Promise<Result> {
  return records.transaction(plan.input.documentId, async (tx) => {
    await plan.prepare?.(tx);
    const opened = await begin(tx, plan);
    if (opened.status === 'done') return plan.parse(opened.result);
    const result = await plan.work(tx);
    await complete(tx, plan, { fence: opened.fence, result });
    return result;
  });
}

/**
 * Opens the effect, calls the outside world with its key, then completes it with its audit and moves. When the second
 * transaction is lost, the retry calls again with the same key; a call that was overtaken by an undo cannot complete.
 *
 * @throws EffectConflict as above, and when a later attempt or an undo took the effect over.
 */
export async function runOutsideEffect<Result>(
  { records }: { records: Records },
  plan: OutsideEffect<Result>,
): Promise<Result> {
  const { documentId } = plan.input;
  const opened = await records.transaction(documentId, (tx) => begin(tx, plan));
  if (opened.status === 'done') return plan.parse(opened.result);
  const result = await plan.callOut(effectKeyOf(placeOf(plan)));
  await records.transaction(documentId, async (tx) => {
    await plan.record(tx, result);
    await complete(tx, plan, { fence: opened.fence, result });
  });
  return result;
}

type Opened = { status: 'open'; fence: number } | { status: 'done'; result: unknown };

async function begin(tx: DocumentTransaction, plan: EffectPlan<unknown>): Promise<Opened> {
  const { input, step } = plan;
  const inputHash = canonicalHash(plan.businessArguments);
  const opened = await tx.openEffect({ ...placeOf(plan), inputHash });
  await tx.recordMoves(input.moves.onStart);
  if (opened.status === 'open') await tx.startStep({ step, instance: input.instance });
  // Done before, but asked for after a parking: the moves have new numbers now. An identical repeat is a no-op.
  else await tx.recordMoves(input.moves.onDone, { stampNow: true });
  return opened;
}

async function complete(
  tx: DocumentTransaction,
  plan: EffectPlan<unknown>,
  { fence, result }: { fence: number; result: unknown },
): Promise<void> {
  const { input, step } = plan;
  await tx.completeEffect({ ...placeOf(plan), fence, result: result ?? null });
  await tx.recordMoves(input.moves.onDone, { stampNow: true });
  // A review goes on until it is decided: its run ends where its task is closed.
  if (step !== 'review') await tx.endStep({ step, instance: input.instance, outcome: 'done' });
}

interface UndoPlan {
  readonly input: UndoInput;
  /** Calls the outside world. `result` is what the effect left in the records, null when its outcome is unknown. */
  readonly callOut?: (undo: { undoKey: string; result: unknown }) => Promise<void>;
  /** Records the undo; what it returns is audited with it. */
  readonly record: (tx: DocumentTransaction, result: unknown) => Promise<readonly AuditFact[]>;
}

/**
 * Takes the effect back: where nothing was begun the row only says so and nothing is called; where the outcome is
 * unknown the call is made. A repeat is a no-op.
 *
 * @throws EffectConflict when another attempt of the undo took over.
 */
export async function undoEffect({ records }: { records: Records }, plan: UndoPlan): Promise<void> {
  const { documentId, step, instance } = plan.input;
  const place = { documentId, step, instance };
  const opened = await records.transaction(documentId, (tx) => tx.openUndo(place));
  if (opened.status !== 'undo') return;
  const effectKey = effectKeyOf(place);
  await plan.callOut?.({ undoKey: `${effectKey}:undo`, result: opened.result });
  await records.transaction(documentId, async (tx) => {
    await tx.completeUndo({ ...place, fence: opened.fence });
    const facts = await plan.record(tx, opened.result);
    const undone: AuditFact = { type: 'effect.undone', data: { effectKey, step, instance } };
    const entries = [...facts, undone].map((fact) => ({ fact, actor: machine }));
    await tx.appendAudit(entries, { dedupeKey: `undo:${step}#${instance}` });
    await tx.endStep({ step, instance, outcome: 'undone' });
  });
}

function placeOf({ input, step }: EffectPlan<unknown>): {
  documentId: string;
  step: UndoableStep;
  instance: number;
} {
  return { documentId: input.documentId, step, instance: input.instance };
}
