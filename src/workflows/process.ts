import type { DocumentActivities, NotificationKind, StepInput } from '../activities/contract.ts';
import type { AuditEntry, AuditFact } from '../domain/auditEvents.ts';
import { type Actor, type DocumentState, type Move, move } from '../domain/lifecycle.ts';
import type { OperatorAnswer } from '../domain/review.ts';
import type { StepName } from '../domain/steps.ts';
import { activitiesFor } from './activityProxies.ts';
import type { DocumentProcessingInput } from './messages.ts';
import { type CarriedState, freshState } from './state.ts';

/** One document under way: its input, the state that outlives a run, and what this run needs to work. */
export interface DocumentProcess {
  readonly input: DocumentProcessingInput;
  state: CarriedState;
  readonly activities: DocumentActivities;
  /** Records that run beside the main path; awaited before the run ends. */
  readonly background: Set<Promise<void>>;
  /** Decisions whose answer is being recorded beside the main path. */
  readonly answering: Set<string>;
  readonly commandAnswers: Map<string, OperatorAnswer>;
}

export const machine: Actor = { kind: 'machine' };

export function openProcess(input: DocumentProcessingInput): DocumentProcess {
  return {
    input,
    state: input.carried ?? freshState(),
    activities: activitiesFor(input.policy),
    background: new Set(),
    answering: new Set(),
    commandAnswers: new Map(),
  };
}

export interface MoveWish {
  readonly to: DocumentState;
  readonly actor: Actor;
  readonly reasonCode: string;
}

/** Moves the document now. The next activity records the move. */
export function moveTo(process: DocumentProcess, wish: MoveWish): void {
  const { state } = process;
  const moved = move(state.lifecycle, { ...wish, at: new Date().toISOString() });
  state.lifecycle = moved.lifecycle;
  state.history.push(moved.move);
  state.unrecorded.push(moved.move);
}

/** Moves the document unless a retry finds it there already. */
export function moveOnce(process: DocumentProcess, wish: MoveWish): void {
  if (process.state.lifecycle.state !== wish.to) moveTo(process, wish);
}

/** The moves that the step will have made when it succeeds, numbered but not made yet. */
function foresee(process: DocumentProcess, wishes: readonly MoveWish[]): Move[] {
  let lifecycle = process.state.lifecycle;
  return wishes.map((wish) => {
    const moved = move(lifecycle, { ...wish, at: new Date().toISOString() });
    lifecycle = moved.lifecycle;
    return moved.move;
  });
}

/** Makes foreseen moves: the step succeeded and recorded them itself. */
function adopt(process: DocumentProcess, moves: readonly Move[]): void {
  const { state } = process;
  for (const made of moves) {
    state.lifecycle = { state: made.to, seq: made.seq, parkedFrom: null };
    state.history.push({ ...made, at: new Date().toISOString() });
  }
}

/**
 * A step that failed may have recorded its foreseen moves before its answer was lost. Their numbers are left out, so
 * that no later move can ever collide with them.
 */
function skipNumbers(process: DocumentProcess, foreseen: readonly Move[]): void {
  const { state } = process;
  state.lifecycle = { ...state.lifecycle, seq: state.lifecycle.seq + foreseen.length };
}

/** Begins a step, or takes up the one that a parked document stopped in: it keeps its instance. */
export function beginStep(process: DocumentProcess, step: StepName): number {
  const { state } = process;
  if (state.underway?.step === step) return state.underway.instance;
  const instance = (state.instances[step] ?? 0) + 1;
  state.instances[step] = instance;
  state.underway = { step, instance };
  return instance;
}

/**
 * Runs one activity as a step: hands it the moves that nobody has recorded yet and the ones it will have made, and
 * makes these when it succeeded with a result that `adopts` them.
 */
export async function runStep<Result>(
  process: DocumentProcess,
  step: { instance: number; onDone: readonly MoveWish[] },
  activity: (input: StepInput) => Promise<Result>,
  adopts: (result: Result) => boolean = () => true,
): Promise<Result> {
  const { state, input } = process;
  const onStart = [...state.unrecorded];
  const onDone = foresee(process, step.onDone);
  try {
    const result = await activity({
      documentId: input.documentId,
      instance: step.instance,
      policyHash: input.policyHash,
      moves: { onStart, onDone },
    });
    // A result that does not adopt them may follow one that recorded them and was lost.
    if (adopts(result)) adopt(process, onDone);
    else skipNumbers(process, onDone);
    forget(process, onStart);
    state.underway = null;
    return result;
  } catch (error) {
    skipNumbers(process, onDone);
    throw error;
  }
}

function forget(process: DocumentProcess, recorded: readonly Move[]): void {
  const numbers = new Set(recorded.map((made) => made.seq));
  process.state.unrecorded = process.state.unrecorded.filter((made) => !numbers.has(made.seq));
}

export interface RecordWish {
  readonly facts?: readonly AuditFact[];
  readonly actor?: Actor;
  readonly notify?: readonly { readonly kind: NotificationKind; readonly group: string }[];
}

/** Records the moves that no step takes along, with facts and notifications. Tried for ever. */
export async function record(process: DocumentProcess, wish: RecordWish = {}): Promise<void> {
  const { state, input, activities } = process;
  const moves = [...state.unrecorded];
  const actor = wish.actor ?? machine;
  const entries: AuditEntry[] = (wish.facts ?? []).map((fact) => ({ fact, actor }));
  state.recordSeq += 1;
  await activities.recordMoves({
    documentId: input.documentId,
    policyHash: input.policyHash,
    registration: {
      life: input.life,
      file: input.file,
      deadlineMs: state.documentDeadlineMs ?? Date.now() + input.policy.documentSlaMs,
    },
    moves,
    recordSeq: state.recordSeq,
    entries,
    notify: wish.notify ?? [],
  });
  forget(process, moves);
}
