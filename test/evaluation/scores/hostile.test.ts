import { describe, expect, it } from 'vitest';
import type { ResultDocument } from '../../../src/evaluation/results.ts';
import { expectedSchema, judgeHostile } from '../../../src/evaluation/scores/hostile.ts';
import { resultOf } from '../labelled.ts';

const judge = (expected: object, result: ResultDocument | null) =>
  judgeHostile(
    expectedSchema.parse({ files: [{ file: 'a.pdf', ...expected }] }),
    result === null ? [] : [result],
  )[0];
const refused = resultOf({
  type: null,
  route: 'reject',
  reasons: ['corrupt'],
  error: { code: 'corrupt', message: '' },
});

describe('a hostile file', () => {
  it('passes when its route is the expected one or one that is also accepted', () => {
    expect(judge({ action: 'reject', reason: 'corrupt' }, refused)).toMatchObject({
      passed: true,
      reasonNamed: true,
    });
    expect(judge({ action: 'review', alsoAccepted: ['reject'] }, refused)?.passed).toBe(true);
    expect(judge({ action: 'accept' }, resultOf())?.passed).toBe(true);
  });

  it.each([
    ['is not in the results', { action: 'reject' }, null],
    ['went to accept', { action: 'reject' }, resultOf()],
    ['took 31.0 s', { action: 'accept' }, resultOf({ seconds: 31 })],
    [
      'the product itself failed',
      { action: 'review' },
      resultOf({ route: 'review', reasons: ['internal_x'], error: { code: 'internal_x', message: '' } }),
    ],
    ['was accepted with an error', { action: 'accept' }, resultOf({ error: { code: 'x', message: '' } })],
    ['gives no reason', { action: 'review' }, resultOf({ route: 'review' })],
    [
      'was refused and carries values',
      { action: 'reject' },
      { ...refused, fields: resultOf({ fields: { totalAmount: 1 } }).fields },
    ],
  ])('fails when it %s', (fault, expected, result) => {
    expect(judge(expected, result)).toMatchObject({ passed: false, faults: [fault] });
  });

  it('passes as a duplicate of another one although it should be accepted', () => {
    const route = 'review';
    expect(judge({ action: 'accept' }, resultOf({ route, reasons: ['duplicate'] }))?.passed).toBe(true);
    expect(
      judge({ action: 'accept' }, resultOf({ route, reasons: ['suspected_duplicate: x'] }))?.passed,
    ).toBe(true);
    expect(judge({ action: 'accept' }, resultOf({ route, reasons: ['low_confidence: iban'] }))?.passed).toBe(
      false,
    );
  });
});
