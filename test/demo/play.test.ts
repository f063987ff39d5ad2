import { describe, expect, it } from 'vitest';
import { readWish } from '../../src/demo/wish.ts';
import { paragraph } from '../../src/demo/paragraph.ts';
import { accepting, type Judgement } from '../../src/demo/judgement.ts';

describe('what is wished for', () => {
  it('is the whole set when nothing is said', () => {
    expect(readWish([])).toEqual({ play: 'wholeSet', slaMs: 0, keep: false });
  });

  it('is one play at a time', () => {
    expect(() => readWish(['--kill-worker', '--sla', '3s'])).toThrow('choose one');
  });

  it.each(['1s', '500ms', '2h', 'soon', ''])('has no deadline of "%s": timers could not show it', (sla) => {
    expect(() => readWish(['--sla', sla])).toThrow('from 2s to 60s');
  });

  it('names an option that is unknown', () => {
    expect(() => readWish(['--fast'])).toThrow('--fast');
  });
});

describe('a paragraph', () => {
  it('fits 100 columns and keeps every word', () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`);
    const lines = paragraph('asked', words.join(' '));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(lines.join(' ').trim().split(/\s+/)).toEqual(['asked', ...words]);
  });

  it('leaves a path in one piece, however long', () => {
    const path = `delivered/${'0'.repeat(120)}.json`;
    expect(paragraph('sent', path)).toEqual([`  sent     ${path}`]);
  });
});

describe('an approval that leaves rules failing', () => {
  const sample = { expected: { documentType: 'invoice', route: { to: 'unsure' }, values: null } } as const;
  const approval: Judgement = {
    decision: { verdict: 'approve', reviewer: 'anna', accepts: [{ rule: 'iban', reason: 'called' }] },
    words: 'approved',
    door: 'signal',
  };

  it('accepts them with a reason each, beside what was accepted before, and wants the answer', () => {
    const again = accepting(approval, { rules: ['arithmetic'], sample });
    expect(again.decision.accepts?.map(({ rule }) => rule)).toEqual(['iban', 'arithmetic']);
    expect(again.decision.accepts?.every(({ reason }) => reason !== '')).toBe(true);
    expect(again.door).toBe('update');
  });

  it('stays as it is when none fails', () => {
    expect(accepting(approval, { rules: [], sample })).toBe(approval);
  });
});
