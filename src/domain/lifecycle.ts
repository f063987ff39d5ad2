import { z } from 'zod';
import { InvariantViolated } from './failures.ts';

/** The states of a document. `ARCHIVED` and `WITHDRAWN` are the ends. */
export const documentStates = [
  'UPLOADED',
  'OCR_PROCESSING',
  'OCR_COMPLETED',
  'EXTRACTION_PROCESSING',
  'EXTRACTION_COMPLETED',
  'HUMAN_REVIEW',
  'COMPLIANCE_CHECK',
  'APPROVED',
  'REJECTED',
  'FAILED',
  'WITHDRAWING',
  'ARCHIVED',
  'WITHDRAWN',
] as const;
export const documentStateSchema = z.enum(documentStates);
export type DocumentState = z.infer<typeof documentStateSchema>;

export const endStates = ['ARCHIVED', 'WITHDRAWN'] as const satisfies readonly DocumentState[];

/** Who moved a document. `id` is an account id, never a name. */
export const actorKinds = ['client', 'machine', 'person', 'timer', 'operator'] as const;
export const actorSchema = z.object({ kind: z.enum(actorKinds), id: z.string().max(200).optional() });
export type ActorKind = (typeof actorKinds)[number];
export type Actor = z.infer<typeof actorSchema>;

/** One allowed move: `from: 'open'` stands for any open state but the target and FAILED; `'origin'` for the state a parked document came from. */
export interface MoveRule {
  readonly from: DocumentState | 'none' | 'open';
  readonly to: DocumentState | 'origin';
  readonly trigger: string;
  readonly actors: readonly ActorKind[];
}

export const moveRules: readonly MoveRule[] = [
  { from: 'none', to: 'UPLOADED', trigger: 'submit', actors: ['client'] },
  { from: 'UPLOADED', to: 'OCR_PROCESSING', trigger: 'reading starts', actors: ['machine'] },
  { from: 'OCR_PROCESSING', to: 'OCR_COMPLETED', trigger: 'words and pages stored', actors: ['machine'] },
  { from: 'OCR_PROCESSING', to: 'REJECTED', trigger: 'file refused', actors: ['machine'] },
  { from: 'OCR_COMPLETED', to: 'EXTRACTION_PROCESSING', trigger: 'extraction starts', actors: ['machine'] },
  {
    from: 'EXTRACTION_PROCESSING',
    to: 'EXTRACTION_COMPLETED',
    trigger: 'fields and reasons stored',
    actors: ['machine'],
  },
  { from: 'EXTRACTION_COMPLETED', to: 'COMPLIANCE_CHECK', trigger: 'no reason to ask', actors: ['machine'] },
  { from: 'EXTRACTION_COMPLETED', to: 'HUMAN_REVIEW', trigger: 'reason to ask', actors: ['machine'] },
  { from: 'HUMAN_REVIEW', to: 'COMPLIANCE_CHECK', trigger: 'approve', actors: ['person'] },
  {
    from: 'HUMAN_REVIEW',
    to: 'REJECTED',
    trigger: 'reject, return or end of the deadlines',
    actors: ['person', 'timer'],
  },
  { from: 'REJECTED', to: 'EXTRACTION_PROCESSING', trigger: 'returned with feedback', actors: ['machine'] },
  { from: 'COMPLIANCE_CHECK', to: 'APPROVED', trigger: 'every rule passed or accepted', actors: ['machine'] },
  { from: 'COMPLIANCE_CHECK', to: 'HUMAN_REVIEW', trigger: 'new finding', actors: ['machine'] },
  { from: 'COMPLIANCE_CHECK', to: 'REJECTED', trigger: 'blocking rule failed', actors: ['machine'] },
  { from: 'APPROVED', to: 'ARCHIVED', trigger: 'archived and delivered', actors: ['machine'] },
  { from: 'REJECTED', to: 'ARCHIVED', trigger: 'archived and rejection delivered', actors: ['machine'] },
  { from: 'open', to: 'FAILED', trigger: 'step or undo gave up', actors: ['machine'] },
  { from: 'FAILED', to: 'origin', trigger: 'retry', actors: ['operator'] },
  { from: 'FAILED', to: 'UPLOADED', trigger: 'restart', actors: ['operator'] },
  { from: 'FAILED', to: 'REJECTED', trigger: 'reject of a parked document', actors: ['operator'] },
  { from: 'FAILED', to: 'WITHDRAWING', trigger: 'cancel or abandon', actors: ['client', 'operator'] },
  { from: 'open', to: 'WITHDRAWING', trigger: 'cancel', actors: ['client', 'operator'] },
  { from: 'WITHDRAWING', to: 'WITHDRAWN', trigger: 'every undo ran or was settled', actors: ['machine'] },
];

/** A move as it stands in the history. `at` is an ISO 8601 instant in UTC. */
export const moveSchema = z.object({
  seq: z.number().int().positive(),
  from: documentStateSchema.nullable(),
  to: documentStateSchema,
  at: z.iso.datetime(),
  actor: actorSchema,
  reasonCode: z.string(),
});
export type Move = z.infer<typeof moveSchema>;

/** Where a document stands: its state, the number of its last move, and the state it was parked from. */
export interface Lifecycle {
  readonly state: DocumentState | null;
  readonly seq: number;
  readonly parkedFrom: DocumentState | null;
}

export const unborn: Lifecycle = { state: null, seq: 0, parkedFrom: null };

export function isOpen(state: DocumentState): boolean {
  return state !== 'ARCHIVED' && state !== 'WITHDRAWN';
}

function matches(rule: MoveRule, from: Lifecycle, to: DocumentState): boolean {
  const target = rule.to === 'origin' ? from.parkedFrom : rule.to;
  if (target !== to) return false;
  if (rule.from === 'none') return from.state === null;
  if (rule.from === 'open') {
    return from.state !== null && isOpen(from.state) && from.state !== 'FAILED' && from.state !== to;
  }
  return rule.from === from.state;
}

/**
 * The one function that moves a document. Returns the new lifecycle and the move for the history.
 *
 * @throws {@link InvariantViolated} when the table does not allow the move for this actor.
 */
export function move(
  current: Lifecycle,
  wish: { to: DocumentState; at: string; actor: Actor; reasonCode: string },
): { lifecycle: Lifecycle; move: Move } {
  const allowed = moveRules.some(
    (rule) => matches(rule, current, wish.to) && rule.actors.includes(wish.actor.kind),
  );
  if (!allowed) {
    throw new InvariantViolated(
      `illegal move ${current.state ?? '(none)'} -> ${wish.to} by ${wish.actor.kind} (${wish.reasonCode})`,
    );
  }
  const seq = current.seq + 1;
  const parkedFrom = wish.to === 'FAILED' ? current.state : null;
  return { lifecycle: { state: wish.to, seq, parkedFrom }, move: { seq, from: current.state, ...wish } };
}
