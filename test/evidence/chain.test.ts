import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../src/domain/auditEvents.ts';
import { canonicalHash, canonicalText } from '../../src/evidence/canonical.ts';
import { firstPreviousHash, linkEvent, verifyChain } from '../../src/evidence/chain.ts';

const unlinked = (data: Record<string, unknown>, id: number) => ({
  specversion: '1.0' as const,
  id: `doc/${id}`,
  source: 'urn:test',
  type: 'document.read',
  subject: 'doc',
  time: '2026-01-01T00:00:00.000Z',
  datacontenttype: 'application/json' as const,
  actor: { kind: 'machine' as const },
  data,
});

function chainOf(contents: readonly Record<string, unknown>[]): AuditEvent[] {
  const events: AuditEvent[] = [];
  for (const [index, data] of contents.entries()) {
    events.push(linkEvent({ event: unlinked(data, index + 1), previous: events.at(-1) ?? null }));
  }
  return events;
}

const jsonObject = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 });
const chains = fc.array(jsonObject, { minLength: 1, maxLength: 8 }).map(chainOf);

describe('canonical form', () => {
  it('is the RFC 8785 text of its section 3.2.2 example', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalText(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('does not depend on the order of keys, nor on keys that say undefined', () => {
    expect(canonicalHash({ b: 1, a: { d: 2, c: undefined } })).toBe(canonicalHash({ a: { d: 2 }, b: 1 }));
  });

  it('a value without a JSON form is refused', () => {
    expect(() => canonicalHash(undefined)).toThrow('JSON');
  });
});

describe('chain', () => {
  it('starts from 64 zeros and number 1', () => {
    expect(chainOf([{}])[0]).toMatchObject({ sequence: 1, previousHash: firstPreviousHash });
    expect(verifyChain([])).toEqual({ intact: true, events: 0, head: firstPreviousHash });
  });

  it('whatever was linked verifies, also after a way through JSON', () => {
    fc.assert(
      fc.property(chains, (events) => {
        const stored: AuditEvent[] = JSON.parse(JSON.stringify(events));
        expect(verifyChain(stored)).toEqual({
          intact: true,
          events: events.length,
          head: events.at(-1)?.hash,
        });
      }),
    );
  });

  it('a change anywhere is found at the event that was changed', () => {
    fc.assert(
      fc.property(chains, fc.nat(), (events, pick) => {
        const at = pick % events.length;
        const tampered = events.map((event, index) =>
          index === at ? { ...event, data: { ...event.data, tampered: true } } : event,
        );
        expect(verifyChain(tampered)).toMatchObject({ intact: false, sequence: at + 1, fault: 'changed' });
      }),
    );
  });

  it('a rehashed change breaks the link of the event after it', () => {
    const events = chainOf([{ a: 1 }, { a: 2 }, { a: 3 }]);
    const forged = linkEvent({ event: unlinked({ a: 'forged' }, 2), previous: events[0] ?? null });
    const tampered = events.with(1, forged);
    expect(verifyChain(tampered)).toMatchObject({ intact: false, sequence: 3, fault: 'broken-link' });
  });

  it('a removed, repeated or exchanged event is found', () => {
    fc.assert(
      fc.property(chains, fc.nat(), (events, pick) => {
        fc.pre(events.length > 1);
        const at = pick % (events.length - 1);
        const removed = events.toSpliced(at, 1);
        const repeated = events.toSpliced(at, 0, ...events.slice(at, at + 1));
        const exchanged = events.toSpliced(at, 2, ...events.slice(at, at + 2).toReversed());
        for (const tampered of [removed, repeated, exchanged]) {
          expect(verifyChain(tampered)).toMatchObject({ intact: false, fault: 'missing-or-moved' });
        }
      }),
    );
  });

  it('an event of another document does not fit in', () => {
    const [first] = chainOf([{}]);
    const strange = linkEvent({ event: { ...unlinked({}, 2), subject: 'other' }, previous: first ?? null });
    expect(verifyChain([...chainOf([{}]), strange])).toMatchObject({ sequence: 2, fault: 'foreign-subject' });
  });
});
