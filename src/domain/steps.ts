/** The steps of the saga in their order, and the undo of each where it changes the world. */
export const stepNames = [
  'intake',
  'read',
  'extract',
  'screen',
  'review',
  'identity',
  'gate',
  'reject',
  'archive',
  'deliver',
] as const;
export type StepName = (typeof stepNames)[number];

/** The ways in which effects are undone. A restart keeps the registration, a rejection also keeps what was archived or delivered. */
export type UndoOccasion = 'reject' | 'restart' | 'withdraw';

export const undoSteps = {
  intake: { undo: 'withdrawRegistration', on: ['withdraw'] },
  review: { undo: 'closeReviewTask', on: ['reject', 'restart', 'withdraw'] },
  identity: { undo: 'releaseIdentity', on: ['reject', 'restart', 'withdraw'] },
  archive: { undo: 'withdrawFromArchive', on: ['restart', 'withdraw'] },
  deliver: { undo: 'sendReversal', on: ['restart', 'withdraw'] },
} as const satisfies Partial<Record<StepName, { undo: string; on: readonly UndoOccasion[] }>>;
export type UndoableStep = keyof typeof undoSteps;

/** Does this occasion undo that step? */
export function isUndoneOn(step: UndoableStep, occasion: UndoOccasion): boolean {
  return (undoSteps[step].on as readonly UndoOccasion[]).includes(occasion);
}

/** How a step is tried, see the policy's `retries`. */
export const profileNames = ['quick', 'reading', 'llm', 'delivery', 'undo', 'recordMoves'] as const;
export type ProfileName = (typeof profileNames)[number];
