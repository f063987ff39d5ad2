import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditFactSchema } from '../../src/domain/auditEvents.ts';
import { durationSchema, formatDuration, parseDuration } from '../../src/domain/durations.ts';
import { boundingBox, type Box } from '../../src/domain/geometry.ts';
import {
  documentIdOf,
  documentIdSchema,
  effectKeyOf,
  reviewTaskIdOf,
  sha256Schema,
} from '../../src/domain/ids.ts';

describe('durations', () => {
  it.each([
    ['500ms', 500],
    ['30s', 30_000],
    ['15m', 900_000],
    ['1.5h', 5_400_000],
    ['2h', 7_200_000],
    ['1d', 86_400_000],
    [' 3 s ', 3_000],
  ])('%s is %i milliseconds', (written, ms) => {
    expect(parseDuration(written)).toBe(ms);
  });
  it.each(['', '5', 'h', '-1h', '1w', '1h30m', '1,5h', 'soon'])(
    'refuses %s and says what to write',
    (written) => {
      expect(() => parseDuration(written)).toThrow(/write for example/);
      expect(durationSchema.safeParse(written).success).toBe(false);
    },
  );
  it.each([
    [250, '250ms'],
    [45_000, '45s'],
    [5_400_000, '1h 30m'],
    [90_061_000, '1d 1h'],
  ])('%i milliseconds are read as %s', (ms, written) => {
    expect(formatDuration(ms)).toBe(written);
  });
  it('come back the same from whole units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 23 }), (hours) => {
        expect(parseDuration(formatDuration(hours * 3_600_000))).toBe(hours * 3_600_000);
      }),
    );
  });
});

describe('ids', () => {
  const sha256 = 'ab'.repeat(32);
  it('are made from the bytes and the life, and are accepted by their own form', () => {
    const id = documentIdOf({ sha256, life: 2 });
    expect(id).toBe(`doc-${'ab'.repeat(16)}-2`);
    expect(documentIdSchema.parse(id)).toBe(id);
    expect(reviewTaskIdOf({ documentId: id, instance: 3 })).toBe(`${id}:review#3`);
    expect(effectKeyOf({ documentId: id, step: 'archive', instance: 1 })).toBe(`${id}:archive#1`);
  });
  it.each(['doc-xyz-1', `doc-${'a'.repeat(32)}-0`, `doc-${'A'.repeat(32)}-1`, `doc-${'a'.repeat(32)}`, ''])(
    'of another form are refused: %s',
    (id) => {
      expect(documentIdSchema.safeParse(id).success).toBe(false);
    },
  );
  it.each(['AB'.repeat(32), 'ab'.repeat(31), `${'ab'.repeat(32)}0`])('are no hash: %s', (hash) => {
    expect(sha256Schema.safeParse(hash).success).toBe(false);
  });
});

describe('boxes', () => {
  it('bound every box that they are made of', () => {
    const side = fc.double({ min: 0, max: 1, noNaN: true });
    const boxes = fc.array(fc.tuple(side, side, side, side), { minLength: 1 });
    fc.assert(
      fc.property(boxes, (all: Box[]) => {
        const [x0, y0, x1, y1] = boundingBox(all);
        for (const box of all)
          expect(x0 <= box[0] && y0 <= box[1] && x1 >= box[2] && y1 >= box[3]).toBe(true);
      }),
    );
  });
  it('are not made of nothing', () => {
    expect(() => boundingBox([])).toThrow(RangeError);
  });
});

describe('audit facts', () => {
  it.each([
    { type: 'document.closed', data: { status: 'approved' } },
    { type: 'document.refused', data: { code: 'ENCRYPTED' } },
    { type: 'identity.released', data: {} },
    { type: 'review.escalated', data: { taskId: 't', group: 'leads', level: 1 } },
  ])('of the closed list are accepted: $type', (fact) => {
    expect(auditFactSchema.parse(fact)).toEqual(fact);
  });
  it.each([
    ['an unknown type', { type: 'document.eaten', data: {} }],
    ['an unknown outcome', { type: 'document.closed', data: { status: 'lost' } }],
    ['missing data', { type: 'document.parked', data: {} }],
  ])('with %s are refused', (_name, fact) => {
    expect(auditFactSchema.safeParse(fact).success).toBe(false);
  });
  it('drop a value that was put in by mistake: only ids, codes and hashes get through', () => {
    const fact = { type: 'identity.conflict', data: { holder: 'doc-1', supplierName: 'Somebody' } };
    expect(auditFactSchema.parse(fact)).toEqual({ type: 'identity.conflict', data: { holder: 'doc-1' } });
  });
});
