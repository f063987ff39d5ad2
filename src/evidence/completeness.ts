import type { AuditFactType } from '../domain/auditEvents.ts';
import type { DocumentState, Move } from '../domain/lifecycle.ts';

type PathMove = Pick<Move, 'from' | 'to' | 'actor'>;

/** What a move demands in the audit besides its own `document.moved`. `actor` narrows a rule to who moved. */
interface Demand {
  readonly from: DocumentState | 'any' | null;
  readonly to: DocumentState | 'any';
  readonly actor?: Move['actor']['kind'];
  readonly events: readonly AuditFactType[];
}

/**
 * The demand of each move of the lifecycle (`moveRules`). What stood before a parking is demanded once: coming back from
 * FAILED demands the operator's command only.
 */
export const demands: readonly Demand[] = [
  { from: null, to: 'UPLOADED', events: ['document.registered'] },
  { from: 'OCR_PROCESSING', to: 'OCR_COMPLETED', events: ['document.read'] },
  { from: 'OCR_PROCESSING', to: 'REJECTED', events: ['document.refused'] },
  { from: 'EXTRACTION_PROCESSING', to: 'EXTRACTION_COMPLETED', events: ['fields.extracted'] },
  { from: 'EXTRACTION_COMPLETED', to: 'COMPLIANCE_CHECK', events: ['document.screened'] },
  { from: 'EXTRACTION_COMPLETED', to: 'HUMAN_REVIEW', events: ['document.screened', 'review.opened'] },
  { from: 'HUMAN_REVIEW', to: 'COMPLIANCE_CHECK', events: ['decision.received', 'review.closed'] },
  { from: 'HUMAN_REVIEW', to: 'REJECTED', actor: 'person', events: ['decision.received', 'review.closed'] },
  { from: 'HUMAN_REVIEW', to: 'REJECTED', actor: 'timer', events: ['review.exhausted', 'review.closed'] },
  { from: 'COMPLIANCE_CHECK', to: 'APPROVED', events: ['document.screened'] },
  { from: 'COMPLIANCE_CHECK', to: 'HUMAN_REVIEW', events: ['document.screened', 'review.opened'] },
  { from: 'COMPLIANCE_CHECK', to: 'REJECTED', events: ['document.screened'] },
  { from: 'APPROVED', to: 'ARCHIVED', events: ['document.archived', 'decision.delivered'] },
  {
    from: 'REJECTED',
    to: 'ARCHIVED',
    events: ['document.rejected', 'document.archived', 'decision.delivered'],
  },
  { from: 'any', to: 'FAILED', events: ['document.parked'] },
  { from: 'FAILED', to: 'any', actor: 'operator', events: ['operator.commanded'] },
];

function demanded(move: PathMove): readonly AuditFactType[] {
  const matching = demands.filter(
    (demand) =>
      (demand.from === 'any' || demand.from === move.from) &&
      (demand.to === 'any' || demand.to === move.to) &&
      (demand.actor === undefined || demand.actor === move.actor.kind),
  );
  return ['document.moved', ...matching.flatMap(({ events }) => events)];
}

/**
 * The events that a closed document's path demands and its audit does not have, each type as often as it is missing.
 * A complete audit gives an empty list.
 */
export function missingEvents({
  path,
  events,
}: {
  path: readonly PathMove[];
  events: readonly string[];
}): readonly AuditFactType[] {
  const left = new Map<string, number>();
  for (const type of events) left.set(type, (left.get(type) ?? 0) + 1);
  const wanted: readonly AuditFactType[] = [...path.flatMap(demanded), 'document.closed'];
  return wanted.filter((type) => {
    const count = left.get(type) ?? 0;
    left.set(type, count - 1);
    return count <= 0;
  });
}
