import { describe, expect, it } from 'vitest';
import { compareResults } from '../../../src/evaluation/scores/comparison.ts';
import { judgeDocument } from '../../../src/evaluation/scores/judgement.ts';
import { receipt, resultOf, truthOf } from '../labelled.ts';

const documents = (count: number, wrong: (index: number) => boolean) =>
  Array.from({ length: count }, (_, index) =>
    receipt({ file: `${index}.pdf`, origin: 'a', confidence: 0.9, wrong: wrong(index) }),
  );
const rowOf = (comparison: ReturnType<typeof compareResults>, name: string) =>
  comparison.rows.find((row) => row.name === name);

describe('two results of the same documents', () => {
  it('differ in nothing when they are the same', () => {
    const same = documents(5, () => false);
    const { rows, changes, regressed } = compareResults({ before: same, after: same });
    expect(regressed).toBe(false);
    expect(changes).toEqual([]);
    expect(rows.every(({ better, worse, p }) => better === 0 && worse === 0 && p === 1)).toBe(true);
  });

  it('are compared pair by pair, and each change is named', () => {
    const comparison = compareResults({
      before: documents(3, (index) => index === 0),
      after: documents(3, (index) => index === 2),
    });
    expect(rowOf(comparison, 'totalAmount')).toMatchObject({ compared: 3, better: 1, worse: 1 });
    expect(comparison.changes.map(({ file, key, change }) => [file, key, change])).toEqual([
      ['0.pdf', 'totalAmount', 'better'],
      ['2.pdf', 'totalAmount', 'worse'],
    ]);
    expect(comparison.regressed).toBe(false);
  });

  it('have regressed when what got worse is more than noise', () => {
    const comparison = compareResults({
      before: documents(30, () => false),
      after: documents(30, (index) => index < 12),
    });
    expect(rowOf(comparison, 'totalAmount')?.regressed).toBe(true);
    expect(rowOf(comparison, 'supplierName')?.regressed).toBe(false);
    expect(comparison.regressed).toBe(true);
  });

  it('have regressed by all fields together where no single one shows it', () => {
    // Six of 30 documents lost their total: 1 / 64 by document, not enough among 18 rows.
    const comparison = compareResults({
      before: documents(30, () => false),
      after: documents(30, (index) => index < 6),
    });
    expect(rowOf(comparison, 'totalAmount')?.regressed).toBe(false);
    expect(rowOf(comparison, 'all fields, by document')?.regressed).toBe(true);
  });

  it('have not regressed when the same number got better', () => {
    const comparison = compareResults({
      before: documents(30, () => true),
      after: documents(30, (index) => index < 12),
    });
    expect(comparison.regressed).toBe(false);
    expect(rowOf(comparison, 'totalAmount')?.better).toBe(18);
  });

  it('count a document that the new results lost as worse in all it had', () => {
    const before = documents(2, () => false);
    const after = before.map(({ truth }) => judgeDocument({ truth, result: null }));
    expect(rowOf(compareResults({ before, after }), 'all fields, by document')).toMatchObject({
      better: 0,
      worse: 2,
    });
  });

  it('leave out a document that the older results do not have, and say how many', () => {
    const after = documents(3, () => false);
    const before = after.map((document, at) =>
      at === 2 ? judgeDocument({ truth: document.truth, result: null }) : document,
    );
    const comparison = compareResults({ before, after });
    expect(rowOf(comparison, 'totalAmount')).toMatchObject({ compared: 2, better: 0 });
    expect(comparison.unknownBefore).toBe(1);
  });

  it('see an invention come', () => {
    const truth = truthOf({ _meta: { absent: ['iban'] } });
    const before = [judgeDocument({ truth, result: resultOf() })];
    const after = [judgeDocument({ truth, result: resultOf({ fields: { iban: 'DE1' } }) })];
    const comparison = compareResults({ before, after });
    expect(rowOf(comparison, 'no invention')).toMatchObject({ better: 0, worse: 1 });
    expect(comparison.changes.map(({ key, change }) => [key, change])).toEqual([['iban', 'worse']]);
  });
});
