import { describe, expect, it } from 'vitest';
import type { AuditFactType } from '../../src/domain/auditEvents.ts';
import { move, moveRules, unborn, type ActorKind, type DocumentState } from '../../src/domain/lifecycle.ts';
import { demands, missingEvents } from '../../src/evidence/completeness.ts';

type Stop = DocumentState | readonly [DocumentState, ActorKind];

/** A legal path; moves without a named actor are the machine's, the first is the client's. */
function pathOf(stops: readonly Stop[]) {
  let lifecycle = unborn;
  return stops.map((stop, index) => {
    const [to, kind] =
      typeof stop === 'string' ? ([stop, index === 0 ? 'client' : 'machine'] as const) : stop;
    const moved = move(lifecycle, {
      to,
      at: '2026-01-01T00:00:00.000Z',
      actor: { kind },
      reasonCode: 'TEST',
    });
    lifecycle = moved.lifecycle;
    return moved.move;
  });
}

const untilExtracted = [
  'UPLOADED',
  'OCR_PROCESSING',
  'OCR_COMPLETED',
  'EXTRACTION_PROCESSING',
  'EXTRACTION_COMPLETED',
] as const;
const straight: readonly Stop[] = [...untilExtracted, 'COMPLIANCE_CHECK', 'APPROVED', 'ARCHIVED'];
const moved = (count: number): AuditFactType[] => Array.from({ length: count }, () => 'document.moved');
const straightEvents: readonly AuditFactType[] = [
  ...moved(8),
  'document.registered',
  'document.read',
  'fields.extracted',
  'document.screened',
  'document.screened',
  'document.archived',
  'decision.delivered',
  'document.closed',
];

/** What a path demands is what an empty audit misses. */
const demandedBy = (stops: readonly Stop[]) => missingEvents({ path: pathOf(stops), events: [] });

describe('audit completeness', () => {
  it('a document that went straight through is complete with exactly these events', () => {
    expect(missingEvents({ path: pathOf(straight), events: straightEvents })).toEqual([]);
    expect(demandedBy(straight).toSorted()).toEqual(straightEvents.toSorted());
  });

  it.each([...new Set(straightEvents)])('one %s too few is found', (type) => {
    const events = straightEvents.toSpliced(straightEvents.indexOf(type), 1);
    expect(missingEvents({ path: pathOf(straight), events })).toEqual([type]);
  });

  it('events beyond the demand do no harm', () => {
    const events = [...straightEvents, 'document.submitted', 'message.ignored', 'document.read'];
    expect(missingEvents({ path: pathOf(straight), events })).toEqual([]);
  });

  it('a review demands its opening, a decision and its closing, each time it is held', () => {
    const stops: readonly Stop[] = [
      ...untilExtracted,
      'HUMAN_REVIEW',
      ['REJECTED', 'person'],
      'EXTRACTION_PROCESSING',
      'EXTRACTION_COMPLETED',
      'HUMAN_REVIEW',
      ['COMPLIANCE_CHECK', 'person'],
      'APPROVED',
      'ARCHIVED',
    ];
    const wanted = demandedBy(stops);
    for (const type of ['review.opened', 'decision.received', 'review.closed', 'fields.extracted'] as const) {
      expect(wanted.filter((each) => each === type)).toHaveLength(2);
    }
  });

  it('a rejection by the timer demands the exhausted deadlines, not a decision', () => {
    const wanted = demandedBy([...untilExtracted, 'HUMAN_REVIEW', ['REJECTED', 'timer'], 'ARCHIVED']);
    expect(wanted).toContain('review.exhausted');
    expect(wanted).toContain('document.rejected');
    expect(wanted).not.toContain('decision.received');
  });

  it('a refused file demands no reading, but its refusal and rejection', () => {
    const wanted = demandedBy(['UPLOADED', 'OCR_PROCESSING', 'REJECTED', 'ARCHIVED']);
    expect(wanted).toEqual(expect.arrayContaining(['document.refused', 'document.rejected']));
    expect(wanted).not.toContain('document.read');
  });

  it('a parked document demands the parking and the operator who brought it back, and its step once', () => {
    const wanted = demandedBy([
      'UPLOADED',
      'OCR_PROCESSING',
      'FAILED',
      ['OCR_PROCESSING', 'operator'],
      'OCR_COMPLETED',
    ]);
    expect(wanted).toEqual(expect.arrayContaining(['document.parked', 'operator.commanded']));
    expect(wanted.filter((type) => type === 'document.read')).toHaveLength(1);
  });

  it('every demand belongs to a move that the lifecycle allows', () => {
    for (const { from, to, actor } of demands) {
      const allowed = moveRules.some(
        (rule) =>
          (from === 'any' || rule.from === (from ?? 'none') || rule.from === 'open') &&
          (to === 'any' || rule.to === to) &&
          (actor === undefined || rule.actors.includes(actor)),
      );
      expect(allowed, `${from ?? 'none'} -> ${to}`).toBe(true);
    }
  });
});
