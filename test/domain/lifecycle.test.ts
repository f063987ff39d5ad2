import { describe, expect, it } from 'vitest';
import { InvariantViolated } from '../../src/domain/failures.ts';
import {
  actorKinds,
  documentStates,
  isOpen,
  move,
  unborn,
  type ActorKind,
  type DocumentState,
  type Lifecycle,
} from '../../src/domain/lifecycle.ts';

/** The moves of the process, written out a second time: state, next state, who may do it. */
const allowed: [DocumentState | null, DocumentState, ActorKind[]][] = [
  [null, 'UPLOADED', ['client']],
  ['UPLOADED', 'OCR_PROCESSING', ['machine']],
  ['OCR_PROCESSING', 'OCR_COMPLETED', ['machine']],
  ['OCR_PROCESSING', 'REJECTED', ['machine']],
  ['OCR_COMPLETED', 'EXTRACTION_PROCESSING', ['machine']],
  ['EXTRACTION_PROCESSING', 'EXTRACTION_COMPLETED', ['machine']],
  ['EXTRACTION_COMPLETED', 'COMPLIANCE_CHECK', ['machine']],
  ['EXTRACTION_COMPLETED', 'HUMAN_REVIEW', ['machine']],
  ['HUMAN_REVIEW', 'COMPLIANCE_CHECK', ['person']],
  ['HUMAN_REVIEW', 'REJECTED', ['person', 'timer']],
  ['REJECTED', 'EXTRACTION_PROCESSING', ['machine']],
  ['COMPLIANCE_CHECK', 'APPROVED', ['machine']],
  ['COMPLIANCE_CHECK', 'HUMAN_REVIEW', ['machine']],
  ['COMPLIANCE_CHECK', 'REJECTED', ['machine']],
  ['APPROVED', 'ARCHIVED', ['machine']],
  ['REJECTED', 'ARCHIVED', ['machine']],
  ['FAILED', 'UPLOADED', ['operator']],
  ['FAILED', 'REJECTED', ['operator']],
  ['WITHDRAWING', 'WITHDRAWN', ['machine']],
  ...documentStates
    .filter((state) => isOpen(state) && state !== 'FAILED')
    .map((state): [DocumentState, DocumentState, ActorKind[]] => [state, 'FAILED', ['machine']]),
  ...documentStates
    .filter((state) => isOpen(state) && state !== 'WITHDRAWING')
    .map((state): [DocumentState, DocumentState, ActorKind[]] => [
      state,
      'WITHDRAWING',
      ['client', 'operator'],
    ]),
];
const isAllowed = (from: DocumentState | null, to: DocumentState, actor: ActorKind): boolean =>
  allowed.some(([state, next, actors]) => state === from && next === to && actors.includes(actor));

const wish = (to: DocumentState, kind: ActorKind) => ({
  to,
  at: '2026-01-01T00:00:00.000Z',
  actor: { kind },
  reasonCode: 'test',
});
const everyMove = [null, ...documentStates].flatMap((from) =>
  documentStates.flatMap((to) =>
    actorKinds.map((actor) => ({ from, to, actor, ok: isAllowed(from, to, actor) })),
  ),
);

describe('the lifecycle', () => {
  it.each(everyMove.filter(({ ok }) => ok))('lets a $actor move $from to $to', ({ from, to, actor }) => {
    const moved = move({ state: from, seq: 4, parkedFrom: null }, wish(to, actor));
    expect(moved.move).toMatchObject({ seq: 5, from, to, actor: { kind: actor } });
    expect(moved.lifecycle).toMatchObject({ state: to, seq: 5, parkedFrom: to === 'FAILED' ? from : null });
  });

  it.each(everyMove.filter(({ ok }) => !ok))(
    'refuses a $actor the move from $from to $to',
    ({ from, to, actor }) => {
      expect(() => move({ state: from, seq: 4, parkedFrom: null }, wish(to, actor))).toThrow(
        InvariantViolated,
      );
    },
  );

  it.each(documentStates.filter((state) => isOpen(state) && state !== 'FAILED'))(
    'brings a document parked in %s back there on retry, and only there',
    (origin) => {
      const parked: Lifecycle = { state: 'FAILED', seq: 7, parkedFrom: origin };
      expect(move(parked, wish(origin, 'operator')).lifecycle).toEqual({
        state: origin,
        seq: 8,
        parkedFrom: null,
      });
      const elsewhere = documentStates.filter(
        (state) => !['UPLOADED', 'REJECTED', 'WITHDRAWING', origin].includes(state),
      );
      for (const state of elsewhere)
        expect(() => move(parked, wish(state, 'operator'))).toThrow(InvariantViolated);
    },
  );

  it('names state, actor and reason of a refused move', () => {
    expect(() => move(unborn, wish('ARCHIVED', 'machine'))).toThrow(
      'illegal move (none) -> ARCHIVED by machine (test)',
    );
  });
});
